package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class GoalpostsTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("goalposts");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("lower", -30, "upper", 40),
        Parameters.of("lower", -30, "upper", 40, "factor", 1, "clip", false),
        Parameters.of("lower", 0.1, "upper", 0.7),
        Parameters.of("lower", -10, "upper", 10, "refuse", true));
  }

  @Test
  void domain_isBetweenThePostsWhereValuesBeyondAreRefused() {
    assertThat(method().domain(Parameters.of("lower", 1, "upper", 5, "refuse", true)))
        .isEqualTo(Scale.of(1, 5));
    assertThat(method().domain(Parameters.of("lower", 1, "upper", 5))).isEqualTo(Scale.UNBOUNDED);
  }

  @Test
  void apply_clipsToTheFactor() {
    Fitted fit = fit(Methods.goalposts(20, 85, 1));
    assertApplied(fit, 20, 0, 85, 1, 52.5, 0.5, 90, 1, 0, 0);
    assertThat(fit.isClipped(20)).isFalse();
    assertThat(fit.isClipped(19.9)).isTrue();
    assertThat(fit.isClipped(85)).isFalse();
    assertThat(fit.isClipped(85.1)).isTrue();
    assertThat(fit.formula(52.5)).isEqualTo("(52.5 - 20) / 65 × 1");
    assertThat(fit.formula(90)).isEqualTo("(90 - 20) / 65 × 1, clipped");
  }

  @Test
  void apply_whereLessIsBetter_changesTheBounds() {
    Fitted fit = fitTurned(Methods.goalposts(20, 85, 100));
    assertApplied(fit, -20, 100, -85, 0, -52.5, 50, -10, 100);
    assertThat(fit.isClipped(-10)).isTrue();
  }

  @Test
  void apply_withoutClip_leavesTheRange() {
    Fitted fit = fit(MethodSpec.of("goalposts", "lower", 0, "upper", 10, "clip", false));
    assertApplied(fit, 20, 200, -5, -50);
    assertThat(fit.isClipped(20)).isFalse();
    assertThat(fit.formula(20)).isEqualTo("(20 - 0) / 10 × 100");
  }

  @Test
  void range_isKnownWhenClipped() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Methods.goalposts(0, 1, 5).parameters()))
        .isEqualTo(Scale.of(0, 5));
    assertThat(
            method()
                .range(Scale.UNBOUNDED, 1, Parameters.of("lower", 0, "upper", 1, "clip", false)))
        .isEqualTo(Scale.UNBOUNDED);
  }

  @Test
  void check_refusesBoundsAndFactors() {
    refuses(Methods.goalposts(5, 5, 1), "parameter 'upper' must be above 'lower', got 5 and 5");
    refuses(Methods.goalposts(0, 5, 0), "parameter 'factor' must be above 0, got 0");
    refuses(
        Methods.goalposts(-1e308, 1e308, 1),
        "parameter 'upper' must be a finite distance above 'lower', got 1E+308 and -1E+308");
    refuses(
        MethodSpec.of("goalposts", "lower", 0, "upper", 1, "clip", "yes"),
        "parameter 'clip' must be true or false, got 'yes'");
  }

  @Test
  void centre_isTheMiddleWhereClipped() {
    Parameters clipped = Methods.goalposts(20, 85, 10).parameters();
    Parameters open = Parameters.of("lower", 0, "upper", 1, "clip", false);
    assertThat(method().centre(Scale.UNBOUNDED, 1, clipped)).hasValue(5);
    assertThat(method().centre(Scale.UNBOUNDED, 1, open)).isEmpty();
  }
}
