package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.CooperationApproach;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A {@link Partnership} as it comes from outside.
 *
 * @param id what the partnership is known by in data
 * @param first one side
 * @param second the other side, of another place than the first
 * @param path how the two came together
 * @param approach what the cooperation mainly offers
 * @param southSouth whether both sides lie in the South, where the source says so or denies it
 * @param period the period of the cooperation
 * @param agreements the agreements known to be signed
 * @param preconditions the evidence for each precondition that was looked into
 * @param source where the partnership is described
 */
public record RawPartnership(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String id,
    @Required @Valid @Nullable RawPartnershipSide first,
    @Required @Valid @Nullable RawPartnershipSide second,
    @Parses(PartnershipPath.class) @Nullable String path,
    @Parses(CooperationApproach.class) @Nullable String approach,
    @Nullable Boolean southSouth,
    @Parses(ReferencePeriod.class) @Nullable String period,
    List<@Required @Valid RawAgreement> agreements,
    Map<@Parses(Precondition.class) String, @Required @Valid RawPreconditionEvidence> preconditions,
    @Valid @Nullable RawSource source)
    implements Raw<Partnership> {

  /**
   * Creates a raw partnership; list and map are copied.
   *
   * @param agreements the agreements known to be signed
   * @param preconditions the evidence for each precondition that was looked into
   * @param id what the partnership is known by in data
   * @param first one side
   * @param second the other side, of another place than the first
   * @param path how the two came together
   * @param approach what the cooperation mainly offers
   * @param southSouth whether both sides lie in the South
   * @param period the period of the cooperation
   * @param source where the partnership is described
   */
  public RawPartnership {
    agreements = Parts.copy(agreements);
    preconditions = Parts.copy(preconditions);
  }

  /**
   * {@return the raw form of a partnership}
   *
   * @param partnership the partnership
   */
  public static RawPartnership of(Partnership partnership) {
    Map<String, RawPreconditionEvidence> preconditions = new LinkedHashMap<>();
    partnership
        .preconditions()
        .forEach(
            (precondition, evidence) ->
                preconditions.put(precondition.toString(), RawPreconditionEvidence.of(evidence)));
    return new RawPartnership(
        partnership.id(),
        RawPartnershipSide.of(partnership.first()),
        RawPartnershipSide.of(partnership.second()),
        Parts.text(partnership.path()),
        Parts.text(partnership.approach()),
        partnership.southSouth().orElse(null),
        Parts.text(partnership.period()),
        Parts.raws(partnership.agreements(), RawAgreement::of),
        preconditions,
        Parts.raw(partnership.source(), RawSource::of));
  }

  @Override
  public Partnership toValue() {
    Partnership.Builder partnership =
        Partnership.builder()
            .id(Parts.required("id", id))
            .first(Parts.value("first", first))
            .second(Parts.value("second", second))
            .path(Parts.optional(path, PartnershipPath::parse))
            .approach(Parts.optional(approach, CooperationApproach::parse))
            .southSouth(Optional.ofNullable(southSouth))
            .period(Parts.optional(period, ReferencePeriod::parse))
            .agreements(Parts.values(agreements))
            .source(Parts.value(source));
    preconditions.forEach(
        (precondition, evidence) ->
            partnership.putPreconditions(Precondition.parse(precondition), evidence.toValue()));
    return partnership.build();
  }
}
