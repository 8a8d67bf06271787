package org.localgov.examples.cli;

import java.util.List;
import org.localgov.core.error.Violation;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Mixin;

/** An index, its parameters and data: all that it takes to score. */
final class ScoringOptions {
  @Mixin private final IndexArgument index = new IndexArgument();

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final SettingOptions settings = new SettingOptions();

  /**
   * What is scored.
   *
   * @param scorer the scorer, its parameters set
   * @param table the data
   * @param isLenient whether values off their scale are used as they are
   */
  record Scoring(Scorer scorer, IndicatorTable table, boolean isLenient) {
    /** Scores, and tells of what is odd about it. */
    Scores score(Console console) {
      List<Violation> costs = scorer.costs(table);
      console.warn(costs);
      Scores scores = scorer.score(table);
      console.warn(scores.warnings().stream().filter(told -> !costs.contains(told)).toList());
      return scores;
    }
  }

  /** Reads the index and the data; throws with every fault. */
  Scoring read() {
    IndexSource source = index.source();
    Scorer scorer = source.scorer(settings.read(), data.isLenient());
    return new Scoring(scorer, data.read(source.index()), data.isLenient());
  }
}
