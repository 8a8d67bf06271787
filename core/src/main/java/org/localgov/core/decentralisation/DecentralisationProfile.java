package org.localgov.core.decentralisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * How decentralised a city, region or country is: its administrative, political and fiscal levels,
 * any of which may be absent.
 *
 * <p>The overall score is the mean of the levels present, each counting the same, and there is none
 * below two levels; both are conventions of this library. An absent level is missing, not 0.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when unit, period and
 * levels are, in whatever order the levels were given.
 *
 * <pre>{@code
 * DecentralisationProfile profile = DecentralisationProfile.of("iso:BFA", political, fiscal);
 * profile.overall();                                           // OptionalDouble[43.75]
 * profile.level(DecentralisationDimension.ADMINISTRATIVE);     // Optional.empty
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class DecentralisationProfile implements Serializable {
  private static final long serialVersionUID = 1L;

  DecentralisationProfile() {}

  /**
   * {@return a profile without a period}
   *
   * @param unit the id of the city, region or country; a free text of at most 255 characters
   * @param levels the levels, in any order
   * @throws IllegalArgumentException if the unit is malformed or two levels are of one dimension
   */
  public static DecentralisationProfile of(String unit, DecentralisationLevel... levels) {
    return builder().unit(unit).addLevels(levels).build();
  }

  /** {@return a builder without any part; the unit is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the city, region or country; a free text of at most 255 characters} */
  public abstract String unit();

  /** {@return the period the levels refer to, where they have one} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return the levels there are, in the order of the dimensions; unmodifiable, may be empty} */
  public abstract List<DecentralisationLevel> levels();

  /**
   * {@return the level of a dimension, if there is one}
   *
   * @param dimension the dimension
   */
  public final Optional<DecentralisationLevel> level(DecentralisationDimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return levels().stream().filter(level -> level.dimension() == dimension).findFirst();
  }

  /** {@return the mean of the levels' scores, 0..100, if there are at least two} */
  public final OptionalDouble overall() {
    return levels().size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            levels().stream().mapToDouble(DecentralisationLevel::score).reduce(0, Double::sum)
                / levels().size());
  }

  /** {@return a builder with the parts of this profile} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns unit, period and the score of each dimension, or {@code missing}, in one line. */
  @Override
  public String toString() {
    return unit()
        + period().map(period -> " " + period).orElse("")
        + ": "
        + Arrays.stream(DecentralisationDimension.values())
            .map(
                each -> each + " " + level(each).map(found -> "" + found.score()).orElse("missing"))
            .collect(Collectors.joining(", "));
  }

  @Value.Check
  DecentralisationProfile check() {
    OneLine.requireId("unit", unit());
    List<DecentralisationLevel> sorted =
        levels().stream().sorted(Comparator.comparing(DecentralisationLevel::dimension)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).dimension() == sorted.get(i - 1).dimension()) {
        throw new IllegalArgumentException(
            "levels must be of different dimensions, got "
                + Quoted.of(sorted.get(i).dimension())
                + " twice");
      }
    }
    return sorted.equals(levels()) ? this : toBuilder().levels(sorted).build();
  }

  /** Builds a profile; one builder is for one thread. */
  public static final class Builder extends ImmutableDecentralisationProfile.Builder {
    Builder() {}
  }
}
