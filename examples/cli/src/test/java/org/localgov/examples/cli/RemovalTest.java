package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTest extends SampleTest {
  RemovalTest() {
    super(Sample.DATA);
  }

  private Cli removal(Object... options) {
    return Cli.on(index, data, "removal", options);
  }

  /** With both, ranks are 2, 1, 2; by delay alone 2, none, 1; by water alone 2, 1, 3. */
  @Test
  void asTable_isALineAnElement() {
    Cli cli = removal();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            element  parent    meanAbsoluteShift  largestShift  note
            -------  --------  -----------------  ------------  ----
            water    services                0.5             1
            delay    services           0.333333             1
            """);
    assertThat(removal("--drop").out()).isEqualTo(cli.out());
  }

  @Test
  void rows_areAResultOfTheirOwn() {
    assertThat(removal("--format", "csv").out())
        .startsWith("element,parent,meanAbsoluteShift,largestShift,note\n");
    assertThat(removal("--format", "csv", "--result", "removal-rows", "--unit", "a").out())
        .isEqualTo(
            """
            element,unit,period,score,rank,nominalScore,nominalRank,shift
            water,a,2024,1,2,34,2,0
            delay,a,2024,50.5,2,34,2,0
            """);
    assertThat(removal("--format", "json").out())
        .contains("\"name\": \"removal\"", "\"name\": \"removal-rows\"");
  }

  @Test
  void level_isThatOfTheIndex() {
    Cli cli = removal("--level", 2);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("--level must be 1..1 of this index, got 2");
    assertThat(removal("--level", 0).status()).isEqualTo(2);
    assertThat(removal("--level", 1, "--set", "best=11").status()).isZero();
  }

  /** The rules of an instrument: a maximum takes no weights, which is told. */
  @Test
  void rulesWithoutWeights_areTold() throws Exception {
    Path regions = Golden.file("rai_region_wide.csv");
    Cli weighed = Cli.run("removal", "rai-region", "--data", regions, "--format", "csv");
    Cli dropped = Cli.run("removal", "rai-region", "--data", regions, "--format", "csv", "--drop");
    assertThat(weighed.status()).isZero();
    assertThat(weighed.out()).contains("maximum takes no weights");
    assertThat(dropped.status()).isZero();
    assertThat(dropped.out()).doesNotContain("takes no weights");
    assertThat(dropped.out().lines()).hasSize(21);
  }

  @Test
  void badData_areRefused() throws Exception {
    data = Sample.write(folder, "bad.csv", Sample.DATA + "d,2024,101,1\n");
    assertThat(removal().status()).isEqualTo(1);
    assertThat(removal().err()).contains("0..100, got 101");
    assertThat(removal("--lenient").status()).isZero();
    assertThat(removal("--lenient", "--drop").err()).startsWith("warning: ");
    assertThat(removal("--lenient", "--unit", "z", "--format", "json").err())
        .contains("unknown unit 'z'");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void asem_asCoinrHasIt(int level) throws Exception {
    Asem asem = Asem.built(folder);
    Map<String, String> means =
        Asem.cells(
            Golden.coinr("compare/remove_level" + level + "_mean_abs_rank_diff.csv"), "element");
    Map<String, String> ranks = Asem.golden("compare/remove_level" + level + "_ranks.csv");
    Cli summary = Cli.csv(asem.index(), asem.data(), "removal", "--level", level);
    for (String line : summary.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      assertThat(Double.parseDouble(cells[2]))
          .isCloseTo(
              Double.parseDouble(means.get(cells[0] + " mean_abs_rank_diff")), within(1e-15));
    }
    Cli rows =
        Cli.csv(asem.index(), asem.data(), "removal", "--level", level, "--result", "removal-rows");
    assertThat(rows.out().lines()).hasSize(1 + ranks.size() - 51);
    for (String line : rows.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      assertThat(cells[4]).isEqualTo(ranks.get(cells[1] + " " + cells[0]));
      assertThat(cells[6]).isEqualTo(ranks.get(cells[1] + " Nominal"));
    }
  }
}
