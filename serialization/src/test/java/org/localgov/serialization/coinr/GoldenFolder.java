package org.localgov.serialization.coinr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A folder of reference outputs, of which every file is a test; counts those that agree. */
final class GoldenFolder {
  private final String folder;
  private int agreeing;
  private int files;

  GoldenFolder(String folder) {
    this.folder = folder;
  }

  /** Returns a test a file, which is handed to it by name, without its ending. */
  Stream<DynamicTest> tests(Consumer<String> compare) {
    return tests(GoldenTables.names(folder), compare);
  }

  /** Returns a test of each of some files. */
  Stream<DynamicTest> tests(List<String> names, Consumer<String> compare) {
    files = names.size();
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      compare.accept(name);
                      agreeing++;
                    }));
  }

  /** Prints how many files agree, if there are any. */
  void tell() {
    if (files > 0) {
      System.out.println(folder + ": " + agreeing + " of " + files + " files");
    }
  }
}
