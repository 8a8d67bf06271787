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
 * learnt. Where a source tells of the cities of two countries together and not pair by pair, the
 * two places are the countries.
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
   * {@return a record without any statement}
   *
   * @param first one city
   * @param second the other city
   * @throws IllegalArgumentException if both are the same city
   */
  public static PeerLearningRecord of(PlaceId first, PlaceId second) {
    return builder().first(first).second(second).build();
  }

  /** {@return a builder without any part; both cities are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return one city} */
  public abstract PlaceId first();

  /** {@return the other city} */
  public abstract PlaceId second();

  /** {@return the id of the programme that the pair belongs to, where there is one} */
  public abstract Optional<String> programme();

  /** {@return the circumstances of the pair} */
  public abstract List<String> context();

  /** {@return what the pair set out to do} */
  public abstract List<String> objectives();

  /** {@return what stood in its way} */
  public abstract List<String> challenges();

  /** {@return what came of it} */
  public abstract List<String> outcomes();

  /** {@return what the pair learnt} */
  public abstract List<String> lessons();

  /** {@return where the record was published} */
  public abstract Optional<Source> source();

  /**
   * {@return the statements of one element; unmodifiable}
   *
   * @param element the element
   */
  public final List<String> statements(LearningElement element) {
    return switch (Objects.requireNonNull(element, "element")) {
      case CONTEXT -> context();
      case OBJECTIVES -> objectives();
      case CHALLENGES -> challenges();
      case OUTCOMES -> outcomes();
      case LESSONS -> lessons();
    };
  }

  /** {@return the elements without a statement, in the order of the constants; unmodifiable} */
  public final List<LearningElement> missing() {
    return Arrays.stream(LearningElement.values())
        .filter(element -> statements(element).isEmpty())
        .toList();
  }

  /**
   * {@return the share of the five elements that have a statement, from 0 to 1} Counting them alike
   * is this library's own rule.
   */
  public final double completeness() {
    int elements = LearningElement.values().length;
    return (double) (elements - missing().size()) / elements;
  }

  /** {@return a builder with the parts of this record} */
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
