package org.localgov.examples.cli;

import org.localgov.indicators.comparison.Peers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares units with those of the same group. */
@Command(
    name = PeersCommand.NAME,
    description =
        "Counts, for every unit and indicator, the units of the same group and period, itself"
            + " included, and how many of them are strictly better: above, or below where lower is"
            + " better. A missing value is not compared; its unit counts as a peer.",
    footer = {
      "",
      "Without --within, the only grouping of the data is taken.",
      "",
      "For example:",
      "  localgov peers my-index.json --data communes.csv --within region",
      "  localgov peers my-index.json --data long.csv --units communes.csv --unit name:Banfora"
    })
final class PeersCommand implements Runnable {
  static final String NAME = "peers";

  private final Console console;

  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Mixin private final GroupOption group = new GroupOption();

  @Mixin private final IndicatorOptions shown = new IndicatorOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  PeersCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ScoringOptions.Scoring read = scoring.read();
    Peers peers = Peers.of(read.scorer(), read.table(), group.orOnly(read.table()));
    result.write(console, shown.of(peers.result()));
  }
}
