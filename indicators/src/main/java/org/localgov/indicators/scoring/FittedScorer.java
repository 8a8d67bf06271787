package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.text.Decimals;

/**
 * A scorer whose normalisations are fitted: it puts any table on the scale of the one it was fitted
 * on.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * FittedScorer of2013 = Scorer.of(index).fit(table2013);
 * double later = of2013.score(table2014).score("name:Banfora", "Index");
 * }</pre>
 */
public final class FittedScorer {
  private static final int BLOCK = 256;
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final Map<String, Fitted> fits;
  private final boolean lenient;

  FittedScorer(Plan plan, Map<String, Fitted> fits, boolean lenient) {
    this.plan = plan;
    this.fits = fits;
    this.lenient = lenient;
  }

  /** Returns the index, with its parameters set. */
  public Index index() {
    return plan.index();
  }

  /**
   * Returns the numbers found in the sample, by indicator and name; only indicators that have any.
   */
  public Map<String, Map<String, Double>> fitted() {
    Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    fits.forEach(
        (id, fit) -> {
          if (!fit.numbers().isEmpty()) {
            numbers.put(id, fit.numbers());
          }
        });
    return Collections.unmodifiableMap(numbers);
  }

  /**
   * Returns the scores of a table.
   *
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a method cannot work on the data
   */
  public Scores score(IndicatorTable table) {
    return score(Inputs.of(plan, table, lenient), false);
  }

  /**
   * Returns the table after a step: the index's indicators, in the order of the definition.
   *
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a normalised value is not finite
   */
  public IndicatorTable table(Step step, IndicatorTable data) {
    Inputs inputs = Inputs.of(plan, data, lenient);
    if (step == Step.NORMALISED) {
      unmapped(inputs, new ArrayList<>());
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Indicator indicator : plan.index().indicators()) {
      LeafElement leaf = (LeafElement) plan.element(indicator.id());
      columns.put(
          indicator.id(),
          step == Step.DENOMINATED ? inputs.column(leaf) : normalisedColumn(leaf, inputs));
    }
    return data.withColumns(columns);
  }

  private Column normalisedColumn(LeafElement leaf, Inputs inputs) {
    double[] values = normalised(leaf, inputs);
    Block.requireFinite(leaf, fit(leaf), values, inputs, 0, values.length);
    return Column.of(values);
  }

  /**
   * Scores checked inputs.
   *
   * @param ownSample whether they are what the normalisations were fitted on
   */
  Scores score(Inputs inputs, boolean ownSample) {
    List<Violation> warnings = new ArrayList<>(inputs.warnings());
    unmapped(inputs, warnings);
    int rows = inputs.table().rows();
    double[][] scores = new double[plan.elements().size()][];
    for (NodeElement node : plan.nodes()) {
      scores[node.position()] = new double[rows];
    }
    int length = plan.isRowWise() ? Math.min(BLOCK, rows) : rows;
    Block block = new Block(plan, fits, inputs, length, ownSample);
    for (int from = 0; from < rows; from += length) {
      int count = Math.min(length, rows - from);
      block.score(from, count);
      for (NodeElement node : plan.nodes()) {
        System.arraycopy(block.scores(node), 0, scores[node.position()], from, count);
      }
    }
    for (NodeElement node : plan.nodes()) {
      offScale(node, scores[node.position()], inputs.table(), warnings);
    }
    return new Scores(this, inputs, scores, warnings);
  }

  Plan plan() {
    return plan;
  }

  Fitted fit(LeafElement leaf) {
    return Objects.requireNonNull(fits.get(leaf.id()));
  }

  /** Returns a block of one row, with every element of that row scored. */
  Block row(Inputs inputs, int row) {
    int length = plan.isRowWise() ? 1 : inputs.table().rows();
    Block block = new Block(plan, fits, inputs, length, false);
    block.score(plan.isRowWise() ? row : 0, length);
    return block;
  }

  /** Returns the normalised values of a leaf, every row. */
  double[] normalised(LeafElement leaf, Inputs inputs) {
    double[] values = inputs.column(leaf).toArray();
    if (leaf.sign() < 0) {
      for (int row = 0; row < values.length; row++) {
        values[row] = 0.0 - values[row];
      }
    }
    fit(leaf).apply(values, values, values.length);
    for (int row = 0; row < values.length; row++) {
      values[row] += 0.0;
    }
    return values;
  }

  /** Finds values that are there and have no normalised value: faults, or warnings when lenient. */
  private void unmapped(Inputs inputs, List<Violation> warnings) {
    List<Violation> violations = new ArrayList<>();
    for (LeafElement leaf : plan.leaves()) {
      Fitted fit = fit(leaf);
      Column column = inputs.column(leaf);
      for (int row = 0; row < (fit.isTotal() ? 0 : column.size()); row++) {
        double value = column.get(row);
        if (!Double.isNaN(value) && Double.isNaN(fit.apply(leaf.sign() * value))) {
          violations.add(
              inputs
                  .table()
                  .violation(
                      row,
                      "no-normalised-value",
                      "indicator '" + leaf.id() + "'",
                      leaf.method().name() + " has no result for " + Decimals.compact(value)));
        }
      }
    }
    if (!violations.isEmpty() && !lenient) {
      throw new ViolationsException(TableBuilder.INVALID, violations);
    }
    warnings.addAll(violations);
  }

  private static void offScale(
      NodeElement node, double[] scores, IndicatorTable table, List<Violation> warnings) {
    if (node.node().scale().isEmpty()) {
      return;
    }
    Scale scale = node.node().scale().get();
    double highest = scale.maximum() + slack(scale.maximum());
    double lowest = scale.minimum() - slack(scale.minimum());
    for (int row = 0; row < scores.length; row++) {
      if (scores[row] > highest || scores[row] < lowest) {
        warnings.add(
            table.violation(
                row,
                "score-off-scale",
                "node '" + node.id() + "'",
                "the published scale is " + scale + ", got " + Decimals.compact(scores[row])));
      }
    }
  }

  /** Returns how far beyond a bound a score is still put down to rounding. */
  private static double slack(double bound) {
    return Double.isInfinite(bound) ? 0 : ROUNDING * Math.max(1, Math.abs(bound));
  }

  /** Returns the index's id and version. */
  @Override
  public String toString() {
    return "FittedScorer[" + index().id() + " " + index().version() + "]";
  }
}
