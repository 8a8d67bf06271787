package org.localgov.examples.quickstart;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.io.PrintStream;
import java.util.List;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorecard;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Communes: an index of one's own over 140 communes of Burkina Faso.
 *
 * @param index the definition
 * @param data the communes
 * @param scores their scores
 */
record Communes(Index index, IndicatorTable data, Scores scores) {
  static Communes tell(PrintStream out) {
    Quickstart.heading(out, "Communes: an index of our own over Burkina Faso, 2013");
    Index index = definition();
    IndicatorTable data = Data.table("communes-burkina-faso-2013.csv", index);
    Scores scores = Scorer.of(index).score(data);
    out.println("The five best served communes:");
    out.println(scores.top(5).table());
    out.println("The five least served:");
    out.println(scores.bottom(5).table());
    missing(out, scores);
    return new Communes(index, data, scores);
  }

  private static Index definition() {
    return Index.builder("commune-services")
        .title("Services of the communes of Burkina Faso")
        .indicator("CEP_admission", higherIsBetter())
        .indicator("school_supplies", lowerIsBetter())
        .indicator("school_water_source", higherIsBetter())
        .indicator("school_latrines", higherIsBetter())
        .indicator("assisted_delivery", higherIsBetter())
        .indicator("vaccinated_infants", higherIsBetter())
        .indicator("CSPS_gas", higherIsBetter())
        .indicator("pop_water_source", higherIsBetter())
        .indicator("birth_certificate", higherIsBetter())
        .normalise(minMax(1, 100))
        .root(
            node("services", geometricMean())
                .child(
                    node("education", arithmeticMean())
                        .child("CEP_admission", 2)
                        .child("school_supplies")
                        .child("school_water_source")
                        .child("school_latrines"))
                .child(
                    node("health", arithmeticMean())
                        .children("assisted_delivery", "vaccinated_infants", "CSPS_gas"))
                .child(node("water", arithmeticMean()).children("pop_water_source"))
                .child(node("registration", arithmeticMean()).children("birth_certificate")))
        .build();
  }

  private static void missing(PrintStream out, Scores scores) {
    out.println("What was missing, left out and weighed anew:");
    for (int row = 0; row < scores.rows(); row++) {
      Scorecard card = scores.card(row);
      List<String> missing = card.missing();
      if (!missing.isEmpty()) {
        out.println("  " + card.unit() + ": " + String.join(", ", missing));
      }
    }
  }
}
