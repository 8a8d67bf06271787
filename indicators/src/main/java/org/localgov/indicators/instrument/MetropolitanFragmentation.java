package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;

/** {@code metropolitan-fragmentation}: local governments per 100,000 inhabitants. */
final class MetropolitanFragmentation {
  private MetropolitanFragmentation() {}

  static Index index() {
    return Index.builder("metropolitan-fragmentation")
        .version("2013")
        .title("Administrative fragmentation of a metropolitan area")
        .description(
            "How many local governments share a metropolitan area, per 100,000 inhabitants. A unit"
                + " is a metropolitan area. More is more fragmented, not better.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "OECD (2013), Regions at a Glance 2013, administrative organisation of metropolitan areas",
                "https://docslib.org/doc/2039114/administrative-organisation-of-metropolitan-areas"))
        .addLimitations(
            "the source publishes rounded results without inputs",
            "the rank of 1 is that of the most fragmented area; the source does not value it")
        .normalise(none())
        .addIndicators(
            amount(
                    "local_governments",
                    "Local governments",
                    "number",
                    Scale.integers(0, Double.POSITIVE_INFINITY))
                .withDenominator(new Denominator("inhabitants", 100_000)))
        .root(
            node("fragmentation", arithmeticMean())
                .withName("Local governments per 100,000 inhabitants")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.atLeast(0))
                .child("local_governments"))
        .build();
  }
}
