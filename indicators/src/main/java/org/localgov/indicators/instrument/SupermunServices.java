package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.bands;
import static org.localgov.indicators.method.Methods.inverseRoot;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.sum;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;

/**
 * {@code supermun-services}: service delivery of the municipalities of Burkina Faso, up to 140
 * points.
 *
 * <p>Nine indicators are turned into points by steps, a square root and a line, and added up.
 */
final class SupermunServices {
  private static final Scale PERCENT = Scale.of(0, 100);
  private static final Scale RATE = Scale.atLeast(0);

  private SupermunServices() {}

  static Index index() {
    return Index.builder("supermun-services")
        .version("1")
        .title("SUPERMUN, quality of municipal services, Burkina Faso")
        .description(
            "How well a commune's residents are served in education, health, water and civil"
                + " registration. A unit is a commune; the points of nine indicators are added up,"
                + " 140 at most.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "World Bank DIME and Innovations for Poverty Action, Suivi de la Performance"
                    + " Municipale (SUPERMUN), Burkina Faso: 02_calculate_scores_sd.do of"
                    + " github.com/PACT-BURKINA/Script (commit 0e0e6086) and SUPERMUN Indicator List"
                    + " (commit ab2d7497)",
                "https://github.com/dime-worldbank/supermun-dashboard"))
        .addLimitations(
            "no published pair of inputs and points was found, so the steps are tested against the"
                + " published table of thresholds only",
            "values below the lowest published bound get no points",
            "the delay is in days in the indicator list and in weeks in a comment of the scoring"
                + " script",
            "the published stars are quintiles of the total: QuintileStars gives them",
            "there is no total without all inputs; the source is silent")
        .addIndicators(
            Indicator.of("passing_exam", higherIsBetter())
                .withName("Primary exam pass rate minus the national mean")
                .withUnit("percentage points")
                .withScale(Scale.of(-100, 100))
                .withNormalisation(examSteps()),
            Indicator.of("school_supplies", lowerIsBetter())
                .withName("Delay of school supplies")
                .withUnit("days after the start of school")
                .withScale(RATE)
                .withNormalisation(inverseRoot(10, 1, 200)),
            percent("school_wells", "Schools with a working water source", PERCENT, wells()),
            percent("school_latrines", "Schools with enough latrines", PERCENT, latrines()),
            percent("assisted_births", "Assisted births", RATE, births()),
            percent("vaccines", "Infants vaccinated, mean of five vaccines", RATE, vaccines()),
            percent("gas_stock", "Health posts with a stock of gas", PERCENT, linear(0.1, 0)),
            percent("water_access", "Access to drinking water", PERCENT, water()),
            percent("birth_certificates", "Births with a certificate", RATE, certificates()))
        .root(
            node("services", sum())
                .withName("Quality of services")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 140))
                .children(
                    "passing_exam",
                    "school_supplies",
                    "school_wells",
                    "school_latrines",
                    "assisted_births",
                    "vaccines",
                    "gas_stock",
                    "water_access",
                    "birth_certificates"))
        .build();
  }

  private static Indicator percent(String id, String name, Scale scale, MethodSpec points) {
    return Indicator.of(id, higherIsBetter())
        .withName(name)
        .withUnit("percent")
        .withScale(scale)
        .withNormalisation(points);
  }

  /** The only table whose bounds belong to the lower step. */
  private static MethodSpec examSteps() {
    double[] upTo = {-40, -30, -25, -20, -15, -10, -5, 5, 10, 15, 20, 25, 35};
    double[] points = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 20};
    List<Band> steps = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      Band.Builder step = Band.builder().points(points[i]);
      if (i > 0) {
        step.from(upTo[i - 1]).fromInclusive(false);
      }
      if (i < upTo.length) {
        step.to(upTo[i]).toInclusive(true);
      }
      steps.add(step.build());
    }
    return bands(steps);
  }

  private static MethodSpec wells() {
    return Steps.from(
        0, 1, 20, 2, 25, 3, 30, 4, 35, 5, 40, 6, 45, 7, 50, 8, 55, 9, 60, 10, 65, 11, 70, 12, 75,
        13, 80, 14, 85, 15, 90, 16, 95, 20, 100, 25);
  }

  private static MethodSpec latrines() {
    return Steps.from(
        30, 1, 35, 2, 40, 3, 50, 4, 55, 5, 60, 6, 65, 7, 70, 8, 75, 9, 80, 10, 85, 11, 90, 12, 95,
        14, 100, 15);
  }

  private static MethodSpec births() {
    return Steps.from(
        40, 1, 55, 2, 60, 4, 65, 5, 70, 7, 75, 8, 80, 9, 85, 10, 90, 11, 95, 12, 100, 13, 110, 14,
        120, 15);
  }

  private static MethodSpec vaccines() {
    return Steps.from(
        60, 1, 65, 2, 70, 3, 75, 5, 80, 7, 85, 8, 90, 9, 100, 10, 120, 12, 140, 14, 150, 15);
  }

  private static MethodSpec water() {
    return Steps.from(
        20, 1, 25, 2, 30, 3, 35, 4, 40, 5, 45, 6, 50, 7, 55, 8, 60, 9, 65, 10, 70, 11, 75, 12, 80,
        13, 85, 14, 90, 16, 95, 18);
  }

  private static MethodSpec certificates() {
    return Steps.from(
        20, 1, 30, 2, 40, 3, 50, 4, 60, 5, 70, 6, 80, 7, 85, 8, 90, 9, 95, 10, 100, 12);
  }
}
