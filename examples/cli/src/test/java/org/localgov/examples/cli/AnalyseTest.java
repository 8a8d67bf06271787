package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseTest {
  private static final String INDEX =
      """
      {
        "kind": "index", "schemaVersion": 1, "id": "services", "title": "Services",
        "indicators": [
          { "id": "water", "direction": "higher-is-better", "scale": { "minimum": 0, "maximum": 100 } },
          { "id": "delay", "direction": "lower-is-better" },
          { "id": "visits", "direction": "higher-is-better", "denominator": "people" }
        ],
        "normalisation": { "method": "min-max" },
        "root": {
          "id": "all", "aggregation": { "method": "arithmetic-mean" },
          "children": [
            { "id": "basic", "children": [ { "indicator": "water" }, { "indicator": "delay" } ] },
            { "indicator": "visits" }
          ]
        }
      }
      """;

  private static final String DATA =
      """
      unit,group:Coast,water,delay,visits,people
      A,yes,10,1,4,1
      B,no,20,,6,2
      C,yes,30,5,,2
      D,no,50,3,1,1
      """;

  private static final String PANEL =
      """
      unit,period,water,delay,visits,people
      A,2023,10,1,4,1
      A,2024,30,2,3,1
      B,2023,20,4,6,2
      B,2024,40,3,9,2
      C,2024,90,9,2,1
      """;

  private static final String CONSTANT =
      "unit,water,delay,visits,people\nA,1,7,1,1\nB,2,7,5,1\nC,4,7,2,1\n";

  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void write() throws Exception {
    index = Sample.write(folder, "services.json", INDEX);
    Sample.write(folder, "data.csv", DATA);
    Sample.write(folder, "panel.csv", PANEL);
    Sample.write(folder, "constant.csv", CONSTANT);
    Sample.write(folder, "one.csv", "unit,water,delay,visits,people\nA,1,7,1,1\n");
    Sample.write(folder, "off.csv", "unit,water,delay,visits,people\nA,1,7,1,1\nB,200,3,1,1\n");
  }

  /** Runs a subcommand on the index and a file of the folder. */
  private Cli analyse(String words, String file) {
    List<Object> all = new ArrayList<>(List.of("analyse"));
    all.addAll(List.of(words.split(" ")));
    all.add(2, index);
    all.addAll(List.of("--data", folder.resolve(file)));
    return Cli.run(all.toArray());
  }

  private String out(String words, String file) {
    Cli cli = analyse(words, file);
    assertThat(cli.status()).as(cli.err()).isZero();
    assertThat(cli.err()).isEmpty();
    return cli.out();
  }

  @Test
  void statistics_areOfTheStep() {
    assertThat(out("statistics --format csv --unique 0.8", "data.csv"))
        .startsWith("indicator,min,max,mean,median,deviation,skewness,kurtosis,available,missing,")
        .contains("water,10,50,27.5,25,", "visits,1,6,")
        .contains("delay,1,5,3,3,2,0,,3,1,3,0,3,1,0.75,1,1,0.3333333333333333,ok,ok,LOW,ok");
    assertThat(out("statistics --step denominated --format csv", "data.csv"))
        .contains("visits,1,4,");
    assertThat(out("statistics --level 2", "data.csv").lines()).hasSize(3);
    assertThat(out("statistics --step aggregated", "data.csv").lines()).hasSize(7);
    assertThat(out("statistics --where Coast=yes --format csv", "data.csv"))
        .contains("water,10,30,20,20,");
    assertThat(out("statistics --period 2024 --format csv", "panel.csv")).contains("water,30,90,");
  }

  /** Of A, 10 and 1; delay goes the other way, so that the normalised correlation is turned. */
  @Test
  void correlation_isOfTheStepAndWithWhatIsAsked() {
    assertThat(out("correlation --step raw --result matrix --format csv", "data.csv"))
        .startsWith("element,water,delay,visits\nwater,1,0.5,");
    assertThat(out("correlation --result matrix --format csv", "data.csv"))
        .startsWith("element,water,delay,visits\nwater,1,-0.5,");
    assertThat(out("correlation --with denominators --step raw", "data.csv"))
        .contains("water    people     4", "delay    people     3");
    assertThat(out("correlation --with parent", "data.csv"))
        .contains("water    basic", "visits   all");
    assertThat(out("correlation --with family", "data.csv").lines()).hasSize(7);
    assertThat(out("correlation --with delay,people,basic --step raw", "data.csv").lines())
        .hasSize(11);
    assertThat(out("correlation --level 2 --with 1 --format json", "data.csv"))
        .contains("\"element\": \"basic\"", "\"with\": \"visits\"");
    assertThat(out("correlation --node basic --method kendall --below -0.3", "data.csv"))
        .contains("water    delay", "-0.333333");
    assertThat(out("correlation --node basic --p-value 0.5 --result p-values", "data.csv"))
        .contains("water           0  0.666667");
  }

  @Test
  void alpha_takesTheLevelsThatThereAre() {
    assertThat(out("alpha", "data.csv"))
        .contains("all        1      3", "basic      1      2")
        .doesNotContain("all        2");
    assertThat(out("alpha --step raw --rows complete --format csv", "data.csv"))
        .contains("all,1,3,complete,2,", "basic,1,2,complete,3,");
  }

  @Test
  void pca_tellsWhatHasNoComponents() {
    Cli cli = analyse("pca", "data.csv");
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("basic          1", "cumulativeShare", "kmo", "pValue");
    assertThat(cli.err())
        .isEqualTo(
            "warning: group 'all' must have two columns or more that vary, got 1 of 1; look at a"
                + " higher level, or add indicators\n");
    Cli constant = analyse("pca --step raw --within all --result inflation", "constant.csv");
    assertThat(constant.err())
        .isEqualTo("warning: group 'all': 'delay' is left out, it is 7 in all 3 complete rows\n");
    assertThat(constant.out()).contains("all    water", "varianceInflation");
    assertThat(
            out("pca --within all --step raw --result scores --period 2024", "panel.csv").lines())
        .hasSize(11);
  }

  @Test
  void strengths_areOfOneUnit() {
    assertThat(out("strengths --unit A --top 1 --bottom 1 --format csv", "data.csv"))
        .isEqualTo(
            """
            kind,element,name,parent,rank,ranked,value,unitOfMeasurement
            strength,delay,,basic,1,3,1,
            weakness,water,,basic,4,4,10,
            """);
    assertThat(out("strengths --unit A --period 2024 --result summary --format csv", "panel.csv"))
        .contains("1,delay,,87.5,1,3");
    assertThat(out("strengths --unit C --within Coast --result strengths", "data.csv"))
        .contains("strength  water          basic      1       2");
    assertThat(out("strengths --unit C --level 2 --result strengths --step raw", "data.csv"))
        .contains("weakness  basic");
  }

  @Test
  void availability_hasParts() {
    assertThat(out("availability", "data.csv"))
        .contains("missingOrZero", "unit  period       all  basic", "indicator  missing");
    assertThat(out("availability --within Coast --result groups", "data.csv"))
        .isEqualTo(
            """
            group  rows       all  basic
            -----  ----  --------  -----
            yes       2  0.833333      1
            no        2  0.833333   0.75
            """);
  }

  @Test
  void rowsOfSeveralPeriods_areToldTogether() {
    for (String command : List.of("statistics", "correlation", "alpha")) {
      assertThat(analyse(command, "panel.csv").err())
          .isEqualTo(
              "warning: rows of 2 periods are taken together; --period takes those of one\n");
    }
    assertThat(analyse("availability", "panel.csv").err()).isEmpty();
  }

  /** A constant column and a single row leave cells empty, and stop what needs a normalisation. */
  @ParameterizedTest
  @CsvSource({
    "statistics, constant.csv, 0",
    "availability, constant.csv, 0",
    "correlation --step raw, constant.csv, 0",
    "alpha --step raw, constant.csv, 0",
    "strengths --unit B, constant.csv, 0",
    "correlation, constant.csv, 1",
    "statistics, one.csv, 0",
    "availability, one.csv, 0",
    "correlation --step raw, one.csv, 0",
    "alpha --step raw, one.csv, 0",
    "pca --step raw, one.csv, 1",
    "strengths --unit A, one.csv, 0",
    "statistics, off.csv, 1",
    "statistics --lenient, off.csv, 0",
    "statistics, none.csv, 1",
  })
  void oddData_areAnsweredOrRefusedInWords(String words, String file, int status) {
    Cli cli = analyse(words, file);
    assertThat(cli.status()).as(cli.err()).isEqualTo(status);
    assertThat(cli.err()).doesNotContain("unexpected", "\tat ");
    assertThat(cli.out().isEmpty()).isEqualTo(status != 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statistics --level 4|1|level must be 1..3 in index 'services'",
        "statistics --where Cost=yes|1|did you mean 'Coast'?",
        "statistics --where Coast=yess|1|did you mean 'yes'?",
        "statistics --period 2024|1|unknown period '2024'",
        "statistics --where Coast|2|--where must be GROUPING=VALUE",
        "statistics --step raww|2|did you mean 'raw'?",
        "statistics --unique 5|2|unique share must be in 0..1",
        "statistics --period today|2|must be ISO 8601",
        "availability --result node|1|did you mean 'nodes'?",
        "availability --result groups|1|unknown result 'groups'",
        "availability --within coast --result groups|1|did you mean 'Coast'?",
        "correlation --method sperman|2|did you mean 'spearman'?",
        "correlation --with parnet|1|did you mean 'parent'?",
        "correlation --with 9|1|level must be 1..3",
        "correlation --within 9|1|level must be 1..3",
        "correlation --within parents|2|--within must be parent or the number of a level",
        "correlation --with 2 --within 2|2|cannot go together",
        "correlation --related|2|--related needs --with N",
        "correlation --node basics|1|did you mean 'basic'?",
        "correlation --p-value 5|2|--p-value must be in 0..1",
        "correlation --above 2|2|--above must be in -1..1",
        "correlation --beyond NaN|2|--beyond must be in 0..1",
        "alpha --rows pair|2|unknown use of rows 'pair'",
        "alpha --level 9|1|level must be 1..3",
        "pca --within every|2|--within must be parent, all or the number of a level",
        "pca --level 9|1|level must be 1..3",
        "strengths|2|--unit",
        "strengths --unit E|1|unknown unit 'E'",
        "strengths --unit A --within coast|1|did you mean 'Coast'?",
        "strengths --unit A --top -1|2|count must be 0 or more",
        "strengths --unit A --level 7|1|level must be 1..3",
      })
  void unknown_isRefusedWithTheNearest(String words, int status, String message) {
    Cli cli = analyse(words, "data.csv");
    assertThat(cli.status()).isEqualTo(status);
    assertThat(cli.err()).contains(message).doesNotContain("unexpected");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void unitOfSeveralPeriods_needsOne() {
    Cli cli = analyse("strengths --unit A", "panel.csv");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("--unit A has rows for several periods, and needs --period");
  }

  @Test
  void indexWithoutDenominator_hasNoneToCorrelateWith() throws Exception {
    Path other =
        Sample.write(folder, "other.json", INDEX.replace(", \"denominator\": \"people\"", ""));
    Path data = Sample.write(folder, "other.csv", DATA.replaceAll(",[^,\n]*\n", "\n"));
    Cli cli = Cli.run("analyse", "correlation", other, "--data", data, "--with", "denominators");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err())
        .contains("index 'services' must have a denominator for --with denominators");
  }

  @ParameterizedTest
  @CsvSource({"statistics", "availability", "correlation", "alpha", "pca", "strengths"})
  void help_hasAnExample(String command) {
    Cli help = Cli.run("analyse", command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out())
        .startsWith("Usage: localgov analyse " + command)
        .contains("For example:", "  localgov analyse " + command, "--step", "Exit status:");
  }
}
