package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;

/**
 * {@code optimised}: weights for which the index correlates with the elements of the level as it
 * should, and not as their spread happens to make it.
 *
 * <p>With r the Pearson correlation of each element with the index and t the target of each,
 * divided by their sum, {@code balance} makes {@code ln mean (t - r / Σ r)²} least, and {@code
 * infomax} makes {@code -Σ r} least. The whole level is searched at once, over all parents; weights
 * of one parent's children may be scaled without changing the index, and come out summing to 1.
 * With {@code nonNegative} no weight goes below 0; without, an optimum may have weights below 0.
 *
 * <p>The search, by {@link LeastSquares}, begins at equal weights, at weights that make up for the
 * elements' deviations, at those of the definition, and at eight fixed points spread evenly; the
 * best end counts. It need not be the lowest point of all. {@code isConverged} says whether the
 * steps sufficed and no small change helps. Rows in which an element is missing are left out.
 *
 * <p>Refused are fewer than three complete rows, an element that is the same in all rows, targets
 * that are not given for every element of the level. The figures are {@code objective}, {@code
 * steps}; by element {@code correlation} and, for balance, {@code target} and {@code share}, which
 * is {@code r / Σ r}.
 *
 * <p>Source: Becker, Saisana, Paruolo and Vandecasteele (2017), Weights and importance in composite
 * indicators: closing the gap, Ecological Indicators 80, pp. 12-22; objectives as COINr's {@code
 * get_opt_weights}.
 */
final class Optimised implements WeightingMethod {
  private static final int LEAST_ROWS = 3;
  private static final int SPREAD_STARTS = 8;
  private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
  private static final String BALANCE = "balance";
  private static final String INFOMAX = "infomax";

  @Override
  public String name() {
    return "optimised";
  }

  @Override
  public String description() {
    return "weights whose index correlates with the elements evenly (balance) or highly (infomax)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("objective", BALANCE, "what is looked for: balance or infomax"),
        Parameter.optional(
            "targets",
            Parameters.none(),
            "balance: how high each element's correlation should be in relation to the others', a"
                + " number above 0 by id; all the same if empty"),
        Parameter.optional(
            "nonNegative", true, "whether weights stay at 0 or above: true or false"),
        Parameter.optional(
            "iterations", 2000, "how many steps each search tries at most, 1 or more"),
        Parameter.optional(
            "tolerance", 1e-12, "the share by which a step must help for a search to go on, 0..1"));
  }

  @Override
  public void check(Parameters parameters) {
    String objective = parameters.text("objective", BALANCE);
    if (!objective.equals(BALANCE) && !objective.equals(INFOMAX)) {
      throw new IllegalArgumentException(
          "parameter 'objective' must be 'balance' or 'infomax', got " + Quoted.of(objective));
    }
    Parameters targets = targets(parameters);
    for (String id : targets.names()) {
      double target = targets.number(id);
      if (!(target > 0)) {
        throw new IllegalArgumentException(
            "parameter 'targets' must have numbers above 0, got '"
                + compact(target)
                + "' for "
                + Quoted.of(id));
      }
    }
    if (!targets.isEmpty() && objective.equals(INFOMAX)) {
      throw new IllegalArgumentException(
          "parameter 'targets' must be left out with objective 'infomax', got " + targets);
    }
    parameters.flag("nonNegative", true);
    double iterations = parameters.number("iterations", 2000);
    if (!(iterations >= 1) || iterations != Math.rint(iterations) || iterations > 1e9) {
      throw new IllegalArgumentException(
          "parameter 'iterations' must be a whole number of 1 or more, got '"
              + compact(iterations)
              + "'");
    }
    double tolerance = parameters.number("tolerance", 1e-12);
    if (!(tolerance >= 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "parameter 'tolerance' must be 0 or more and below 1, got '" + compact(tolerance) + "'");
    }
  }

  private static Parameters targets(Parameters parameters) {
    Object targets = parameters.value("targets").orElse(Parameters.none());
    if (targets instanceof Parameters byId) {
      return byId;
    }
    throw new IllegalArgumentException(
        "parameter 'targets' must be an object of numbers by id, got '" + targets + "'");
  }

  @Override
  public Weighting weigh(Index index, IndicatorTable table, int level, Parameters parameters) {
    TreeLevel elements = TreeLevel.of(index, level);
    boolean balance = parameters.text("objective", BALANCE).equals(BALANCE);
    double[] targets = targets(elements, targets(parameters));
    UpperTree tree = new UpperTree(Scorer.of(index).score(table), level);
    tree.elements().needRows(name(), LEAST_ROWS);
    tree.elements().needSpread(name());
    boolean nonNegative = parameters.flag("nonNegative", true);
    LeastSquares search =
        new LeastSquares(
            weights -> {
              double[] r = tree.correlations(weights);
              return balance ? imbalances(r, targets) : shortfalls(r);
            },
            nonNegative,
            (int) parameters.number("iterations", 2000),
            parameters.number("tolerance", 1e-12));
    LeastSquares.Found best = best(search, starts(elements, tree, nonNegative));
    if (Double.isNaN(best.value())) {
      throw tree.elements()
          .refusal(
              "optimised finds no weights of level "
                  + level
                  + " that give the index "
                  + tree.elements().rows()
                  + " scores that differ; score the index first to see why");
    }
    double[] weights = scaled(elements, best.point());
    return weighting(index, elements, tree, weights, best, balance ? targets : new double[0]);
  }

  private Weighting weighting(
      Index index,
      TreeLevel elements,
      UpperTree tree,
      double[] weights,
      LeastSquares.Found best,
      double[] targets) {
    double[] r = tree.correlations(weights);
    List<String> members = elements.members();
    WeightedGroup.Builder group = WeightedGroup.builder().id("all").elements(members);
    group.rows(tree.elements().rows()).dropped(tree.elements().dropped());
    group.putFiguresByElement("correlation", by(members, r));
    if (targets.length > 0) {
      group.putFiguresByElement("target", by(members, targets));
      group.putFiguresByElement("share", by(members, GroupWeighting.shares(r)));
      double squares = 0;
      for (double rest : imbalances(r, targets)) {
        squares += rest * rest;
      }
      group.putFigures("objective", StrictMath.log(squares / r.length));
    } else {
      group.putFigures("objective", -Summation.of(r));
    }
    group.putFigures("steps", (double) best.steps());
    return Weighting.builder()
        .method(name())
        .level(elements.number())
        .before(index)
        .weights(Weights.of(by(members, weights)))
        .isConverged(best.isConverged())
        .addGroups(group.build())
        .build();
  }

  private static double[] targets(TreeLevel elements, Parameters given) {
    List<String> members = elements.members();
    for (String id : given.names()) {
      if (!members.contains(id)) {
        throw new UnknownNameException("element of level " + elements.number(), id, members);
      }
    }
    double[] targets = new double[members.size()];
    Arrays.fill(targets, 1);
    for (int i = 0; i < targets.length && !given.isEmpty(); i++) {
      String id = members.get(i);
      if (given.value(id).isEmpty()) {
        throw new RefusalException(
            "optimised needs a target for every element of level "
                + elements.number()
                + ", got none for '"
                + id
                + "'; give it a number above 0");
      }
      targets[i] = given.number(id);
    }
    return GroupWeighting.shares(targets);
  }

  private static double[] imbalances(double[] r, double[] targets) {
    double sum = Summation.of(r);
    double[] rest = new double[r.length];
    for (int i = 0; i < r.length; i++) {
      rest[i] = targets[i] - r[i] / sum;
    }
    return rest;
  }

  /** Returns residuals whose squares sum to n - Σ r, which is least where Σ r is greatest. */
  private static double[] shortfalls(double[] r) {
    return Arrays.stream(r).map(one -> Math.sqrt(Math.max(0, 1 - one))).toArray();
  }

  private static LeastSquares.Found best(LeastSquares search, List<double[]> starts) {
    LeastSquares.Found best = search.from(starts.get(0));
    for (double[] start : starts.subList(1, starts.size())) {
      LeastSquares.Found found = search.from(start);
      if (!(found.value() >= best.value()) && !Double.isNaN(found.value())) {
        best = found;
      }
    }
    return best;
  }

  private static List<double[]> starts(TreeLevel elements, UpperTree tree, boolean nonNegative) {
    List<double[]> starts = new ArrayList<>();
    double[] equal = new double[elements.members().size()];
    Arrays.fill(equal, 1);
    starts.add(equal);
    double[] deviations = tree.deviations();
    double largest = Correlations.largest(deviations);
    starts.add(Arrays.stream(deviations).map(one -> largest / one).toArray());
    double[] given =
        elements.families().stream()
            .flatMap(family -> family.weights().stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    if (Arrays.stream(given).allMatch(weight -> weight > 0)) {
      starts.add(given);
    }
    for (int k = 1; k <= SPREAD_STARTS; k++) {
      double[] start = new double[equal.length];
      for (int i = 0; i < start.length; i++) {
        double spread = k * (i + 1) * GOLDEN_RATIO + i * Math.sqrt(2);
        spread -= Math.floor(spread);
        start[i] = nonNegative ? 0.05 + spread : 1.6 * spread - 0.4;
      }
      starts.add(start);
    }
    return starts;
  }

  /** Returns weights that sum to 1 under each parent that has no other children. */
  private static double[] scaled(TreeLevel elements, double[] weights) {
    double[] scaled = weights.clone();
    int at = 0;
    for (TreeLevel.Family family : elements.families()) {
      int end = at + family.members().size();
      if (family.isWhole()) {
        double[] shares = GroupWeighting.shares(Arrays.copyOfRange(weights, at, end));
        System.arraycopy(shares, 0, scaled, at, shares.length);
      }
      at = end;
    }
    return scaled;
  }

  private static Map<String, Double> by(List<String> members, double[] values) {
    Map<String, Double> byElement = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byElement.put(members.get(i), values[i] + 0.0);
    }
    return byElement;
  }
}
