package org.localgov.core.observation;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/**
 * Observations in the order they were given, at most one for each unit, indicator and period, and
 * beside them the values that were looked for but not found.
 *
 * <p>A period that is absent counts as one more period. The order of the observations among
 * themselves is kept, and so is that of the missing ones; how the two interleave is not.
 *
 * <p>This is the small door: an object for each value. A panel of millions of numbers goes into a
 * table of columns.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when they hold equal
 * observations and missing ones in the same order.
 *
 * <pre>{@code
 * ObservationSet set = ObservationSet.of(
 *     Observation.of("name:Banfora", IndicatorId.of("water"), 61.0),
 *     Observation.of("name:Banfora", IndicatorId.of("schools"), 0.8));
 * set.find("name:Banfora", IndicatorId.of("water")).get().value(); // 61.0
 * }</pre>
 */
public final class ObservationSet implements Iterable<Observation>, Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Observation> observations;
  private final List<MissingObservation> missing;
  private final transient Map<ObservationKey, Object> byKey;

  private ObservationSet(List<Observation> observations, List<MissingObservation> missing) {
    this.observations = List.copyOf(observations);
    this.missing = List.copyOf(missing);
    this.byKey = new HashMap<>((observations.size() + missing.size()) * 4 / 3 + 1);
    List<Violation> duplicates = new ArrayList<>();
    for (Observation observation : observations) {
      index(ObservationKey.of(observation), observation, duplicates);
    }
    for (MissingObservation gap : missing) {
      index(ObservationKey.of(gap), gap, duplicates);
    }
    if (!duplicates.isEmpty()) {
      throw new ViolationsException("invalid-data", duplicates);
    }
  }

  /** {@return a set of nothing} */
  public static ObservationSet empty() {
    return builder().build();
  }

  /**
   * {@return a set of observations}
   *
   * @param observations the observations, in order
   * @throws ViolationsException with every observation whose unit, indicator and period came before
   */
  public static ObservationSet of(Observation... observations) {
    return copyOf(Arrays.asList(observations));
  }

  /**
   * {@return a set of observations, in the order of the collection}
   *
   * @param observations the observations, in order
   * @throws ViolationsException with every observation whose unit, indicator and period came before
   */
  public static ObservationSet copyOf(Collection<Observation> observations) {
    return builder().addAll(observations).build();
  }

  /** {@return a builder of an empty set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the observations, in order; unmodifiable} */
  public List<Observation> observations() {
    return observations;
  }

  /** {@return the values that were looked for but not found, in order; unmodifiable} */
  public List<MissingObservation> missing() {
    return missing;
  }

  /** {@return the number of observations; the missing ones do not count} */
  public int size() {
    return observations.size();
  }

  /** {@return whether there is neither an observation nor a missing one} */
  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** {@return the observations, in order} */
  public Stream<Observation> stream() {
    return observations.stream();
  }

  /** Returns an iterator over the observations, in order, without {@code remove}. */
  @Override
  public Iterator<Observation> iterator() {
    return observations.iterator();
  }

  /**
   * {@return the observation of a unit, indicator and period, if there is one}
   *
   * @param unit the id of the unit
   * @param indicator the indicator
   * @param period the period, exactly as given
   */
  public Optional<Observation> find(String unit, IndicatorId indicator, ReferencePeriod period) {
    return get(unit, indicator, Objects.requireNonNull(period, "period"), Observation.class);
  }

  /**
   * {@return the observation of a unit and indicator that has no period, if there is one}
   *
   * @param unit the id of the unit
   * @param indicator the indicator
   */
  public Optional<Observation> find(String unit, IndicatorId indicator) {
    return get(unit, indicator, null, Observation.class);
  }

  /**
   * {@return the missing observation of a unit, indicator and period, if there is one}
   *
   * @param unit the id of the unit
   * @param indicator the indicator
   * @param period the period, exactly as given
   */
  public Optional<MissingObservation> findMissing(
      String unit, IndicatorId indicator, ReferencePeriod period) {
    return get(unit, indicator, Objects.requireNonNull(period, "period"), MissingObservation.class);
  }

  /**
   * {@return the missing observation of a unit and indicator without period, if there is one}
   *
   * @param unit the id of the unit
   * @param indicator the indicator
   */
  public Optional<MissingObservation> findMissing(String unit, IndicatorId indicator) {
    return get(unit, indicator, null, MissingObservation.class);
  }

  /** {@return the units in order of first appearance, those of missing observations last} */
  public List<String> units() {
    return Stream.concat(
            observations.stream().map(Observation::unit),
            missing.stream().map(MissingObservation::unit))
        .distinct()
        .toList();
  }

  /** {@return the indicators in order of first appearance, those of missing observations last} */
  public List<IndicatorId> indicators() {
    return Stream.concat(
            observations.stream().map(Observation::indicator),
            missing.stream().map(MissingObservation::indicator))
        .distinct()
        .toList();
  }

  /** {@return the periods that occur, from the earliest to the latest} */
  public List<ReferencePeriod> periods() {
    return Stream.concat(
            observations.stream().map(Observation::period),
            missing.stream().map(MissingObservation::period))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * {@return what is observed of one unit, and what is missing of it, in this set's order}
   *
   * @param unit the id of the unit
   */
  public ObservationSet ofUnit(String unit) {
    Objects.requireNonNull(unit, "unit");
    return new ObservationSet(
        observations.stream().filter(observation -> observation.unit().equals(unit)).toList(),
        missing.stream().filter(gap -> gap.unit().equals(unit)).toList());
  }

  /**
   * {@return what is observed of one indicator, and what is missing of it, in this set's order}
   *
   * @param indicator the indicator
   */
  public ObservationSet ofIndicator(IndicatorId indicator) {
    Objects.requireNonNull(indicator, "indicator");
    return new ObservationSet(
        observations.stream()
            .filter(observation -> observation.indicator().equals(indicator))
            .toList(),
        missing.stream().filter(gap -> gap.indicator().equals(indicator)).toList());
  }

  /** {@return a builder with everything in this set} */
  public Builder toBuilder() {
    return builder().addAll(observations).addAllMissing(missing);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObservationSet set
        && observations.equals(set.observations)
        && missing.equals(set.missing);
  }

  @Override
  public int hashCode() {
    return 31 * observations.hashCode() + missing.hashCode();
  }

  /** Returns how many observations, units and indicators there are, and how many are missing. */
  @Override
  public String toString() {
    return size()
        + " observations of "
        + units().size()
        + " units and "
        + indicators().size()
        + " indicators, "
        + missing.size()
        + " missing";
  }

  private <T> Optional<T> get(
      String unit, IndicatorId indicator, @Nullable ReferencePeriod period, Class<T> type) {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(indicator, "indicator");
    Object found = byKey.get(new ObservationKey(unit, indicator, period));
    return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
  }

  private void index(ObservationKey key, Object entry, List<Violation> duplicates) {
    Object earlier = byKey.putIfAbsent(key, entry);
    if (earlier != null) {
      duplicates.add(
          Violation.of(
                  "duplicate-observation",
                  key.place()
                      + ": must occur once, got "
                      + Quoted.of(earlier)
                      + " and "
                      + Quoted.of(entry))
              .with("unit", key.unit())
              .with("indicator", key.indicator()));
    }
  }

  @Serial
  private Object readResolve() {
    return new ObservationSet(observations, missing);
  }

  /** Collects observations; one builder is for one thread. */
  public static final class Builder {
    private final List<Observation> observations = new ArrayList<>();
    private final List<MissingObservation> missing = new ArrayList<>();

    private Builder() {}

    /**
     * Adds an observation behind those added before.
     *
     * @param observation the observation
     * @return this builder
     */
    public Builder add(Observation observation) {
      observations.add(Objects.requireNonNull(observation, "observation"));
      return this;
    }

    /**
     * Adds observations behind those added before.
     *
     * @param more what to add, in order
     * @return this builder
     */
    public Builder addAll(Iterable<Observation> more) {
      more.forEach(this::add);
      return this;
    }

    /**
     * Adds a value that was looked for but not found.
     *
     * @param gap the value that was not found
     * @return this builder
     */
    public Builder addMissing(MissingObservation gap) {
      missing.add(Objects.requireNonNull(gap, "gap"));
      return this;
    }

    /**
     * Adds values that were looked for but not found.
     *
     * @param more what to add, in order
     * @return this builder
     */
    public Builder addAllMissing(Iterable<MissingObservation> more) {
      more.forEach(this::addMissing);
      return this;
    }

    /**
     * {@return the set; the builder may be used further}
     *
     * @throws ViolationsException with every entry whose unit, indicator and period came before
     */
    public ObservationSet build() {
      return new ObservationSet(observations, missing);
    }
  }
}
