package org.localgov.examples.quickstart;

import java.util.List;
import java.util.Locale;
import org.localgov.indicators.scoring.Scores;
import org.localgov.serialization.csv.ScoreLine;
import org.localgov.serialization.csv.ScoresCsv;

/**
 * How many published figures a computation gives.
 *
 * @param name what was computed
 * @param same how many agree to the last bit
 * @param published how many there are
 */
record Reproduction(String name, int same, int published) {
  static Reproduction of(String name, Scores scores, String file) {
    List<ScoreLine> published = ScoresCsv.read(Data.stream(file), file);
    int same = 0;
    for (ScoreLine one : published) {
      int row = scores.data().row(one.unit(), one.period().orElse(null)).orElseThrow();
      same += scores.score(row, one.node()) == one.score().orElseThrow() ? 1 : 0;
    }
    return new Reproduction(name, same, published.size());
  }

  /** Returns a line such as {@code RAI 4,342 of 4,342 figures}. */
  String sentence(String what) {
    return String.format(Locale.ROOT, "%s %,d of %,d %s", name, same, published, what);
  }
}
