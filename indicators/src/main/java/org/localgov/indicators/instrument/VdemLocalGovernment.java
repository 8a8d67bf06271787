package org.localgov.indicators.instrument;

import static org.localgov.indicators.method.Methods.categorical;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Scale;

/** {@code vdem-local-government}: V-Dem's local government index from point inputs. */
final class VdemLocalGovernment {
  /** The standard normal distribution function at 1, 2 and 3. */
  private static final double[] PHI = {0.8413447460685429, 0.9772498680518208, 0.9986501019683699};

  private VdemLocalGovernment() {}

  static Index index() {
    return Index.builder("vdem-local-government")
        .version("16")
        .title("V-Dem local government index (v2xel_locelec)")
        .description(
            "How far a country has local governments that are elected and can act without being"
                + " overruled by bodies that are not. A unit is a country in a year; the score is"
                + " the product of three parts between 0 and 1. Power is V-Dem's estimate from answers"
                + " of 0 (all or nearly all elected offices are subordinate to non-elected ones) to 4"
                + " (all or nearly all non-elected ones are subordinate to elected ones).")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "V-Dem Institute (2026), dataset construction, pipeline_scripts/modules/hli/locelec.R"
                    + " (commit 9b1a5cd of 17 March 2026), and V-Dem codebook, release 16",
                "https://github.com/vdeminstitute/dataset_construction"))
        .addLimitations(
            "V-Dem takes the median over draws of its measurement model, and the mean over days;"
                + " here the inputs are points, which gives the same for one country and date",
            "a country with local government but without elected offices scores above 0, as in"
                + " V-Dem's code",
            "where there is no local government the score is 0, whatever else is missing, as in V-Dem's"
                + " code; where there is one, all three inputs are needed")
        .addIndicators(
            VdemInputs.government("v2ellocgov", "Local government exists"),
            VdemInputs.offices("v2ellocelc", "Local offices elected")
                .withNormalisation(
                    categorical(0, 0.5, 1, PHI[0], 2, PHI[1], 3, PHI[0], 4, PHI[1], 5, PHI[2])),
            VdemInputs.power("v2ellocpwr", "Local offices' relative power"))
        .root(
            VdemInputs.ofGovernment("v2xel_locelec")
                .withName("Local government")
                .withScale(Scale.of(0, 1))
                .children("v2ellocgov", "v2ellocelc", "v2ellocpwr"))
        .build();
  }
}
