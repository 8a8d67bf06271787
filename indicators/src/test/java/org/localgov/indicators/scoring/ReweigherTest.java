package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.generalisedMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.harmonicMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.weightedProduct;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class ReweigherTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  static List<MethodSpec> rules() {
    return List.of(
        arithmeticMean(),
        geometricMean(),
        harmonicMean(),
        generalisedMean(2),
        weightedProduct(),
        copeland());
  }

  /** Two pillars and an indicator beside them; rule and weights differ. */
  private static Index index(MethodSpec rule, double[] left, double[] right, double[] top) {
    Index.Builder index = Index.builder("x").normalise(minMax(1, 100));
    IDS.forEach(id -> index.indicator(id, higherIsBetter()));
    return index
        .root(
            node("Index", rule)
                .withMissing(Missing.of(MissingRule.SKIP))
                .child(node("left").child("a", left[0]).child("b", left[1]), top[0])
                .child(node("right").child("c", right[0]).child("d", right[1]), top[1])
                .child("e", top[2]))
        .build();
  }

  private static IndicatorTable table(Random random, boolean dated) {
    TableBuilder table = IndicatorTable.builder(IDS);
    for (int unit = 0; unit < 40; unit++) {
      double[] values = random.doubles(5, 0, 20).map(Math::rint).toArray();
      values[unit % 5] = unit % 3 == 0 ? Double.NaN : values[unit % 5];
      if (dated) {
        table.row("u" + unit, unit % 2 == 0 ? Cases.Y2010 : Cases.Y2011, values);
      } else {
        table.row("u" + unit, values);
      }
    }
    return table.build();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void score_withOtherWeights_isThatOfAScorerOfThem_toTheLastBit(MethodSpec rule) {
    Random random = new Random(7);
    double[] left = {1, 2};
    double[] right = {3, 1};
    double[] top = {1, 1, 2};
    for (boolean dated : List.of(false, true)) {
      IndicatorTable table = table(random, dated);
      Scores scores = Scorer.of(index(rule, left, right, top)).score(table);
      Reweigher all = Reweigher.of(scores);
      Reweigher some = Reweigher.of(scores, List.of("right"));
      assertSame(all, scores);
      assertSame(some, scores);
      for (int again = 0; again < 5; again++) {
        double[] other = random.doubles(2, 0.5, 2).toArray();
        double[] above = random.doubles(3, 0.5, 2).toArray();
        all.weights("right", other);
        all.weights("Index", above);
        some.weights("right", other);
        some.weights("Index", above);
        Scores expected = Scorer.of(index(rule, left, other, above)).score(table);
        assertSame(all, expected);
        assertSame(some, expected);
      }
    }
  }

  private static void assertSame(Reweigher found, Scores expected) {
    assertThat(found.score()).isEqualTo(expected.scores("Index"));
    assertThat(found.ranks()).isEqualTo(expected.ranks("Index"));
  }

  @Test
  void copy_hasTheWeightsOfNow_andGoesItsOwnWay() {
    IndicatorTable table = table(new Random(3), false);
    double[] one = {1, 1};
    double[] top = {1, 1, 1};
    Reweigher first = Reweigher.of(Scorer.of(index(arithmeticMean(), one, one, top)).score(table));
    first.weights("left", 3, 1);
    Reweigher second = first.copy();
    first.weights("left", 1, 5);
    assertThat(second.weights("left")).containsExactly(3, 1);
    assertSame(
        second, Scorer.of(index(arithmeticMean(), new double[] {3, 1}, one, top)).score(table));
    assertSame(
        first, Scorer.of(index(arithmeticMean(), new double[] {1, 5}, one, top)).score(table));
  }

  @Test
  void of_aScorersRows_areThoseThatAreLeft() {
    Reweigher none = Reweigher.of(Scorer.of(Cases.SERVICES).score(Cases.TOWNS), List.of());
    assertThat(none.data().rows()).isEqualTo(4);
    assertThat(none.ranks()).containsExactly(2, 1, 4, 3);
    assertThat(none).hasToString("Reweigher[services, 4 rows]");
  }

  @Test
  void weights_thatDoNotFit_areRefused() {
    Reweigher reweigher = Reweigher.of(Scorer.of(Cases.SERVICES).score(Cases.TOWNS));
    assertThatThrownBy(() -> reweigher.weights("Index", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "weights of the children of 'Index' must be 2 finite numbers that do not sum to 0, got"
                + " [1.0]");
    assertThatThrownBy(() -> reweigher.weights("Index", 1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> reweigher.weights("water", 1, 2))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("known: Index");
    Reweigher lowest =
        Reweigher.of(Scorer.of(Cases.plain(minimum(), "water", "delay")).score(Cases.TOWNS));
    assertThatThrownBy(() -> lowest.weights("Index", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minimum takes no weights");
  }

  @Test
  void weights_ofANodeThatIsKept_areRefused() {
    double[] one = {1, 1};
    Scores scores =
        Scorer.of(index(arithmeticMean(), one, one, new double[] {1, 1, 1}))
            .score(table(new Random(1), false));
    Reweigher some = Reweigher.of(scores, List.of("right"));
    assertThatThrownBy(() -> some.weights("left", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "node 'left' must be one that this reweigher may weigh otherwise, these are: Index,"
                + " right");
    assertThatThrownBy(() -> some.weights("left")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Reweigher.of(scores, List.of("middle")))
        .isInstanceOf(UnknownNameException.class);
  }
}
