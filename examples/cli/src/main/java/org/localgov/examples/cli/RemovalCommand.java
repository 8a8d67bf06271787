package org.localgov.examples.cli;

import java.util.List;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.robustness.Removal;
import org.localgov.indicators.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes each element of a level in turn, and says what becomes of the ranks. */
@Command(
    name = "removal",
    description =
        "Removes each element of a level in turn, and says how far the ranks move: a line an"
            + " element with the mean and the largest shift of rank; as removal-rows, every unit's"
            + " score and rank without each element.",
    footer = {
      "",
      "An element is removed by a weight of 0. With --drop it is left out of the definition, which",
      "also tells in screening, imputation and missing rules, and works with rules without weights.",
      "",
      "For example:",
      "  localgov removal my-index.json --data cities.csv --level 1",
      "  localgov removal my-index.json --data cities.csv --format csv --result removal-rows"
    })
final class RemovalCommand implements Runnable {
  private final Console console;

  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Option(
      names = "--level",
      paramLabel = "N",
      description =
          "Which elements: 1 for the indicators (the default), 2 for the nodes above them, ...")
  private int level = 1;

  @Option(
      names = "--drop",
      description = "Leave elements out of the definition, instead of giving them no weight.")
  private boolean drop;

  @Mixin private final UnitOptions units = new UnitOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  RemovalCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ScoringOptions.Scoring read = scoring.read();
    int highest = Lineage.of(read.scorer().index()).highest() - 1;
    if (level < 1 || level > highest) {
      throw new BadUsageException("--level must be 1.." + highest + " of this index, got " + level);
    }
    Removal removal = drop ? dropped(read) : Removal.of(read.score(console), level);
    result.write(
        console,
        () -> List.of(removal.result(), units.of(removal.rowResult())),
        () -> List.of(removal.result()));
  }

  private Removal dropped(ScoringOptions.Scoring read) {
    Removal removal =
        Removal.dropping(
            read.scorer().index(),
            level,
            index -> Scorer.builder(index).lenient(read.isLenient()).build().score(read.table()));
    console.warn(removal.nominal().warnings());
    return removal;
  }
}
