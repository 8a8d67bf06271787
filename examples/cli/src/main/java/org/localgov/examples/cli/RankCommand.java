package org.localgov.examples.cli;

import java.util.List;
import org.localgov.indicators.comparison.Ranks;
import org.localgov.indicators.comparison.Ties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks units, overall or within groups. */
@Command(
    name = "rank",
    description = {
      "Ranks units by their scores, 1 the highest, within each period; with --within, within each"
          + " group of units too."
    },
    footer = {
      "",
      "Rules for ties, of 9, 7, 7 and 5: competition 1 2 2 4, dense 1 2 2 3, ordinal 1 2 3 4 (in the",
      "order of the units' ids), average 1 2.5 2.5 4, maximum 1 3 3 4.",
      "",
      "For example:",
      "  localgov rank my-index.json --data cities.csv",
      "  localgov rank my-index.json --data cities.csv --within Region --ties dense --node services"
    })
final class RankCommand implements Runnable {
  private final Console console;

  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Mixin private final NodeOptions nodes = new NodeOptions();

  @Mixin private final GroupOption group = new GroupOption();

  @Option(
      names = "--ties",
      paramLabel = "RULE",
      description = "What equal scores get: competition, dense, ordinal, average or maximum.")
  private Ties ties = Ties.COMPETITION;

  @Mixin private final UnitOptions units = new UnitOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  RankCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Ranks all = Ranks.of(scoring.read().score(console)).ties(ties);
    Ranks ranks = group.given().map(all::within).orElse(all);
    List<String> known = ranks.scores().nodes();
    result.write(
        console,
        () -> List.of(units.of(ranks.result(nodes.orAll(known)))),
        () -> List.of(units.of(ranks.result(nodes.orFirst(known)))));
  }
}
