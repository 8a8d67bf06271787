package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.analysis.Availability;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.text.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how much of the data is there. */
@Command(
    name = "availability",
    description = {
      "Shows how much of the data is there: of each unit, of each unit under each node, of each"
          + " indicator, and with --within of each group of units under each node.",
      "The default step is raw. Results are units, nodes, indicators and groups."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse availability my-index.json --data cities.csv --result nodes --out nodes.csv",
      "  localgov analyse availability my-index.json --data cities.csv --within Region --result groups"
    })
final class AvailabilityCommand implements Runnable {
  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Mixin private final GroupOption group = new GroupOption();

  @Mixin private final ResultOptions results = new ResultOptions();

  AvailabilityCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    AnalysedData data = options.read(console);
    Availability found = Availability.of(data.index(), data.after(DataStep.RAW).table());
    List<ResultTable> all =
        new ArrayList<>(List.of(found.result(), found.byNode(), found.byIndicator()));
    group.given().map(found::byGroup).ifPresent(all::add);
    results.write(console, all);
  }
}
