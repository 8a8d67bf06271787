package org.localgov.core.action;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * Something that a city government does: by which lever, in which sector, on what scale, with whom
 * and with whose money.
 *
 * <p>The parts follow the Urban Climate Governance Pathway (C40 and Arup, <i>Powering Climate
 * Action</i>, June 2015, Figure 9) and what Chivot, Abdalla and Skinner (HCSS, 11 September 2016)
 * reports of the actions of networked cities. All but city and title may be absent, since a source
 * may not say: absent is neither no nor none, and an empty list names nobody, which does not mean
 * that nobody took part. The effect of the action is not told here.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are,
 * partners in the same order.
 *
 * <pre>{@code
 * CityAction streetBump = CityAction.builder()
 *     .city(PlaceId.parse("name:Boston"))
 *     .title("Street Bump")
 *     .lever(Lever.PROJECT_PROGRAMME)
 *     .addPartners(Partner.of(PartnerKind.BUSINESS, "IDEO"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class CityAction implements Serializable {
  private static final long serialVersionUID = 1L;

  CityAction() {}

  /**
   * {@return an action of which only city and title are known}
   *
   * @param city the city whose government acts
   * @param title what is done, in one line and any language
   * @throws IllegalArgumentException if the title is blank or has a control character
   */
  public static CityAction of(PlaceId city, String title) {
    return builder().city(city).title(title).build();
  }

  /** {@return a builder without any part; city and title are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city whose government acts} */
  public abstract PlaceId city();

  /** {@return what is done, in one line and any language} */
  public abstract String title();

  /**
   * {@return the code of the sector, such as {@code energy-supply}; the list of sectors is open}
   */
  public abstract Optional<String> sector();

  /** {@return the means by which the city acts} */
  public abstract Optional<Lever> lever();

  /** {@return how much of the city the action reaches} */
  public abstract Optional<ActionScale> scale();

  /** {@return those known to take part besides the city, in the order of the source} */
  public abstract List<Partner> partners();

  /** {@return the kinds of money known to pay for it; in the order of the constants} */
  public abstract Set<FundingKind> funding();

  /** {@return whether the city says that it was delivered through working with other cities} */
  public abstract Optional<Boolean> deliveredThroughCollaboration();

  /** {@return whether the city plans to expand it} */
  public abstract Optional<Boolean> plannedToExpand();

  /** {@return the period in which it is in effect} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return where it is reported} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this action} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, title, sector and lever in one line. */
  @Override
  public String toString() {
    return city()
        + " "
        + title()
        + sector().map(sector -> " in " + sector).orElse("")
        + lever().map(lever -> " by " + lever).orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireName("title", title());
    sector().ifPresent(sector -> OneLine.requireId("sector", sector));
  }

  /** Builds an action; one builder is for one thread. */
  public static final class Builder extends ImmutableCityAction.Builder {
    Builder() {}
  }
}
