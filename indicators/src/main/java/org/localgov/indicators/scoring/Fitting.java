package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;

/**
 * What an index learns from a sample: each stage fitted on what the one before left, and the
 * normalisations on what is left at last.
 *
 * @param stages the fitted stages, in their order
 * @param fits the fitted normalisations by indicator; empty if they were not asked for
 * @param inputs the sample after all stages
 */
record Fitting(List<FittedStage> stages, Map<String, Scoped<Fitted>> fits, Inputs inputs) {
  /**
   * Fits the stages up to a step, and the normalisations if it is the last.
   *
   * @param earlier what may be taken over instead of being fitted
   * @throws ScoringException if the sample does not allow it
   */
  static Fitting of(Plan plan, Inputs sample, Step last, Earlier earlier) {
    Inputs inputs = earlier.after(Step.DENOMINATED, sample);
    List<FittedStage> stages = new ArrayList<>();
    for (Stage stage : plan.stages()) {
      if (stage.step().compareTo(last) <= 0) {
        FittedStage fitted = stage.fit(inputs, earlier);
        inputs = earlier.after(stage.step(), fitted.apply(inputs, earlier));
        stages.add(fitted);
      }
    }
    return new Fitting(
        stages, last == Step.NORMALISED ? normalisations(plan, inputs, earlier) : Map.of(), inputs);
  }

  private static Map<String, Scoped<Fitted>> normalisations(
      Plan plan, Inputs inputs, Earlier earlier) {
    Map<String, Scoped<Fitted>> fits = new LinkedHashMap<>();
    for (LeafElement leaf : plan.leaves()) {
      Scoped<Fitted> known = earlier.fit(leaf, inputs.column(leaf));
      fits.put(leaf.id(), known == null ? fit(plan, leaf, inputs) : known);
    }
    return fits;
  }

  private static Scoped<Fitted> fit(Plan plan, LeafElement leaf, Inputs inputs) {
    return Scoped.fit(
        leaf.normalisation().scope(),
        leaf.id(),
        inputs.table(),
        rows -> fit(plan, leaf, inputs, rows));
  }

  private static Fitted fit(Plan plan, LeafElement leaf, Inputs inputs, Optional<int[]> rows) {
    Column column = inputs.column(leaf);
    Sample sample =
        Sample.of(
            leaf.id(),
            rows.map(column::select).orElse(column),
            leaf.sign(),
            unit -> among(rows, inputs.table().rowsOf(unit)));
    try {
      return LeafFits.fit(leaf, sample);
    } catch (RefusalException e) {
      String index = plan.index().id();
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("index", index);
      facts.put("indicator", leaf.id());
      throw new ScoringException(
          "index '" + index + "'" + period(inputs, rows), leaf.id(), e.reason(), facts, e);
    }
  }

  /** Returns at which places of a sample's ascending rows some of the table's are. */
  private static int[] among(Optional<int[]> sample, int[] rows) {
    return sample
        .map(
            all ->
                Arrays.stream(rows)
                    .map(row -> Arrays.binarySearch(all, row))
                    .filter(place -> place >= 0)
                    .toArray())
        .orElse(rows);
  }

  /** Returns the period of some rows as it follows the index in a message; empty for all rows. */
  static String period(Inputs inputs, Optional<int[]> rows) {
    return rows.flatMap(some -> inputs.table().period(some[0]))
        .map(when -> ", period " + when)
        .orElse("");
  }
}
