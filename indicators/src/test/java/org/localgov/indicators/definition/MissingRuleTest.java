package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingRuleTest {
  @ParameterizedTest
  @EnumSource
  void parse_readsTheTextForm(MissingRule rule) {
    assertThat(MissingRule.parse(rule.toString())).isSameAs(rule);
  }

  @Test
  void parse_suggestsTheNearest() {
    assertThatThrownBy(() -> MissingRule.parse("skp"))
        .hasMessage("unknown missing rule 'skp', did you mean 'skip'? known: skip, blank, fail");
  }
}
