package org.localgov.examples.quickstart;

import java.io.PrintStream;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.Decimals;

/** A city: the worked example of the Urban Governance Index, with every number filled in. */
final class City {
  private City() {}

  static void tell(PrintStream out) {
    Quickstart.heading(out, "A city: effectiveness in the Urban Governance Index");
    Index ugi = Instruments.of("ugi-effectiveness");
    Scores scores = Scorer.of(ugi).score(Data.table("ugi-example.csv", ugi));
    out.println(scores.card(0).explain().table());
    out.println("UGI effectiveness " + Decimals.fixed(scores.score(0, "effectiveness"), 2));
  }
}
