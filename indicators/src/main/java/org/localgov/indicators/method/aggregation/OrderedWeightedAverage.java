package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code owa}, the ordered weighted average: {@code Σ v_j x_(j) / Σ v_j}, x_(1) being the highest
 * child and x_(n) the lowest.
 *
 * <p>A weight belongs to a place in the order and not to a child: (1, 0, …, 0) is the maximum, (0,
 * …, 0, 1) the minimum, equal weights the arithmetic mean. There are as many weights as children,
 * from the highest score's to the lowest's, none below 0. The children's own weights have no
 * meaning here and are refused.
 *
 * <p>Where only m of n children are there, their m weights are read off the polygon that the n
 * weights draw when added up, at 1/m, 2/m, …: the maximum stays the maximum, the minimum the
 * minimum, and all n children get the weights as given.
 *
 * <p>Sources: Yager (1988), On Ordered Weighted Averaging Aggregation Operators in Multicriteria
 * Decisionmaking, IEEE Transactions on Systems, Man, and Cybernetics 18(1), p. 183-190; for other
 * numbers of children Yager (1996), Quantifier Guided Aggregation Using OWA Operators,
 * International Journal of Intelligent Systems 11(1), p. 49-73.
 */
final class OrderedWeightedAverage implements ScoringRule {
  @Override
  public String name() {
    return "owa";
  }

  @Override
  public String description() {
    return "Σ v x / Σ v, the weights v belonging to places from the highest x to the lowest";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "weights", "a number a place, the highest score's first; 0 or more, not all 0"));
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Parameters parameters) {
    double[] weights = Checks.numbers("weights", parameters);
    double highest = 0;
    for (double weight : weights) {
      Checks.notNegative("weights", weight);
      highest = Math.max(highest, weight);
    }
    Checks.positive("weights", highest);
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.unweighted(name(), shape);
    int places = Checks.numbers("weights", parameters).length;
    if (places != shape.size()) {
      throw new IllegalArgumentException(
          "parameter 'weights' must have as many numbers as the node has children, got "
              + places
              + " for "
              + shape.size());
    }
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    double[] given = Checks.numbers("weights", parameters);
    double[][] byCount = new double[given.length + 1][];
    RowSort sorted = new RowSort(children);
    for (int row = 0; row < children.rows(); row++) {
      int count = sorted.row(row);
      double[] weights = byCount[count];
      if (weights == null) {
        weights = weights(given, count);
        byCount[count] = weights;
      }
      double sum = 0;
      for (int place = 0; place < count; place++) {
        sum += weights[place] * children.scores(sorted.child(count - 1 - place))[row];
      }
      out[row] = count == 0 ? Double.NaN : sum;
    }
  }

  /** Returns the weights of so many children, which sum to 1. */
  private static double[] weights(double[] given, int count) {
    double total = Arrays.stream(given).sum();
    double[] weights = new double[count];
    double before = 0;
    for (int place = 0; place < count; place++) {
      double upTo = upTo(given, (place + 1.0) * given.length / count);
      weights[place] = count == given.length ? given[place] / total : (upTo - before) / total;
      before = upTo;
    }
    return weights;
  }

  /** Returns the sum of the first weights, the last of them in part. */
  private static double upTo(double[] given, double places) {
    double sum = 0;
    for (int place = 0; place < given.length; place++) {
      sum += given[place] * Math.max(0, Math.min(1, places - place));
    }
    return sum;
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    RowSort sorted = new RowSort(row);
    int count = sorted.row(0);
    double[] weights = weights(Checks.numbers("weights", parameters), count);
    double[] parts = new double[row.size()];
    for (int place = 0; place < count; place++) {
      int child = sorted.child(count - 1 - place);
      parts[child] = weights[place] * row.scores(child)[0];
    }
    return Optional.of(parts);
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    RowSort sorted = new RowSort(row);
    int count = sorted.row(0);
    double[] weights = weights(Checks.numbers("weights", parameters), count);
    StringJoiner sum = new StringJoiner(" + ").setEmptyValue("nothing");
    for (int place = 0; place < count; place++) {
      double score = row.scores(sorted.child(count - 1 - place))[0];
      sum.add(compact(weights[place]) + " × " + compact(score));
    }
    return sum.toString();
  }
}
