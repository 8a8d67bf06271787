package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;

/** {@code sdg-5-5-1b}: women among the elected members of local deliberative bodies. */
final class Sdg551b {
  private Sdg551b() {}

  static Index index() {
    return Index.builder("sdg-5-5-1b")
        .version("2022")
        .title("SDG 5.5.1(b), women in local government")
        .description(
            "Which part of the elected members of deliberative bodies of local government are women."
                + " A unit is a country, or a level of local government, in a year.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "UN Women, SDG indicator metadata 5.5.1(b), series SG_GEN_LOCGELS; National Bureau of"
                    + " Statistics of Moldova, meta/5-5-1-b.yml (commit 57615342)",
                "https://github.com/statisticamd/sdg-data-moldova"))
        .addLimitations(
            "published percentages come without seat counts, so cases are worked by hand",
            "only deliberative bodies count: mayors without a vote in council are left out",
            "more women is taken as better; half is equality")
        .normalise(none())
        .addIndicators(
            amount(
                    "women",
                    "Women among elected members",
                    "number",
                    Scale.integers(0, Double.POSITIVE_INFINITY))
                .withDenominator(new Denominator("members", 100)))
        .root(
            node("women-in-local-government", sum())
                .withName("Women, percent")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 100))
                .child("women"))
        .build();
  }
}
