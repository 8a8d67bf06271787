package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class BandPointsTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("bands");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Methods.bands(
                Band.points(1).withTo(-10).withToInclusive(true),
                Band.points(5),
                Band.points(2).withFrom(20))
            .parameters(),
        Parameters.of(
            "boundary",
            "lower",
            "bands",
            List.of(
                Band.points(0).withFrom(0).withTo(9).parts(), Band.points(3).withFrom(9).parts())));
  }

  private static final MethodSpec STEPS =
      Methods.bands(
          Band.points(0).withTo(20),
          Band.points(1).withTo(30).withToInclusive(true),
          Band.points(2).withFrom(30).withFromInclusive(false).withTo(40));

  private static MethodSpec withBoundary(String boundary) {
    return MethodSpec.of(
        "bands", "bands", STEPS.parameters().value("bands").orElseThrow(), "boundary", boundary);
  }

  @Test
  void apply_givesThePointsOfTheBand() {
    Fitted fit = fit(STEPS);
    assertApplied(fit, 19.9, 0, 20, 1, 30, 1, 30.1, 2);
    assertThat(fit.apply(40)).isNaN();
    assertThat(fit.isTotal()).isFalse();
    assertThat(fit.formula(25)).isEqualTo("25 is in band (…, 30]");
    assertThat(fit.formula(40)).isEqualTo("40 is in no band");
  }

  @Test
  void boundary_overridesTheSideOfSharedBounds() {
    assertApplied(fit(withBoundary("lower")), 20, 0, 30, 1);
    assertApplied(fit(withBoundary("upper")), 20, 1, 30, 2);
    assertApplied(fit(withBoundary("stated")), 20, 1, 30, 1);
  }

  @Test
  void check_refusesTablesThatAreNotSound() {
    refuses(
        withBoundary("both"),
        "parameter 'boundary' must be one of stated, lower, upper, got 'both'");
    refuses(Methods.bands(), "parameter 'bands': there must be at least one band");
    refuses(
        Methods.bands(Band.points(1).withFrom(3).withTo(1)),
        "parameter 'bands': band [3, 1) holds no value");
    refuses(
        Methods.bands(Band.label("red").withTo(1)),
        "parameter 'bands' must give points to every band, (…, 1) has none");
    refuses(
        MethodSpec.of("bands", "bands", List.of(Parameters.of("point", 1))),
        "a band has no 'point', known: label, points, from, fromInclusive, to, toInclusive");
  }

  @Test
  void range_isThatOfThePoints() {
    assertThat(method().range(Scale.UNBOUNDED, 1, STEPS.parameters())).isEqualTo(Scale.of(0, 2));
  }
}
