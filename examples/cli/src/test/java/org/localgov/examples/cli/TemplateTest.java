package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.instrument.Instruments;

class TemplateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.localgov.indicators.instrument.Instruments#ids")
  void wide_filledInIsScored(String id) throws Exception {
    String template = Cli.run("template", id).out();
    List<String> columns = List.of(template.strip().split(","));
    assertThat(columns).startsWith("unit", "period");
    String cells =
        columns.stream()
            .skip(2)
            .map(column -> value(Instruments.of(id), column))
            .collect(Collectors.joining(","));
    Path data = Sample.write(folder, "wide.csv", template + "here,2024," + cells + "\n");
    scored(id, data);
  }

  @ParameterizedTest
  @MethodSource("org.localgov.indicators.instrument.Instruments#ids")
  void long_filledInIsScored(String id) throws Exception {
    String template = Cli.run("template", id, "--layout", "long").out();
    String filled =
        template
            .lines()
            .map(line -> line.startsWith(",") ? fill(Instruments.of(id), line) : line)
            .collect(Collectors.joining("\n"));
    scored(id, Sample.write(folder, "long.csv", filled));
  }

  @Test
  void ofAnIndexOfYourOwn() throws Exception {
    Path index = Sample.index(folder);
    assertThat(Cli.run("template", index).out()).isEqualTo("unit,period,water,delay\n");
    assertThat(Cli.run("describe", index).out()).contains("Municipal services", "min-max", "best");
  }

  private static void scored(String id, Path data) {
    Cli check = Cli.run("validate", data, "--against", id);
    assertThat(check.err()).isEmpty();
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains(": 1 row, ", "no faults");
    Cli scores = Cli.run("score", id, "--data", data, "--format", "csv");
    assertThat(scores.status()).isZero();
    assertThat(scores.out().lines().skip(1).findFirst().orElseThrow())
        .matches("here,2024,[a-z-]+,[0-9.]+,1,.*");
  }

  private static String fill(Index index, String line) {
    String[] cells = line.split(",", -1);
    return "here," + cells[1] + ",2024," + value(index, cells[1]);
  }

  /** A value that every indicator of the catalogue takes: the first wording, or 1. */
  private static String value(Index index, String column) {
    return index.indicators().stream()
        .filter(indicator -> indicator.id().equals(column))
        .findFirst()
        .map(Indicator::levels)
        .filter(levels -> !levels.isEmpty())
        .map(levels -> String.valueOf(levels.get(0).value()))
        .orElse("1");
  }
}
