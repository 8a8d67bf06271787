package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.decentralisation.DecentralisationProfile;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A {@link DecentralisationProfile} as it comes from outside.
 *
 * @param unit the id of the city, region or country, a free text
 * @param period the period the levels refer to
 * @param levels the levels there are, of different dimensions, in any order
 */
public record RawDecentralisationProfile(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String unit,
    @Parses(ReferencePeriod.class) @Nullable String period,
    List<@Required @Valid RawDecentralisationLevel> levels)
    implements Raw<DecentralisationProfile> {

  /**
   * Creates a raw profile; the list is copied.
   *
   * @param levels the levels there are, of different dimensions, in any order
   * @param unit the id of the city, region or country, a free text
   * @param period the period the levels refer to
   */
  public RawDecentralisationProfile {
    levels = Parts.copy(levels);
  }

  /**
   * {@return the raw form of a profile}
   *
   * @param profile the profile
   */
  public static RawDecentralisationProfile of(DecentralisationProfile profile) {
    return new RawDecentralisationProfile(
        profile.unit(),
        Parts.text(profile.period()),
        Parts.raws(profile.levels(), RawDecentralisationLevel::of));
  }

  @Override
  public DecentralisationProfile toValue() {
    return DecentralisationProfile.builder()
        .unit(Parts.required("unit", unit))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .levels(Parts.values(levels))
        .build();
  }
}
