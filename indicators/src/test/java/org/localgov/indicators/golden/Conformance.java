package org.localgov.indicators.golden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * How many files of a folder of COINr's agree: one test a file, and a line such as {@code build: 18
 * of 18 files} that names those which were skipped, and why.
 */
public final class Conformance {
  private final String folder;
  private final Set<String> inputs;
  private final Map<String, String> outcomes = new TreeMap<>();

  private Conformance(String folder, Set<String> inputs) {
    this.folder = folder;
    this.inputs = inputs;
  }

  /**
   * Returns the files of a folder below {@code coinr}, with all yet to be compared.
   *
   * @param inputs the names of files that are read for the others and have nothing to compare
   */
  public static Conformance of(String folder, String... inputs) {
    return new Conformance(folder, Set.of(inputs));
  }

  /**
   * Returns a test for each file.
   *
   * @param comparison compares the file of a name without its ending; skips the test where it
   *     cannot
   */
  public Stream<DynamicTest> each(Consumer<String> comparison) {
    List<String> files =
        GoldenCsv.files("coinr/" + folder).stream()
            .map(file -> file.substring(0, file.length() - ".csv".length()))
            .filter(file -> !inputs.contains(file))
            .toList();
    files.forEach(file -> outcomes.put(file, "not compared"));
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> compare(file, comparison)));
  }

  private void compare(String file, Consumer<String> comparison) {
    try {
      comparison.accept(file);
      outcomes.put(file, "");
    } catch (TestAbortedException e) {
      outcomes.put(file, String.valueOf(e.getMessage()));
      throw e;
    } catch (RuntimeException | AssertionError e) {
      outcomes.put(file, "differs");
      throw e;
    }
  }

  /** Prints the count, where there is a folder. */
  public void tell() {
    if (!outcomes.isEmpty()) {
      System.out.println(this);
    }
  }

  /** Returns the count, and the files that are not in it with the reason. */
  @Override
  public String toString() {
    Map<String, String> others =
        outcomes.entrySet().stream()
            .filter(outcome -> !outcome.getValue().isEmpty())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    return folder
        + ": "
        + (outcomes.size() - others.size())
        + " of "
        + outcomes.size()
        + " files"
        + (others.isEmpty() ? "" : ", not " + others);
  }
}
