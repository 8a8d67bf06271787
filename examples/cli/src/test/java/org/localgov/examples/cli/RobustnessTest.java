package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.serialization.json.LocalgovJson;

/**
 * Water and delay of the sample become 50.5 1, 100 and 1 100; their means with weights 2 and 1 are
 * 34, 100, 34, their geometric means 13.66, 100, 4.64, so that only c's rank moves, from 2 to 3.
 */
class RobustnessTest extends SampleTest {
  private static final String RULE =
      """
      {"id": "rule", "target": "aggregation",
       "options": [{"method": "arithmetic-mean"}, {"method": "geometric-mean"}]}""";
  private static final String WEIGHTS =
      """
      {"id": "weights", "target": "weights",
       "noise": {"kind": "relative-uniform", "width": 0.5}}""";

  private Path spec;

  RobustnessTest() {
    super(Sample.DATA);
  }

  @BeforeEach
  void write() throws Exception {
    spec = spec(RULE, WEIGHTS);
  }

  private Path spec(String... inputs) throws Exception {
    return Sample.write(
        folder,
        "spec.json",
        "{\"kind\": \"uncertainty\", \"schemaVersion\": 1, \"inputs\": [\n"
            + String.join(",\n", inputs)
            + "]}\n");
  }

  private Cli robustness(Object... options) {
    List<Object> words =
        new ArrayList<>(List.of("robustness", index, "--data", data, "--uncertainty", spec));
    words.addAll(Arrays.asList(options));
    return Cli.run(words.toArray());
  }

  private Path replay(String text) throws Exception {
    return Sample.write(folder, "replay.csv", text);
  }

  /**
   * Of c: scores 34 and 100^(1/3), ranks 2 and 3, quantiles 0.05 and 0.95 places after the first.
   */
  @Test
  void replay_isReportedByUnit() throws Exception {
    spec = spec(RULE);
    Cli cli = robustness("--replay", replay("rule\n1\ngeometric-mean\n"), "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    List<String> lines = cli.out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "unit,period,score,rank,rankMean,rankMedian,rank05,rank95,scoreMean,scoreDeviation,"
                + "score05,score50,score95");
    assertThat(lines.get(2)).startsWith("b,2024,100,1,1,1,1,1,100");
    String[] c = lines.get(3).split(",");
    assertThat(c).startsWith("c", "2024", "34", "2", "2.5", "2.5", "2.05", "2.95");
    double root = Math.cbrt(100);
    assertThat(Double.parseDouble(c[8])).isCloseTo((34 + root) / 2, within(1e-12));
    assertThat(Double.parseDouble(c[9])).isCloseTo((34 - root) / Math.sqrt(2), within(1e-12));
  }

  @Test
  void asTable_isTheDefault_withWhatWasAskedFor() {
    Cli cli = robustness("--top", 1, "--pairs", "--quantiles", "--unit", "b");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .startsWith("unit  period  score  rank  rankMean  rankMedian")
        .contains("score95", "probability", "other")
        .doesNotContain("\na ", "replications");
  }

  @Test
  void asJson_hasEveryResult() throws Exception {
    JsonNode results =
        new ObjectMapper()
            .readTree(robustness("--top", 2, "--pairs", "--format", "json").out())
            .get("results");
    assertThat(results)
        .extracting(one -> one.get("name").asText())
        .containsExactly("uncertainty", "ranks", "top", "pairs");
    assertThat(results.get(1).get("rows").get(0).toString())
        .isEqualTo(
            "{\"unit\":\"a\",\"period\":\"2024\",\"rank\":2,\"replications\":"
                + results.get(1).get("rows").get(0).get("replications")
                + ",\"probability\":"
                + results.get(1).get("rows").get(0).get("probability")
                + "}");
    double sum = 0;
    for (JsonNode row : results.get(1).get("rows")) {
      sum += row.get("probability").asDouble();
    }
    assertThat(sum).isCloseTo(3, within(1e-9));
  }

  @Test
  void result_choosesOneForCsv() {
    Path out = folder.resolve("top.csv");
    assertThat(robustness("--top", 1, "--result", "top", "--out", out).status()).isZero();
    assertThat(out).content().startsWith("unit,period,rank,top,probability\na,2024,2,1,0\n");
    Cli unknown = robustness("--result", "tops", "--top", 1, "--format", "csv");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("did you mean 'top'?");
  }

  @ParameterizedTest
  @CsvSource({
    "uncertainty, random",
    "uncertainty, sobol",
    "sensitivity, random",
    "sensitivity, sobol"
  })
  void threads_changeNoByte(String analysis, String design) {
    Object[] options = {
      "--analysis",
      analysis,
      "--design",
      design,
      "--replications",
      600,
      "--seed",
      7,
      "--quantiles",
      "--top",
      1,
      "--pairs",
      "--format",
      "json",
      "--threads",
      1
    };
    String alone = robustness(options).out();
    options[options.length - 1] = 2;
    assertThat(robustness(options).out()).isEqualTo(alone).contains("\"results\"");
    options[7] = 8;
    assertThat(robustness(options).out()).isNotEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-SA-u-nu-arab"})
  void locale_changesNoByte(String language) {
    Locale before = Locale.getDefault();
    Object[] options = {"--format", "csv", "--replications", 64};
    String expected = robustness(options).out();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertThat(robustness(options).out()).isEqualTo(expected).startsWith("unit,period,score");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void sensitivity_isALineAnInput_andWithKeepOneAUnitToo() throws Exception {
    data =
        Sample.write(
            folder, "data.csv", "unit,water,delay\na,60,13\nb,80,30\nc,41,3\nd,50,8\ne,77,21\n");
    Cli cli = robustness("--analysis", "sensitivity", "--design", "sobol", "--replications", 256);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).startsWith("input").contains("\nrule ", "\nweights ");
    Cli kept = robustness("--analysis", "sensitivity", "--keep", "--format", "json", "--unit", "b");
    JsonNode results = new ObjectMapper().readTree(kept.out()).get("results");
    assertThat(results)
        .extracting(one -> one.get("name").asText())
        .containsExactly("sensitivity", "sensitivity-of-units", "uncertainty", "ranks");
    assertThat(results.get(1).get("rows")).hasSize(2);
    // b has 100 and 1: its means are around 67 and 21, whatever the weights
    JsonNode rule = results.get(1).get("rows").get(0);
    JsonNode weights = results.get(1).get("rows").get(1);
    assertThat(rule.get("scoreTotal").asDouble()).isGreaterThan(0.8);
    assertThat(weights.get("scoreTotal").asDouble()).isBetween(0.0, 0.2);
  }

  /** Whatever is drawn, a and c change places with no other: the shift is always the same. */
  @Test
  void sensitivity_ofWhatNeverVaries_saysSo() {
    Cli cli = robustness("--analysis", "sensitivity", "--replications", 64, "--format", "csv");
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).startsWith("warning: the mean shift of ranks never varies");
    assertThat(cli.out()).contains("\nrule,,,,,,\n");
  }

  /** Two inputs and N = 2 by hand: A, B, A with the first of B, A with the second. */
  @Test
  void replay_ofADesign_givesIndices() throws Exception {
    spec =
        spec(RULE, "{\"id\": \"best\", \"target\": \"parameters.best\", \"options\": [100, 50]}");
    Path design = replay("rule,best\n1,100\n2,50\n2,50\n1,100\n2,100\n1,50\n1,50\n2,100\n");
    Cli cli =
        robustness(
            "--analysis", "sensitivity", "--replay", design, "--format", "csv", "--resamples", 0);
    assertThat(cli.err()).isEmpty();
    // shifts are 0 with means, 1/3 with geometric means: A 0 1/3, B 1/3 0, by rule 1/3 0, by best
    // as A. V = 4 (1/6)² / 3 = 1/27, first order of rule Σ yB (yAB - yA) / 2 / V = 1/18 × 27 = 1.5,
    // total Σ (yA - yAB)² / 4 / V = 2/9/4 × 27 = 1.5
    List<String> lines = cli.out().lines().toList();
    String[] rule = lines.get(1).split(",", -1);
    assertThat(Double.parseDouble(rule[1])).isCloseTo(1.5, within(1e-12));
    assertThat(Double.parseDouble(rule[4])).isCloseTo(1.5, within(1e-12));
    assertThat(lines.get(2)).isEqualTo("best,0,,,0,,");
    Cli broken =
        robustness("--analysis", "sensitivity", "--replay", replay("rule,best\n1,100\n2,50\n"));
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("replay.csv: a design of sensitivity must have N × 4");
  }

  @Test
  void failures_areToldByCause() throws Exception {
    spec =
        spec(
            "{\"id\": \"range\", \"target\": \"normalisation.parameters.lower\","
                + " \"options\": [1, 0]}",
            RULE);
    Cli cli = robustness("--replay", replay("range,rule\n1,1\n0,2\n0,1\n0,2\n"), "--format", "csv");
    assertThat(cli.status()).isZero();
    assertThat(cli.err())
        .startsWith("warning: 2 of 4 replications failed\n")
        .contains(
            "warning: 2 times with range = 0.0, rule = geometric-mean: cannot score",
            "data.csv row 4: unit 'c', period 2024 on 'services': geometric mean needs values > 0");
    assertThat(cli.out()).contains("\nb,2024,100,1,1,");
    Path out = folder.resolve("out.csv");
    Cli all = robustness("--replay", replay("range,rule\n0,2\n0,2\n"), "--out", out);
    assertThat(all.status()).isEqualTo(1);
    assertThat(all.err()).startsWith("2 of 2 replications failed:\n2 times with range = 0.0");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 'x', 'target': 'normalization', 'options': [1, 2]} | spec.json: uncertain input 'x', target 'normalization': unknown target 'normalization', did you mean 'normalisation'?",
        "{'id': 'x', 'target': 'indicator:watr', 'options': ['included', 'removed']} | unknown indicator 'watr', did you mean 'water'?",
        "{'id': 'x', 'target': 'aggregation', 'options': [{'method': 'geometric-meen'}, {'method': 'sum'}]} | did you mean 'geometric-mean'?",
        "{'id': 'x', 'target': 'weights', 'levels': [2], 'noise': {'kind': 'relative-uniform', 'width': 0.1}} | levels must be 1..1 in index 'services'",
        "{'id': 'x', 'target': 'aggregation', 'noise': {'kind': 'normal', 'deviation': 1}} | spec.json line 2, column 1, $.inputs[0]: uncertain input 'x': noise is for the targets weights and data",
        "{'id': 'x', 'target': 'aggregation', 'option': []} | spec.json line 2, column 48, $.inputs[0].option: unknown property 'option', did you mean 'options'?",
        "{'id': 'x', 'target': 'data:water', 'noise': {'kind': 'normal', 'deviation': 'standard-error'}} | data.csv row 1: must have a column 'standard-error:water'"
      })
  void badSpec_isRefused(String input, String message) throws Exception {
    spec = spec(input.replace('\'', '"'));
    Path out = Files.writeString(folder.resolve("out.csv"), "precious\n");
    Cli cli = robustness("--out", out);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains(message).doesNotContain("\tat ");
    assertThat(out).hasContent("precious\n");
  }

  @Test
  void badFiles_areRefused() throws Exception {
    spec = folder.resolve("none.json");
    assertThat(robustness().err()).contains("none.json");
    spec = Sample.write(folder, "spec.json", "{");
    assertThat(robustness().err()).contains("spec.json line 1", "too early");
    spec = spec(RULE);
    assertThat(robustness("--replay", replay("rule\n3\n")).err())
        .contains("replay.csv row 2, column 'rule': must be the number of an option, 1..2");
    data = Sample.write(folder, "data.csv", Sample.DATA + "d,2024,101,1\n");
    assertThat(robustness().err()).contains("data.csv row 5", "'water'", "got 101");
    assertThat(robustness("--lenient", "--replications", 10).status()).isZero();
  }

  @Test
  void standardErrors_comeFromTheData() throws Exception {
    data =
        Sample.write(
            folder,
            "data.csv",
            """
            unit,water,delay,standard-error:water
            a,60,13,0
            b,80,5,0
            c,79.9,5,3
            """);
    spec =
        spec(
            "{\"id\": \"water\", \"target\": \"data:water\","
                + " \"noise\": {\"kind\": \"normal\", \"deviation\": \"standard-error\"}}");
    Cli cli = robustness("--format", "csv", "--top", 1, "--result", "top");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("\na,,3,1,0\n");
    double b = Double.parseDouble(cli.out().lines().toList().get(2).split(",")[4]);
    // c is above b where its error is above 0.1, a thirtieth of a deviation: 0.487
    assertThat(b).isCloseTo(1 - 0.487, within(0.05));
  }

  @Test
  void settings_areThoseOfScore() {
    Cli cli = robustness("--set", "best=11", "--replications", 10, "--format", "csv");
    assertThat(cli.out()).contains("\nb,2024,11,1,");
    assertThat(robustness("--set", "bst=11").err()).contains("did you mean 'best'?");
  }

  @Test
  void progress_isToldToSomebodyWhoLooks() {
    String[] args = {
      "robustness",
      index.toString(),
      "--data",
      data.toString(),
      "--uncertainty",
      spec.toString(),
      "--replications",
      "2000000",
      "--threads",
      "2"
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(args, out, err, true)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\r")
        .contains(" of 2,000,000 replications")
        .endsWith("\r");
    args[7] = "2000";
    assertThat(Cli.run((Object[]) args).err()).isEmpty();
  }

  @Test
  void tooManyDimensions_areBadUsage() throws Exception {
    StringBuilder rows = new StringBuilder("unit,water,delay\n");
    IntStream.range(0, 600)
        .forEach(i -> rows.append("u" + i + "," + (i % 100 + 1) + "," + (i + 1) + "\n"));
    data = Sample.write(folder, "data.csv", rows.toString());
    spec =
        spec(
            "{\"id\": \"d\", \"target\": \"data\","
                + " \"noise\": {\"kind\": \"uniform\", \"relativeWidth\": 0.1}}");
    Cli cli = robustness("--design", "sobol");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("at most 1000 dimensions, the uncertain inputs need 1200");
  }

  /** The example of the README, with the indicators of the sample. */
  @Test
  void readme_hasAnExampleThatWorks() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String robustness = readme.substring(readme.indexOf("## Robustness"));
    String json = robustness.substring(robustness.indexOf("```json") + 7);
    spec = Sample.write(folder, "spec.json", json.substring(0, json.indexOf("```")));
    data =
        Sample.write(
            folder,
            "data.csv",
            "unit,water,delay,standard-error:water\na,60,13,1\nb,80,5,2\nc,40,3,1\nd,55,9,0\n");
    Cli cli = robustness("--replications", 50);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("\nd ");
  }

  /** COINr's fifty replications: mean, median and quantiles (type 7) of the ranks it lists. */
  @Test
  void coinr_replicationsHaveItsRanks() throws Exception {
    Asem asem = Asem.built(folder);
    index = asem.index();
    data = asem.data();
    List<List<String>> sets = lines("sensitivity/noisy_weight_sets.csv");
    Object[] weights =
        IntStream.range(2, 22)
            .mapToObj(
                set -> {
                  Map<String, Double> weight = new java.util.LinkedHashMap<>();
                  sets.stream()
                      .skip(1)
                      .filter(row -> !row.get(0).equals("Index"))
                      .forEach(row -> weight.put(row.get(0), Double.valueOf(row.get(set))));
                  return weight;
                })
            .toArray();
    spec = folder.resolve("spec.json");
    LocalgovJson.uncertainty()
        .write(
            UncertaintySpec.of(
                UncertainInput.options(
                    "winmax", "treatment.first.parameters.maximumPoints", 1, 2, 3, 4, 5),
                UncertainInput.options(
                    "norm", "normalisation", Methods.minMax(1, 100), Methods.zScore(10, 2)),
                UncertainInput.options("weight_set", "weights", weights),
                UncertainInput.options(
                    "agg", "aggregation", Methods.arithmeticMean(), Methods.geometricMean())),
            spec);
    StringBuilder design = new StringBuilder();
    for (List<String> row : lines("sensitivity/ua_N50_parameters_and_target.csv")) {
      String line = String.join(",", row.subList(5, 9));
      design.append(
          line.replace("n_minmax", "min-max")
                  .replace("n_zscore", "z-score")
                  .replace("a_amean", "arithmetic-mean")
                  .replace("a_gmean", "geometric-mean")
              + "\n");
    }
    Cli cli = robustness("--replay", replay(design.toString()), "--format", "csv");
    assertThat(cli.status()).isZero();
    Map<String, List<String>> found = new java.util.HashMap<>();
    cli.out().lines().forEach(line -> found.put(line.split(",")[0], List.of(line.split(","))));
    List<List<String>> ranks = lines("sensitivity/ua_N50_ranks.csv");
    for (List<String> row : ranks.subList(1, ranks.size())) {
      double[] listed = row.stream().skip(2).mapToDouble(Double::parseDouble).sorted().toArray();
      assertThat(listed).hasSize(50);
      List<String> unit = found.get(row.get(0));
      assertThat(unit.get(3)).isEqualTo(row.get(1));
      assertThat(number(unit, 4)).isCloseTo(Arrays.stream(listed).sum() / 50, within(1e-12));
      // 49 p places from the lowest: 24.5 for the median, 2.45 and 46.55 for the quantiles
      assertThat(number(unit, 5)).isCloseTo((listed[24] + listed[25]) / 2, within(1e-12));
      assertThat(number(unit, 6))
          .isCloseTo(listed[2] + 0.45 * (listed[3] - listed[2]), within(1e-12));
      assertThat(number(unit, 7))
          .isCloseTo(listed[46] + 0.55 * (listed[47] - listed[46]), within(1e-12));
    }
  }

  private static double number(List<String> cells, int column) {
    return Double.parseDouble(cells.get(column));
  }

  private static List<List<String>> lines(String golden) throws Exception {
    return Files.readAllLines(Golden.coinr(golden)).stream()
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }
}
