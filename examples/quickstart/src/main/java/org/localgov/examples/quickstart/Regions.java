package org.localgov.examples.quickstart;

import java.io.PrintStream;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;

/** Regions: a published instrument gives every published figure. */
final class Regions {
  private Regions() {}

  static void tell(PrintStream out) {
    Quickstart.heading(out, "Regions: the Regional Authority Index");
    Scores rai =
        Scorer.of(Instruments.of("rai-region"))
            .score(Data.table("rai-region.csv", Instruments.of("rai-region")));
    out.println("The five best region-years (ranks are within a year):");
    out.println(rai.top(5).table());
    out.println("The five lowest:");
    out.println(rai.bottom(5).table());
    out.println("How the score of the Swiss cantons came about:");
    out.println(rai.card("SWI/Cantons/ Kantone/ Cantoni").explain().table());
    out.println(Reproduction.of("RAI", rai, "rai-region-published.csv").sentence("figures"));
  }
}
