package org.localgov.core.power;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;

/**
 * The power of a city government as a vector: one score of 0 to 100 for each of the four
 * {@linkplain PowerDimension dimensions}, with the number of rated cells behind each.
 *
 * <p>A dimension without a rated cell has no score; it is missing, not 0. The name is that of C40
 * and Arup, <i>Powering Climate Action</i> (2015), section 2.3; the scores and the distances are
 * conventions of this library, and no signature published by C40 is known to it.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all scores are.
 *
 * <pre>{@code
 * PowerSignature signature = powers.signature();
 * signature.score(PowerDimension.SET_VISION);                        // Optional[83.33333333333333 (4 cells)]
 * signature.nearest(otherCities, SignatureDistance.EUCLIDEAN, 3);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class PowerSignature implements Serializable {
  private static final long serialVersionUID = 1L;

  PowerSignature() {}

  /**
   * {@return a signature of these scores; a dimension that is not among them has none}
   *
   * @param scores the scores there are, by dimension
   */
  public static PowerSignature of(Map<PowerDimension, PowerScore> scores) {
    return builder().putAllScores(Objects.requireNonNull(scores, "scores")).build();
  }

  /** {@return a builder without any score; none is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the scores there are, by dimension; unmodifiable, may be empty} */
  public abstract Map<PowerDimension, PowerScore> scores();

  /**
   * {@return the score of a dimension, if a cell of it was rated}
   *
   * @param dimension the dimension
   */
  public final Optional<PowerScore> score(PowerDimension dimension) {
    return Optional.ofNullable(scores().get(Objects.requireNonNull(dimension, "dimension")));
  }

  /** {@return the dimensions that have a score, in the order of their declaration; unmodifiable} */
  public final List<PowerDimension> dimensions() {
    return Arrays.stream(PowerDimension.values()).filter(scores()::containsKey).toList();
  }

  /**
   * {@return the dimensions that have a score in both signatures, in order; unmodifiable}
   *
   * @param other the signature to compare with
   */
  public final List<PowerDimension> commonDimensions(PowerSignature other) {
    Objects.requireNonNull(other, "other");
    return dimensions().stream().filter(other.scores()::containsKey).toList();
  }

  /**
   * {@return the cities nearest to this signature, the nearest first; those equally far in the
   * order of their ids}
   *
   * <p>Every distance is over all dimensions this signature has, so that the distances are
   * comparable. Left out are cities that lack one of those dimensions and, for a {@linkplain
   * SignatureDistance#COSINE cosine}, cities that are 0 on all of them. A city that is asked about
   * itself finds itself: leave it out of {@code cities} where that is not wanted.
   *
   * @param cities the signatures to look among, by the id of the city
   * @param distance how to measure
   * @param count how many to return at most, not negative
   * @throws IllegalArgumentException if this signature has no score, or is 0 in every dimension and
   *     the distance is a cosine, or the count is negative, or the id of a city that is compared is
   *     malformed
   */
  public final List<PowerNeighbour> nearest(
      Map<String, PowerSignature> cities, SignatureDistance distance, int count) {
    Objects.requireNonNull(cities, "cities");
    Objects.requireNonNull(distance, "distance");
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, got " + Quoted.of(count));
    }
    distance.between(this, this);
    List<PowerDimension> own = dimensions();
    double[] from = values(own);
    return cities.entrySet().stream()
        .filter(entry -> entry.getValue().scores().keySet().containsAll(own))
        .map(entry -> Map.entry(entry.getKey(), distance.of(from, entry.getValue().values(own))))
        .filter(entry -> !Double.isNaN(entry.getValue()))
        .map(entry -> new PowerNeighbour(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(PowerNeighbour::distance)
                .thenComparing(PowerNeighbour::city))
        .limit(count)
        .toList();
  }

  /** {@return a builder with the scores of this signature} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns each dimension with its score, or {@code missing}, in one line. */
  @Override
  public String toString() {
    return Arrays.stream(PowerDimension.values())
        .map(each -> each + " " + score(each).map(PowerScore::toString).orElse("missing"))
        .collect(Collectors.joining(", "));
  }

  /** Returns the scores of dimensions that all have one. */
  final double[] values(List<PowerDimension> dimensions) {
    return dimensions.stream()
        .mapToDouble(dimension -> score(dimension).orElseThrow().value())
        .toArray();
  }

  /** Builds a signature; one builder is for one thread. */
  public static final class Builder extends ImmutablePowerSignature.Builder {
    Builder() {}
  }
}
