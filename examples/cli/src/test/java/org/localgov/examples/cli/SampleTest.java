package org.localgov.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a command on the small index of a user's own, with data of the test's choice. */
abstract class SampleTest {
  private final String text;

  @TempDir Path folder;
  Path index;
  Path data;

  SampleTest(String text) {
    this.text = text;
  }

  @BeforeEach
  void writeIndexAndData() throws IOException {
    index = Sample.index(folder);
    data = Sample.write(folder, "data.csv", text);
  }
}
