package org.localgov.core.power;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;

/**
 * How far two power signatures are from each other, over the dimensions that both have.
 *
 * <p>Dimensions that only one signature has are left out; they count neither as 0 nor as equal.
 * Without a common dimension there is no distance, and {@link #between} refuses. Distances over
 * different numbers of dimensions are not comparable: {@link PowerSignature#nearest} therefore
 * compares over the same ones.
 *
 * <p>Both are standard; M. M. Deza and E. Deza, <i>Encyclopedia of Distances</i> (Springer, 2009)
 * has them. That signatures are compared by them is this library's own: C40 and Arup, <i>Powering
 * Climate Action</i> (June 2015), section 2.3, is not known to measure distances.
 *
 * <pre>{@code
 * double apart = SignatureDistance.EUCLIDEAN.between(london, tokyo);
 * }</pre>
 */
public enum SignatureDistance {
  /**
   * The square root of the summed squared differences, in points of score: 0 where the signatures
   * are equal on the common dimensions, at most 100 √n over n of them. It sees how much power there
   * is (Deza and Deza 2009).
   */
  EUCLIDEAN {
    @Override
    double of(double[] first, double[] second) {
      double sum = 0;
      for (int i = 0; i < first.length; i++) {
        double difference = first[i] - second[i];
        sum += difference * difference;
      }
      return Math.sqrt(sum);
    }
  },
  /**
   * One less the cosine of the angle between the two vectors: 0 where one is a multiple of the
   * other, 1 where no dimension has power in both. It sees the shape, not how much power there is;
   * over one common dimension it is always 0. A signature that is 0 on every common dimension has
   * no shape, and {@link #between} refuses it (Deza and Deza 2009).
   */
  COSINE {
    @Override
    double of(double[] first, double[] second) {
      double firstLargest = largest(first);
      double secondLargest = largest(second);
      if (firstLargest == 0 || secondLargest == 0) {
        return Double.NaN;
      }
      double product = 0;
      double firstSquares = 0;
      double secondSquares = 0;
      for (int i = 0; i < first.length; i++) {
        double a = first[i] / firstLargest;
        double b = second[i] / secondLargest;
        product += a * b;
        firstSquares += a * a;
        secondSquares += b * b;
      }
      return Math.max(0, 1 - product / Math.sqrt(firstSquares * secondSquares));
    }
  };

  private final String text = name().toLowerCase(Locale.ROOT);

  /**
   * {@return the distance of that lower-case name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such distance
   */
  public static SignatureDistance parse(String text) {
    return UnknownNameException.find(
        "signature distance", Objects.requireNonNull(text, "text"), values());
  }

  /**
   * {@return the distance between two signatures over the dimensions both have; never negative}
   *
   * @param first one signature
   * @param second the other signature
   * @throws IllegalArgumentException if they have no dimension in common, or the distance is {@link
   *     #COSINE} and one of them is 0 on every common dimension
   */
  public double between(PowerSignature first, PowerSignature second) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    List<PowerDimension> common = first.commonDimensions(second);
    if (common.isEmpty()) {
      throw new IllegalArgumentException(
          "signatures must have a dimension in common, got "
              + Quoted.of(first)
              + " and "
              + Quoted.of(second));
    }
    double distance = of(first.values(common), second.values(common));
    if (Double.isNaN(distance)) {
      throw new IllegalArgumentException(
          "signatures must not be 0 on every common dimension for a cosine, got "
              + Quoted.of(first)
              + " and "
              + Quoted.of(second));
    }
    return distance;
  }

  /** Returns the lower-case name, such as {@code euclidean}. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns the distance between vectors of one length, NaN where there is none. */
  abstract double of(double[] first, double[] second);

  /** Returns the largest element: dividing by it keeps the squares clear of underflow. */
  private static double largest(double[] vector) {
    double largest = 0;
    for (double element : vector) {
      largest = Math.max(largest, element);
    }
    return largest;
  }
}
