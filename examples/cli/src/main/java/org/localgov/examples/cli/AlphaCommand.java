package org.localgov.examples.cli;

import java.util.OptionalInt;
import org.localgov.indicators.analysis.CronbachAlpha;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.analysis.RowUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how far the elements below each node say the same. */
@Command(
    name = "alpha",
    description = {
      "Shows Cronbach's alpha for each node, and each level of elements below it.",
      "The default step is normalised; nodes always have their scores. Without --level all levels are"
          + " shown, of a step before normalised the indicators only."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse alpha my-index.json --data cities.csv",
      "  localgov analyse alpha my-index.json --data cities.csv --step raw --rows complete"
    })
final class AlphaCommand implements Runnable {
  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Mixin private final LevelOption level = new LevelOption();

  @Option(
      names = "--rows",
      paramLabel = "pairwise|complete",
      description =
          "Where values are missing, the rows that each two elements share, or those that all do"
              + " (default: pairwise).")
  private RowUse rows = RowUse.PAIRWISE;

  @Mixin private final ResultOptions results = new ResultOptions();

  AlphaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    AnalysedData data = options.read(console);
    OptionalInt one = level.given();
    one.ifPresent(data.lineage()::at);
    boolean isOfIndicators =
        one.isPresent() ? one.getAsInt() == 1 : !options.step(DataStep.NORMALISED).isDirected();
    DataSet set =
        isOfIndicators ? data.after(DataStep.NORMALISED) : data.withNodes(DataStep.NORMALISED);
    data.tellPooled(set);
    CronbachAlpha found =
        one.isPresent()
            ? CronbachAlpha.of(data.lineage(), set.table(), one.getAsInt(), rows)
            : CronbachAlpha.of(data.lineage(), set.table(), rows);
    results.write(console, found.result());
  }
}
