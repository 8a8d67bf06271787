package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.GovernanceInitiative;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.PlaceId;

/**
 * A {@link GovernanceInitiative} as it comes from outside.
 *
 * @param city the city whose initiative it is
 * @param title the title for people, in one line and any language
 * @param description what it is, in one line
 * @param period the year or years of the initiative
 * @param source who reports it
 */
public record RawGovernanceInitiative(
    @Required @Parses(PlaceId.class) @Nullable String city,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String title,
    @Required @Line(OneLine.LONGEST_STATEMENT) @Nullable String description,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Required @Valid @Nullable RawSource source)
    implements Raw<GovernanceInitiative> {

  /**
   * {@return the raw form of an initiative}
   *
   * @param initiative the initiative
   */
  public static RawGovernanceInitiative of(GovernanceInitiative initiative) {
    return new RawGovernanceInitiative(
        initiative.city().toString(),
        initiative.title(),
        initiative.description(),
        Parts.text(initiative.period()),
        RawSource.of(initiative.source()));
  }

  @Override
  public GovernanceInitiative toValue() {
    return GovernanceInitiative.builder()
        .city(Parts.required("city", city, PlaceId::parse))
        .title(Parts.required("title", title))
        .description(Parts.required("description", description))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .source(Parts.value("source", source))
        .build();
  }
}
