package org.localgov.core.government;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.ConfidenceBounds;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;
import org.localgov.core.power.Sector;

/**
 * That somebody says a city governs in a certain way, as a rule in one sector.
 *
 * <p>It is a statement with a source, not a result of this library. Without a sector it is about
 * the city as a whole.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * TypologyAssignment tokyo = TypologyAssignment.of(
 *     "name:Tokyo", Sector.of("climate-adaptation"), GovernanceTypology.COMMANDING, source);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class TypologyAssignment implements Serializable {
  private static final long serialVersionUID = 1L;

  TypologyAssignment() {}

  /**
   * {@return an assignment of a city as a whole, without confidence and evidence}
   *
   * @param city the id of the city, a free text of at most 255 characters; a {@link
   *     org.localgov.core.place.PlaceId} as text is one form of it
   * @param typology the way of governing
   * @param source who says so
   * @throws IllegalArgumentException if the city is malformed
   */
  public static TypologyAssignment of(String city, GovernanceTypology typology, Source source) {
    return builder().city(city).typology(typology).source(source).build();
  }

  /**
   * {@return an assignment in one sector, without confidence and evidence}
   *
   * @param city the id of the city, a free text of at most 255 characters; a {@link
   *     org.localgov.core.place.PlaceId} as text is one form of it
   * @param sector the sector it is about
   * @param typology the way of governing
   * @param source who says so
   * @throws IllegalArgumentException if the city is malformed
   */
  public static TypologyAssignment of(
      String city, Sector sector, GovernanceTypology typology, Source source) {
    return builder().city(city).sector(sector).typology(typology).source(source).build();
  }

  /** {@return a builder without any part; city, typology and source are required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the id of the city, a free text of at most 255 characters; a {@link
   * org.localgov.core.place.PlaceId} as text is one form of it}
   */
  public abstract String city();

  /** {@return the sector it is about; absent where it is about the city as a whole} */
  public abstract Optional<Sector> sector();

  /** {@return the way of governing} */
  public abstract GovernanceTypology typology();

  /** {@return who says so} */
  public abstract Source source();

  /**
   * {@return how sure it is, 0 (not at all) to 1 (certain), where that is known; never {@code
   * -0.0}}
   */
  public abstract OptionalDouble confidence();

  /** {@return what it is based on, in one line, where it is known} */
  public abstract Optional<String> evidence();

  /** {@return a builder with the parts of this assignment} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, sector, typology and confidence in one line. */
  @Override
  public String toString() {
    return city()
        + sector().map(sector -> " in " + sector).orElse("")
        + ": "
        + typology()
        + (confidence().isPresent() ? " (confidence " + confidence().getAsDouble() + ")" : "");
  }

  @Value.Check
  TypologyAssignment check() {
    OneLine.requireId("city", city());
    evidence().ifPresent(text -> OneLine.requireStatement("evidence", text));
    if (confidence().isEmpty()) {
      return this;
    }
    double sure = confidence().getAsDouble();
    if (!(sure >= ConfidenceBounds.LEAST && sure <= ConfidenceBounds.MOST)) {
      throw new IllegalArgumentException(
          "confidence must be within "
              + ConfidenceBounds.LEAST
              + ".."
              + ConfidenceBounds.MOST
              + ", got "
              + Quoted.of(sure));
    }
    boolean negativeZero = sure == 0.0 && 1.0 / sure < 0;
    return negativeZero ? toBuilder().confidence(0.0).build() : this;
  }

  /** Builds an assignment; one builder is for one thread. */
  public static final class Builder extends ImmutableTypologyAssignment.Builder {
    Builder() {}
  }
}
