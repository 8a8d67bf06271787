package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.place.PlaceId;

class PeerLearningRecordProperties {
  private static final PeerLearningRecord BARE =
      PeerLearningRecord.of(PlaceId.parse("name:Herent"), PlaceId.parse("name:Nimlahakok"));

  @Property
  void completeness_countsWhatIsNotMissing(@ForAll Set<LearningElement> told) {
    PeerLearningRecord record =
        BARE.toBuilder()
            .context(statements(told, LearningElement.CONTEXT))
            .objectives(statements(told, LearningElement.OBJECTIVES))
            .challenges(statements(told, LearningElement.CHALLENGES))
            .outcomes(statements(told, LearningElement.OUTCOMES))
            .lessons(statements(told, LearningElement.LESSONS))
            .build();

    assertThat(record.completeness()).isEqualTo(told.size() / 5.0);
    assertThat(record.missing()).isSorted().hasSize(5 - told.size()).noneMatch(told::contains);
    assertThat(record.toBuilder().build()).isEqualTo(record).hasSameHashCodeAs(record);
  }

  @Property
  void build_anyStatement_isRefusedOrKept(@ForAll String statement) {
    try {
      assertThat(BARE.toBuilder().addOutcomes(statement).build().outcomes())
          .containsExactly(statement);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("outcomes must ").hasMessageContaining(", got '");
    }
  }

  @Property(tries = 20)
  void build_listHandedIn_mayChangeLater(@ForAll LearningElement element) {
    List<String> statements = new ArrayList<>(List.of(element.toString()));
    PeerLearningRecord record =
        BARE.toBuilder()
            .context(statements)
            .objectives(statements)
            .challenges(statements)
            .outcomes(statements)
            .lessons(statements)
            .build();

    statements.clear();

    assertThat(record.statements(element)).containsExactly(element.toString());
    assertThatThrownBy(() -> record.statements(element).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<String> statements(Set<LearningElement> told, LearningElement element) {
    return told.contains(element) ? List.of("told") : List.of();
  }
}
