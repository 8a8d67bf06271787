package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class StatisticTest {
  @ParameterizedTest
  @EnumSource
  void parse_takesTheText(Statistic statistic) {
    assertThat(Statistic.parse(statistic.toString())).isEqualTo(statistic);
  }

  @ParameterizedTest
  @CsvSource({
    "sum, blank, true",
    "mean, skip, true",
    "share, skip, true",
    "count, skip, false",
    "median, skip, false",
    "minimum, blank, false",
    "maximum, blank, false"
  })
  void rules_areThoseOfTheName(String name, String missing, boolean weightable) {
    Statistic statistic = Statistic.parse(name);
    assertThat(statistic.missingByDefault()).isEqualTo(MissingRule.parse(missing));
    assertThat(statistic.isWeightable()).isEqualTo(weightable);
  }

  @Test
  void parse_unknownName_namesTheNearest() {
    assertThatThrownBy(() -> Statistic.parse("medium"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown statistic 'medium', did you mean 'median'?");
  }
}
