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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private static final String[][] GUARANTEES = {
    {"constitution", "Local autonomy is guaranteed by the constitution"},
    {"law", "Local autonomy is guaranteed by law"},
    {"rights_and_duties", "Rights and duties are stated"},
  };
  private static final String[][] BUDGET = {
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
                    + " the score is points received in percent of points possible, of all criteria and"
                    + " of SIGMA's two indicators apart.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "SIGMA (OECD/EU, 2023), Principles of Public Administration, portal: indicators"
                        + " 2053 (sub-indicators 2750, 2752, 2756) and 2075 (3800, 3801, 3803, 3805)",
                    "https://par-portal.sigmaweb.org/areas/2006/indicators/2075/"))
            .addLimitations(
                "four functions are sourced: revenue ratio, equalisation, operating surplus,"
                    + " supervision; and a point an area for discretion and for delivery",
                "the points of the yes/no criteria were not found: parameter " + POINTS,
                "thresholds of revenue autonomy were cut off in the source, so it is left out",
                "SIGMA scores local autonomy and fiscal autonomy apart; that both are added up is this"
                    + " library's own",
                "there is no score without all inputs; the source is silent")
            .parameter(
                Parameter.required(
                    POINTS, "points of each criterion that is answered yes, a number above 0"));
    List<Indicator> autonomy = criteria(GUARANTEES);
    autonomy.addAll(
        List.of(
            rated(
                    "supervision",
                    "Supervision is limited to legality",
                    "no",
                    "for own tasks only",
                    "for own and transferred tasks")
                .withNormalisation(none()),
            areas("discretion", "Policy areas with discretion"),
            areas("delivery", "Policy areas delivered locally")));
    List<Indicator> finance =
        new ArrayList<>(
            List.of(
                percent("revenue_ratio", "Own local revenue in general government revenue")
                    .withNormalisation(piecewiseLinear(0, 0, 5, 0, 30, 10)),
                Indicator.of("decile_ratio", lowerIsBetter())
                    .withName("9th to 1st decile of local revenue after equalisation")
                    .withUnit("quotient")
                    .withScale(Scale.atLeast(1))
                    .withNormalisation(piecewiseLinear(1.5, 6, 3, 0)),
                percent("surplus_share", "Local governments with an operating surplus")
                    .withNormalisation(piecewiseLinear(0, 0, 80, 0, 100, 3))));
    finance.addAll(criteria(BUDGET));
    Node root =
        node("sigma", pointsOverPossible())
            .withName("Local autonomy and finance")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(0, 100));
    for (Indicator input : Stream.concat(autonomy.stream(), finance.stream()).toList()) {
      index.indicator(input);
      root = root.child(input.id());
    }
    return index
        .root(
            root.child(Inputs.beside(index, "local-autonomy", "Local autonomy (2053)", autonomy))
                .child(Inputs.beside(index, "fiscal-autonomy", "Fiscal autonomy (2075)", finance)))
        .build();
  }

  /** Returns criteria that give the user's points for a yes. */
  private static List<Indicator> criteria(String[][] criteria) {
    List<Indicator> answers = new ArrayList<>();
    for (String[] criterion : criteria) {
      answers.add(
          yesNo(criterion[0], criterion[1])
              .withNormalisation(
                  MethodSpec.of("linear", "slope", parameter(POINTS), "intercept", 0)));
    }
    return answers;
  }

  private static Indicator areas(String id, String name) {
    return amount(id, name, "areas of 15, a point each", Scale.of(0, 15)).withNormalisation(none());
  }
}
