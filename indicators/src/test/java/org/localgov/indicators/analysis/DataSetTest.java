package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class DataSetTest {
  private static final double NONE = Double.NaN;

  private static final Index INDEX =
      Index.builder("services")
          .indicator(Indicator.of("water", Direction.HIGHER_IS_BETTER).withScale(Scale.of(0, 100)))
          .indicator(
              Indicator.of("visits", Direction.LOWER_IS_BETTER)
                  .withDenominator(Denominator.of("people")))
          .normalise(minMax(0, 100))
          .screen(Screening.of(1, 0))
          .root(node("all", arithmeticMean()).children("water", "visits"))
          .build();

  private static final IndicatorTable TABLE =
      IndicatorTable.builder("water", "visits", "people")
          .row("A", 10, 4, 2)
          .row("B", NONE, 4, 2)
          .row("C", 30, 12, 2)
          .build();

  private static DataSet data(DataStep step) {
    return DataSet.of(step, Scorer.of(INDEX), TABLE);
  }

  private static Column column(DataStep step, String id) {
    return data(step).table().column(id);
  }

  @Test
  void steps_followOneAnother() {
    assertThat(column(DataStep.RAW, "visits")).isEqualTo(Column.of(4, 4, 12));
    assertThat(column(DataStep.DENOMINATED, "visits")).isEqualTo(Column.of(2, 2, 6));
    assertThat(column(DataStep.IMPUTED, "water")).isEqualTo(Column.of(10, NONE, 30));
    assertThat(column(DataStep.SCREENED, "water")).isEqualTo(Column.of(10, 30));
    assertThat(column(DataStep.TREATED, "visits")).isEqualTo(Column.of(2, 6));
    assertThat(column(DataStep.NORMALISED, "visits")).isEqualTo(Column.of(100, 0));
    assertThat(column(DataStep.AGGREGATED, "all")).isEqualTo(Column.of(50, 50));
    assertThat(data(DataStep.NORMALISED).table().columns()).containsExactly("water", "visits");
    assertThat(data(DataStep.AGGREGATED).table().columns())
        .containsExactly("all", "water", "visits");
    assertThat(data(DataStep.AGGREGATED).source().column("people")).isEqualTo(Column.of(2, 2, 2));
    assertThat(data(DataStep.AGGREGATED).warnings())
        .anyMatch(warning -> warning.toString().contains("'B'"));
    assertThat(data(DataStep.RAW)).hasToString("DataSet[raw, 3 rows × 2 columns]");
  }

  @Test
  void columns_canStandBeside() {
    DataSet raw = data(DataStep.RAW);
    DataSet scores = data(DataStep.AGGREGATED);
    DataSet both = raw.with(scores.table(), List.of("all", "water"));
    assertThat(both.table().columns()).containsExactly("water", "visits", "all");
    assertThat(both.table().column("all")).isEqualTo(Column.of(50, NONE, 50));
    assertThat(both.table().column("water")).isEqualTo(raw.table().column("water"));
    assertThat(both.step()).isEqualTo(DataStep.RAW);
    assertThat(both.select(2, 0).table().column("all")).isEqualTo(Column.of(50, 50));
    assertThat(both.select(1).source().rows()).isEqualTo(3);
    assertThatThrownBy(() -> raw.with(scores.table(), List.of("al")))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void raw_needsNoDenominators_butValuesOnTheirScale() {
    IndicatorTable odd =
        IndicatorTable.builder("water", "visits", "people")
            .row("A", 10, 4, NONE)
            .row("B", 130, 4, 0)
            .build();
    assertThatThrownBy(() -> DataSet.of(DataStep.RAW, Scorer.of(INDEX), odd))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("unit 'B'")
        .hasMessageContaining("130")
        .hasMessageNotContaining("people");
    Scorer lenient = Scorer.builder(INDEX).lenient(true).build();
    DataSet raw = DataSet.of(DataStep.RAW, lenient, odd);
    assertThat(raw.table().column("water")).isEqualTo(Column.of(10, 130));
    assertThat(raw.warnings()).hasSize(1);
  }

  @Test
  void raw_isAfterRollUps() {
    Index rolled =
        Index.builder("regions")
            .rollUp(RollUp.by("country").sum("tiers"))
            .indicator("tiers", higherIsBetter())
            .normalise(minMax(0, 1))
            .root(node("all", arithmeticMean()).child("tiers"))
            .build();
    IndicatorTable regions =
        IndicatorTable.builder("tiers")
            .row("A", 1)
            .row("B", 2)
            .row("C", 5)
            .group("country", "A", "X")
            .group("country", "B", "X")
            .group("country", "C", "Y")
            .build();
    DataSet raw = DataSet.of(DataStep.RAW, Scorer.of(rolled), regions);
    assertThat(raw.table().column("tiers")).isEqualTo(Column.of(3, 5));
    assertThat(raw.table().unit(1)).isEqualTo("Y");
  }

  @Test
  void raw_readsTheColumnOfAnIndicator() {
    Indicator.Builder turned = Indicator.builder();
    turned.id("dry").column("water").direction(Direction.LOWER_IS_BETTER);
    Index index =
        Index.builder("dry")
            .indicator("water", higherIsBetter())
            .indicator(turned.build())
            .root(node("all", arithmeticMean()).children("water", "dry"))
            .build();
    DataSet raw = DataSet.of(DataStep.RAW, Scorer.of(index), TABLE);
    assertThat(raw.table().column("dry")).isEqualTo(TABLE.column("water"));
    assertThat(Availability.of(index, TABLE).missing(1)).isEqualTo(2);
  }

  @Test
  void step_isNamed() {
    assertThat(DataStep.names())
        .containsExactly(
            "raw", "denominated", "imputed", "screened", "treated", "normalised", "aggregated");
    assertThat(DataStep.parse("treated")).isEqualTo(DataStep.TREATED);
    assertThat(DataStep.TREATED.isDirected()).isFalse();
    assertThat(DataStep.NORMALISED.isDirected()).isTrue();
    assertThatThrownBy(() -> DataStep.parse("normalized"))
        .hasMessageContaining("did you mean 'normalised'?");
  }
}
