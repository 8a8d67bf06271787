package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.winsorise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Treatment;
import org.localgov.serialization.json.LocalgovJson;

/** The example of COINr, taken over, given its calls, and built by the command line. */
class CoinrBuildTest {
  private static final double TOLERANCE = 1e-12;

  @TempDir private Path folder;
  private Path index;
  private Path data;
  private Cli converted;

  @BeforeEach
  void convert() throws Exception {
    index = folder.resolve("index.json");
    data = folder.resolve("data.csv");
    converted =
        Cli.run(
            "convert",
            "--from",
            "coinr",
            Golden.coinr("inputs/asem_iMeta.csv"),
            Golden.coinr("inputs/asem_iData.csv"),
            "--out",
            index,
            data);
  }

  @Test
  void convert_tellsOfTheMissingDenominatorThatScoreRefuses() {
    assertThat(converted.status()).isZero();
    assertThat(converted.err().lines().filter(line -> line.contains("'LAO'")))
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
    addCalls();
    Cli cli = Cli.run("score", index, "--data", data, "--step", step, "--out", out);
    assertTellsOfLaos(cli);
    assertThat(cli.status()).isZero();
    Map<String, String> found = new HashMap<>();
    table(out, "unit", found);
    Map<String, String> expected = new HashMap<>();
    table(Golden.coinr("build/" + golden + ".csv"), "uCode", expected);
    assertSame(found, expected);
  }

  @Test
  void scoresAndRanks_agree() throws Exception {
    addCalls();
    Cli cli = Cli.run("score", index, "--data", data, "--format", "csv");
    assertTellsOfLaos(cli);
    Map<String, String> scores = new HashMap<>();
    Map<String, String> ranks = new HashMap<>();
    for (String line : cli.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      scores.put(cells[0] + " " + cells[2], cells[3]);
      ranks.put(cells[0] + " " + cells[2], cells[4]);
    }
    Map<String, String> expected = new HashMap<>();
    table(Golden.coinr("build/07_aggregated.csv"), "uCode", expected);
    assertSame(scores, expected);
    Map<String, String> expectedRanks = new HashMap<>();
    table(Golden.coinr("build/08_ranks_min_desc.csv"), "uCode", expectedRanks);
    assertThat(ranks).isEqualTo(expectedRanks);
  }

  /** Two values have no denominator, which is told wherever they are imputed. */
  private static void assertTellsOfLaos(Cli cli) {
    assertThat(cli.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("'LAO'") && line.contains("is taken as missing"));
  }

  /** Adds what COINr's script says. */
  private void addCalls() throws IOException {
    Index.Builder built = LocalgovJson.readIndex(index).toBuilder();
    built
        .impute(MethodSpec.of("group-mean", "group", "EurAsia_group"))
        .screen(Screening.of(0.9, 0))
        .treat(Treatment.builder().first(winsorise(5)).second(log()).build());
    LocalgovJson.writeIndex(built.build(), index);
  }

  /** Puts the cells of a file without quotes into a map, by unit and column. */
  private static void table(Path file, String key, Map<String, String> found) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).split(","));
    int unit = header.indexOf(key);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      for (int i = 0; i < cells.length; i++) {
        if (i != unit && !header.get(i).matches("period|name|group:.*")) {
          found.put(cells[unit] + " " + header.get(i), cells[i]);
        }
      }
    }
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
