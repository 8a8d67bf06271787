package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of COINr, taken over, given its calls, and built by the command line. */
class CoinrBuildTest {
  private static final double TOLERANCE = 1e-12;

  @TempDir private Path folder;
  private Path index;
  private Path data;
  private Asem asem;

  @BeforeEach
  void convert() {
    asem = Asem.plain(folder, "asem_iData.csv");
    index = asem.index();
    data = asem.data();
  }

  @Test
  void convert_tellsOfTheMissingDenominatorThatScoreRefuses() {
    assertThat(asem.converted().status()).isZero();
    assertThat(asem.converted().err().lines().filter(line -> line.contains("'LAO'")))
        .hasSize(2)
        .allMatch(line -> line.startsWith("warning: ") && line.contains("'Energy'"));
    Cli refused = Cli.run("score", index, "--data", data);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("'LAO'", "'Elec'", "'Gas'", "'Energy'");
  }

  @ParameterizedTest
  @CsvSource({
    "denominated, 02_denominated",
    "imputed, 03_imputed",
    "screened, 04_screened",
    "treated, 05_treated",
    "normalised, 06_normalised"
  })
  void step_agrees(String step, String golden) throws Exception {
    Path out = folder.resolve("step.csv");
    asem.addCalls();
    Cli cli = Cli.run("score", index, "--data", data, "--step", step, "--out", out);
    assertTellsOfLaos(cli);
    assertThat(cli.status()).isZero();
    assertSame(Asem.cells(out, "unit"), Asem.golden("build/" + golden + ".csv"));
  }

  @Test
  void scoresAndRanks_agree() throws Exception {
    asem.addCalls();
    Cli cli = Cli.run("score", index, "--data", data, "--format", "csv");
    assertTellsOfLaos(cli);
    Map<String, String> scores = new HashMap<>();
    Map<String, String> ranks = new HashMap<>();
    for (String line : cli.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      scores.put(cells[0] + " " + cells[2], cells[3]);
      ranks.put(cells[0] + " " + cells[2], cells[4]);
    }
    assertSame(scores, Asem.golden("build/07_aggregated.csv"));
    assertThat(ranks).isEqualTo(Asem.golden("build/08_ranks_min_desc.csv"));
  }

  /** Two values have no denominator, which is told wherever they are imputed. */
  private static void assertTellsOfLaos(Cli cli) {
    assertThat(cli.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("'LAO'") && line.contains("is taken as missing"));
  }

  private static void assertSame(Map<String, String> found, Map<String, String> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (what, cell) -> {
          String other = found.get(what);
          if (cell.isEmpty()) {
            assertThat(other).as(what).isEmpty();
          } else {
            double value = Double.parseDouble(cell);
            assertThat(Math.abs(Double.parseDouble(other) - value))
                .as(what + ": " + other + " and " + cell)
                .isLessThanOrEqualTo(TOLERANCE * Math.max(1e-3, Math.abs(value)));
          }
        });
  }
}
