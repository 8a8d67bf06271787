package org.localgov.examples.quickstart;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerNeighbour;
import org.localgov.core.power.PowerScore;
import org.localgov.core.power.PowerSignature;
import org.localgov.core.power.SignatureDistance;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;
import org.localgov.serialization.csv.ValueCsv;

/** Powers: the signature of an example city by dimension, and the cities nearest to it. */
final class Powers {
  private static final String FILE = "example-powers.csv";

  private Powers() {}

  static void tell(PrintStream out) {
    Quickstart.heading(out, "Powers: the signature of an example city, and the cities like it");
    out.println("The levels are invented examples, not published figures of any city.");
    out.println();
    List<MayoralPowers> all = ValueCsv.of(MayoralPowers.class).read(Data.stream(FILE), FILE);
    MayoralPowers north = all.get(0);
    out.println(north);
    out.println(table(north.signature()));

    Map<String, PowerSignature> others = new LinkedHashMap<>();
    all.forEach(powers -> others.put(powers.city(), powers.signature()));
    others.remove(north.city());
    out.println("The cities nearest to it, by Euclidean distance in points of score:");
    TextTable nearest = TextTable.of("city", "#distance");
    for (PowerNeighbour city :
        north.signature().nearest(others, SignatureDistance.EUCLIDEAN, others.size())) {
      nearest.row(city.city(), Decimals.fixed(city.distance(), 1));
    }
    out.println(nearest);
    others.forEach((city, signature) -> uncompared(out, north.signature(), city, signature));
  }

  private static TextTable table(PowerSignature signature) {
    TextTable table = TextTable.of("dimension", "#score", "#rated cells");
    for (PowerDimension dimension : signature.dimensions()) {
      PowerScore score = signature.score(dimension).orElseThrow();
      table.row(
          dimension.toString(),
          Decimals.fixed(score.value(), 1),
          String.valueOf(score.ratedCells()));
    }
    return table;
  }

  /** Says which dimension keeps a city from being compared: missing is not 0. */
  private static void uncompared(
      PrintStream out, PowerSignature asked, String city, PowerSignature signature) {
    for (PowerDimension dimension : asked.dimensions()) {
      if (signature.score(dimension).isEmpty()) {
        out.println("Not compared: " + city + ", no cell of " + dimension + " is rated");
      }
    }
  }
}
