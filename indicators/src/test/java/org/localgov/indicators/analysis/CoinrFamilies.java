package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.golden.AsemIndex;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;

/**
 * COINr's outputs about its ASEM example by families of files: what a file holds is told by its
 * name, so that another member of a family would be compared too.
 */
final class CoinrFamilies {
  /** A step of the data in a file's name. */
  static final String STEP = "(raw|denominated|imputed|screened|treated|normalised|aggregated)";

  private static final double TOLERANCE = 1e-12;

  /** How many files of a folder agree, and how many there are. */
  private static final Map<String, int[]> COUNTS = new TreeMap<>();

  final Index index =
      AsemIndex.of(
          minMax(0, 100),
          level -> arithmeticMean(),
          level -> Missing.of(MissingRule.SKIP),
          (code, level) -> 1);
  final Lineage lineage = Lineage.of(index);

  /** Compares the rows of a file with what is computed here. */
  interface Comparison {
    void compare(MatchResult name, List<Map<String, String>> rows);
  }

  /**
   * Returns a test for each file of a folder.
   *
   * @param wanted which files, by their names without the ending
   * @param families a comparison by the pattern of the names it is for
   */
  static Stream<DynamicTest> tests(String folder, String wanted, Map<String, Comparison> families) {
    List<String> files =
        GoldenCsv.files("coinr/" + folder).stream()
            .map(file -> file.substring(0, file.lastIndexOf('.')))
            .filter(file -> file.matches(wanted))
            .toList();
    assertThat(files).isNotEmpty();
    int[] counts = COUNTS.computeIfAbsent(folder, any -> new int[2]);
    counts[0] = 0;
    counts[1] = files.size();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    folder + "/" + file,
                    () -> {
                      compare(folder, file, families);
                      counts[0]++;
                    }));
  }

  private static void compare(String folder, String file, Map<String, Comparison> families) {
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/" + folder + "/" + file + ".csv");
    assertThat(rows).isNotEmpty();
    for (Map.Entry<String, Comparison> family : families.entrySet()) {
      Matcher name = Pattern.compile(family.getKey()).matcher(file);
      if (name.matches()) {
        family.getValue().compare(name.toMatchResult(), rows);
        return;
      }
    }
    throw new AssertionError("no comparison is known for " + file);
  }

  /** Prints how many files of a folder agree, under the name of what was compared. */
  static void print(String folder, String what) {
    int[] counts = COUNTS.getOrDefault(folder, new int[2]);
    System.out.println(what + ": " + counts[0] + " of " + counts[1] + " files");
  }

  /** Returns the table of a step, with the nodes' scores where it has them. */
  IndicatorTable table(String step) {
    List<String> columns = step.equals("aggregated") ? lineage.elements() : lineage.at(1);
    int number = DataStep.names().indexOf(step) + 1;
    return AsemIndex.table("build/0" + number + "_" + step + ".csv", columns);
  }

  /** Asserts that a figure is that of a cell. */
  static void assertClose(double ours, Map<String, String> row, String column) {
    double expected = GoldenCsv.number(row, column);
    if (Double.isNaN(expected)) {
      assertThat(ours).as(column + " of " + row).isNaN();
    } else {
      assertThat(Math.abs(ours - expected))
          .as("%s of %s: %s", column, row, ours)
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
    }
  }
}
