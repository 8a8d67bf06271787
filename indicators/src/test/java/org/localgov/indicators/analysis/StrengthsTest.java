package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;

class StrengthsTest {
  private static final double NONE = Double.NaN;

  private static final Index INDEX = index();

  private static final IndicatorTable TABLE =
      IndicatorTable.builder("water", "delay", "yes", "gap")
          .row("A", 90, 10, 1, NONE)
          .row("B", 80, 5, 1, 3)
          .row("C", 70, 20, 0, 2)
          .row("D", 60, 30, 1, 1)
          .group("coast", "A", "yes")
          .group("coast", "B", "no")
          .group("coast", "C", "yes")
          .group("coast", "D", "no")
          .build();

  private static Index index() {
    Indicator.Builder delay = Indicator.builder();
    delay.id("delay").name("Delay of answers").direction(Direction.LOWER_IS_BETTER).unit("days");
    return Index.builder("services")
        .indicator("water", higherIsBetter())
        .indicator(delay.build())
        .indicator("yes", higherIsBetter())
        .indicator("gap", lowerIsBetter())
        .normalise(minMax(0, 100))
        .root(
            node("all", arithmeticMean())
                .child(node("sub", arithmeticMean()).children("water", "delay").withName("Sub"))
                .child(node("other", arithmeticMean()).children("yes", "gap")))
        .build();
  }

  private static Strengths.Builder strengths(DataStep step) {
    return Strengths.builder(INDEX, DataSet.of(step, Scorer.of(INDEX), TABLE));
  }

  /** Ranks of A: water 1, delay 2 of 10, 5, 20, 30, yes 1 as three others are; gap is missing. */
  @Test
  void raw_goesTheWayOfTheIndicator() {
    Strengths of = strengths(DataStep.RAW).of("A");
    assertThat(of.strengths())
        .extracting(entry -> entry.element() + entry.rank() + "/" + entry.ranked())
        .containsExactly("water1/4", "yes1/4", "delay2/4");
    assertThat(of.weaknesses())
        .extracting(entry -> entry.element() + entry.rank())
        .containsExactly("delay2");
    assertThat(of.table())
        .contains("strength  delay    Delay of answers  sub        2       4     10  days");
    assertThat(of).hasToString("Strengths[A, best water, worst delay]");
    assertThat(of.unit()).isEqualTo("A");
    assertThat(of.period()).isEmpty();
  }

  /** C is the only one without a yes: the lowest is no strength, but a weakness. */
  @Test
  void lowest_isNoStrength() {
    Strengths of = strengths(DataStep.RAW).of("C");
    assertThat(of.strengths())
        .extracting(Strengths.Entry::element)
        .containsExactly("gap", "water", "delay");
    assertThat(of.weaknesses())
        .extracting(entry -> entry.element() + entry.rank())
        .containsExactly("yes4", "water3", "delay3", "gap2");
  }

  @Test
  void steps_agreeInRanks() {
    for (DataStep step : DataStep.values()) {
      assertThat(strengths(step).of("D").weaknesses())
          .extracting(entry -> entry.element() + entry.rank())
          .containsExactly("water4", "delay4");
    }
    assertThat(strengths(DataStep.NORMALISED).of("A").strengths().get(0).value()).isEqualTo(100);
    assertThat(strengths(DataStep.NORMALISED).of("A").strengths().get(2).unitOfMeasurement())
        .isEmpty();
  }

  @Test
  void options_choose() {
    assertThat(strengths(DataStep.RAW).count(1, 0).of("A").strengths())
        .extracting(Strengths.Entry::element)
        .containsExactly("water");
    assertThat(strengths(DataStep.RAW).count(1, 0).of("A").weaknesses()).isEmpty();
    assertThat(strengths(DataStep.RAW).unique(0.5).of("A").strengths())
        .extracting(Strengths.Entry::element)
        .containsExactly("water", "delay");
    assertThat(strengths(DataStep.RAW).within("coast").of("C").weaknesses())
        .extracting(entry -> entry.element() + entry.rank() + "/" + entry.ranked())
        .containsExactly("water2/2", "delay2/2", "yes2/2");
    assertThat(strengths(DataStep.AGGREGATED).level(2).of("B").strengths())
        .extracting(entry -> entry.element() + entry.rank() + entry.parent().orElseThrow())
        .containsExactly("sub2all", "other3all");
    assertThatThrownBy(() -> strengths(DataStep.RAW).count(-1))
        .hasMessage("count must be 0 or more, got -1");
    assertThatThrownBy(() -> strengths(DataStep.RAW).unique(2)).hasMessageContaining("got 2.0");
    assertThatThrownBy(() -> strengths(DataStep.RAW).of("E"))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> strengths(DataStep.RAW).within("coats").of("A"))
        .hasMessageContaining("did you mean 'coast'?");
    assertThatThrownBy(() -> strengths(DataStep.RAW).level(2).of("A"))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void ranks_areOfThePeriod() {
    IndicatorTable panel =
        IndicatorTable.builder("water", "delay", "yes", "gap")
            .row("A", ReferencePeriod.year(2023), 1, 1, 1, 1)
            .row("A", ReferencePeriod.year(2024), 2, 2, 2, 2)
            .row("B", ReferencePeriod.year(2024), 9, 9, 9, 9)
            .build();
    DataSet data = DataSet.of(DataStep.RAW, Scorer.of(INDEX), panel);
    assertThat(Strengths.builder(INDEX, data).of(1).weaknesses())
        .extracting(entry -> entry.element() + entry.rank() + "/" + entry.ranked())
        .containsExactly("water2/2", "yes2/2");
    assertThat(Strengths.builder(INDEX, data).of(1))
        .hasToString("Strengths[A 2024, best delay, worst water]");
    assertThatThrownBy(() -> Strengths.builder(INDEX, data).of("A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be named with a period");
  }

  /** Of A: water 100, delay (30 - 10) / 25 = 80; yes 100, gap missing. */
  @Test
  void summary_hasTheHighestLevelFirst() {
    DataSet scores = DataSet.of(DataStep.AGGREGATED, Scorer.of(INDEX), TABLE);
    UnitSummary summary = UnitSummary.of(INDEX, scores, "A");
    assertThat(summary.table())
        .isEqualTo(
            """
            level  element  name              score  rank  ranked
            -----  -------  ----------------  -----  ----  ------
                3  all                           95     1       4
                2  sub      Sub                  90     1       4
                2  other                        100     1       4
                1  water                        100     1       4
                1  delay    Delay of answers     80     2       4
                1  yes                          100     1       4
                1  gap                                          3
            """);
    assertThat(summary.entry("gap").rank()).isZero();
    assertThat(summary).hasToString("UnitSummary[A, all 95, rank 1 of 4]");
    assertThat(summary.unit()).isEqualTo("A");
    assertThat(summary.period()).isEmpty();
    assertThat(UnitSummary.of(INDEX, scores, 2, Optional.of("coast")).entry("all").ranked())
        .isEqualTo(2);
    assertThatThrownBy(() -> summary.entry("alle")).hasMessageContaining("did you mean 'all'?");
    DataSet raw = DataSet.of(DataStep.RAW, Scorer.of(INDEX), TABLE);
    assertThatThrownBy(() -> UnitSummary.of(INDEX, raw, "A"))
        .isInstanceOf(UnknownNameException.class);
  }
}
