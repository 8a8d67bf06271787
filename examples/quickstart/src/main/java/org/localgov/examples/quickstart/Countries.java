package org.localgov.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;
import org.localgov.serialization.csv.ScoreLine;
import org.localgov.serialization.csv.ScoresCsv;

/** Countries: only totals are published, so it is the classes that are computed. */
final class Countries {
  private static final String FILE = "cee-africa-2021-published.csv";

  private Countries() {}

  static void tell(PrintStream out) {
    Quickstart.heading(out, "Countries: the City Enabling Environment of Africa, 2021");
    Index cee = Instruments.of("cee-africa");
    Bands classes = Bands.of(cee.root().bands());
    List<ScoreLine> totals = ScoresCsv.read(Data.stream(FILE), FILE);
    TextTable table = TextTable.of("country", "#total", "class");
    int same = 0;
    for (ScoreLine total : totals) {
      double points = total.score().orElseThrow();
      String label = classes.bands().get(classes.indexOf(points)).label().orElseThrow();
      same += label.equals(total.band().orElseThrow()) ? 1 : 0;
      if (points >= 35 || points <= 15) {
        table.row(total.unit(), Decimals.compact(points), label);
      }
    }
    out.println("The most and the least enabling environments:");
    out.println(table);
    out.println(new Reproduction("CEE classes", same, totals.size()).sentence("").strip());
  }
}
