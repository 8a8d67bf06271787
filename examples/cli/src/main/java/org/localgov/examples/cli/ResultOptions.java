package org.localgov.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.text.ResultTable;
import org.localgov.serialization.csv.ResultCsv;
import org.localgov.serialization.json.ResultJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how the result of an analysis is written, and where to. */
final class ResultOptions {
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "How the result is written (default: by the ending of --out, else table).")
  private @Nullable ScoreFormat format;

  @Option(
      names = "--result",
      paramLabel = "NAME",
      description = "Write only this of several results (default: as CSV the first, else all).")
  private @Nullable String name;

  /** Writes one result. */
  void write(Console console, ResultTable result) {
    write(console, List.of(result));
  }

  /** Writes results one after the other; as CSV only the first, or that which was asked for. */
  void write(Console console, List<ResultTable> results) {
    write(console, () -> results, () -> results);
  }

  /**
   * Writes results one after the other; as CSV only the first, or that which was asked for.
   *
   * @param results what there is
   * @param shown what there is for people to read, where nothing else is asked for
   */
  void write(
      Console console, Supplier<List<ResultTable>> results, Supplier<List<ResultTable>> shown) {
    ScoreFormat chosen = chosen();
    boolean isShown = chosen == ScoreFormat.TABLE && name == null;
    List<ResultTable> written = named(isShown ? shown.get() : results.get());
    switch (chosen) {
      case CSV -> output.write(console, out -> ResultCsv.write(written.get(0), out));
      case JSON -> output.write(console, out -> ResultJson.write(written, out));
      case TABLE ->
          output.print(
              console, written.stream().map(ResultTable::table).collect(Collectors.joining("\n")));
    }
  }

  private ScoreFormat chosen() {
    return Optional.ofNullable(format).orElseGet(() -> ScoreFormat.of(output));
  }

  /** Returns whether no more than the first result is written, and others need not be made. */
  boolean isFirstOnly() {
    return chosen() == ScoreFormat.CSV && name == null;
  }

  private List<ResultTable> named(List<ResultTable> results) {
    String wanted = name;
    if (wanted == null) {
      return results;
    }
    return results.stream()
        .filter(result -> result.name().equals(wanted))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "result", wanted, results.stream().map(ResultTable::name).toList()));
  }
}
