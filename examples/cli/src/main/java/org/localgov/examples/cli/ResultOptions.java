package org.localgov.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /** Writes one result. */
  void write(Console console, ResultTable result) {
    write(console, List.of(result));
  }

  /** Writes results one after the other; as CSV only the first, which holds the most. */
  void write(Console console, List<ResultTable> results) {
    switch (Optional.ofNullable(format).orElseGet(() -> ScoreFormat.of(output))) {
      case CSV -> output.write(console, out -> ResultCsv.write(results.get(0), out));
      case JSON -> output.write(console, out -> ResultJson.write(results, out));
      case TABLE ->
          output.print(
              console, results.stream().map(ResultTable::table).collect(Collectors.joining("\n")));
    }
  }
}
