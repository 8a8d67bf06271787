package org.localgov.core.place;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;

/**
 * A city: its identifier and name, the country it lies in, and where known its region and
 * population.
 *
 * <p>A city is a place, not its government, and not a measured value: a population that matters to
 * an index belongs into the data, with period and source.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * City banfora = City.builder().id(PlaceId.parse("name:Banfora")).name("Banfora").country(Country.of("BFA")).build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class City implements Serializable {
  private static final long serialVersionUID = 1L;

  City() {}

  /**
   * {@return a city without region and population}
   *
   * @param id the identifier
   * @param name the name for people, in one line and any language
   * @param country the country the city lies in
   * @throws IllegalArgumentException if the name is blank or has a control character
   */
  public static City of(PlaceId id, String name, Country country) {
    return builder().id(id).name(name).country(country).build();
  }

  /** {@return a builder without any part; id, name and country are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier} */
  public abstract PlaceId id();

  /** {@return the name for people, in one line and any language} */
  public abstract String name();

  /** {@return the country the city lies in} */
  public abstract Country country();

  /** {@return the region the city lies in, where it is known} */
  public abstract Optional<PlaceId> region();

  /** {@return the number of inhabitants, where it is known; never negative} */
  public abstract OptionalLong population();

  /** {@return the city as a place of kind {@link PlaceKind#CITY}} */
  public final Place place() {
    return Place.of(id(), name(), PlaceKind.CITY, country());
  }

  /** {@return a builder with the parts of this city} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns id, name and country in one line. */
  @Override
  public String toString() {
    return place().toString();
  }

  @Value.Check
  void check() {
    OneLine.requireName("name", name());
    population()
        .ifPresent(
            inhabitants -> {
              if (inhabitants < 0) {
                throw new IllegalArgumentException(
                    "population must not be negative, got " + Quoted.of(inhabitants));
              }
            });
  }

  /** Builds a city; one builder is for one thread. */
  public static final class Builder extends ImmutableCity.Builder {
    Builder() {}
  }
}
