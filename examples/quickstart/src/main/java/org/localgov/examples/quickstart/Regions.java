package org.localgov.examples.quickstart;

import java.io.PrintStream;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Ranking;
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
    Ranking of2010 = rai.ranking("rai").in(ReferencePeriod.year(2010));
    out.println("The five regions with the most authority in 2010:");
    out.println(of2010.first(5).table());
    out.println("The five with the least:");
    out.println(of2010.reversed().first(5).table());
    out.println("How the score of Navarre came about:");
    out.println(rai.card("ESP/Navarre/Nafarroa", ReferencePeriod.year(2010)).explain().table());
    out.println(Reproduction.of("RAI", rai, "rai-region-published.csv").sentence("figures"));
  }
}
