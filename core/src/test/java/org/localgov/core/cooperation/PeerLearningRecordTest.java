package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class PeerLearningRecordTest implements ValueContract<PeerLearningRecord> {
  private static final PlaceId HERENT = PlaceId.parse("name:Herent");
  private static final PlaceId NIMLAHAKOK = PlaceId.parse("name:Nimlahakok");
  private static final PeerLearningRecord BARE = PeerLearningRecord.of(HERENT, NIMLAHAKOK);
  private static final PeerLearningRecord FULL = CooperationValues.peerLearningRecords().get(0);

  @Override
  public List<PeerLearningRecord> samples() {
    return CooperationValues.peerLearningRecords();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("first", () -> PeerLearningRecord.of(null, HERENT)),
        Refusal.ofNull("second", () -> PeerLearningRecord.of(HERENT, null)),
        Refusal.ofNull("element", () -> BARE.statements(null)),
        Refusal.of(
            "second city must be another than the first, got 'name:Herent'",
            () -> PeerLearningRecord.of(HERENT, HERENT)),
        Refusal.of(
            "programme must not be blank, got ''", () -> BARE.toBuilder().programme("").build()),
        Refusal.of(
            "lessons must not contain control characters, got 'two\\u000alines'",
            () -> BARE.toBuilder().addLessons("meet early", "two\nlines").build()),
        Refusal.incomplete("second", () -> PeerLearningRecord.builder().first(HERENT).build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(FULL.first()).isEqualTo(HERENT);
    assertThat(FULL.second()).isEqualTo(NIMLAHAKOK);
    assertThat(FULL.programme()).contains("twinning");
    assertThat(FULL.source()).contains(Source.of("An invented report"));
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
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Herent and name:Nimlahakok in twinning");
    assertThat(FULL.toBuilder().lessons(List.of()).build())
        .hasToString("name:Herent and name:Nimlahakok in twinning, missing [lessons]");
  }
}
