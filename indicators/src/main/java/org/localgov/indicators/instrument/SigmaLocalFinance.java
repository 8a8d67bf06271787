package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.piecewiseLinear;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/** {@code sigma-local-finance}: SIGMA's stated point functions for local and fiscal autonomy. */
final class SigmaLocalFinance {
  private static final String POINTS = "criterion-points";
  private static final String[][] CRITERIA = {
    {"constitution", "Local autonomy is guaranteed by the constitution"},
    {"law", "Local autonomy is guaranteed by law"},
    {"rights_and_duties", "Rights and duties are stated"},
    {"budget_without_approval", "The budget needs no approval from outside"},
    {"own_assets", "Local government disposes of its own assets"},
    {"stable_shared_taxes", "Rules for shared taxes are stable"},
    {"borrowing", "Local government may borrow"},
    {"major_tax_rate", "Local government sets the rate of a major tax"},
  };

  private SigmaLocalFinance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("sigma-local-finance")
            .version("2023")
            .title("SIGMA, local autonomy and fiscal autonomy")
            .description(
                "How far the law and the finances of a country let local governments act, by the"
                    + " criteria of the Principles of Public Administration. A unit is a country;"
                    + " the score is points received in percent of points possible.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "SIGMA (OECD/EU), Principles of Public Administration, portal: indicators 2053"
                        + " and 2075",
                    "https://par-portal.sigmaweb.org/areas/2006/indicators/2075/"))
            .addLimitations(
                "four functions are sourced: revenue ratio, equalisation, operating surplus,"
                    + " supervision; and the fifteen policy areas",
                "the points of the yes/no criteria were not found: parameter " + POINTS,
                "thresholds of revenue autonomy were cut off in the source, so it is left out")
            .parameter(
                Parameter.required(
                    POINTS, "points of each criterion that is answered yes, a number above 0"))
            .addIndicators(
                amount(
                        "revenue_ratio",
                        "Own local revenue in general government revenue",
                        "percent",
                        Scale.of(0, 100))
                    .withNormalisation(points(0, 0, 5, 0, 30, 10, 100, 10)),
                Indicator.of("decile_ratio", lowerIsBetter())
                    .withName("9th to 1st decile of local revenue after equalisation")
                    .withUnit("quotient")
                    .withScale(Scale.of(1, 1000))
                    .withNormalisation(points(1, 6, 1.5, 6, 3, 0, 1000, 0)),
                percent("surplus_share", "Local governments with an operating surplus")
                    .withNormalisation(points(0, 0, 80, 0, 100, 3)),
                rated(
                        "supervision",
                        "Supervision is limited to legality",
                        "no",
                        "for own tasks only",
                        "for own and transferred tasks")
                    .withNormalisation(none()),
                amount("discretion", "Policy areas with discretion", "areas of 15", Scale.of(0, 15))
                    .withNormalisation(none()),
                amount("delivery", "Policy areas delivered locally", "areas of 15", Scale.of(0, 15))
                    .withNormalisation(none()));
    Node root =
        node("sigma", pointsOverPossible())
            .withName("Local autonomy and finance")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(0, 100))
            .children(
                "revenue_ratio",
                "decile_ratio",
                "surplus_share",
                "supervision",
                "discretion",
                "delivery");
    for (String[] criterion : CRITERIA) {
      index.indicator(
          yesNo(criterion[0], criterion[1])
              .withNormalisation(
                  MethodSpec.of("linear", "slope", parameter(POINTS), "intercept", 0)));
      root = root.child(criterion[0]);
    }
    return index.root(root).build();
  }

  private static MethodSpec points(double... valuesAndPoints) {
    return piecewiseLinear(valuesAndPoints);
  }
}
