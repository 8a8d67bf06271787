package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.evenness;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code city-diplomacy-profile}: how broad and how even a city's diplomacy is. */
final class CityDiplomacyProfile {
  private static final String[] PARTNERS = {"ngos", "businesses", "associations", "cities"};

  private CityDiplomacyProfile() {}

  static Index index() {
    Index.Builder index =
        Index.builder("city-diplomacy-profile")
            .version("1")
            .title("City diplomacy profile")
            .description(
                "An interpretation of this library, not the source's own scoring. How"
                    + " many of five domains a city's diplomacy serves (breadth), with how many"
                    + " activities a domain (depth), how evenly (balance), and with whom (partner"
                    + " mix). A unit is a city; the inputs are numbers of activities and partners.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "Chivot, Abdalla and Skinner (2016), Cities as Governance Partners in an "
                        + "Interdependent World, HCSS for the Global Parliament of Mayors, for the "
                        + "five domains"))
            .addLimitations(
                "the domains are sourced; breadth, depth, balance and their mean are this library's",
                "depth has no upper bound and weighs nothing in the score of the whole",
                "balance is Shannon's entropy over its highest value; a city without activities has"
                    + " none: leave its counts empty, then it has no score of the whole")
            .normalise(none());
    Node breadth =
        node("breadth", arithmeticMean()).withName("Domains served").withScale(Scale.of(0, 100));
    Node depth =
        node("depth", arithmeticMean()).withName("Activities a domain").withScale(Scale.atLeast(0));
    Node balance = node("evenness-of-domains", evenness()).withScale(Scale.of(0, 1));
    Node mix = node("evenness-of-partners", evenness()).withScale(Scale.of(0, 1));
    for (DiplomacyDomain domain : DiplomacyDomain.values()) {
      String id = domain.toString();
      index.addIndicators(
          count(id, id),
          count(id + " served", id).withNormalisation(Inputs.anyAtAll()),
          count(id + " share", id));
      depth = depth.child(id);
      breadth = breadth.child(id + " served");
      balance = balance.child(id + " share");
    }
    for (String partner : PARTNERS) {
      index.indicator(count(partner, partner));
      mix = mix.child(partner);
    }
    return index
        .root(
            node("diplomacy", arithmeticMean())
                .withName("City diplomacy")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 100))
                .child(breadth)
                .child(node("balance", sum()).withScale(Scale.of(0, 100)).child(balance, 100))
                .child(depth, 0)
                .child(node("partner-mix", sum()).withScale(Scale.of(0, 100)).child(mix, 100), 0))
        .build();
  }

  private static Indicator count(String id, String column) {
    return amount(id, id.replace('-', ' '), "number", Scale.integers(0, Double.POSITIVE_INFINITY))
        .withColumn(column);
  }
}
