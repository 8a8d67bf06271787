package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.piecewiseLinear;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code supermun-capacity}: institutional capacity of communes of Burkina Faso, 86 points. */
final class SupermunCapacity {
  private static final String[][] POSTS = {
    {"civil_registry_officer", "2"},
    {"accountant", "2"},
    {"secretary", "1"},
    {"revenue_collector", "1"},
    {"transferred_material_agent", "1"},
    {"statistics_officer", "1"},
    {"technical_services_officer", "1"},
    {"land_affairs_officer", "1"},
  };

  private SupermunCapacity() {}

  static Index index() {
    Index.Builder index =
        Index.builder("supermun-capacity")
            .version("1")
            .title("SUPERMUN, institutional capacity of communes, Burkina Faso")
            .description(
                "How able a commune's administration is to do its work: staff, meetings, taxes and"
                    + " procurement. A unit is a commune; the points of seven indicators are added"
                    + " up, 86 at most: staffing 10, ordinary sessions 5, consultation 8, attendance"
                    + " 10, tax per inhabitant 25, tax of forecast 10, procurement 18.")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "World Bank DIME and Innovations for Poverty Action, Suivi de la Performance"
                        + " Municipale (SUPERMUN), Burkina Faso: 02_calculate_scores_ic.do (commit"
                        + " 0e0e6086)",
                    "https://github.com/PACT-BURKINA/Script"))
            .addLimitations(
                "no published pair of inputs and points was found, so the steps are tested against"
                    + " the published table of thresholds only",
                "values below the lowest published bound get no points",
                "attendance is 0 where no meeting was held: give it as 0",
                "the published stars are quintiles of the total: QuintileStars gives them",
                "there is no total without all inputs; the source is silent");
    Node staffing = node("staffing", sum()).withName("Staffing").withScale(Scale.of(0, 10));
    for (String[] post : POSTS) {
      index.indicator(
          yesNo(post[0], post[0].replace('_', ' ') + " in post").withNormalisation(none()));
      staffing = staffing.child(post[0], Double.parseDouble(post[1]));
    }
    return index
        .addIndicators(
            counted("meetings1", "Ordinary council sessions", 0, 0, 1, 1, 2, 2, 3, 3, 4, 5),
            counted("meetings2", "Consultation meetings", 0, 0, 1, 2, 2, 4, 3, 6, 4, 8),
            percent("attendance", "Council attendance")
                .withNormalisation(piecewiseLinear(0, 0, 20, 0, 40, 1, 80, 5, 90, 7, 100, 10)),
            amount("taxes_raised", "Local tax per inhabitant", "FCFA", Scale.atLeast(0))
                .withNormalisation(taxes()),
            amount("taxes_forecast", "Tax collected of forecast", "percent", Scale.atLeast(0))
                .withNormalisation(
                    Steps.from(
                        55, 1, 60, 2, 66, 3, 70, 4, 75, 5, 80, 6, 85, 7, 90, 8, 95, 9, 100, 10)),
            amount("procurement", "Procurement plan executed", "percent", Scale.atLeast(0))
                .withNormalisation(
                    Steps.from(
                        20, 1, 30, 2, 35, 3, 40, 4, 50, 5, 55, 6, 60, 7, 65, 8, 70, 9, 75, 10, 80,
                        11, 85, 12, 90, 14, 95, 16, 100, 18)))
        .root(
            node("capacity", sum())
                .withName("Institutional capacity")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 86))
                .child(staffing)
                .children(
                    "meetings1",
                    "meetings2",
                    "attendance",
                    "taxes_raised",
                    "taxes_forecast",
                    "procurement"))
        .build();
  }

  private static Indicator counted(String id, String name, double... steps) {
    return amount(id, name, "number in a year", Scale.integers(0, Double.POSITIVE_INFINITY))
        .withNormalisation(Steps.from(steps));
  }

  private static MethodSpec taxes() {
    return Steps.from(
        100, 1, 200, 2, 400, 3, 600, 4, 1000, 5, 1200, 6, 1400, 7, 1800, 8, 2000, 9, 2200, 10, 2400,
        11, 2800, 12, 3000, 13, 3500, 14, 4000, 15, 4500, 16, 5000, 17, 5500, 18, 6000, 19, 6500,
        20, 7000, 22, 7500, 25);
  }
}
