package org.localgov.indicators.method.shared;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.Shape;

/** The rules that several methods have for their parameters, samples and nodes. */
public final class Checks {
  private Checks() {}

  /** Refuses parameters of which the second is not a finite distance above the first. */
  public static void ascending(String lowName, double low, String highName, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "parameter '"
              + highName
              + "' must be above '"
              + lowName
              + "', got "
              + compact(high)
              + " and "
              + compact(low));
    }
    if (Double.isInfinite(high - low)) {
      throw new IllegalArgumentException(
          "parameter '"
              + highName
              + "' must be a finite distance above '"
              + lowName
              + "', got "
              + compact(high)
              + " and "
              + compact(low));
    }
  }

  /** Refuses a parameter that is not above 0. */
  public static void positive(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be above 0, got " + compact(value));
    }
  }

  /** Refuses a parameter outside two bounds. */
  public static void between(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          "parameter '"
              + name
              + "' must be from "
              + compact(low)
              + " to "
              + compact(high)
              + ", got "
              + compact(value));
    }
  }

  /** Refuses a parameter below 0. */
  public static void notNegative(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be 0 or more, got " + compact(value));
    }
  }

  /** Checks a parameter that says on which side of the mean a penalty falls. */
  public static void sign(String name, double value) {
    if (Math.abs(value) != 1) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be -1 or 1, got " + compact(value));
    }
  }

  /** {@return a list of numbers that must be given} */
  public static double[] numbers(String name, Parameters parameters) {
    Object given = parameters.value(name).orElse("nothing");
    if (given instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(Double.class::isInstance)) {
      return list.stream().mapToDouble(element -> (Double) element).toArray();
    }
    throw new IllegalArgumentException(
        "parameter '" + name + "' must be a list of numbers, got " + Quoted.of(given));
  }

  /** Refuses a parameter that is none of the known words. */
  public static void oneOf(String name, List<String> known, String value) {
    if (!known.contains(value)) {
      throw new IllegalArgumentException(
          "parameter '"
              + name
              + "' must be one of "
              + String.join(", ", known)
              + ", got "
              + Quoted.of(value));
    }
  }

  /** Refuses a sample with fewer values than needed. */
  public static void enough(String method, Sample sample, int needed) {
    if (sample.size() < needed) {
      throw new RefusalException(
          method
              + " needs at least "
              + needed
              + (needed == 1 ? " value" : " values")
              + ", got "
              + sample.size()
              + "; add units or use goalposts");
    }
  }

  /** Refuses a sample with fewer values than needed, or in which all are the same. */
  public static void spread(String method, Sample sample, int needed) {
    enough(method, sample, needed);
    double lowest = sample.minimum();
    double range = sample.maximum() - lowest;
    if (!(range > 0)) {
      throw new RefusalException(
          method
              + " needs two different values, got only "
              + compact(sample.direct(lowest))
              + "; remove the indicator, use goalposts, or set constant to drop or midpoint");
    }
    if (Double.isInfinite(range)) {
      throw new RefusalException(
          method
              + " needs values whose range is finite, got "
              + compact(sample.direct(lowest))
              + " and "
              + compact(sample.direct(sample.maximum()))
              + "; use another unit of measurement");
    }
  }

  /** {@return the standard deviation of a sample; refuses one that has none} */
  public static double deviation(String method, Sample sample) {
    spread(method, sample, 2);
    double deviation = sample.deviation();
    if (!(deviation > 0) || Double.isInfinite(deviation)) {
      throw new RefusalException(
          method
              + " needs values whose standard deviation can be computed, got "
              + deviation
              + "; use another unit of measurement");
    }
    return deviation;
  }

  /** Refuses weights where the rule has no use for them. */
  public static void unweighted(String rule, Shape shape) {
    for (int child = 0; child < shape.size(); child++) {
      if (shape.weight(child) != 1) {
        throw new IllegalArgumentException(
            rule
                + " takes no weights, child '"
                + shape.id(child)
                + "' has weight "
                + compact(shape.weight(child))
                + "; leave it out");
      }
    }
  }

  /** Refuses weights below 0 where they would turn a criterion round. */
  public static void notNegativeWeights(String rule, Shape shape) {
    for (int child = 0; child < shape.size(); child++) {
      if (!(shape.weight(child) >= 0)) {
        throw new IllegalArgumentException(
            rule
                + " needs weights of 0 or more, child '"
                + shape.id(child)
                + "' has weight "
                + compact(shape.weight(child))
                + "; turn the child's direction round");
      }
    }
  }

  /** Refuses any number of children but one. */
  public static void children(String rule, Shape shape, int needed) {
    if (shape.size() != needed) {
      throw new IllegalArgumentException(
          rule + " needs " + needed + " children, got " + shape.size());
    }
  }

  /** Refuses scores that are not above 0; those that are missing pass. */
  public static void aboveZero(String rule, Children children) {
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < children.rows(); row++) {
        if (scores[row] <= 0) {
          throw notAbove(rule, "> 0", children, child, row);
        }
      }
    }
  }

  /** Refuses scores below 0; those that are missing pass. */
  public static void notBelowZero(String rule, Children children) {
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < children.rows(); row++) {
        if (scores[row] < 0) {
          throw notAbove(rule, ">= 0", children, child, row);
        }
      }
    }
  }

  private static RefusalException notAbove(
      String rule, String bound, Children children, int child, int row) {
    return new RefusalException(
        row,
        rule
            + " needs values "
            + bound
            + ", '"
            + children.id(child)
            + "' is "
            + compact(children.scores(child)[row])
            + children.origin(child)
            + "; normalise to a range above 0, such as min-max 1..100");
  }
}
