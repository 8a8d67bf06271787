package org.localgov.core.government;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

/**
 * How one city is governed, as far as it is known: its leader and their mandate, the structure, the
 * legislative, and the political context.
 *
 * <p>The parts are fields of the city profile in C40 and Arup, <i>Powering Climate Action</i> (June
 * 2015), figure 9. Everything but the city may be absent, and absent means not known: a city
 * without boroughs has {@code 0} of them, one without a plan says {@code false}.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * CityGovernment government = CityGovernment.builder()
 *     .city("name:Banfora")
 *     .leaderTitle("Mayor")
 *     .termYears(5)
 *     .mandate(MayoralMandate.INDIRECTLY_ELECTED)
 *     .structure(GovernmentStructure.ONE_TIERED)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class CityGovernment implements Serializable {
  private static final long serialVersionUID = 1L;

  CityGovernment() {}

  /** {@return a builder without any part; the city is required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the id of the city, a free text of at most 255 characters; a {@link
   * org.localgov.core.place.PlaceId} as text is one form of it}
   */
  public abstract String city();

  /** {@return what the leader is called, such as {@code Mayor} or {@code Council Leader}} */
  public abstract Optional<String> leaderTitle();

  /** {@return the length of the leader's term, in whole years; at least 1} */
  public abstract OptionalInt termYears();

  /** {@return how the leader comes into office} */
  public abstract Optional<MayoralMandate> mandate();

  /** {@return in how many tiers the city is governed} */
  public abstract Optional<GovernmentStructure> structure();

  /** {@return the elected officials without the leader: what the body is called, in one line} */
  public abstract Optional<String> legislative();

  /** {@return the number of boroughs; 0 where the city has none} */
  public abstract OptionalInt boroughs();

  /** {@return whether there is a strategic plan of the city} */
  public abstract Optional<Boolean> strategicPlan();

  /**
   * {@return the political orientation of the government, in one line and the source's own words}
   */
  public abstract Optional<String> politicalOrientation();

  /** {@return the period in which it is so} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return who says so} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this government} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, leader, term, mandate and structure, as far as known, in one line. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(city());
    period().ifPresent(period -> line.append(' ').append(period));
    line.append(": ").append(leaderTitle().orElse("leader not known"));
    termYears()
        .ifPresent(
            years ->
                line.append(", term of ").append(years).append(years == 1 ? " year" : " years"));
    mandate().ifPresent(mandate -> line.append(", ").append(mandate));
    structure().ifPresent(structure -> line.append(", ").append(structure));
    return line.toString();
  }

  @Value.Check
  void check() {
    OneLine.requireId("city", city());
    requireText("leader title", leaderTitle());
    requireText("legislative", legislative());
    requireText("political orientation", politicalOrientation());
    requireAtLeast(1, "term in years", termYears());
    requireAtLeast(0, "boroughs", boroughs());
  }

  private static void requireText(String what, Optional<String> text) {
    text.ifPresent(present -> OneLine.requireName(what, present));
  }

  private static void requireAtLeast(int least, String what, OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < least) {
      throw new IllegalArgumentException(
          what + " must be at least " + least + ", got " + Quoted.of(number.getAsInt()));
    }
  }

  /** Builds a government; one builder is for one thread. */
  public static final class Builder extends ImmutableCityGovernment.Builder {
    Builder() {}
  }
}
