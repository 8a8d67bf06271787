package org.localgov.core.place;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;

/**
 * A place of any kind: its identifier, its name for people, and the tier it stands on.
 *
 * <p>A place is where observations are made, not who governs there. {@link City} and {@link
 * Country} say more about theirs; {@code city.place()} and {@code country.place()} lead here.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * Place navarra = Place.of(PlaceId.parse("name:Navarra"), "Navarra", PlaceKind.REGION, Country.of("ESP"));
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Place implements Serializable {
  private static final long serialVersionUID = 1L;

  Place() {}

  /**
   * {@return a place of no stated country}
   *
   * @param id the identifier
   * @param name the name for people, in one line and any language
   * @param kind the sort of place
   * @throws IllegalArgumentException if the name is blank or has a control character
   */
  public static Place of(PlaceId id, String name, PlaceKind kind) {
    return builder().id(id).name(name).kind(kind).build();
  }

  /**
   * {@return a place in a country}
   *
   * @param id the identifier
   * @param name the name for people, in one line and any language
   * @param kind the sort of place
   * @param country the country the place lies in
   * @throws IllegalArgumentException if the name is blank or has a control character
   */
  public static Place of(PlaceId id, String name, PlaceKind kind, Country country) {
    return builder().id(id).name(name).kind(kind).country(country).build();
  }

  /** {@return a builder without any part; id, name and kind are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier} */
  public abstract PlaceId id();

  /** {@return the name for people, in one line and any language} */
  public abstract String name();

  /** {@return the sort of place} */
  public abstract PlaceKind kind();

  /** {@return the country the place lies in, where it is stated} */
  public abstract Optional<Country> country();

  /** {@return a builder with the parts of this place} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns id, name, kind and country in one line. */
  @Override
  public String toString() {
    return id() + " " + name() + ", " + kind() + country().map(c -> " in " + c).orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireName("name", name());
  }

  /** Builds a place; one builder is for one thread. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
