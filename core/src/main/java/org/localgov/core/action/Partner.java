package org.localgov.core.action;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.PlaceId;

/**
 * One who takes part in what a city does: the kind of actor and, where the source tells them, its
 * name and place.
 *
 * <p>A partner is a part of an action, an activity or a partnership and says nothing about what it
 * gives or gets. Many sources tell the kind alone.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * Partner university = Partner.of(PartnerKind.KNOWLEDGE_INSTITUTION, "Erasmus University Rotterdam");
 * Partner bethlehem = Partner.city(PlaceId.parse("name:Bethlehem"));
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Partner implements Serializable {
  private static final long serialVersionUID = 1L;

  Partner() {}

  /**
   * {@return a partner of whom the kind alone is known}
   *
   * @param kind the sort of actor
   */
  public static Partner of(PartnerKind kind) {
    return builder().kind(kind).build();
  }

  /**
   * {@return a partner with a name}
   *
   * @param kind the sort of actor
   * @param name the name for people, in one line and any language
   * @throws IllegalArgumentException if the name is blank or has a control character
   */
  public static Partner of(PartnerKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /**
   * {@return a partner of kind {@link PartnerKind#CITY}, known by its place}
   *
   * @param place the place that the partner is
   */
  public static Partner city(PlaceId place) {
    return builder().kind(PartnerKind.CITY).place(place).build();
  }

  /** {@return a builder without any part; the kind is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the sort of actor} */
  public abstract PartnerKind kind();

  /** {@return the name for people, in one line and any language, where it is known} */
  public abstract Optional<String> name();

  /** {@return the place that the partner is; only a city has one} */
  public abstract Optional<PlaceId> place();

  /** {@return a builder with the parts of this partner} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns kind, name and place in one line. */
  @Override
  public String toString() {
    return kind()
        + name().map(name -> " " + name).orElse("")
        + place().map(place -> " <" + place + ">").orElse("");
  }

  @Value.Check
  void check() {
    name().ifPresent(name -> OneLine.requireName("name", name));
    if (place().isPresent() && kind() != PartnerKind.CITY) {
      throw new IllegalArgumentException(
          "kind of a partner with a place must be 'city', got " + Quoted.of(kind()));
    }
  }

  /** Builds a partner; one builder is for one thread. */
  public static final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
