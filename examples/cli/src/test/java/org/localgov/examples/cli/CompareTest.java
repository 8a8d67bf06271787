package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.method.Methods;
import org.localgov.serialization.json.LocalgovJson;

class CompareTest extends SampleTest {
  private static final String DATA = "unit,water,delay\na,60,13\nb,80,23\nc,40,3\nd,,\n";

  private Path other;

  CompareTest() {
    super(DATA);
  }

  /** The other weighs delay twice, too: min-max 1..100 of both counts the same. */
  @BeforeEach
  void write() throws Exception {
    other =
        Sample.write(
            folder,
            "equal.json",
            Sample.INDEX.replace("\"weight\": 2", "\"weight\": 1").replace("services", "equal"));
  }

  private Cli compare(Object... options) {
    List<Object> words = new ArrayList<>(List.of("compare", index, other, "--data", data));
    words.addAll(Arrays.asList(options));
    return Cli.run(words.toArray());
  }

  /** Water is 50.5, 100, 1 and delay 50.5, 1, 100: 50.5, 67, 34 against 50.5 three times. */
  @Test
  void asTable_comparesTheRoots() {
    Cli cli = compare();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .startsWith(
            """
            unit  period  node      score:services  rank:services  score:equal  rank:equal  difference:equal  shift:equal  absoluteShift:equal
            ----  ------  --------  --------------  -------------  -----------  ----------  ----------------  -----------  -------------------
            b             services              67              1         50.5           1             -16.5            0                    0
            a             services            50.5              2         50.5           1                 0           -1                    1
            c             services              34              3         50.5           1              16.5           -2                    2
            d             services
            """)
        .contains("node      period  variant  units  inOneOnly  meanAbsoluteShift  largestShift")
        .contains("services          equal        3          0                  1             2");
  }

  @Test
  void asCsv_hasEveryCommonNode() {
    assertThat(compare("--format", "csv").out().lines()).hasSize(1 + 3 * 4);
    assertThat(compare("--format", "csv", "--node", "water", "--unit", "a").out())
        .isEqualTo(
            """
            unit,period,node,score:services,rank:services,score:equal,rank:equal,difference:equal,shift:equal,absoluteShift:equal
            a,,water,50.5,2,50.5,2,0,0,0
            """);
    assertThat(compare("--format", "csv", "--result", "agreement").out())
        .startsWith("node,period,variant,units,inOneOnly,meanAbsoluteShift,largestShift,")
        .contains("\nservices,,equal,3,0,1,2,,,\n", "\nwater,,equal,3,0,0,0,");
    assertThat(compare("--format", "json").out())
        .contains("\"name\": \"comparison\"", "\"name\": \"agreement\"");
  }

  @Test
  void names_areIdsOrFilesOrNumbers() throws Exception {
    Path again = Sample.write(folder, "again.json", Sample.INDEX);
    assertThat(Cli.run("compare", index, again, "--data", data).out())
        .contains("score:services", "score:again");
    assertThat(Cli.run("compare", index, index, other, "--data", data).out())
        .contains("score:services-1", "score:services-2", "score:equal-3");
  }

  /** The second index knows no delay, and another column. */
  @Test
  void data_haveTheColumnsOfAll() throws Exception {
    Path staff =
        Sample.write(
            folder,
            "staff.json",
            Sample.INDEX.replace("delay", "staff").replace("\"services\"", "\"staffing\""));
    Path both = Sample.write(folder, "both.csv", "unit,water,delay,staff\na,60,13,1\nb,80,2,5\n");
    Cli cli = Cli.run("compare", index, staff, "--data", both, "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("a,,services,", "a,,water,").doesNotContain("delay", ",staff,");
    Cli lacking = Cli.run("compare", index, staff, "--data", data);
    assertThat(lacking.status()).isEqualTo(1);
    assertThat(lacking.err()).contains("must have a column 'staff'");
    Path more = Sample.write(folder, "more.csv", "unit,water,delay,stff\na,60,13,1\n");
    assertThat(Cli.run("compare", index, staff, "--data", more).err())
        .contains("column 'stff'", "did you mean 'staff'?");
  }

  /** A unit that one index leaves out is compared with nobody. */
  @Test
  void screenedUnit_isMissingInOne() {
    Index.Builder strict = LocalgovJson.readIndex(other).toBuilder();
    LocalgovJson.writeIndex(
        strict.screen(org.localgov.indicators.definition.Screening.of(0.5, 0)).build(), other);
    Cli cli = compare("--format", "csv", "--node", "services");
    assertThat(cli.err()).contains("warning: unit 'd' is left out");
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("d,,services,,,,,,,\n");
  }

  @Test
  void settings_reachThoseThatHaveThem() {
    assertThat(compare("--set", "best=11", "--format", "csv", "--node", "water").out())
        .contains("b,,water,11,1,11,1,0,0,0");
    Cli unknown = compare("--set", "bst=11");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("unknown parameter 'bst', did you mean 'best'?");
  }

  @Test
  void badDataAndNames_areRefused() throws Exception {
    assertThat(compare("--node", "watr").err()).contains("did you mean 'water'?");
    data = Sample.write(folder, "bad.csv", DATA + "e,101,1\n");
    Cli cli = compare();
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("bad.csv row 6", "0..100, got 101");
    assertThat(compare("--lenient").status()).isZero();
    assertThat(Cli.run("compare", index, "no-such", "--data", data).err())
        .contains("unknown instrument 'no-such'");
  }

  @Test
  void asem_asCoinrHasIt() throws Exception {
    Asem asem = Asem.built(folder);
    Index.Builder zScores = LocalgovJson.readIndex(asem.index()).toBuilder();
    Path zScore = folder.resolve("zscore.json");
    LocalgovJson.writeIndex(zScores.normalise(Methods.zScore(10, 2)).build(), zScore);
    Map<String, String> ranks = Asem.golden("compare/ranks_minmax_vs_zscore.csv");
    Map<String, String> scores = Asem.golden("compare/scores_minmax_vs_zscore.csv");
    Cli cli =
        Cli.run(
            "compare",
            asem.index(),
            zScore,
            "--data",
            asem.data(),
            "--format",
            "csv",
            "--node",
            "Index");
    List<String> lines = cli.out().lines().skip(1).toList();
    assertThat(lines).hasSize(51);
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      assertThat(cells[4]).isEqualTo(ranks.get(cells[0] + " coin.1"));
      assertThat(cells[6]).isEqualTo(ranks.get(cells[0] + " coin.2"));
      assertThat(-Double.parseDouble(cells[8]) + 0.0)
          .isEqualTo(Double.parseDouble(ranks.get(cells[0] + " Diff")));
      assertThat(cells[9]).isEqualTo(ranks.get(cells[0] + " Abs.diff"));
      assertThat(Double.parseDouble(cells[7]))
          .isCloseTo(-Double.parseDouble(scores.get(cells[0] + " Diff")), within(1e-11));
    }
  }
}
