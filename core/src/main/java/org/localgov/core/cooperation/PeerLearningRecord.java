package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * What a pair of cities learnt from each other: context, objectives, challenges, outcomes and
 * lessons, each as statements in one line.
 *
 * <p>The parts are those of the publications on Mozambique and Brazil in UCLG, <i>Learning from
 * city-to-city cooperation</i>, 15 June 2015. The record says how complete it is, not how much was
 * learnt.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are,
 * in the same order.
 *
 * <pre>{@code
 * PeerLearningRecord record = PeerLearningRecord.builder()
 *     .first(PlaceId.parse("name:Herent"))
 *     .second(PlaceId.parse("name:Nimlahakok"))
 *     .addObjectives("exchange between colleagues")
 *     .build();
 * record.completeness(); // 0.2
 * record.missing();      // [context, challenges, outcomes, lessons]
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class PeerLearningRecord implements Serializable {
  private static final long serialVersionUID = 1L;

  PeerLearningRecord() {}

  /**
   * Returns a record without any statement.
   *
   * @throws IllegalArgumentException if both are the same city
   */
  public static PeerLearningRecord of(PlaceId first, PlaceId second) {
    return builder().first(first).second(second).build();
  }

  /** Returns a builder without any part; both cities are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** One city. */
  public abstract PlaceId first();

  /** The other city. */
  public abstract PlaceId second();

  /** The id of the programme that the pair belongs to, where there is one. */
  public abstract Optional<String> programme();

  /** The circumstances of the pair. */
  public abstract List<String> context();

  /** What the pair set out to do. */
  public abstract List<String> objectives();

  /** What stood in its way. */
  public abstract List<String> challenges();

  /** What came of it. */
  public abstract List<String> outcomes();

  /** What the pair learnt. */
  public abstract List<String> lessons();

  /** Where the record was published. */
  public abstract Optional<Source> source();

  /** Returns the statements of one element; unmodifiable. */
  public final List<String> statements(LearningElement element) {
    return switch (Objects.requireNonNull(element, "element")) {
      case CONTEXT -> context();
      case OBJECTIVES -> objectives();
      case CHALLENGES -> challenges();
      case OUTCOMES -> outcomes();
      case LESSONS -> lessons();
    };
  }

  /** Returns the elements without a statement, in the order of the constants; unmodifiable. */
  public final List<LearningElement> missing() {
    return Arrays.stream(LearningElement.values())
        .filter(element -> statements(element).isEmpty())
        .toList();
  }

  /**
   * Returns the share of the five elements that have a statement, from 0 to 1. Counting them alike
   * is this library's own rule.
   */
  public final double completeness() {
    int elements = LearningElement.values().length;
    return (double) (elements - missing().size()) / elements;
  }

  /** Returns a builder with the parts of this record. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns the pair, the programme and the missing elements in one line. */
  @Override
  public String toString() {
    return first()
        + " and "
        + second()
        + programme().map(programme -> " in " + programme).orElse("")
        + (missing().isEmpty() ? "" : ", missing " + missing());
  }

  @Value.Check
  void check() {
    if (first().equals(second())) {
      throw new IllegalArgumentException(
          "second city must be another than the first, got " + Quoted.of(second()));
    }
    programme().ifPresent(programme -> OneLine.requireId("programme", programme));
    for (LearningElement element : LearningElement.values()) {
      OneLine.requireStatements(element.toString(), statements(element));
    }
  }

  /** Builds a record; one builder is for one thread. */
  public static final class Builder extends ImmutablePeerLearningRecord.Builder {
    Builder() {}
  }
}
