package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Shape;

/**
 * {@code adjusted-mazziotta-pareto}: each child put on a scale on which a reference is 100 and the
 * units' range is 60 points wide, then {@code M ± S cv} as in {@code mazziotta-pareto}.
 *
 * <p>With the lowest and the highest score of a child among the units, and {@code Δ = (highest −
 * lowest) / 2}, the goalposts are reference − Δ and reference + Δ and stand for 70 and 130: {@code
 * r = 100 + 30 (x − reference) / Δ}. The reference is a score on the children's own scale: {@code
 * "mean"} (the default) the mean of the units that have the child, a number the same for all
 * children, a list a number a child. A child that has the same score in all units is refused, and
 * so is a unit whose mean is 0 or less. A child that no unit has plays no part; a unit with a
 * single child gets that child's r. Weights as in {@code mazziotta-pareto}.
 *
 * <p>Scores of different periods can be compared only where the goalposts are the same. For that,
 * normalise each indicator to the same scale in all periods (by {@code linear}, slope 30 / Δ and
 * intercept 100 − 30 reference / Δ) and aggregate by {@code mazziotta-pareto}: that is the same
 * index.
 *
 * <p>Sources: Mazziotta and Pareto (2013), A Non-compensatory Composite Index for Measuring
 * Well-being over Time, Cogito 5(4), p. 93-104; Mazziotta and Pareto (2018), Measuring Well-being
 * over Time: The Adjusted Mazziotta-Pareto Index versus Other Non-compensatory Indices, Social
 * Indicators Research 136(3), p. 967-976.
 */
final class AdjustedMazziottaPareto extends RelativeRule {
  private static final String MEAN = "mean";

  @Override
  public String name() {
    return "adjusted-mazziotta-pareto";
  }

  @Override
  public String description() {
    return "M + sign × S² / M of r = 100 + 60 × (x − reference) / (highest x − lowest x)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional(
            "reference", MEAN, "what is 100: 'mean', a number, or a list of a number a child"),
        MazziottaPareto.SIGN);
  }

  @Override
  public void check(Parameters parameters) {
    Checks.sign("sign", MazziottaPareto.sign(parameters));
    Object reference = parameters.value("reference").orElse(MEAN);
    if (reference instanceof List) {
      Checks.numbers("reference", parameters);
    } else if (!reference.equals(MEAN) && !(reference instanceof Double)) {
      throw new IllegalArgumentException(
          "parameter 'reference' must be 'mean', a number or a list of numbers, got "
              + Quoted.of(reference));
    }
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
    if (parameters.value("reference").orElse(MEAN) instanceof List<?> list
        && list.size() != shape.size()) {
      throw new IllegalArgumentException(
          "parameter 'reference' must have as many numbers as the node has children, got "
              + list.size()
              + " for "
              + shape.size());
    }
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    Imbalance.score(
        name(),
        "set a reference that lies nearer to the units",
        rescaled(children, parameters),
        MazziottaPareto.sign(parameters),
        out);
  }

  private Rescaled rescaled(Children children, Parameters parameters) {
    double[][] columns = new double[children.size()][];
    for (int child = 0; child < columns.length; child++) {
      double[] scores = Arrays.copyOf(children.scores(child), children.rows());
      double[] there = Arrays.stream(scores).filter(x -> !Double.isNaN(x)).toArray();
      if (there.length > 0) {
        Arrays.sort(there);
        double range = there[there.length - 1] - there[0];
        if (!(range > 0)) {
          throw new RefusalException(
              name()
                  + " needs units that differ, '"
                  + children.id(child)
                  + "' is always "
                  + compact(there[0])
                  + "; remove it");
        }
        double reference = reference(parameters, child, there);
        for (int row = 0; row < scores.length; row++) {
          scores[row] = 100 + 60 * (scores[row] - reference) / range;
        }
      }
      columns[child] = scores;
    }
    return new Rescaled(children, columns);
  }

  /** The mean is taken of sorted values, so that the order of the rows does not show. */
  private static double reference(Parameters parameters, int child, double[] sorted) {
    Object reference = parameters.value("reference").orElse(MEAN);
    if (reference instanceof List) {
      return Checks.numbers("reference", parameters)[child];
    }
    return reference instanceof Double number ? number : Arrays.stream(sorted).average().orElse(0);
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    if (rows.rows() == 1) {
      return description();
    }
    Rescaled rescaled = rescaled(rows, parameters);
    double[][] own = new double[rows.size()][];
    Arrays.setAll(own, child -> new double[] {rescaled.scores(child)[row]});
    return Imbalance.formula(name(), new Rescaled(rows, own), MazziottaPareto.sign(parameters));
  }

  /** The children with other scores. */
  private record Rescaled(Children children, double[][] columns) implements Children {
    @Override
    public int rows() {
      return columns[0].length;
    }

    @Override
    public double[] scores(int child) {
      return columns[child];
    }

    @Override
    public boolean isComplete(int child) {
      return Arrays.stream(columns[child]).noneMatch(Double::isNaN);
    }

    @Override
    public int size() {
      return columns.length;
    }

    @Override
    public String id(int child) {
      return children.id(child);
    }

    @Override
    public double weight(int child) {
      return children.weight(child);
    }

    @Override
    public Scale range(int child) {
      return Scale.UNBOUNDED;
    }
  }
}
