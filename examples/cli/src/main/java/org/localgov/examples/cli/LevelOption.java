package org.localgov.examples.cli;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which elements of an index an analysis is of, by their level. */
final class LevelOption {
  @Option(
      names = "--level",
      paramLabel = "N",
      description =
          "Of which elements: 1 for the indicators, 2 for the nodes above them, ... (default: all in"
              + " statistics and alpha, else 1).")
  private @Nullable Integer level;

  /** Returns the level, if one was given. */
  OptionalInt given() {
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Returns the level that was given, or that of the indicators. */
  int orIndicators() {
    return level == null ? 1 : level;
  }
}
