package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.contract.EnumContract;

class PreconditionTest implements EnumContract<Precondition> {
  @Override
  public Precondition parse(String text) {
    return Precondition.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "long-term-commitment",
        "vision-on-both-sides",
        "leadership-on-both-sides",
        "long-term-finance",
        "civil-society",
        "joint-planning",
        "citizens-awareness",
        "women-and-youth",
        "local-development-plan",
        "institutional-framework",
        "national-association",
        "lessons-disseminated");
  }

  @ParameterizedTest
  @EnumSource
  void group_hasFourPreconditions(PreconditionGroup group) {
    assertThat(Precondition.values())
        .filteredOn(precondition -> precondition.group() == group)
        .hasSize(4);
  }

  @Test
  void group_isThatOfTheInstrument() {
    assertThat(Precondition.LONG_TERM_FINANCE.group()).isEqualTo(PreconditionGroup.COMMITMENT);
    assertThat(Precondition.WOMEN_AND_YOUTH.group()).isEqualTo(PreconditionGroup.PARTICIPATION);
    assertThat(Precondition.LESSONS_DISSEMINATED.group()).isEqualTo(PreconditionGroup.ANCHORING);
  }
}
