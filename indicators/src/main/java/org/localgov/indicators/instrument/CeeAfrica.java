package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code cee-africa}: the City Enabling Environment rating of African countries, twelve criteria.
 *
 * <p>A plain sum of criteria from 1 to 4, with four classes.
 */
final class CeeAfrica {
  private static final String[][] CRITERIA = {
    {"constitutional-framework", "Constitutional framework"},
    {"legislative-framework", "Legislative framework"},
    {"local-governance", "Local democracy and local governance provisions"},
    {"financial-transfers", "Financial transfers from central to local government"},
    {"own-revenues", "Local governments' own revenues"},
    {"capacity-building", "Capacity building"},
    {"transparency", "Transparency"},
    {"citizen-participation", "Citizen participation"},
    {"local-government-performance", "Local government performance"},
    {"national-urban-strategy", "National urban strategy"},
    {"women", "Women in local political life and governance"},
    {"climate", "Local governments and climate action"},
  };

  /** The editions of 2012 and 2015 have the first ten. */
  private static final int FIRST = 10;

  private CeeAfrica() {}

  static Index index() {
    Index.Builder index =
        Index.builder("cee-africa")
            .version("2021")
            .title("City Enabling Environment rating, Africa")
            .description(
                "How far the institutional environment of a country lets its cities and local"
                    + " governments act. A unit is a country; twelve criteria are rated 1 (lowest)"
                    + " to 4 (highest) and added up, 12 to 48; four classes from red (generally"
                    + " unfavourable) by orange (progress needs major reform efforts) and yellow"
                    + " (somewhat favourable, some elements need improvement) to green (most"
                    + " favourable by the standards adopted).")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "UCLG Africa and Cities Alliance (2021), Assessing the Institutional Environment"
                        + " of Cities and Subnational Governments in Africa; totals and classes of 53"
                        + " countries from github.com/swac-vis/africapolis, Country_cee_temp.csv",
                    "https://www.knowledge-uclga.org/assessing-the-institutional-environment-of-cities-and-subnational-governments.html?lang=fr"))
            .addLimitations(
                "the bounds of the classes are derived from all 53 published totals and classes of"
                    + " 2021, without exception; printed bounds were not found",
                "published scores by criterion were not found, so only totals and classes are"
                    + " reproduced; totals and classes are from a second-hand extract, whose rank"
                    + " breaks ties by country code and is not followed",
                "wordings of the levels 1 to 4 were not found",
                "the editions of 2012 and 2015 have the first ten criteria and no known classes: leave the"
                    + " last two empty, and first-ten has their sum, by which editions compare",
                "there is no total without all criteria; the source is silent")
            .normalise(none());
    Node root =
        node("cee", sum())
            .withName("City Enabling Environment")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.integers(12, 48))
            .withBands(
                Band.label("red").withTo(23).withToInclusive(true),
                Band.label("orange").withFrom(23).withFromInclusive(false),
                Band.label("yellow").withFrom(29).withFromInclusive(false),
                Band.label("green").withFrom(35).withFromInclusive(false));
    Node first =
        node("first-ten").withName("The first ten criteria").withScale(Scale.integers(10, 40));
    for (int i = 0; i < CRITERIA.length; i++) {
      Indicator criterion = amount(CRITERIA[i][0], CRITERIA[i][1], "rating", Scale.integers(1, 4));
      index.indicator(criterion);
      root = root.child(criterion.id());
      if (i < FIRST) {
        String reader = first.id() + ": " + criterion.id();
        index.indicator(criterion.withId(reader).withColumn(criterion.id()));
        first = first.child(reader);
      }
    }
    return index.root(root.child(first, 0)).build();
  }
}
