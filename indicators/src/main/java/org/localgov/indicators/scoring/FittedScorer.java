package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
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
  private static final int BLOCK = 512;
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final List<FittedStage> stages;
  private final Map<String, Scoped<Fitted>> fits;
  private final boolean lenient;

  FittedScorer(Plan plan, Fitting fitting, boolean lenient) {
    this(plan, List.copyOf(fitting.stages()), fitting.fits(), lenient);
  }

  private FittedScorer(
      Plan plan, List<FittedStage> stages, Map<String, Scoped<Fitted>> fits, boolean lenient) {
    this.plan = plan;
    this.stages = stages;
    this.fits = fits;
    this.lenient = lenient;
  }

  /** Returns what was fitted, under a definition that differs in the weights alone. */
  FittedScorer reweighed(Plan other) {
    return new FittedScorer(other, stages, fits, lenient);
  }

  /** {@return the index, with its parameters set} */
  public Index index() {
    return plan.index();
  }

  /**
   * {@return the numbers found in the sample, by indicator and name; only indicators that have any}
   * What was found for one period has the period in front of its name.
   */
  public Map<String, Map<String, Double>> fitted() {
    Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    for (FittedStage stage : stages) {
      stage.numbers().forEach((id, found) -> numbersOf(numbers, id).putAll(found));
    }
    fits.forEach(
        (id, scoped) ->
            scoped
                .all()
                .forEach(
                    (period, fit) ->
                        fit.numbers()
                            .forEach(
                                (name, number) ->
                                    numbersOf(numbers, id)
                                        .put(
                                            period.isEmpty() ? name : period + "." + name,
                                            number))));
    return Collections.unmodifiableMap(numbers);
  }

  /**
   * {@return how the sample of each treated indicator stood the check for outliers: before any
   * treatment, and after each that was tried; by indicator, with the period in front of it where
   * periods are treated apart}
   */
  public Map<String, List<OutlierCheck>> outlierChecks() {
    Map<String, List<OutlierCheck>> checks = new LinkedHashMap<>();
    stages.forEach(stage -> checks.putAll(stage.checks()));
    return Collections.unmodifiableMap(checks);
  }

  private static Map<String, Double> numbersOf(Map<String, Map<String, Double>> all, String id) {
    return all.computeIfAbsent(id, any -> new LinkedHashMap<>());
  }

  /**
   * {@return the scores of a table}
   *
   * @param table the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a method cannot work on the data
   */
  public Scores score(IndicatorTable table) {
    return score(inputs(table, Step.NORMALISED), false);
  }

  /**
   * {@return a scorer of single units on the scale of the table that this one was fitted on}
   *
   * @throws IllegalArgumentException if the index makes its rows of groups of rows
   */
  public UnitScorer unit() {
    return new UnitScorer(this);
  }

  /**
   * {@return the table after a step: the index's indicators, in the order of the definition, and
   * after screening the rows that are left}
   *
   * @param step the step
   * @param data the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a method cannot work on the data, or a normalised value is not
   *     finite
   */
  public IndicatorTable table(Step step, IndicatorTable data) {
    return table(step, inputs(data, step));
  }

  IndicatorTable table(Step step, Inputs inputs) {
    if (step == Step.NORMALISED) {
      unmapped(inputs, new ArrayList<>());
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    for (LeafElement leaf : plan.indicators()) {
      columns.put(
          leaf.id(),
          step == Step.NORMALISED ? normalisedColumn(leaf, inputs) : inputs.column(leaf));
    }
    return inputs.table().withColumns(columns);
  }

  /** Returns the inputs of a table after the stages up to a step. */
  private Inputs inputs(IndicatorTable table, Step last) {
    Inputs inputs = Reading.of(plan, table, lenient);
    for (FittedStage stage : stages) {
      inputs = stage.step().compareTo(last) <= 0 ? stage.apply(inputs) : inputs;
    }
    return inputs;
  }

  private Column normalisedColumn(LeafElement leaf, Inputs inputs) {
    double[] values = new double[inputs.table().rows()];
    LeafReader.of(this, leaf, inputs, false).read(0, values, values.length);
    return Column.of(values);
  }

  /**
   * Scores checked inputs.
   *
   * @param ownSample whether they are what the normalisations were fitted on
   */
  Scores score(Inputs inputs, boolean ownSample) {
    return score(inputs, ownSample, new double[plan.elements().size()][]);
  }

  /**
   * Scores checked inputs, of which some scores are known.
   *
   * @param known as in {@link Block}
   */
  Scores score(Inputs inputs, boolean ownSample, double[] @Nullable [] known) {
    List<Violation> warnings = new ArrayList<>(inputs.warnings());
    inputs.screened().forEach(screened -> warnings.add(screened.warning()));
    empty(inputs, warnings);
    constants(warnings);
    unmapped(inputs, warnings);
    int rows = inputs.table().rows();
    double[] @Nullable [] scores = known.clone();
    List<NodeElement> asked = new ArrayList<>();
    for (NodeElement node : plan.nodes()) {
      if (scores[node.position()] == null) {
        scores[node.position()] = new double[rows];
        asked.add(node);
      }
    }
    int length = plan.isRowWise() ? Math.min(BLOCK, rows) : rows;
    Block block = Block.ofNodes(this, inputs, length, ownSample, known);
    for (int from = 0; from < rows; from += length) {
      int count = Math.min(length, rows - from);
      block.score(from, count);
      for (NodeElement node : asked) {
        System.arraycopy(
            block.scores(node), 0, Objects.requireNonNull(scores[node.position()]), from, count);
      }
    }
    for (NodeElement node : plan.nodes()) {
      offScale(node, Objects.requireNonNull(scores[node.position()]), inputs.table(), warnings);
    }
    return new Scores(this, inputs, scores, warnings);
  }

  Plan plan() {
    return plan;
  }

  Scoped<Fitted> fit(LeafElement leaf) {
    return Objects.requireNonNull(fits.get(leaf.id()));
  }

  /** Returns whether values off their scale are told and used as they are. */
  boolean isLenient() {
    return lenient;
  }

  /** Returns a value after the treatment of its indicator, if it has one. */
  double treated(LeafElement leaf, double value, IndicatorTable table, int row) {
    return treating().map(treating -> treating.treated(leaf, value, table, row)).orElse(value);
  }

  /** Returns the treatments of all leaves, if any has one. */
  Optional<Treating.Fit> treating() {
    for (FittedStage stage : stages) {
      if (stage instanceof Treating.Fit treating) {
        return Optional.of(treating);
      }
    }
    return Optional.empty();
  }

  /** Returns what the treatment of a leaf was fitted to, if it has one. */
  Optional<Scoped<OutlierFit>> treatment(LeafElement leaf) {
    return treating().map(treating -> treating.fits().get(leaf.id()));
  }

  /** Returns a block of one row, with every element of that row scored. */
  Block row(Inputs inputs, int row) {
    int length = plan.isRowWise() ? 1 : inputs.table().rows();
    Block block = Block.keepingLeaves(this, inputs, length);
    block.score(plan.isRowWise() ? row : 0, length);
    return block;
  }

  /** Returns the normalised values of a leaf, every row; missing where there is no result. */
  double[] normalised(LeafElement leaf, Inputs inputs) {
    double[] values = new double[inputs.table().rows()];
    LeafReader.of(this, leaf, inputs, true).normalise(0, values, values.length);
    for (int row = 0; row < values.length; row++) {
      values[row] += 0.0;
    }
    return values;
  }

  /** Warns of indicators that have no value in any of several rows. */
  private void empty(Inputs inputs, List<Violation> warnings) {
    int rows = inputs.table().rows();
    for (LeafElement leaf : plan.leaves()) {
      if (rows > 1 && inputs.column(leaf).missing() == rows) {
        warnings.add(
            Violation.of(
                    "empty-indicator",
                    "indicator '" + leaf.id() + "' has no value in any row and plays no part")
                .with("indicator", leaf.id()));
      }
    }
  }

  /** Warns of indicators that are the same for every unit. */
  private void constants(List<Violation> warnings) {
    for (LeafElement leaf : plan.leaves()) {
      Scoped<Fitted> scoped = fit(leaf);
      if (scoped.fits().stream().map(LeafFits::note).allMatch(String::isEmpty)) {
        continue;
      }
      scoped
          .all()
          .forEach(
              (period, fit) -> {
                String note = LeafFits.note(fit);
                if (!note.isEmpty()) {
                  String when = period.isEmpty() ? "" : ", period " + period;
                  warnings.add(
                      Violation.of(
                              "constant-indicator",
                              "indicator '" + leaf.id() + "'" + when + " " + note)
                          .with("indicator", leaf.id()));
                }
              });
    }
  }

  /** Finds values that are there and have no normalised value: faults, or warnings when lenient. */
  private void unmapped(Inputs inputs, List<Violation> warnings) {
    List<Violation> violations = new ArrayList<>();
    for (LeafElement leaf : plan.leaves()) {
      Scoped<Fitted> scoped = fit(leaf);
      Column column = inputs.column(leaf);
      boolean total = scoped.fits().stream().allMatch(Fitted::isTotal);
      for (int row = 0; row < (total ? 0 : column.size()); row++) {
        double value = column.get(row);
        if (!Double.isNaN(value) && isUnmapped(scoped.at(inputs.table(), row), leaf, value)) {
          violations.add(
              inputs
                  .table()
                  .violation(
                      row,
                      "no-normalised-value",
                      "indicator '" + leaf.id() + "'",
                      unmapped(leaf, value)));
        }
      }
    }
    if (!violations.isEmpty() && !lenient) {
      throw new ViolationsException(TableBuilder.INVALID, violations);
    }
    warnings.addAll(violations);
  }

  private static String unmapped(LeafElement leaf, double value) {
    Scale domain = leaf.method().domain(leaf.normalisation().spec().parameters());
    return domain.contains(value)
        ? leaf.method().name() + " has no result for " + Decimals.compact(value)
        : "must be " + domain + ", got " + Decimals.compact(value);
  }

  private static boolean isUnmapped(Fitted fit, LeafElement leaf, double value) {
    return !LeafFits.isDropped(fit) && Double.isNaN(fit.apply(leaf.sign() * value));
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
