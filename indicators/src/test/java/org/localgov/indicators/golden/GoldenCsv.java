package org.localgov.indicators.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the published and computed figures that tests compare with; a missing folder skips the
 * test.
 */
public final class GoldenCsv {
  private GoldenCsv() {}

  /** Returns the rows of a file below the golden folder, each a map from header to cell. */
  public static List<Map<String, String>> rows(String file) {
    Path path = path(file);
    try {
      List<String> lines = Files.readAllLines(path);
      List<String> header = cells(lines.get(0));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names of the CSV files in a folder below the golden folder, in order. */
  public static List<String> files(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the path of a golden file or folder; skips the test where it is absent. */
  private static Path path(String name) {
    Path golden = Path.of(System.getProperty("localgov.golden", "../../shared/golden"));
    Path path = golden.resolve(name);
    assumeTrue(
        Files.isReadable(path),
        "golden file "
            + name
            + " is absent: set -Dlocalgov.golden to the folder of golden figures");
    return path;
  }

  /** Returns a cell as a number; NaN where it is empty or NA. */
  public static double number(Map<String, String> row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
