package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.government.CityGovernment;
import org.localgov.core.government.GovernmentStructure;
import org.localgov.core.government.MayoralMandate;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A {@link CityGovernment} as it comes from outside.
 *
 * @param city the id of the city, a free text
 * @param leaderTitle what the leader is called, such as {@code Mayor}
 * @param termYears the length of the leader's term, in whole years
 * @param mandate how the leader comes into office
 * @param structure in how many tiers the city is governed
 * @param legislative the elected officials without the leader: what the body is called
 * @param boroughs the number of boroughs; 0 where the city has none
 * @param strategicPlan whether there is a strategic plan of the city
 * @param politicalOrientation the political orientation, in the source's own words
 * @param period the period in which it is so
 * @param source who says so
 */
public record RawCityGovernment(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String city,
    @Line(OneLine.LONGEST_NAME) @Nullable String leaderTitle,
    @Min(1) @Nullable Integer termYears,
    @Parses(MayoralMandate.class) @Nullable String mandate,
    @Parses(GovernmentStructure.class) @Nullable String structure,
    @Line(OneLine.LONGEST_NAME) @Nullable String legislative,
    @Min(0) @Nullable Integer boroughs,
    @Nullable Boolean strategicPlan,
    @Line(OneLine.LONGEST_NAME) @Nullable String politicalOrientation,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Valid @Nullable RawSource source)
    implements Raw<CityGovernment> {

  /**
   * {@return the raw form of a government}
   *
   * @param government the government
   */
  public static RawCityGovernment of(CityGovernment government) {
    return new RawCityGovernment(
        government.city(),
        government.leaderTitle().orElse(null),
        Parts.number(government.termYears()),
        Parts.text(government.mandate()),
        Parts.text(government.structure()),
        government.legislative().orElse(null),
        Parts.number(government.boroughs()),
        government.strategicPlan().orElse(null),
        government.politicalOrientation().orElse(null),
        Parts.text(government.period()),
        Parts.raw(government.source(), RawSource::of));
  }

  @Override
  public CityGovernment toValue() {
    return CityGovernment.builder()
        .city(Parts.required("city", city))
        .leaderTitle(Optional.ofNullable(leaderTitle))
        .termYears(Parts.number(termYears))
        .mandate(Parts.optional(mandate, MayoralMandate::parse))
        .structure(Parts.optional(structure, GovernmentStructure::parse))
        .legislative(Optional.ofNullable(legislative))
        .boroughs(Parts.number(boroughs))
        .strategicPlan(Optional.ofNullable(strategicPlan))
        .politicalOrientation(Optional.ofNullable(politicalOrientation))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .source(Parts.value(source))
        .build();
  }
}
