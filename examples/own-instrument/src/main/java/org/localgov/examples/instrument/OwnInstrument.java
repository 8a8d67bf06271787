package org.localgov.examples.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.json.LocalgovJson;

/** Scores the bundled districts, which are invented, by two instruments of one's own. */
public final class OwnInstrument {
  private OwnInstrument() {}

  /**
   * Prints the ranking by each instrument, and why the first is first.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String instrument : new String[] {"district-services", "weak-sides"}) {
      Scores scores = score(instrument);
      out.println(scores.index().title());
      out.println(scores.table());
      out.println(scores.card(scores.top(1).entries().get(0).unit()).explain().table());
    }
  }

  /** Scores the districts by the instrument in a bundled file. */
  static Scores score(String instrument) {
    Index index = LocalgovJson.readIndex(text(instrument + ".json"));
    IndicatorTable table =
        IndicatorCsv.wide(stream("districts.csv"), "districts.csv").against(index).read();
    return Scorer.of(index).score(table);
  }

  private static String text(String file) {
    try (InputStream in = stream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream stream(String file) {
    return Objects.requireNonNull(OwnInstrument.class.getResourceAsStream(file), file);
  }
}
