package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.IndicatorTable;

class DataDrawTest {
  /** The share of a normal distribution below one deviation above its mean. */
  private static final double ONE_DEVIATION = 0.8413447460685429;

  /** One column on 0..100, one of any number, one of whole numbers, one of wordings. */
  private static final Index INDEX =
      Index.builder("drawn")
          .indicator(Indicator.of("share", higherIsBetter()).withScale(Scale.of(0, 100)))
          .indicator(Indicator.of("size", higherIsBetter()).withColumn("raw-size"))
          .indicator(Indicator.of("count", higherIsBetter()).withScale(Scale.integers(0, 9)))
          .indicator(
              Indicator.of("policy", higherIsBetter())
                  .withLevels(new Level(0, "none"), new Level(1, "some")))
          .root(node("Index", arithmeticMean()).children("share", "size", "count", "policy"))
          .build();

  private static final IndicatorTable TABLE =
      IndicatorTable.builder(
              "share",
              "raw-size",
              "count",
              "policy",
              "standard-error:share",
              "standard-error:raw-size")
          .row("u", 40, 10, 3, 1, 2, 5)
          .row("v", Double.NaN, -20, 4, 0, Double.NaN, 0)
          .build();

  private static final UncertainInput DATA = input("data", Noise.normal(2));

  private static UncertainInput input(String target, Noise noise) {
    return UncertainInput.noise("noise of " + target, target, noise);
  }

  private static DataDraw draw(UncertainInput input, UncertainInput... others) {
    List<UncertainInput> all = new java.util.ArrayList<>(List.of(others));
    all.add(input);
    return new DataDraw(input, all, INDEX, TABLE);
  }

  /** Returns the drawn columns where every cell has the same number of 0..1. */
  private static Map<String, double[]> drawn(DataDraw draw, double uniform) {
    double[] uniforms = new double[draw.dimensions() + 3];
    Arrays.fill(uniforms, uniform);
    Map<String, double[]> changed = new LinkedHashMap<>();
    draw.draw(changed, uniforms, 3);
    return changed;
  }

  private static double size(Noise noise, double uniform) {
    return drawn(draw(input("data:size", noise)), uniform).get("raw-size")[0];
  }

  /** Quantiles of each distribution around 10, by hand. */
  @ParameterizedTest
  @CsvSource({
    // a normal error: half a chance at 0, one deviation above at Φ(1)
    "normal, deviation, 2, 0.5, 10",
    "normal, deviation, 2, 0.8413447460685429, 12",
    "normal, relativeDeviation, 0.3, 0.8413447460685429, 13",
    // even: three quarters of the way from -w to w is w / 2
    "uniform, width, 4, 0.75, 12",
    "uniform, relativeWidth, 0.2, 0.25, 9",
    // triangular: 1/8 of the area lies below -w / 2, 7/8 below w / 2
    "triangular, width, 4, 0.125, 8",
    "triangular, width, 4, 0.875, 12",
    "triangular, relativeWidth, 0.4, 0.5, 10"
  })
  void draw_isTheQuantile(String kind, String name, double size, double uniform, double value) {
    assertThat(size(Noise.of(NoiseKind.parse(kind), name, size), uniform))
        .isCloseTo(value, within(1e-9));
  }

  /** 10 exp(0.3) at one deviation. */
  @Test
  void logNormal_isOfTheLogarithm() {
    UncertainInput input = input("data:size", Noise.of(NoiseKind.LOG_NORMAL, "deviation", 0.3));
    IndicatorTable table = IndicatorTable.builder("raw-size").row("u", 40).build();
    DataDraw draw = new DataDraw(input, List.of(input), INDEX, table);
    assertThat(drawn(draw, ONE_DEVIATION).get("raw-size")[0])
        .isCloseTo(40 * Math.exp(0.3), within(1e-9));
    assertThat(drawn(draw, 0.5).get("raw-size")[0]).isCloseTo(40, within(1e-9));
  }

  /** A standard error of 2 of 40: a deviation of the logarithm of √ln(1 + 1/400). */
  @Test
  void logNormal_ofStandardErrors_hasTheirShare() {
    UncertainInput input =
        input("data:share", Noise.of(NoiseKind.LOG_NORMAL, "deviation", "standard-error"));
    assertThat(drawn(draw(input), ONE_DEVIATION).get("share")[0])
        .isCloseTo(40 * Math.exp(Math.sqrt(Math.log(1 + 1.0 / 400))), within(1e-9));
  }

  @Test
  void logNormal_ofValuesNotAboveZero_isRefused() {
    assertThatThrownBy(
            () -> draw(input("data:size", Noise.of(NoiseKind.LOG_NORMAL, "deviation", 0.3))))
        .hasMessage(
            "unit 'v', indicator 'raw-size': log-normal noise needs values above 0, got -20.0;"
                + " give it another kind, with a target of its own");
  }

  @Test
  void noise_beyondTheRangeOfNumbers_isRefused() {
    UncertainInput input = input("data:size", Noise.of(NoiseKind.LOG_NORMAL, "deviation", 1000));
    IndicatorTable table = IndicatorTable.builder("raw-size").row("u", 40).build();
    assertThatThrownBy(() -> drawn(new DataDraw(input, List.of(input), INDEX, table), 0.9))
        .hasMessage(
            "unit 'u', indicator 'raw-size': noise must give a finite value, got Infinity; give it"
                + " a smaller size");
  }

  @Test
  void standardErrors_areEachCellsOwn() {
    Map<String, double[]> drawn = drawn(draw(input("data", Noise.standardErrors())), ONE_DEVIATION);
    assertThat(drawn.keySet()).containsExactly("share", "raw-size");
    assertThat(drawn.get("share")[0]).isCloseTo(42, within(1e-9));
    assertThat(drawn.get("share")[1]).isNaN();
    assertThat(drawn.get("raw-size")[0]).isCloseTo(15, within(1e-9));
    assertThat(drawn.get("raw-size")[1]).as("a standard error of 0 is exact").isEqualTo(-20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | unit 'u', column 'standard-error:share': a standard error must be 0 or more, got -1.0",
        "NaN | must be 0 or more, and is missing; give 0 for an exact value"
      })
  void standardErrors_thatAreNone_areRefused(double error, String message) {
    IndicatorTable table =
        IndicatorTable.builder("share", "standard-error:share").row("u", 40, error).build();
    UncertainInput input = input("data:share", Noise.standardErrors());
    assertThatThrownBy(() -> new DataDraw(input, List.of(input), INDEX, table))
        .hasMessageContaining(message);
  }

  @Test
  void standardErrors_withoutTheirColumn_areRefused() {
    IndicatorTable table =
        IndicatorTable.builder("share", "standard-error:shar").row("u", 40, 1).build();
    UncertainInput input = input("data:share", Noise.standardErrors());
    assertThatThrownBy(() -> new DataDraw(input, List.of(input), INDEX, table))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining(
            "unknown column 'standard-error:share', did you mean 'standard-error:shar'?");
  }

  /** Of a very wide error around 40, on 0..100 alone: nearly even there. */
  @Test
  void draw_staysOnTheScale() {
    DataDraw wide = draw(input("data:share", Noise.normal(1e6)));
    assertThat(drawn(wide, 0.25).get("share")[0]).isCloseTo(25, within(0.01));
    assertThat(drawn(wide, 0.9).get("share")[0]).isCloseTo(90, within(0.01));
    assertThat(drawn(wide, 1e-17).get("share")[0]).isBetween(0.0, 1e-6);
    assertThat(drawn(wide, Math.nextDown(1.0)).get("share")[0]).isBetween(99.99, 100.0);
  }

  @Test
  void draw_ofAValueOffItsScale_isNotCut() {
    IndicatorTable table = IndicatorTable.builder("share").row("u", 140).build();
    UncertainInput input = input("data:share", Noise.normal(2));
    Map<String, double[]> changed = new LinkedHashMap<>();
    new DataDraw(input, List.of(input), INDEX, table)
        .draw(changed, new double[] {ONE_DEVIATION}, 0);
    assertThat(changed.get("share")[0]).isCloseTo(142, within(1e-9));
  }

  @Test
  void data_areThoseThatTakeNoise_andNoOthersInput() {
    assertThat(drawn(draw(DATA), 0.5).keySet()).containsExactly("share", "raw-size");
    assertThat(drawn(draw(DATA, input("data:size", Noise.normal(1))), 0.5).keySet())
        .containsExactly("share");
    assertThatThrownBy(
            () ->
                draw(
                    DATA,
                    input("data:size", Noise.normal(1)),
                    input("data:share", Noise.normal(1))))
        .hasMessage("there are no data left that take noise");
    assertThatThrownBy(() -> draw(input("data:count", Noise.normal(1))))
        .hasMessage("indicator 'count' has whole numbers or wordings, and takes no noise");
    assertThatThrownBy(() -> draw(input("data:policy", Noise.normal(1))))
        .hasMessageContaining("takes no noise");
    assertThatThrownBy(() -> draw(input("data:shar", Noise.normal(1))))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown indicator 'shar', did you mean 'share'?");
  }

  @Test
  void widthBelowTheNextNumber_isNoFault() {
    IndicatorTable table = IndicatorTable.builder("raw-size").row("u", 1e20).build();
    for (NoiseKind kind : List.of(NoiseKind.UNIFORM, NoiseKind.TRIANGULAR)) {
      UncertainInput input = input("data:size", Noise.of(kind, "width", 1e-3));
      Map<String, double[]> changed = new LinkedHashMap<>();
      new DataDraw(input, List.of(input), INDEX, table).draw(changed, new double[] {0.5}, 0);
      assertThat(changed.get("raw-size")[0]).isCloseTo(1e20, within(1e5));
    }
  }

  /** Numbers go to units, wherever their rows stand, and exact or missing cells take none. */
  @Test
  void numbers_goByUnit_toCellsThatAreDrawn() {
    UncertainInput input = input("data:size", Noise.normal(1));
    double[] uniforms = {0.1, 0.5, 0.9};
    double[][] found = new double[2][];
    IndicatorTable[] tables = {
      IndicatorTable.builder("raw-size").row("a", 1).row("b", Double.NaN).row("c", 3).build(),
      IndicatorTable.builder("raw-size").row("c", 3).row("a", 1).row("b", Double.NaN).build()
    };
    for (int i = 0; i < 2; i++) {
      Map<String, double[]> changed = new LinkedHashMap<>();
      DataDraw draw = new DataDraw(input, List.of(input), INDEX, tables[i]);
      draw.draw(changed, uniforms, 0);
      assertThat(draw.dimensions()).isEqualTo(2);
      found[i] = changed.get("raw-size");
    }
    assertThat(found[0]).containsExactly(found[1][1], Double.NaN, found[1][0]);
    assertThat(found[0][2]).isCloseTo(3, within(1e-9));
  }

  /** Where rows are rolled up first, data are those of the table that is read. */
  @Test
  void data_beforeRollUps_areThoseOfTheTable() {
    Index index =
        Index.builder("rolled")
            .rollUp(RollUp.by("country").weightedMean("score", "people"))
            .indicator("score", higherIsBetter())
            .root(node("Index", arithmeticMean()).child("score"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("score", "people")
            .row("a", 1, 10)
            .row("b", 3, 30)
            .group("country", "a", "X")
            .group("country", "b", "X")
            .build();
    Map<String, double[]> changed = new LinkedHashMap<>();
    DataDraw draw = new DataDraw(DATA, List.of(DATA), index, table);
    draw.draw(changed, new double[] {0.5, ONE_DEVIATION}, 0);
    assertThat(changed).containsOnlyKeys("score");
    assertThat(changed.get("score")[1]).isCloseTo(5, within(1e-9));
  }
}
