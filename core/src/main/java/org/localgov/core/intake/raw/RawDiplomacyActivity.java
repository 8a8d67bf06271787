package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.core.cooperation.DiplomacyKind;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.PlaceId;

/**
 * A {@link DiplomacyActivity} as it comes from outside.
 *
 * @param city the city that acts
 * @param title what it does, in one line and any language
 * @param domain the field in which it acts
 * @param diplomacyKind the form of the activity
 * @param partners those known to take part besides the city
 * @param period when it takes place
 * @param source where it is reported
 */
public record RawDiplomacyActivity(
    @Required @Parses(PlaceId.class) @Nullable String city,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String title,
    @Required @Parses(DiplomacyDomain.class) @Nullable String domain,
    @Parses(DiplomacyKind.class) @Nullable String diplomacyKind,
    List<@Required @Valid RawPartner> partners,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Valid @Nullable RawSource source)
    implements Raw<DiplomacyActivity> {

  /**
   * Creates a raw activity; the list is copied.
   *
   * @param city the city that acts
   * @param title what it does, in one line and any language
   * @param domain the field in which it acts
   * @param diplomacyKind the form of the activity
   * @param partners those known to take part besides the city
   * @param period when it takes place
   * @param source where it is reported
   */
  public RawDiplomacyActivity {
    partners = Parts.copy(partners);
  }

  /**
   * {@return the raw form of an activity}
   *
   * @param activity the activity
   */
  public static RawDiplomacyActivity of(DiplomacyActivity activity) {
    return new RawDiplomacyActivity(
        activity.city().toString(),
        activity.title(),
        activity.domain().toString(),
        Parts.text(activity.kind()),
        Parts.raws(activity.partners(), RawPartner::of),
        Parts.text(activity.period()),
        Parts.raw(activity.source(), RawSource::of));
  }

  @Override
  public DiplomacyActivity toValue() {
    return DiplomacyActivity.builder()
        .city(Parts.required("city", city, PlaceId::parse))
        .title(Parts.required("title", title))
        .domain(Parts.required("domain", domain, DiplomacyDomain::parse))
        .kind(Parts.optional(diplomacyKind, DiplomacyKind::parse))
        .partners(Parts.values(partners))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .source(Parts.value(source))
        .build();
  }
}
