package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * A partnership of two local governments of different places: twinning, city-to-city or municipal
 * international cooperation.
 *
 * <p>It tells how the two came together, what the cooperation mainly offers, who works on each
 * side, what was signed, and the evidence for the {@linkplain Precondition preconditions} of its
 * success. A record of what the two learnt is a {@link PeerLearningRecord}. Which side is first
 * means nothing, but two partnerships with sides exchanged are not equal. Whether both lie in the
 * South is told, not derived: no list of countries that settles it is part of this library.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * Partnership partnership = Partnership.of("reggio-emilia-pemba", PlaceId.parse("name:Reggio Emilia"), PlaceId.parse("name:Pemba"))
 *     .toBuilder()
 *     .path(PartnershipPath.RENEWED_AGREEMENT)
 *     .addAgreements(Agreement.of(ReferencePeriod.year(1975)))
 *     .putPreconditions(Precondition.CIVIL_SOCIETY, PreconditionEvidence.of(false, "few organisations with capacity in Pemba"))
 *     .build();
 * partnership.asked(PreconditionGroup.PARTICIPATION); // [civil-society]
 * partnership.met(PreconditionGroup.PARTICIPATION);   // []
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Partnership implements Serializable {
  private static final long serialVersionUID = 1L;

  Partnership() {}

  /**
   * {@return a partnership of which only the sides are known}
   *
   * @param id what the partnership is known by in data: the unit of its observations
   * @param first the place whose government is one side
   * @param second the place whose government is the other side
   * @throws IllegalArgumentException if the id is blank or has a control character, or both sides
   *     are the same place
   */
  public static Partnership of(String id, PlaceId first, PlaceId second) {
    return builder()
        .id(id)
        .first(PartnershipSide.of(Objects.requireNonNull(first, "first")))
        .second(PartnershipSide.of(Objects.requireNonNull(second, "second")))
        .build();
  }

  /** {@return a builder without any part; id and both sides are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the partnership is known by in data: the unit of its observations} */
  public abstract String id();

  /** {@return one side} */
  public abstract PartnershipSide first();

  /** {@return the other side} */
  public abstract PartnershipSide second();

  /** {@return how the two came together, where it is known} */
  public abstract Optional<PartnershipPath> path();

  /** {@return what the cooperation mainly offers, where it is known} */
  public abstract Optional<CooperationApproach> approach();

  /** {@return whether both sides lie in the South, where the source says so or denies it} */
  public abstract Optional<Boolean> southSouth();

  /** {@return the period of the cooperation; absent where start or end is not known} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return the agreements known to be signed, in the order given} */
  public abstract List<Agreement> agreements();

  /**
   * {@return the evidence for each precondition that was looked into, in the order of the
   * constants}
   */
  public abstract Map<Precondition, PreconditionEvidence> preconditions();

  /** {@return where the partnership is described} */
  public abstract Optional<Source> source();

  /** {@return whether each side is known to have a working group} */
  public final boolean hasWorkingGroupsOnBothSides() {
    return !first().workingGroups().isEmpty() && !second().workingGroups().isEmpty();
  }

  /**
   * {@return the preconditions of a group that were looked into; unmodifiable}
   *
   * @param group the group
   */
  public final List<Precondition> asked(PreconditionGroup group) {
    Objects.requireNonNull(group, "group");
    return preconditions().keySet().stream().filter(asked -> asked.group() == group).toList();
  }

  /**
   * {@return the preconditions of a group that are met; unmodifiable}
   *
   * @param group the group
   */
  public final List<Precondition> met(PreconditionGroup group) {
    Objects.requireNonNull(group, "group");
    return preconditions().entrySet().stream()
        .filter(entry -> entry.getValue().isMet())
        .map(Map.Entry::getKey)
        .filter(met -> met.group() == group)
        .toList();
  }

  /** {@return a builder with the parts of this partnership} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns id, sides, path and approach in one line. */
  @Override
  public String toString() {
    return id()
        + ": "
        + first()
        + " and "
        + second()
        + path().map(path -> ", " + path).orElse("")
        + approach().map(approach -> ", " + approach).orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireId("id", id());
    if (first().localGovernment().equals(second().localGovernment())) {
      throw new IllegalArgumentException(
          "second side must be another place than the first, got "
              + Quoted.of(second().localGovernment()));
    }
  }

  /** Builds a partnership; one builder is for one thread. */
  public static final class Builder extends ImmutablePartnership.Builder {
    Builder() {}
  }
}
