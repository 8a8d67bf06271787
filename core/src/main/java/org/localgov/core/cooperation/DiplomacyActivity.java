package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.action.Partner;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * Something that a city does abroad: in which domain of city diplomacy, in what form, with whom.
 *
 * <p>An activity belongs to one city and one domain; one that several cities share is recorded for
 * each, with the others as partners. Absent parts are not told by the source, and an empty list of
 * partners does not mean that the city acted alone.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are,
 * partners in the same order.
 *
 * <pre>{@code
 * DiplomacyActivity alliance = DiplomacyActivity.builder()
 *     .city(PlaceId.parse("name:The Hague"))
 *     .title("Municipal Alliance for Peace, pilot project")
 *     .domain(DiplomacyDomain.SECURITY)
 *     .kind(DiplomacyKind.PEACEBUILDING_PROJECT)
 *     .addPartners(Partner.city(PlaceId.parse("name:Bethlehem")))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class DiplomacyActivity implements Serializable {
  private static final long serialVersionUID = 1L;

  DiplomacyActivity() {}

  /**
   * {@return an activity of which only city, title and domain are known}
   *
   * @param city the city that acts
   * @param title what it does, in one line and any language
   * @param domain the field in which it acts
   * @throws IllegalArgumentException if the title is blank or has a control character
   */
  public static DiplomacyActivity of(PlaceId city, String title, DiplomacyDomain domain) {
    return builder().city(city).title(title).domain(domain).build();
  }

  /** {@return a builder without any part; city, title and domain are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city that acts} */
  public abstract PlaceId city();

  /** {@return what it does, in one line and any language} */
  public abstract String title();

  /** {@return the field in which it acts} */
  public abstract DiplomacyDomain domain();

  /** {@return the form of the activity; absent where it is not known or none of the five} */
  public abstract Optional<DiplomacyKind> kind();

  /** {@return those known to take part besides the city, in the order of the source} */
  public abstract List<Partner> partners();

  /** {@return when it takes place} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return where it is reported} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this activity} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, title, domain and kind in one line. */
  @Override
  public String toString() {
    return city() + " " + title() + ", " + domain() + kind().map(kind -> ", " + kind).orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireName("title", title());
  }

  /** Builds an activity; one builder is for one thread. */
  public static final class Builder extends ImmutableDiplomacyActivity.Builder {
    Builder() {}
  }
}
