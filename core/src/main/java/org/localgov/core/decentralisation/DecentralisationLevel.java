package org.localgov.core.decentralisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;

/**
 * How decentralised one dimension is: a score of 0 to 100, with the measures behind it.
 *
 * <p>The score is the mean of the bounded measures, each rescaled from its published scale to
 * 0..100; this is a convention of this library. Unbounded measures are listed and do not count. A
 * dimension without a bounded measure has no level.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when they have the
 * same dimension and the same measures in the same order.
 *
 * <pre>{@code
 * DecentralisationLevel fiscal = DecentralisationLevel.of(
 *     DecentralisationDimension.FISCAL,
 *     DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4),
 *     DecentralisationMeasure.of("borrowing-autonomy", 1, 0, 4));
 * fiscal.score(); // 50.0
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class DecentralisationLevel implements Serializable {
  private static final long serialVersionUID = 1L;

  DecentralisationLevel() {}

  /**
   * {@return the level that follows from these measures}
   *
   * @param dimension the dimension
   * @param measures the measures, in order
   * @throws IllegalArgumentException if none is bounded or two have the same name
   */
  public static DecentralisationLevel of(
      DecentralisationDimension dimension, DecentralisationMeasure... measures) {
    return of(dimension, Arrays.asList(measures));
  }

  /**
   * {@return the level that follows from these measures, in their order}
   *
   * @param dimension the dimension
   * @param measures the measures, in order
   * @throws IllegalArgumentException if none is bounded or two have the same name
   */
  public static DecentralisationLevel of(
      DecentralisationDimension dimension, List<DecentralisationMeasure> measures) {
    return builder().dimension(dimension).addAllMeasures(measures).build();
  }

  /** {@return a builder without any part; the dimension and a bounded measure are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the dimension} */
  public abstract DecentralisationDimension dimension();

  /** {@return the measures, in order; unmodifiable, at least one of them bounded} */
  public abstract List<DecentralisationMeasure> measures();

  /** {@return the measures that the score is the mean of, in order; unmodifiable, never empty} */
  public final List<DecentralisationMeasure> scoredMeasures() {
    return measures().stream().filter(DecentralisationMeasure::isBounded).toList();
  }

  /** {@return the mean of the bounded measures on 0..100} */
  public final double score() {
    double sum = 0;
    int bounded = 0;
    for (DecentralisationMeasure measure : scoredMeasures()) {
      sum += measure.score().getAsDouble();
      bounded++;
    }
    return sum / bounded;
  }

  /** {@return a builder with the parts of this level} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns dimension, score and number of measures in one line. */
  @Override
  public String toString() {
    int scored = scoredMeasures().size();
    return dimension()
        + " "
        + score()
        + " ("
        + scored
        + (scored == 1 ? " measure" : " measures")
        + (scored == measures().size() ? "" : ", " + (measures().size() - scored) + " unbounded")
        + ")";
  }

  @Value.Check
  void check() {
    Set<String> names = new HashSet<>();
    for (DecentralisationMeasure measure : measures()) {
      if (!names.add(measure.name())) {
        throw new IllegalArgumentException(
            "measures must have different names, got " + Quoted.of(measure.name()) + " twice");
      }
    }
    if (scoredMeasures().isEmpty()) {
      throw new IllegalArgumentException(
          "measures must have a bounded one among them, got " + Quoted.of(measures()));
    }
  }

  /** Builds a level; one builder is for one thread. */
  public static final class Builder extends ImmutableDecentralisationLevel.Builder {
    Builder() {}
  }
}
