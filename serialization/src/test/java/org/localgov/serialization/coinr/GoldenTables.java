package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.json.LocalgovJson;

/** The ASEM index, its data, and the reference outputs of COINr; tests skip where these lack. */
final class GoldenTables {
  private static final double TOLERANCE = 1e-12;

  /** Differences below this are those of sums that nearly cancel on a scale of 100. */
  private static final double SMALLEST = 1e-3;

  private GoldenTables() {}

  /** Returns the definition in the test resources. */
  static Index index() {
    try (InputStream json = GoldenTables.class.getResourceAsStream("asem.json")) {
      byte[] bytes = Objects.requireNonNull(json, "asem.json").readAllBytes();
      return LocalgovJson.readIndex(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the inputs of COINr, taken over. */
  static CoinrImport inputs(String data) {
    return CoinrImport.read(file("inputs/asem_iMeta.csv"), file("inputs/" + data));
  }

  /** Returns the ASEM data; of two values the denominator is missing. */
  static IndicatorTable data() {
    return inputs("asem_iData.csv").table();
  }

  static Path file(String name) {
    Path golden = Path.of(System.getProperty("localgov.golden", "golden"), "coinr");
    Path file = golden.resolve(name);
    assumeTrue(Files.exists(file), () -> "no " + file + ", set -Dlocalgov.golden=FOLDER");
    return file;
  }

  /** Returns the names of the files in a folder, without their ending, in order. */
  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(file(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rows of a file, a map from column to cell each; missing cells are empty. */
  static List<Map<String, String>> rows(String name) {
    CsvFaults faults = new CsvFaults();
    List<Map<String, String>> found = new ArrayList<>();
    try (CsvRows rows = new CsvRows(Input.of(file(name)), faults)) {
      Header header = Header.read(rows, faults, List.of());
      assertThat(header).isNotNull();
      while (rows.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        header.columns().forEach(id -> row.put(id, rows.cell(header.position(id))));
        found.add(row);
      }
    }
    assertThat(faults.all()).isEmpty();
    return found;
  }

  /** Compares every number of a file with a table, whose rows must be the same. */
  static void assertSame(IndicatorTable found, String name) {
    List<Map<String, String>> expected = rows(name);
    assertThat(found.rows()).as("rows of " + name).isEqualTo(expected.size());
    Set<Integer> seen = new HashSet<>();
    for (Map<String, String> row : expected) {
      int at = at(found, row);
      assertThat(seen.add(at)).isTrue();
      for (String column : columns(row)) {
        assertClose(found.column(column).get(at), row.get(column), column, row);
      }
    }
  }

  /** Compares every number of a file with scores, whose rows must be the same. */
  static void assertSame(Scores found, String name) {
    List<Map<String, String>> expected = rows(name);
    assertThat(found.rows()).as("rows of " + name).isEqualTo(expected.size());
    for (Map<String, String> row : expected) {
      for (String node : columns(row)) {
        assertClose(found.score(at(found.data(), row), node), row.get(node), node, row);
      }
    }
  }

  /** Returns the columns of a row that hold numbers. */
  static List<String> columns(Map<String, String> row) {
    return row.keySet().stream().filter(id -> !id.equals("uCode") && !id.equals("Time")).toList();
  }

  /** Returns the row of a table that a row of a file is about. */
  static int at(IndicatorTable table, Map<String, String> row) {
    @Nullable String time = row.get("Time");
    return time == null
        ? table.row(row.get("uCode"))
        : table.row(row.get("uCode"), ReferencePeriod.parse(time)).orElseThrow();
  }

  private static void assertClose(
      double found, String cell, String column, Map<String, String> row) {
    String what = column + " of " + row.get("uCode") + " " + row.getOrDefault("Time", "");
    if (cell.isEmpty()) {
      assertThat(found).as(what).isNaN();
    } else {
      double expected = Double.parseDouble(cell);
      assertThat(Math.abs(found - expected))
          .as(what + ": " + found + " and " + cell)
          .isLessThanOrEqualTo(TOLERANCE * Math.max(SMALLEST, Math.abs(expected)));
    }
  }
}
