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
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code fiscal-decentralisation}: ratios of the IMF and of SNG-WOFI, from amounts of money.
 *
 * <p>The two families define their amounts otherwise, so each has its own inputs.
 */
final class FiscalDecentralisation {
  /** An amount of SNG-WOFI, that of general government, and the total it is a share of. */
  private static final String[][] AMOUNTS = {
    {"spending", "general_spending", ""},
    {"staff", "general_staff", "sng_spending"},
    {"investment", "general_investment", "sng_spending"},
    {"revenue", "general_revenue", ""},
    {"taxes", "general_taxes", "sng_revenue"},
    {"grants", "", "sng_revenue"},
    {"debt", "general_debt", ""},
  };

  private FiscalDecentralisation() {}

  static Index index() {
    Index.Builder index =
        Index.builder("fiscal-decentralisation")
            .version("2018")
            .title("Fiscal decentralisation ratios")
            .description(
                "Which part of public money subnational governments raise and spend, and how far they"
                    + " depend on transfers. A unit is a country and level of government in a year;"
                    + " the inputs are amounts in one currency, the ratios stand beside each other:"
                    + " those of the IMF, and those of the World Observatory (SNG-WOFI) to GDP, to"
                    + " the same amount of general government, to the subnational total, and per"
                    + " inhabitant.")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "Lledo and others (2018), IMF Fiscal Decentralization Dataset, names of indicators;"
                        + " OECD and UCLG (2022), World Observatory on Subnational Government Finance"
                        + " and Investment, data and definitions",
                    "https://www.sng-wofi.org/data/"))
            .addLimitations(
                "the formulas follow from the names of the IMF's indicators; its primer was not read",
                "the IMF publishes no amounts, so its identities are tested, not its ratios",
                "own spending and own revenue of the IMF are net of transfers; the amounts of SNG-WOFI"
                    + " (sng) are totals of states and local governments, not consolidated between"
                    + " them; that shares of the subnational total are published was recalled, not"
                    + " read",
                "the node decentralisation is the mean of three shares, this library's own summary; the"
                    + " other ratios weigh nothing in it, and a high rank in one of them is not a"
                    + " judgement",
                "a ratio without its amount is left out; an amount that lacks what it is divided by is"
                    + " refused, or, with --lenient, its ratio is left out")
            .normalise(none())
            .addIndicators(
                ratio("expenditure-decentralisation", "own_spending", "general_spending"),
                ratio("revenue-decentralisation", "own_revenue", "general_revenue"),
                ratio("tax-decentralisation", "own_taxes", "general_taxes"),
                ratio("own-revenue-per-spending", "own_revenue", "own_spending")
                    .withNormalisation(linear(-1, 1)),
                ratio("transfer-dependency-1", "net_transfers", "own_spending"),
                ratio("transfer-dependency-2", "net_transfers", "own_revenue"),
                ratio("deficit-share", "deficit", "own_spending"),
                ratio("debt-share", "own_debt", "own_revenue"));
    Node root =
        node("fiscal", arithmeticMean())
            .withName("Fiscal decentralisation")
            .withMissing(Missing.of(MissingRule.SKIP))
            .child(
                node("decentralisation")
                    .withName("Expenditure, revenue and tax decentralisation (sd, rd, taxd)")
                    .children(
                        "expenditure-decentralisation",
                        "revenue-decentralisation",
                        "tax-decentralisation"))
            .child(
                node("vertical-imbalance")
                    .withName("Vertical fiscal imbalance (vfi): 1 - own revenue / own spending")
                    .child("own-revenue-per-spending"),
                0)
            .child("transfer-dependency-1", 0)
            .child("transfer-dependency-2", 0)
            .child("deficit-share", 0)
            .child("debt-share", 0);
    for (String[] amount : AMOUNTS) {
      root = beside(index, root, amount[0], "per-gdp", "gdp");
      root = beside(index, root, amount[0], "of-general-government", amount[1]);
      root = beside(index, root, amount[0], "of-subnational-total", amount[2]);
      root = beside(index, root, amount[0], "per-head", "population");
    }
    return index.root(root).build();
  }

  /** Adds a ratio of SNG-WOFI, which weighs nothing, if the amount has what it is divided by. */
  private static Node beside(
      Index.Builder index, Node root, String amount, String suffix, String by) {
    if (by.isEmpty()) {
      return root;
    }
    String id = amount + "-" + suffix;
    index.indicator(ratio(id, "sng_" + amount, by));
    return root.child(id, 0);
  }

  private static Indicator ratio(String id, String amount, String by) {
    return Indicator.of(id, higherIsBetter())
        .withColumn(amount)
        .withName(
            amount
                .replace("sng_", "subnational ")
                .replace("staff", "staff spending")
                .replace('_', ' '))
        .withUnit("currency")
        .withScale(
            amount.equals("net_transfers") || amount.equals("deficit")
                ? Scale.UNBOUNDED
                : Scale.atLeast(0))
        .withDenominator(Denominator.of(by));
  }
}
