package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.InstrumentInputs;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.table.IndicatorTable;

/** The template of every instrument, filled in badly: refused in words, never scored wrongly. */
class InstrumentsBadDataTest {
  private static final String IDS = "org.localgov.indicators.instrument.Instruments#ids";
  private static final List<String> NO_NUMBERS =
      List.of("NaN", "-Infinity", "strongg", "1e999", "1d", "0x10", "٣", " ", "1 000");

  @TempDir private Path folder;

  /** A template with the cells of a sound row. */
  private record Filled(String header, Map<String, String> cells) {
    static Filled of(String id) {
      Index index = Instruments.of(id);
      IndicatorTable middle = InstrumentInputs.table(index, "middle");
      String header = Cli.run("template", id).out().strip();
      Map<String, String> cells = new LinkedHashMap<>();
      for (String column : header.split(",")) {
        cells.put(column, column.startsWith("group:") ? "X" : "");
      }
      index.columns().forEach(each -> cells.put(each, "" + middle.column(each).get(0)));
      cells.put("period", "2024");
      return new Filled(header, cells);
    }

    /** Returns a line with one cell changed. */
    String row(String unit, String column, String cell) {
      Map<String, String> changed = new LinkedHashMap<>(cells);
      changed.put("unit", unit);
      changed.put(column, cell);
      return String.join(",", changed.values()) + "\n";
    }

    String row(String unit) {
      return row(unit, "unit", unit);
    }

    /** Returns the header with the last column called otherwise. */
    String misspelt() {
      return header + "x\n";
    }
  }

  @ParameterizedTest
  @MethodSource(IDS)
  void cellsThatAreNoNumbers(String id) throws Exception {
    Filled filled = Filled.of(id);
    for (String column : Instruments.of(id).columns()) {
      StringBuilder file = new StringBuilder(filled.header()).append('\n');
      NO_NUMBERS.forEach(cell -> file.append(filled.row("u" + cell.hashCode(), column, cell)));
      Cli refused = refused(id, file.toString());
      for (int row = 0; row < NO_NUMBERS.size(); row++) {
        assertThat(refused.err())
            .contains("bad.csv row " + (row + 2) + ", column '" + column + "': must be ")
            .contains(", got '" + NO_NUMBERS.get(row) + "'");
      }
    }
  }

  /** A wording in place of its number, in either layout, is told the numbers and wordings. */
  @Test
  void wordings_areToldTheirNumbers() throws Exception {
    String id = "resilience-governance";
    Filled filled = Filled.of(id);
    String levels = "must be a number, got 'absnt'; 0 is '";
    assertThat(refused(id, filled.header() + "\n" + filled.row("a", "leadership", "absnt")).err())
        .contains("bad.csv row 2, column 'leadership': " + levels);
    String line = "unit,indicator,value\na,leadership,absnt\n";
    assertThat(refused(id, line).err()).contains("bad.csv row 2, column 'value': " + levels);
  }

  @ParameterizedTest
  @MethodSource(IDS)
  void filesThatAreNoTables(String id) throws Exception {
    Filled filled = Filled.of(id);
    String header = filled.header() + "\n";
    String last = header.substring(header.lastIndexOf(',') + 1).strip();
    assertThat(refused(id, "").err()).contains("row 1: must have a header");
    assertThat(refused(id, header).err()).contains("row 2: must have a row");
    assertThat(refused(id, filled.misspelt() + filled.row("a")).err())
        .contains("column '" + last + "x'", "must have a column '" + last + "'");
    assertThat(refused(id, header + filled.row("a") + filled.row("a")).err())
        .contains("row 3: unit 'a', period 2024: must be given once, it stands in row 2 too");
    assertThat(refused(id, header + filled.row("")).err())
        .contains("row 2, column 'unit': must not be blank");
    assertThat(refused(id, (header + filled.row("a")).replace(',', ';')).err())
        .contains("separated by commas");
    assertThat(refused(id, header + filled.row("a", "period", "soon")).err())
        .contains("row 2, column 'period'", "'soon'");
    for (String grouping : Instruments.of(id).groupings()) {
      assertThat(refused(id, header + filled.row("a", "group:" + grouping, "")).err())
          .contains("row 1: column 'group:" + grouping + "' must have groups");
      assertThat(refused(id, header + filled.row("a", "group:" + grouping, " ")).err())
          .contains("row 2, column 'group:" + grouping + "': must not be blank");
    }
  }

  /** A row without any value has no score of the whole, rather than a score of 0. */
  @ParameterizedTest
  @MethodSource(IDS)
  void rowWithoutAnyValue(String id) throws Exception {
    Filled filled = Filled.of(id);
    String nothing =
        filled.cells().keySet().stream()
            .map(column -> column.equals("unit") ? "a" : column.startsWith("group:") ? "X" : "")
            .collect(Collectors.joining(","));
    Cli scored = score(id, filled.header() + "\n" + nothing + "\n");
    assertThat(scored.status()).isZero();
    assertThat(scored.out().lines().skip(1)).allMatch(line -> line.matches("[^,]+,,[^,]+,,,"));
  }

  /** A mark, line ends and the machine's language and clock change nothing. */
  @ParameterizedTest
  @MethodSource(IDS)
  void soundFile_isScoredAlikeEverywhere(String id) throws Exception {
    Filled filled = Filled.of(id);
    String file = filled.header() + "\n" + filled.row("ı");
    Cli plain = score(id, file);
    assertThat(plain.status()).isZero();
    assertThat(plain.out()).doesNotContain("NaN", "Infinity");
    assertThat(score(id, "\uFEFF" + file.replace("\n", "\r\n"))).isEqualTo(plain);
    Cli described = Cli.run("describe", id);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(score(id, file)).as(language).isEqualTo(plain);
        assertThat(Cli.run("describe", id)).as(language).isEqualTo(described);
        assertThat(Cli.run("template", id).out()).as(language).isEqualTo(filled.header() + "\n");
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Cli refused(String id, String text) throws Exception {
    Cli cli = score(id, text);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("bad.csv").doesNotContain("\tat ", "Exception");
    return cli;
  }

  private Cli score(String id, String text) throws Exception {
    Path data = Files.writeString(folder.resolve("bad.csv"), text);
    Path parameters = folder.resolve("parameters.json");
    Map<String, Object> settings = InstrumentInputs.settings(Instruments.of(id));
    Files.writeString(parameters, new ObjectMapper().writeValueAsString(settings));
    return Cli.run("score", id, "--data", data, "--format", "csv", "--parameters", parameters);
  }
}
