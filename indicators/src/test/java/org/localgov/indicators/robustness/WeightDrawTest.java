package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

class WeightDrawTest {
  private static final List<String> SERVICES = List.of("water", "power");

  private static WeightDraw noise(Noise noise, int... levels) {
    return new WeightDraw(
        UncertainInput.noise("w", "weights", noise).onLevels(levels), Towns.WHOLE);
  }

  private static WeightDraw sets(Object... sets) {
    return new WeightDraw(UncertainInput.options("w", "weights", sets), Towns.WHOLE);
  }

  /** Returns what becomes of weights of the children of Services. */
  private static double[] changed(
      WeightDraw draw, double[] weights, int option, double... uniforms) {
    int[] places = SERVICES.stream().mapToInt(id -> draw.place(id).orElse(-1)).toArray();
    double[] changed = weights.clone();
    draw.change(changed, places, SERVICES, uniforms, 0, option);
    return changed;
  }

  @Test
  void levels_countFromTheIndicators() {
    assertThat(noise(Noise.relativeUniform(0.5)).dimensions()).isEqualTo(6);
    WeightDraw low = noise(Noise.relativeUniform(0.5), 1);
    assertThat(low.dimensions()).isEqualTo(4);
    assertThat(low.parents()).containsExactly("Services", "Money");
    assertThat(low.place("water")).contains(0);
    assertThat(low.place("Money")).isEmpty();
    WeightDraw high = noise(Noise.relativeUniform(0.5), 2);
    assertThat(high.dimensions()).isEqualTo(2);
    assertThat(high.parents()).containsExactly("Index");
    assertThat(high.place("Money")).contains(1);
    assertThatThrownBy(() -> noise(Noise.relativeUniform(0.5), 1, 3))
        .hasMessage("levels must be 1..2 in index 'whole', counted from the indicators, got 3");
  }

  /** w (1 + d (2u - 1)): at u = 0, 1/2, 1 with d = 1/4. */
  @Test
  void relativeUniform_staysInItsBounds() {
    WeightDraw draw = noise(Noise.relativeUniform(0.25), 1);
    double[] weights = {2, 1};
    assertThat(changed(draw, weights, 0, 0, 1, 0, 0)).containsExactly(1.5, 1.25);
    assertThat(changed(draw, weights, 0, 0.5, 0.5, 0, 0)).containsExactly(2, 1);
    assertThat(changed(draw, weights, 0, 0.75, 0.25, 0, 0)).containsExactly(2.25, 0.875);
  }

  @Test
  void relativeUniform_ofAnotherLevel_leavesTheWeights() {
    assertThat(changed(noise(Noise.relativeUniform(0.25), 2), new double[] {2, 1}, 0, 0, 0))
        .containsExactly(2, 1);
  }

  /** Shares s of a Dirichlet distribution of concentration c: means s, variances s(1-s)/(c+1). */
  @Test
  void dirichlet_hasItsMeansAndVariances() {
    WeightDraw draw = noise(Noise.dirichlet(30), 1);
    SplittableRandom random = new SplittableRandom(5);
    int n = 20_000;
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double[] found =
          changed(draw, new double[] {2, 1}, 0, random.nextDouble(), random.nextDouble(), 0, 0);
      assertThat(found[0] + found[1]).isCloseTo(3, within(1e-12));
      assertThat(found[0]).isPositive();
      mean += found[0] / 3 / n;
      squares += (found[0] / 3 - 2.0 / 3) * (found[0] / 3 - 2.0 / 3) / n;
    }
    assertThat(mean).isCloseTo(2.0 / 3, within(0.004));
    assertThat(squares).isCloseTo(2.0 / 9 / 31, within(0.0004));
  }

  @Test
  void dirichlet_ofEqualNumbers_keepsEqualWeights_andZeros() {
    WeightDraw draw = noise(Noise.dirichlet(8), 1);
    double[] same = changed(draw, new double[] {1, 1}, 0, 0.3, 0.3, 0, 0);
    assertThat(same[0]).isCloseTo(1, within(1e-12));
    assertThat(changed(draw, new double[] {0, 4}, 0, 0.3, 0.3, 0, 0)).containsExactly(0, 4);
  }

  /** A table of experts: each is a set, and what it does not name stays. */
  @Test
  void sets_replaceWhatTheyName() {
    WeightDraw draw = sets(Map.of("water", 5, "power", 6), Map.of("power", 7, "Money", 2));
    assertThat(draw.dimensions()).isEqualTo(1);
    assertThat(changed(draw, new double[] {2, 1}, 0, 0.9)).containsExactly(5, 6);
    assertThat(changed(draw, new double[] {2, 1}, 1, 0.9)).containsExactly(2, 7);
  }

  @Test
  void sets_thatDoNotFit_areRefused() {
    assertThatThrownBy(() -> sets(Map.of("watr", 5), Map.of("power", 7)))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown element 'watr', did you mean 'water'?");
    assertThatThrownBy(() -> sets(Map.of("water", 0, "power", 0), Map.of("power", 7)))
        .hasMessageContaining("weights of the children of 'Services' must not all be 0, got {");
    assertThatThrownBy(() -> sets(1, 2))
        .hasMessage("an option of weights must be an object of ids and weights, got 1.0");
    assertThat(Arrays.asList(sets(Map.of("power", 0), Map.of("power", 7)).place("power")))
        .isNotEmpty();
  }
}
