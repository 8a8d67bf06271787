package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.evenness;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.core.cooperation.DiplomacyKind;
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
                    + " activities a domain (depth, their mean over the five), how evenly (balance),"
                    + " in how many of five forms (forms) and with whom (partner mix, how evenly over"
                    + " four kinds). A unit is a city; the inputs are numbers of activities by domain"
                    + " and by form, and of partners by kind.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "Chivot, Abdalla and Skinner (2016), Cities as Governance Partners in an "
                        + "Interdependent World, HCSS for the Global Parliament of Mayors, section "
                        + "on city diplomacy, for the five domains; article on city diplomacy with "
                        + "files from P. Knip, VNG International (before January 2007), for the "
                        + "forms and the partners"))
            .addLimitations(
                "domains, forms and partners are sourced; breadth, depth, balance and the score of the"
                    + " whole, the mean of breadth and balance, are this library's",
                "depth has no upper bound, and depth, forms and partner mix weigh nothing in the score"
                    + " of the whole: what is not known of them costs nothing",
                "balance is Shannon's entropy over its highest value; a city without activities has"
                    + " none: leave its counts empty, then it has no score of the whole",
                "an activity may have none of the five forms, which are about peace and conflict")
            .normalise(none());
    Node breadth =
        node("breadth", arithmeticMean()).withName("Domains served").withScale(Scale.of(0, 100));
    Node depth =
        node("depth", arithmeticMean()).withName("Activities a domain").withScale(Scale.atLeast(0));
    Node balance = node("evenness-of-domains", evenness()).withScale(Scale.of(0, 1));
    Node forms = node("forms", arithmeticMean()).withName("Forms").withScale(Scale.of(0, 100));
    Node mix = node("evenness-of-partners", evenness()).withScale(Scale.of(0, 1));
    for (DiplomacyDomain domain : DiplomacyDomain.values()) {
      String id = domain.toString();
      index.addIndicators(
          count(id, id, "Activities: " + id),
          count(id + " served", id, "Activities: " + id).withNormalisation(Inputs.anyAtAll()),
          count(id + " share", id, "Activities: " + id));
      depth = depth.child(id);
      breadth = breadth.child(id + " served");
      balance = balance.child(id + " share");
    }
    for (DiplomacyKind kind : DiplomacyKind.values()) {
      String id = kind.toString();
      index.indicator(
          count(id, id, "Activities: " + id.replace('-', ' '))
              .withNormalisation(Inputs.anyAtAll()));
      forms = forms.child(id);
    }
    for (String partner : PARTNERS) {
      index.indicator(count(partner, partner, "Partners: " + partner));
      mix = mix.child(partner);
    }
    return index
        .root(
            node("diplomacy", arithmeticMean())
                .withName("City diplomacy")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .child(complete(breadth), 1)
                .child(complete(percent("balance", balance)), 1)
                .child(complete(depth), 0)
                .child(complete(forms), 0)
                .child(complete(percent("partner-mix", mix)), 0))
        .build();
  }

  /** Returns a node that needs all its children. */
  private static Node complete(Node node) {
    return node.withMissing(Missing.of(MissingRule.BLANK));
  }

  private static Node percent(String id, Node share) {
    return node(id, sum()).withScale(Scale.of(0, 100)).child(share, 100);
  }

  private static Indicator count(String id, String column, String name) {
    return amount(id, name, "number", Scale.integers(0, Double.POSITIVE_INFINITY))
        .withColumn(column);
  }
}
