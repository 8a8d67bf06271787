package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;

/** {@code fiscal-decentralisation}: ratios of the IMF and of SNG-WOFI, from amounts of money. */
final class FiscalDecentralisation {
  private FiscalDecentralisation() {}

  static Index index() {
    return Index.builder("fiscal-decentralisation")
        .version("2018")
        .title("Fiscal decentralisation ratios")
        .description(
            "Which part of public money subnational governments raise and spend, and how far they"
                + " depend on transfers. A unit is a country and level of government in a year; the"
                + " inputs are amounts in one currency, the ratios stand beside each other.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "IMF Fiscal Decentralization Dataset, vintage 2018, names of indicators; OECD/UCLG"
                    + " World Observatory on Subnational Government Finance and Investment",
                "https://www.sng-wofi.org/data/"))
        .addLimitations(
            "the formulas follow from the names of the IMF's indicators; its primer was not read",
            "the IMF publishes no amounts, so its identities are tested, not its ratios",
            "the node decentralisation is the mean of three shares, this library's own summary; the"
                + " other ratios weigh nothing in it",
            "a ratio without its amounts is left out; a denominator must be there and not 0")
        .normalise(none())
        .addIndicators(
            ratio("expenditure-decentralisation", "own_spending", "general_spending"),
            ratio("revenue-decentralisation", "own_revenue", "general_revenue"),
            ratio("tax-decentralisation", "own_taxes", "general_taxes"),
            ratio("own-revenue-per-spending", "own_revenue", "own_spending")
                .withNormalisation(linear(-1, 1))
                .withName("vertical fiscal imbalance: 1 - own revenue / own spending"),
            ratio("transfer-dependency-1", "net_transfers", "own_spending"),
            ratio("transfer-dependency-2", "net_transfers", "own_revenue"),
            ratio("deficit-share", "deficit", "own_spending"),
            ratio("debt-share", "debt", "own_revenue"),
            ratio("spending-per-gdp", "own_spending", "gdp"),
            ratio("revenue-per-gdp", "own_revenue", "gdp"),
            ratio("transfer-share-of-total", "net_transfers", "sng_revenue"),
            ratio("spending-per-head", "own_spending", "population"))
        .root(
            node("fiscal", arithmeticMean())
                .withName("Fiscal decentralisation")
                .withMissing(Missing.of(MissingRule.SKIP))
                .child(
                    node("decentralisation")
                        .children(
                            "expenditure-decentralisation",
                            "revenue-decentralisation",
                            "tax-decentralisation"))
                .child(node("vertical-imbalance").child("own-revenue-per-spending"), 0)
                .child("transfer-dependency-1", 0)
                .child("transfer-dependency-2", 0)
                .child("deficit-share", 0)
                .child("debt-share", 0)
                .child("spending-per-gdp", 0)
                .child("revenue-per-gdp", 0)
                .child("transfer-share-of-total", 0)
                .child("spending-per-head", 0))
        .build();
  }

  private static Indicator ratio(String id, String amount, String by) {
    return Indicator.of(id, higherIsBetter())
        .withColumn(amount)
        .withName(id.replace('-', ' '))
        .withUnit("currency")
        .withScale(
            amount.equals("net_transfers") || amount.equals("deficit")
                ? Scale.UNBOUNDED
                : Scale.atLeast(0))
        .withDenominator(Denominator.of(by));
  }
}
