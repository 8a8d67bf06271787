package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;
import static org.localgov.indicators.method.imputation.ImputationCases.refuses;
import static org.localgov.indicators.method.imputation.ImputationCases.refusesTable;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;

/** What the imputations from a row itself, by its mean and by its median, have in common. */
abstract class RowImputationCases extends ImputationMethodContract {
  /** Returns the statistic that the method is named for. */
  abstract String statistic();

  /** Returns what a row of 0.5, 0.75 and 0.5 on one scale gets. */
  abstract String ofThree();

  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("row-" + statistic());
  }

  private MethodSpec row(Object... parameters) {
    return MethodSpec.of("row-" + statistic(), parameters);
  }

  private MethodSpec upTo(int level) {
    return row("within", Parameters.of("level", level));
  }

  private Map.Entry<String, String> made(String cell, String value, String node) {
    return entry(cell, value + ", " + statistic() + " of the row under " + node);
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("within", "parent"),
        Parameters.of("within", "all"),
        Parameters.of("within", Parameters.of("level", 1)),
        Parameters.of("within", Parameters.of("level", 9)),
        Parameters.of("normaliseFirst", false));
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return parameters.flag("normaliseFirst", true);
  }

  private static final List<List<String>> TREE =
      List.of(
          List.of("P", "Index"), List.of("P", "Index"), List.of("P", "Index"), List.of("Index"));

  /** b is 10 of 0..20, that is 0.5; c is 1 of 0..4 where less is better, that is 0.75. */
  private static IndicatorTable table(double a, double b, double c, double d) {
    return IndicatorTable.builder("a", "b", "c", "d")
        .row("low", 10, 0, 4, 0)
        .row("high", 50, 20, 0, 1)
        .row("u", a, b, c, d)
        .build();
  }

  @Test
  void fill_putsAllOnOneScaleAndGoesBack() {
    // 10 + 40 × (0.5 + 0.75) / 2
    assertThat(filled(row(), cells(NONE, 10, 1, 0))).containsExactly(made("u a", "35", "P"));
    // 4 - 4 × 0.5, as less of c is better; a is missing as well: 10 + 40 × 0.5
    assertThat(filled(row(), cells(NONE, 10, NONE, 0)))
        .containsExactly(made("u a", "30", "P"), made("u c", "2", "P"));
  }

  @Test
  void fill_countsNodesFromTheIndicatorUp() {
    // with d, which is 1 of 0..1: mean (0.5 + 0.75 + 1) / 3 = 0.75, median 0.75
    Map.Entry<String, String> expected = made("u a", "40", "Index");
    assertThat(filled(upTo(2), cells(NONE, 10, 1, 1))).containsExactly(expected);
    assertThat(filled(row("within", "all"), cells(NONE, 10, 1, 1))).containsExactly(expected);
    assertThat(filled(upTo(7), cells(NONE, 10, 1, 1))).containsExactly(expected);
    assertThat(filled(row(), cells(30, 10, 1, NONE)))
        .containsExactly(made("u d", ofThree(), "Index"));
  }

  @Test
  void fill_withoutNormalising_takesRawValues() {
    assertThat(filled(row("normaliseFirst", false), cells(NONE, 10, 1, 0)))
        .containsExactly(made("u a", "5.5", "P"));
  }

  @Test
  void fill_leavesWhatHasNothingToGoBy() {
    assertThat(filled(row(), cells(NONE, NONE, NONE, 1)))
        .hasSize(3)
        .containsEntry("u a", "-, the row has no other value under 'P'");
    assertThat(filled(row(), IndicatorTable.builder("a", "b").row("u", NONE, 1).build()))
        .containsExactly(entry("u a", "-, 'a' has no value in the sample"));
  }

  @Test
  void fill_ofAConstantIndicator_givesItsValueAndTakesNothingFromIt() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c")
            .row("t", 1, 7, 0)
            .row("u", NONE, 7, 5)
            .row("v", 3, NONE, 10)
            .row("w", NONE, 7, NONE)
            .build();
    assertThat(filled(row(), table))
        .containsExactly(
            made("u a", "2", "Index"),
            entry("w a", "-, the row has no other value under 'Index'"),
            made("v b", "7", "Index"),
            entry("w c", "-, the row has no other value under 'Index'"));
  }

  @Test
  void fit_refusesRangesWithoutEnd() {
    refusesTable(
        row(),
        "row-"
            + statistic()
            + " needs values whose range is finite, 'a' has -1E+308 and 1E+308; use another unit"
            + " of measurement",
        column(-1e308, 1e308, NONE));
  }

  @Test
  void check_refusesOtherPlaces() {
    refuses(
        row("within", "pillar"),
        "parameter 'within' must be \"parent\", \"all\" or {\"level\": n}, got 'pillar'");
    refuses(upTo(0), "parameter 'level' must be a whole number of at least 1, got 0");
    refuses(
        row("within", Parameters.of("level", "top")),
        "parameter 'level' must be a number, got 'top'");
  }

  private static Cells cells(double a, double b, double c, double d) {
    return ImputationMethodContract.cells(table(a, b, c, d), TREE, 1, 1, -1, 1);
  }
}
