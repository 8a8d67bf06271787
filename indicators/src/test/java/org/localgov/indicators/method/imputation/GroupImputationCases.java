package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** What the imputations from a group, by its mean and by its median, have in common. */
abstract class GroupImputationCases extends ImputationMethodContract {
  /** Returns the statistic that the method is named for. */
  abstract String statistic();

  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("group-" + statistic());
  }

  private MethodSpec group(String grouping) {
    return MethodSpec.of("group-" + statistic(), "group", grouping);
  }

  private Map.Entry<String, String> made(String cell, String value, String of) {
    return entry(cell, value + ", " + statistic() + " of " + of);
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("group", "Region"));
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  /** COINr: i_mean_grp and i_median_grp(c(1, NA, 3, NA, 8), c('a', 'a', 'a', 'b', 'b')). */
  @Test
  void fill_givesTheStatisticOfTheGroup() {
    IndicatorTable table = grouped(column(1, NONE, 3, NONE, 8), "a", "a", "a", "b", "b");
    assertThat(filled(group("g"), table))
        .containsExactly(made("u1 a", "2", "a"), made("u3 a", "8", "b"));
  }

  /** COINr: i_mean_grp(c(1, NA, 3, NA, 8), c('a', 'a', 'a', NA, 'b')) keeps the NA. */
  @Test
  void fill_leavesARowWithoutAGroup() {
    IndicatorTable table = grouped(column(1, NONE, 3, NONE, 8), "a", "a", "a", null, "b");
    assertThat(filled(group("g"), table))
        .containsEntry("u3 a", "-, the row is in no group of 'g'; put it in one");
  }

  /** COINr makes i_mean_grp(c(1, NA, NA), c('a', 'a', 'b')) NaN; no other group stands in here. */
  @Test
  void fill_leavesAGroupWithoutAValue() {
    IndicatorTable table = grouped(column(1, NONE, NONE), "a", "a", "b");
    assertThat(filled(group("g"), table))
        .containsExactly(
            made("u1 a", "1", "a"),
            entry(
                "u2 a", "-, group 'b' has no value in the sample; give one, or group more widely"));
  }

  @Test
  void fill_ofAnotherTable_takesTheGroupsOfTheSample() {
    IndicatorTable sample = grouped(column(1, 3, 10), "a", "a", "b");
    IndicatorTable table = grouped(column(NONE, NONE), "a", "c");
    assertThat(filled(group("g"), sample, table))
        .containsExactly(
            made("u0 a", "2", "a"),
            entry(
                "u1 a", "-, group 'c' has no value in the sample; give one, or group more widely"));
  }

  @Test
  void fit_refusesAnUnknownGrouping() {
    IndicatorTable table = grouped(column(1, NONE), "a", "a");
    assertThatThrownBy(() -> filled(group("f"), table))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown group 'f'; known: g");
  }

  private static IndicatorTable grouped(IndicatorTable table, @Nullable String... groups) {
    TableBuilder builder = IndicatorTable.builder("a");
    for (int row = 0; row < groups.length; row++) {
      builder.row(table.unit(row), table.column("a").get(row));
      String group = groups[row];
      if (group != null) {
        builder.group("g", table.unit(row), group);
      }
    }
    return builder.build();
  }
}
