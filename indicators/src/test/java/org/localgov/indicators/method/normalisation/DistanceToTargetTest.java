package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refuses;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;
import static org.localgov.indicators.method.shared.MethodCases.refusesTurnedSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class DistanceToTargetTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("distance-to-target");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("target", 20), Parameters.of("target", 20, "cap", true));
  }

  /** The cases of COINr's n_dist2targ in its edge cases: 1, 2, 5, 3 with a target of 4. */
  @Test
  void apply_isOneAtTheTarget() {
    Fitted fit = fit(Methods.distanceToTarget(4), 1, 2, 5, 3);
    assertApplied(fit, 1, 0, 2, 1 / 3.0, 5, 4 / 3.0, 3, 2 / 3.0, 4, 1, -2, -1);
    assertThat(fit.isClipped(5)).isFalse();
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 1.0, "target", 4.0));
    assertThat(fit.formula(2)).isEqualTo("(2 - 1) / 3 × 1");
  }

  @Test
  void apply_withCap_isOneBeyondTheTarget() {
    Fitted fit = fit(MethodSpec.of("distance-to-target", "target", 4, "cap", true), 1, 2, 5, 3);
    assertApplied(fit, 1, 0, 2, 1 / 3.0, 5, 1, 3, 2 / 3.0, -2, -1);
    assertThat(fit.isClipped(5)).isTrue();
    assertThat(fit.isClipped(4)).isFalse();
    assertThat(fit.isClipped(-2)).isFalse();
    assertThat(fit.formula(5)).isEqualTo("(5 - 1) / 3 × 1, clipped");
  }

  /** COINr's n_dist2targ(c(1,2,5,3), 2, direction=-1) in its edge cases. */
  @Test
  void apply_whereLessIsBetter_takesTheTargetOnTheRawScale() {
    Fitted fit = fitTurned(Methods.distanceToTarget(2), 1, 2, 5, 3);
    assertApplied(fit, -1, 4 / 3.0, -2, 1, -5, 0, -3, 2 / 3.0);
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", -5.0, "target", -2.0));
  }

  @Test
  void range_isBoundedWhereCapped() {
    Parameters plain = Methods.distanceToTarget(4).parameters();
    Parameters capped = Parameters.of("target", 4, "cap", true);
    assertThat(method().range(Scale.UNBOUNDED, 1, plain)).isEqualTo(Scale.atLeast(0));
    assertThat(method().centre(Scale.UNBOUNDED, 1, plain)).isEmpty();
    assertThat(method().range(Scale.UNBOUNDED, 1, capped)).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, capped)).hasValue(0.5);
  }

  @Test
  void fit_refusesTargetsNoBetterThanTheWorst() {
    String rule = "distance-to-target needs a target better than the worst value ";
    String remedy = "; set another target or use goalposts";
    refusesSample(
        Methods.distanceToTarget(1), rule + "1 by a finite distance, got 1" + remedy, 1, 2, 5);
    refusesSample(
        Methods.distanceToTarget(0), rule + "1 by a finite distance, got 0" + remedy, 1, 2, 5);
    refusesTurnedSample(
        Methods.distanceToTarget(6), rule + "5 by a finite distance, got 6" + remedy, 1, 2, 5);
    refusesSample(
        Methods.distanceToTarget(1e308),
        rule + "-1E+308 by a finite distance, got 1E+308" + remedy,
        -1e308,
        2);
    refusesSample(
        Methods.distanceToTarget(9),
        "distance-to-target needs two different values, got only 5; remove the indicator, use goalposts, or set constant to drop or midpoint",
        5,
        5);
  }

  @Test
  void check_refusesACapThatIsNoFlag() {
    refuses(
        MethodSpec.of("distance-to-target", "target", 4, "cap", "yes"),
        "parameter 'cap' must be true or false, got 'yes'");
  }
}
