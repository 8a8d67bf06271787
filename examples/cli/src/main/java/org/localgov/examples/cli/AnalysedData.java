package org.localgov.examples.cli;

import java.util.HashSet;
import java.util.Set;
import org.localgov.core.error.Violation;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;

/** An index and its data, ready to be analysed; what is odd about them is told once. */
final class AnalysedData {
  private final Console console;
  private final ScoringOptions.Scoring scoring;
  private final AnalysisOptions options;
  private final Lineage lineage;
  private final Set<String> told = new HashSet<>();

  AnalysedData(Console console, ScoringOptions.Scoring scoring, AnalysisOptions options) {
    this.console = console;
    this.scoring = scoring;
    this.options = options;
    this.lineage = Lineage.of(scoring.scorer().index());
  }

  Index index() {
    return scoring.scorer().index();
  }

  Lineage lineage() {
    return lineage;
  }

  /** Returns the data of the rows that were asked for, after the step that was. */
  DataSet after(DataStep otherwise) {
    return chosen(options.step(otherwise));
  }

  /** Returns the same with the scores of all nodes. */
  DataSet withNodes(DataStep otherwise) {
    DataStep step = options.step(otherwise);
    DataSet scores = scores();
    return step.isDirected() ? scores : chosen(step).with(scores.table(), lineage.nodes());
  }

  /** Returns the scores of the rows that were asked for, whatever the step. */
  DataSet scores() {
    return chosen(DataStep.AGGREGATED);
  }

  private DataSet chosen(DataStep step) {
    DataSet all = DataSet.of(step, scoring.scorer(), scoring.table());
    all.warnings().stream().map(Violation::toString).forEach(this::warn);
    return options.chosen(all);
  }

  /** Tells that rows of several periods are taken together, where they are. */
  void tellPooled(DataSet set) {
    int periods = set.table().rowsByPeriod().size();
    if (periods > 1 && !options.hasPeriod()) {
      warn("rows of " + periods + " periods are taken together; --period takes those of one");
    }
  }

  /** Tells of something odd, once. */
  void warn(String what) {
    if (told.add(what)) {
      console.err().println("warning: " + what);
    }
  }
}
