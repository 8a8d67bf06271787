package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.categorical;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code vdem-division-of-power}: V-Dem's division of power index from point inputs. */
final class VdemDivisionOfPower {
  private VdemDivisionOfPower() {}

  static Index index() {
    return Index.builder("vdem-division-of-power")
        .version("16")
        .title("V-Dem division of power index (v2x_feduni)")
        .description(
            "How far power is shared with elected local and regional governments. A unit is a"
                + " country in a year; local and regional government count one half each. A level counts"
                + " by its existence, its elected assembly (an elected executive alone is a half) and"
                + " its power, V-Dem's estimate as in vdem-local-government.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "V-Dem Institute (2026), dataset construction, pipeline_scripts/modules/extra/feduni.R"
                    + " (commit 9b1a5cd of 17 March 2026), and V-Dem codebook, release 16",
                "https://github.com/vdeminstitute/dataset_construction"))
        .addLimitations(
            "no published pair of inputs and outputs was found",
            "a level without a government, or of which something is missing, counts 0, as in V-Dem's"
                + " code; if something of both is missing there is no score, where V-Dem has 0")
        .addIndicators(
            VdemInputs.government("v2ellocgov", "Local government exists"),
            elected("v2ellocelc", "Local offices elected"),
            VdemInputs.power("v2ellocpwr", "Local offices' relative power"),
            VdemInputs.government("v2elreggov", "Regional government exists"),
            elected("v2elsrgel", "Regional offices elected"),
            VdemInputs.power("v2elrgpwr", "Regional offices' relative power"))
        .root(
            node("v2x_feduni", sum())
                .withName("Division of power")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 1))
                .child(level("local", "v2ellocgov", "v2ellocelc", "v2ellocpwr"), 0.5)
                .child(level("regional", "v2elreggov", "v2elsrgel", "v2elrgpwr"), 0.5))
        .build();
  }

  /** An executive alone counts one half, an assembly one. */
  private static Indicator elected(String id, String name) {
    return VdemInputs.offices(id, name)
        .withNormalisation(categorical(0, 0, 1, 0.5, 2, 1, 3, 0.5, 4, 1, 5, 1));
  }

  private static Node level(String id, String... parts) {
    return VdemInputs.ofGovernment(id).withScale(Scale.of(0, 1)).children(parts);
  }
}
