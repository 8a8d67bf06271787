package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class PeerLearningRecordTest {
  private static final PlaceId HERENT = PlaceId.parse("name:Herent");
  private static final PlaceId NIMLAHAKOK = PlaceId.parse("name:Nimlahakok");
  private static final PeerLearningRecord BARE = PeerLearningRecord.of(HERENT, NIMLAHAKOK);
  private static final PeerLearningRecord FULL =
      BARE.toBuilder()
          .programme("twinning")
          .addContext("a small town")
          .addObjectives("better services", "exchange of staff")
          .addChallenges("distance")
          .addOutcomes("a shared plan")
          .addLessons("meet early")
          .source(Source.of("Invented for this test"))
          .build();

  @Test
  void build_keepsTheParts() {
    assertThat(FULL.first()).isEqualTo(HERENT);
    assertThat(FULL.second()).isEqualTo(NIMLAHAKOK);
    assertThat(FULL.programme()).contains("twinning");
    assertThat(FULL.source()).contains(Source.of("Invented for this test"));
    assertThat(BARE.programme()).isEmpty();
    assertThat(BARE.source()).isEmpty();
  }

  @Test
  void statements_areThoseOfTheElement() {
    assertThat(FULL.statements(LearningElement.CONTEXT)).containsExactly("a small town");
    assertThat(FULL.statements(LearningElement.OBJECTIVES))
        .containsExactly("better services", "exchange of staff");
    assertThat(FULL.statements(LearningElement.CHALLENGES)).containsExactly("distance");
    assertThat(FULL.statements(LearningElement.OUTCOMES)).containsExactly("a shared plan");
    assertThat(FULL.statements(LearningElement.LESSONS)).containsExactly("meet early");
  }

  @Test
  void completeness_isTheShareOfElementsTold() {
    assertThat(BARE.completeness()).isZero();
    assertThat(BARE.missing()).containsExactly(LearningElement.values());
    assertThat(FULL.completeness()).isEqualTo(1.0);
    assertThat(FULL.missing()).isEmpty();

    PeerLearningRecord some = BARE.toBuilder().addOutcomes("a plan", "a network").build();
    assertThat(some.completeness()).isEqualTo(0.2);
    assertThat(some.missing())
        .containsExactly(
            LearningElement.CONTEXT,
            LearningElement.OBJECTIVES,
            LearningElement.CHALLENGES,
            LearningElement.LESSONS);
  }

  @Test
  void build_badPart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeerLearningRecord.of(HERENT, HERENT))
        .withMessage("second city must be another than the first, got 'name:Herent'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().programme("").build())
        .withMessage("programme must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().addLessons("meet early", "two\nlines").build())
        .withMessage("lessons must not contain control characters, got 'two\\u000alines'");
  }

  @Test
  void anyMethod_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> PeerLearningRecord.of(HERENT, null))
        .withMessage("second");
    assertThatNullPointerException().isThrownBy(() -> BARE.statements(null)).withMessage("element");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PeerLearningRecord.builder().first(HERENT).build())
        .withMessageContaining("second");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Herent and name:Nimlahakok in twinning");
    assertThat(FULL.toBuilder().lessons(List.of()).build())
        .hasToString("name:Herent and name:Nimlahakok in twinning, missing [lessons]");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
