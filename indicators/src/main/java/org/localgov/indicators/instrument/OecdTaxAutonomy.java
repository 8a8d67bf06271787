package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code oecd-tax-autonomy}: tax revenue of sub-central government by its power over the tax. */
final class OecdTaxAutonomy {
  private static final String[][] CLASSES = {
    {"a1", "Sub-central government sets rate and reliefs without consulting"},
    {"a2", "It sets rate and reliefs after consulting"},
    {"b1", "It sets the rate, without limits from above"},
    {"b2", "It sets the rate, with limits from above"},
    {"c", "It sets some reliefs, not rates"},
    {"d1", "Tax sharing: it determines the split"},
    {"d2", "Tax sharing: the split changes only with its consent"},
    {"d3", "Tax sharing: the centre alone changes the split, less than once a year"},
    {"d4", "Tax sharing: the centre sets the split each year"},
    {"e", "The centre sets rate and base"},
    {"f", "None of these"},
  };

  private OecdTaxAutonomy() {}

  static Index index() {
    Index.Builder index =
        Index.builder("oecd-tax-autonomy")
            .version("2022")
            .title("OECD taxonomy of tax autonomy")
            .description(
                "How much power sub-central governments have over the taxes they receive. A unit is"
                    + " a country, or a level of government, in a year; the inputs are tax revenue"
                    + " by class and in all, the result the percentage of each group of classes.")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "OECD, Fiscal Decentralisation Database (1995 to 2022), tax autonomy indicators, metadata: classes"
                        + " a1 to f",
                    "https://stats.oecd.org/OECDStat_Metadata/ShowMetadata.ashx?DataSet=TAXAUTO"))
            .addLimitations(
                "data of 1995 have a and b without a subdivision: give them as a1 and b1",
                "revenue in no class (f) is shown, and is neither power nor none",
                "the score of the whole is 100 when the classes add up to the total")
            .normalise(linear(100, 0));
    for (String[] one : CLASSES) {
      index.indicator(
          amount(one[0], one[1], "revenue, any currency", Scale.atLeast(0))
              .withDenominator(Denominator.of("total_tax_revenue")));
    }
    return index
        .root(
            node("all-classes", sum())
                .withName("All classes, percent of tax revenue")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 100))
                .child(group("taxing-power", "a1", "a2", "b1", "b2"))
                .child(group("reliefs", "c"))
                .child(group("tax-sharing", "d1", "d2", "d3", "d4"))
                .child(group("no-power", "e"))
                .child(group("not-allocable", "f")))
        .build();
  }

  private static Node group(String id, String... classes) {
    return node(id).withScale(Scale.of(0, 100)).children(classes);
  }
}
