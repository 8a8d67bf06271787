package org.localgov.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Condition.above;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Ungrouped;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RollUpTest {
  private static final double NONE = Double.NaN;
  private static final ReferencePeriod Y2010 = ReferencePeriod.year(2010);
  private static final ReferencePeriod Y2011 = ReferencePeriod.year(2011);

  /** Two countries: A with regions of 1, 3 and 6 million people, B with one of 5 million. */
  private static final IndicatorTable REGIONS =
      IndicatorTable.builder("population", "score")
          .row("a1", 1, 8)
          .row("b1", 5, 4)
          .row("a2", 3, 2)
          .row("a3", 6, 3)
          .group("Country", "a1", "A")
          .group("Country", "a2", "A")
          .group("Country", "a3", "A")
          .group("Country", "b1", "B")
          .build();

  private static final RollUp MEAN = RollUp.by("Country").mean("score");

  private static double[] column(RollUp rollUp, IndicatorTable table, String name) {
    return RolledUp.of(rollUp, table).data().column(name).toArray();
  }

  /** Returns a table of one group, with the values a row each. */
  private static IndicatorTable group(double... values) {
    TableBuilder table = IndicatorTable.builder("score");
    for (int row = 0; row < values.length; row++) {
      table.row("u" + row, values[row]).group("Country", "u" + row, "A");
    }
    return table.build();
  }

  /** A fault of a group is one of the file that its rows come from. */
  @Test
  void apply_keepsTheFile() {
    TableBuilder table = IndicatorTable.builder("score").file("regions.csv");
    table.row("a1", 8).group("Country", "a1", "A");
    IndicatorTable countries = RolledUp.of(MEAN, table.build()).data();
    assertThat(countries.file()).contains("regions.csv");
    assertThat(countries.place(0)).isEqualTo("regions.csv: unit 'A'");
    assertThat(RolledUp.of(MEAN, REGIONS).data().file()).isEmpty();
  }

  @Test
  void apply_everyStatistic_asByHand() {
    RolledUp rolled =
        RolledUp.of(
            RollUp.by("Country")
                .sum("population")
                .mean("score")
                .with(Summary.mean("score").weightedBy("population").as("per head"))
                .with(Summary.share("score", above(2.5)).as("above"))
                .with(
                    Summary.share("score", above(2.5)).weightedBy("population").as("people above"))
                .with(Summary.sum("score").weightedBy("population").as("points"))
                .with(Summary.median("score").as("median"))
                .with(Summary.minimum("score").as("minimum"))
                .with(Summary.maximum("score").as("maximum"))
                .count("regions"),
            REGIONS);
    IndicatorTable countries = rolled.data();
    assertThat(countries.unit(0)).isEqualTo("A");
    assertThat(countries.unit(1)).isEqualTo("B");
    assertThat(countries.rows()).isEqualTo(2);
    assertThat(countries.columns())
        .containsExactly(
            "population",
            "score",
            "per head",
            "above",
            "people above",
            "points",
            "median",
            "minimum",
            "maximum",
            "regions");
    double[] a =
        countries.columns().stream().mapToDouble(id -> countries.column(id).get(0)).toArray();
    double points = 8 + 3 * 2 + 6 * 3;
    assertThat(a).containsExactly(10, 13.0 / 3, points / 10, 2.0 / 3, 7.0 / 10, points, 3, 2, 8, 3);
    double[] b =
        countries.columns().stream().mapToDouble(id -> countries.column(id).get(1)).toArray();
    assertThat(b).containsExactly(5, 4, 4, 1, 1, 20, 4, 4, 4, 1);
    assertThat(rolled.members(0)).isEqualTo(3);
    assertThat(rolled.warnings()).isEmpty();
  }

  @Test
  void shortcuts_areTheirSummaries() {
    assertThat(
            RollUp.by("Country")
                .weightedSum("a", "w")
                .weightedMean("b", "w")
                .weightedShare("c", above(1), "w")
                .share("d", above(2))
                .median("e")
                .minimum("f")
                .maximum("g")
                .summaries())
        .containsExactly(
            Summary.sum("a").weightedBy("w"),
            Summary.mean("b").weightedBy("w"),
            Summary.share("c", above(1)).weightedBy("w"),
            Summary.share("d", above(2)),
            Summary.median("e"),
            Summary.minimum("f"),
            Summary.maximum("g"));
  }

  @Test
  void with_leavesTheOriginalAlone() {
    RollUp more = MEAN.sum("population");
    assertThat(MEAN.summaries()).hasSize(1);
    assertThat(more.summaries()).hasSize(2);
    assertThat(more).isNotEqualTo(MEAN).isEqualTo(MEAN.sum("population"));
    assertThat(MEAN.ungrouped()).isEqualTo(Ungrouped.REFUSE);
    assertThat(MEAN.ungrouped(Ungrouped.LEAVE_OUT).summaries()).isEqualTo(MEAN.summaries());
  }

  @Test
  void apply_evenCount_takesTheMedianHalfway() {
    assertThat(column(RollUp.by("Country").median("score"), group(4, 1, 9, 2), "score"))
        .containsExactly(3);
  }

  @Test
  void apply_missingValues_followsTheStatistic() {
    IndicatorTable table = group(4, NONE, 1);
    assertThat(column(RollUp.by("Country").sum("score"), table, "score")).containsExactly(NONE);
    assertThat(column(MEAN, table, "score")).containsExactly(2.5);
    assertThat(column(RollUp.by("Country").median("score"), table, "score")).containsExactly(2.5);
    assertThat(column(RollUp.by("Country").share("score", above(3)), table, "score"))
        .containsExactly(0.5);
    assertThat(column(RollUp.by("Country").minimum("score"), table, "score")).containsExactly(NONE);
    assertThat(column(RollUp.by("Country").maximum("score"), table, "score")).containsExactly(NONE);
    assertThat(column(RollUp.by("Country").count("n"), table, "n")).containsExactly(3);
  }

  @Test
  void apply_missingValuesSkipped_weighsTheOthersAnew() {
    IndicatorTable table =
        IndicatorTable.builder("score", "w")
            .row("u", 4, 1)
            .row("v", NONE, 7)
            .row("w", 1, 2)
            .group("Country", "u", "A")
            .group("Country", "v", "A")
            .group("Country", "w", "A")
            .build();
    assertThat(column(RollUp.by("Country").weightedMean("score", "w"), table, "score"))
        .containsExactly(2);
  }

  @Test
  void apply_missingRuleGiven_isKept() {
    IndicatorTable table = group(4, NONE, 1);
    assertThat(sumWith(Missing.of(MissingRule.SKIP), table)).isEqualTo(5);
    assertThat(sumWith(new Missing(MissingRule.SKIP, 2.0 / 3), table)).isEqualTo(5);
    assertThat(sumWith(new Missing(MissingRule.SKIP, 0.67), table)).isNaN();
    ViolationsException refused =
        catchThrowableOfType(
            ViolationsException.class, () -> sumWith(Missing.of(MissingRule.FAIL), table));
    assertThat(refused)
        .hasMessage(
            "group 'A', sum of 'score': must have a value in every row (missing rule fail), got 2"
                + " of 3");
    assertThat(refused.violations().get(0).code()).isEqualTo("missing-value");
    assertThat(sumWith(Missing.of(MissingRule.FAIL), group(4, 1))).isEqualTo(5);
  }

  private static double sumWith(Missing missing, IndicatorTable table) {
    RollUp sum = RollUp.by("Country").with(Summary.sum("score").withMissing(missing));
    return column(sum, table, "score")[0];
  }

  @Test
  void apply_groupWithoutAnyValue_hasNone() {
    for (Summary summary :
        List.of(
            Summary.sum("score").withMissing(MissingRule.SKIP),
            Summary.mean("score"),
            Summary.share("score", above(0)),
            Summary.median("score"),
            Summary.minimum("score").withMissing(MissingRule.SKIP),
            Summary.maximum("score").withMissing(MissingRule.SKIP))) {
      RolledUp rolled = RolledUp.of(RollUp.by("Country").with(summary), group(NONE, NONE));
      assertThat(rolled.data().column("score").get(0)).as(summary.toString()).isNaN();
      assertThat(rolled.members(0)).isEqualTo(2);
      assertThat(rolled.present(0, "score")).isZero();
    }
  }

  @Test
  void apply_oneRow_isThatRow() {
    for (Summary summary :
        List.of(
            Summary.sum("score"),
            Summary.mean("score"),
            Summary.median("score"),
            Summary.minimum("score"),
            Summary.maximum("score"))) {
      assertThat(column(RollUp.by("Country").with(summary), group(0.1), "score"))
          .as(summary.toString())
          .containsExactly(0.1);
    }
  }

  @Test
  void apply_equalValues_keepsThemToTheLastBit() {
    assertThat(column(MEAN, group(0.1, 0.1, 0.1), "score")).containsExactly(0.1);
    assertThat(column(RollUp.by("Country").median("score"), group(0.1, 0.1), "score"))
        .containsExactly(0.1);
  }

  @Test
  void apply_cancellingValues_areSummedWithCompensation() {
    assertThat(column(RollUp.by("Country").sum("score"), group(1e100, 1, -1e100), "score"))
        .containsExactly(1);
  }

  @Test
  void apply_emptyTable_hasTheColumnsAndNoRows() {
    RolledUp rolled = RolledUp.of(MEAN.count("n"), IndicatorTable.builder("score").build());
    assertThat(rolled.data().rows()).isZero();
    assertThat(rolled.data().columns()).containsExactly("score", "n");
    assertThat(rolled.table()).startsWith("unit  rows  score  n\n");
  }

  @Test
  void apply_periods_stayApart() {
    IndicatorTable panel =
        IndicatorTable.builder("score")
            .row("a1", Y2010, 1)
            .row("a1", Y2011, 5)
            .row("a2", Y2010, 3)
            .row("a2", Y2011, 9)
            .row("a3", 100)
            .group("Country", "a1", "A")
            .group("Country", "a2", "A")
            .group("Country", "a3", "A")
            .build();
    IndicatorTable rolled = RolledUp.of(MEAN, panel).data();
    assertThat(rolled.rows()).isEqualTo(3);
    assertThat(rolled.column("score").get(rolled.row("A", Y2010).orElseThrow())).isEqualTo(2);
    assertThat(rolled.column("score").get(rolled.row("A", Y2011).orElseThrow())).isEqualTo(7);
    assertThat(rolled.column("score").get(rolled.row("A", null).orElseThrow())).isEqualTo(100);
    assertThat(RolledUp.of(MEAN, panel).table()).contains("A     2010       2      2");
  }

  @Test
  void apply_severalGroupings_makeOneGroupTogether() {
    IndicatorTable tiers = RolledUp.of(RollUp.by("Country", "Tier").sum("score"), tiered()).data();
    assertThat(tiers.unit(0)).isEqualTo("A/1");
    assertThat(tiers.unit(1)).isEqualTo("A/2");
    assertThat(tiers.unit(2)).isEqualTo("B/1");
    assertThat(tiers.column("score")).isEqualTo(Column.of(4, 7, 20));
    assertThat(tiers.groupings()).containsExactly("Country", "Tier", "Federal");
    IndicatorTable countries = RolledUp.of(RollUp.by("Country").sum("score"), tiers).data();
    assertThat(countries.column("score")).isEqualTo(Column.of(11, 20));
  }

  private static IndicatorTable tiered() {
    return IndicatorTable.builder("score")
        .row("a1", 1)
        .row("a2", 3)
        .row("a3", 7)
        .row("b1", 20)
        .group("Country", "a1", "A")
        .group("Country", "a2", "A")
        .group("Country", "a3", "A")
        .group("Country", "b1", "B")
        .group("Tier", "a1", "1")
        .group("Tier", "a2", "1")
        .group("Tier", "a3", "2")
        .group("Tier", "b1", "1")
        .group("Federal", "b1", "yes")
        .build();
  }

  @Test
  void apply_groupingsThatLieAbove_comeAlong() {
    IndicatorTable countries = RolledUp.of(RollUp.by("Country").sum("score"), tiered()).data();
    assertThat(countries.groupings()).containsExactly("Country", "Federal");
    assertThat(countries.group("Federal", 0)).isEmpty();
    assertThat(countries.group("Federal", 1)).contains("yes");
  }

  @Test
  void apply_groupsOfTheSameName_areRefused() {
    IndicatorTable table =
        IndicatorTable.builder("score")
            .row("u", 1)
            .row("v", 1)
            .group("Country", "u", "a/b")
            .group("Tier", "u", "c")
            .group("Country", "v", "a")
            .group("Tier", "v", "b/c")
            .build();
    assertThatThrownBy(() -> RolledUp.of(RollUp.by("Country", "Tier").sum("score"), table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("groups must have different names, '[a/b, c]' and '[a, b/c]' are both 'a/b/c'");
  }

  @Test
  void apply_rowWithoutAGroup_isRefusedOrToldAsLeftOut() {
    IndicatorTable table =
        IndicatorTable.builder("score")
            .file("r.csv")
            .line(2)
            .row("u", 1)
            .line(3)
            .row("v", Y2010, 5)
            .group("Country", "u", "A")
            .build();
    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> RolledUp.of(MEAN, table));
    assertThat(refused)
        .hasMessage(
            "r.csv row 3: unit 'v', period 2010, grouping 'Country': must have a group, got '';"
                + " give it one, or leave such rows out");
    assertThat(refused.violations().get(0).details())
        .isEqualTo(Map.of("file", "r.csv", "row", "3", "unit", "v", "period", "2010"));
    RolledUp rolled = RolledUp.of(MEAN.ungrouped(Ungrouped.LEAVE_OUT), table);
    assertThat(rolled.data().column("score")).isEqualTo(Column.of(1));
    assertThat(rolled.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.code()).isEqualTo("ungrouped"))
        .hasToString(
            "r.csv row 3: unit 'v', period 2010, grouping 'Country': left out, it has no group");
  }

  @Test
  void apply_rowWithPartOfAGroup_isUngrouped() {
    IndicatorTable table =
        IndicatorTable.builder("score")
            .row("u", 1)
            .row("v", 2)
            .group("Tier", "u", "1")
            .group("Tier", "v", "1")
            .group("Country", "v", "A")
            .build();
    RolledUp rolled =
        RolledUp.of(RollUp.by("Country", "Tier").count("n").ungrouped(Ungrouped.LEAVE_OUT), table);
    assertThat(rolled.data().rows()).isEqualTo(1);
    assertThat(rolled.warnings().get(0).message()).contains("unit 'u'", "'Country', 'Tier'");
  }

  @Test
  void apply_weightMissingOrNotAboveZero_isRefusedByRowAndValue() {
    TableBuilder builder = IndicatorTable.builder("score", "w");
    double[] weights = {1, 0, -2.5, NONE, NONE};
    for (int row = 0; row < weights.length; row++) {
      builder.row("u" + row, row == 4 ? NONE : 1, weights[row]).group("Country", "u" + row, "A");
    }
    IndicatorTable table = builder.build();
    RollUp rollUp = RollUp.by("Country").weightedMean("score", "w");
    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> RolledUp.of(rollUp, table));
    assertThat(refused.violations())
        .extracting(Violation::message)
        .containsExactly(
            "unit 'u1', weight 'w': must be above 0 where 'score' has a value, got 0",
            "unit 'u2', weight 'w': must be above 0 where 'score' has a value, got -2.5",
            "unit 'u3', weight 'w': must be above 0 where 'score' has a value, got ''");
    assertThat(refused.violations().get(0).details()).containsEntry("indicator", "w");
    RollUp twice = rollUp.with(Summary.sum("score").weightedBy("w").as("total"));
    assertThatThrownBy(() -> RolledUp.of(twice, table))
        .isInstanceOfSatisfying(
            ViolationsException.class, told -> assertThat(told.violations()).hasSize(3));
  }

  @Test
  void apply_weightsFarFromOne_areScaled() {
    for (double weight : new double[] {Double.MIN_VALUE, 1e-300, 1e300, Double.MAX_VALUE}) {
      IndicatorTable table =
          IndicatorTable.builder("score", "w")
              .row("u", 1e-10, weight)
              .row("v", 3e-10, weight)
              .group("Country", "u", "A")
              .group("Country", "v", "A")
              .build();
      assertThat(column(RollUp.by("Country").weightedMean("score", "w"), table, "score")[0])
          .as("weight %s", weight)
          .isEqualTo(2e-10);
      assertThat(
              column(
                  RollUp.by("Country").weightedShare("score", above(2e-10), "w"), table, "score"))
          .containsExactly(0.5);
    }
  }

  @Test
  void apply_sumBeyondADouble_isRefusedByGroup() {
    for (RollUp rollUp : List.of(MEAN, RollUp.by("Country").sum("score"))) {
      assertThatThrownBy(() -> RolledUp.of(rollUp, group(1e308, 1e308)))
          .isInstanceOf(ViolationsException.class)
          .hasMessageContaining(
              "of 'score': must have sums within the range of a double; use another unit");
    }
    assertThat(column(RollUp.by("Country").median("score"), group(1e308, 1e308), "score"))
        .containsExactly(1e308);
  }

  @Test
  void apply_unknownNames_areToldWithTheKnownOnes() {
    assertThatThrownBy(() -> RolledUp.of(RollUp.by("country").mean("score"), REGIONS))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown group 'country', did you mean 'Country'?");
    assertThatThrownBy(() -> RolledUp.of(RollUp.by("Country").mean("scores"), REGIONS))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown column 'scores', did you mean 'score'?");
    assertThatThrownBy(
            () -> RolledUp.of(RollUp.by("Country").weightedMean("score", "people"), REGIONS))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown column 'people'");
    assertThatThrownBy(() -> RolledUp.of(MEAN, REGIONS).present(0, "x"))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void apply_withoutAColumn_isRefused() {
    assertThatThrownBy(() -> RolledUp.of(RollUp.by("Country"), REGIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("roll-up must have a column, such as a count, got none");
  }

  @Test
  void with_sameNameTwice_isRefused() {
    assertThatThrownBy(() -> MEAN.sum("score"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column must be named once, got 'score'; give another name with as");
    assertThatThrownBy(() -> RollUp.by("Country", "Country"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("grouping must be named once, got 'Country'");
  }

  @Test
  void apply_scores_takesNodesLeavesAndOtherColumns() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("score", higherIsBetter())
                    .withDenominator(Denominator.of("population")))
            .normalise(minMax(0, 100))
            .root(node("Index", arithmeticMean()).child("score"))
            .build();
    Scores scores = Scorer.of(index).score(REGIONS);
    RolledUp rolled =
        scores.rollUp(
            RollUp.by("Country")
                .weightedMean("Index", "population")
                .maximum("score")
                .sum("population"));
    double b = 100 * (4.0 / 5 - 0.5) / 7.5;
    double a2 = 100 * (2.0 / 3 - 0.5) / 7.5;
    assertThat(rolled.data().column("population")).isEqualTo(Column.of(10, 5));
    assertThat(rolled.data().column("score").get(0)).isEqualTo(100);
    assertThat(rolled.data().column("Index").get(0))
        .isCloseTo((1 * 100 + 3 * a2 + 6 * 0) / 10, within(1e-12));
    assertThat(rolled.data().column("Index").get(1)).isCloseTo(b, within(1e-12));
    assertThatThrownBy(() -> scores.rollUp(RollUp.by("Country").mean("index")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown node or column 'index', did you mean 'Index'?");
  }

  @Test
  void apply_scoresWithScreenedRows_tellsThem() {
    Index index =
        Index.builder("x")
            .indicator("score", higherIsBetter())
            .screen(Screening.of(0.5, 0))
            .root(node("Index", arithmeticMean()).child("score"))
            .build();
    RolledUp rolled =
        Scorer.of(index).score(group(1, NONE, 3)).rollUp(RollUp.by("Country").count("n"));
    assertThat(rolled.data().column("n")).isEqualTo(Column.of(2));
    assertThat(rolled.warnings()).extracting(Violation::code).containsExactly("screened");
  }

  @Test
  void apply_aMillionRows() {
    int rows = 1_000_000;
    TableBuilder builder = IndicatorTable.builder("score");
    String[] countries = {"A", "B", "C", "D", "E", "F", "G"};
    for (int row = 0; row < rows; row++) {
      String unit = "u" + row;
      builder.row(unit, row % 10).group("Country", unit, countries[row % 7]);
    }
    IndicatorTable rolled =
        RolledUp.of(RollUp.by("Country").sum("score").count("n"), builder.build()).data();
    assertThat(rolled.column("n").toArray())
        .containsExactly(142858, 142857, 142857, 142857, 142857, 142857, 142857);
    double sum = 0;
    for (double part : rolled.column("score").toArray()) {
      sum += part;
    }
    assertThat(sum).isEqualTo(4_500_000);
  }

  @Test
  void toString_saysWhatIsDone() {
    assertThat(MEAN.count("n")).hasToString("by Country: mean of 'score', count of rows as 'n'");
    assertThat(RolledUp.of(MEAN, REGIONS))
        .hasToString("RolledUp[by Country: mean of 'score', 2 rows]");
    assertThat(RolledUp.of(MEAN, REGIONS).rollUp()).isEqualTo(MEAN);
  }

  @Test
  void table_isAlignedText() {
    assertThat(RolledUp.of(MEAN, REGIONS).table())
        .isEqualTo(
            """
            unit  rows    score
            ----  ----  -------
            A        3  4.33333
            B        1        4
            """);
  }
}
