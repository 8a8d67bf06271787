package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.InstrumentInputs;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.table.IndicatorTable;

class TemplateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.localgov.indicators.instrument.Instruments#ids")
  void wide_filledInIsScored(String id) throws Exception {
    String template = Cli.run("template", id).out();
    List<String> columns = List.of(template.strip().split(","));
    assertThat(columns).startsWith("unit", "period");
    IndicatorTable input = InstrumentInputs.table(Instruments.of(id), "middle");
    String cells =
        columns.stream()
            .skip(2)
            .map(column -> column.startsWith("group:") ? "X" : value(input, column))
            .collect(Collectors.joining(","));
    Path data = Sample.write(folder, "wide.csv", template + "here,2024," + cells + "\n");
    scored(id, data, List.of());
  }

  @ParameterizedTest
  @MethodSource("org.localgov.indicators.instrument.Instruments#ids")
  void long_filledInIsScored(String id) throws Exception {
    Cli asked = Cli.run("template", id, "--layout", "long");
    String template = asked.out();
    IndicatorTable input = InstrumentInputs.table(Instruments.of(id), "middle");
    String filled =
        template
            .lines()
            .map(line -> line.startsWith(",") ? fill(input, line) : line)
            .collect(Collectors.joining("\n"));
    Path data = Sample.write(folder, "long.csv", filled);
    List<String> groupings = Instruments.of(id).groupings();
    if (groupings.isEmpty()) {
      assertThat(asked.err()).isEmpty();
      scored(id, data, List.of());
      return;
    }
    assertThat(asked.err())
        .isEqualTo(
            "groups stand in a second file, for --units: unit,group:"
                + String.join(",group:", groupings)
                + "\n");
    assertThat(Cli.run("score", id, "--data", data).err())
        .contains("long.csv row 1: must have a column 'group:" + groupings.get(0) + "'");
    String units =
        "unit,group:"
            + String.join(",group:", groupings)
            + "\nhere"
            + ",X".repeat(groupings.size())
            + "\n";
    scored(id, data, List.of("--units", Sample.write(folder, "units.csv", units)));
  }

  @Test
  void ofAnIndexOfYourOwn() throws Exception {
    Path index = Sample.index(folder);
    assertThat(Cli.run("template", index).out()).isEqualTo("unit,period,water,delay\n");
    assertThat(Cli.run("describe", index).out()).contains("Municipal services", "min-max", "best");
  }

  private void scored(String id, Path data, List<Object> units) throws Exception {
    Index index = Instruments.of(id);
    Path parameters =
        Sample.write(
            folder,
            "parameters.json",
            new ObjectMapper().writeValueAsString(InstrumentInputs.settings(index)));
    List<Object> options = new ArrayList<>(units);
    options.addAll(List.of("--parameters", parameters));
    Cli check = run(options, "validate", data, "--against", id);
    assertThat(check.err()).isEmpty();
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains(": 1 row, ", "no faults");
    Cli scores = run(options, "score", id, "--data", data, "--format", "csv");
    assertThat(scores.status()).isZero();
    assertThat(scores.out().lines().skip(1).findFirst().orElseThrow())
        .matches((index.rollUps().isEmpty() ? "here" : "X.*") + ",2024,[^,]+,[0-9.]+,1,.*");
  }

  private static Cli run(List<Object> options, Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(options);
    return Cli.run(all.toArray());
  }

  private static String fill(IndicatorTable input, String line) {
    String[] cells = line.split(",", -1);
    return "here," + cells[1] + ",2024," + value(input, cells[1]);
  }

  private static String value(IndicatorTable input, String column) {
    return String.valueOf(input.column(column).get(0));
  }
}
