package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.PlaceId;

/**
 * A {@link PeerLearningRecord} as it comes from outside.
 *
 * @param first one city
 * @param second the other city
 * @param programme the id of the programme that the pair belongs to
 * @param context the circumstances of the pair
 * @param objectives what the pair set out to do
 * @param challenges what stood in its way
 * @param outcomes what came of it
 * @param lessons what the pair learnt
 * @param source where the record was published
 */
public record RawPeerLearningRecord(
    @Required @Parses(PlaceId.class) @Nullable String first,
    @Required @Parses(PlaceId.class) @Nullable String second,
    @Line(OneLine.LONGEST_ID) @Nullable String programme,
    List<@Required @Line(OneLine.LONGEST_STATEMENT) String> context,
    List<@Required @Line(OneLine.LONGEST_STATEMENT) String> objectives,
    List<@Required @Line(OneLine.LONGEST_STATEMENT) String> challenges,
    List<@Required @Line(OneLine.LONGEST_STATEMENT) String> outcomes,
    List<@Required @Line(OneLine.LONGEST_STATEMENT) String> lessons,
    @Valid @Nullable RawSource source)
    implements Raw<PeerLearningRecord> {

  /**
   * Creates a raw record; the lists are copied.
   *
   * @param first one city
   * @param second the other city
   * @param programme the id of the programme that the pair belongs to
   * @param context the circumstances of the pair
   * @param objectives what the pair set out to do
   * @param challenges what stood in its way
   * @param outcomes what came of it
   * @param lessons what the pair learnt
   * @param source where the record was published
   */
  public RawPeerLearningRecord {
    context = Parts.copy(context);
    objectives = Parts.copy(objectives);
    challenges = Parts.copy(challenges);
    outcomes = Parts.copy(outcomes);
    lessons = Parts.copy(lessons);
  }

  /**
   * {@return the raw form of a record}
   *
   * @param record the record
   */
  public static RawPeerLearningRecord of(PeerLearningRecord record) {
    return new RawPeerLearningRecord(
        record.first().toString(),
        record.second().toString(),
        record.programme().orElse(null),
        record.context(),
        record.objectives(),
        record.challenges(),
        record.outcomes(),
        record.lessons(),
        Parts.raw(record.source(), RawSource::of));
  }

  @Override
  public PeerLearningRecord toValue() {
    return PeerLearningRecord.builder()
        .first(Parts.required("first", first, PlaceId::parse))
        .second(Parts.required("second", second, PlaceId::parse))
        .programme(Optional.ofNullable(programme))
        .context(context)
        .objectives(objectives)
        .challenges(challenges)
        .outcomes(outcomes)
        .lessons(lessons)
        .source(Parts.value(source))
        .build();
  }
}
