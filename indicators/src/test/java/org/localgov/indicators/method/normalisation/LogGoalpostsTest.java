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
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class LogGoalpostsTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("log-goalposts");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("lower", 1, "upper", 30),
        Parameters.of("lower", 0.5, "upper", 30, "factor", 1, "clip", false),
        Parameters.of("lower", 1, "upper", 10, "refuse", true));
  }

  @Test
  void apply_whereValuesBeyondAreRefused_hasNoResultThere() {
    MethodSpec spec = MethodSpec.of("log-goalposts", "lower", 1, "upper", 100, "refuse", true);
    assertApplied(fit(spec), 1, 0, 10, 50, 100, 100);
    assertThat(fit(spec).apply(100.1)).isNaN();
    assertThat(fit(spec).apply(0.9)).isNaN();
    assertApplied(fitTurned(spec), -1, 100, -10, 50);
    assertThat(fitTurned(spec).apply(-0.9)).isNaN();
    assertThat(fit(spec).isTotal()).isFalse();
  }

  @Test
  void apply_goesByLogarithms() {
    Fitted fit = fit(Methods.logGoalposts(100, 40000, 1));
    assertApplied(fit, 100, 0, 40000, 1, 2000, 0.5, 10, 0, 0, 0, -5, 0, 1e9, 1);
    assertThat(fit.isClipped(99)).isTrue();
    assertThat(fit.isClipped(2000)).isFalse();
    assertThat(fit.isTotal()).isTrue();
    assertThat(fit.formula(2000)).isEqualTo("(ln 2000 - ln 100) / (ln 40000 - ln 100) × 1");
    assertThat(fit.formula(1e6))
        .isEqualTo("(ln 1000000 - ln 100) / (ln 40000 - ln 100) × 1, clipped");
  }

  @Test
  void apply_whereLessIsBetter_countsFromTheTop() {
    Fitted fit = fitTurned(Methods.logGoalposts(1, 100, 100));
    assertApplied(fit, -1, 100, -100, 0, -10, 50, -1000, 0, 5, 100);
    assertThat(fit.formula(-10)).isEqualTo("(1 - (ln 10 - ln 1) / (ln 100 - ln 1)) × 100");
    assertThat(fit.isClipped(-1000)).isTrue();
  }

  @Test
  void apply_withoutClip_hasNoResultForZero() {
    Fitted fit =
        fit(MethodSpec.of("log-goalposts", "lower", 1, "upper", 10, "factor", 1, "clip", false));
    assertApplied(fit, 100, 2, 0.1, -1);
    assertThat(fit.apply(0)).isNaN();
    assertThat(fit.apply(-1)).isNaN();
    assertThat(fit.isTotal()).isFalse();
    assertThat(fit.isClipped(100)).isFalse();
  }

  @Test
  void check_refusesALowerBoundOfZero() {
    refuses(Methods.logGoalposts(0, 10, 1), "parameter 'lower' must be above 0, got 0");
  }
}
