package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;
import org.localgov.serialization.csv.ScoreLine;

/**
 * Published figures beside those that the rule gives.
 *
 * <p>A figure is a score, a rank or a class that the published file states. Scores are the same up
 * to one part in a thousand million.
 *
 * @param figures how many figures are published
 * @param differences those that are not reproduced, in the order of the file
 */
record PublishedCheck(int figures, List<Difference> differences) {
  private static final double TOLERANCE = 1e-9;
  private static final double ROUNDING = 1e-15;

  /**
   * One published figure that is not reproduced.
   *
   * @param line where it stands
   * @param figure what it is: score, rank or class
   * @param published what the source says
   * @param computed what the rule gives, or why it gives nothing
   */
  record Difference(ScoreLine line, String figure, String published, String computed) {}

  static PublishedCheck of(List<ScoreLine> lines, Scores scores) {
    Comparison comparison = new Comparison(scores);
    lines.forEach(comparison::line);
    return new PublishedCheck(comparison.figures, List.copyOf(comparison.differences));
  }

  /** Returns the differences as an aligned table, and the counts on the last line. */
  String report() {
    StringBuilder text = new StringBuilder();
    if (!differences.isEmpty()) {
      TextTable table = TextTable.of("unit", "period", "node", "figure", "#published", "#computed");
      for (Difference difference : differences) {
        ScoreLine line = difference.line();
        table.row(
            line.unit(),
            line.period().map(ReferencePeriod::toString).orElse(""),
            line.node(),
            difference.figure(),
            difference.published(),
            difference.computed());
      }
      text.append(table).append('\n');
    }
    return text.append(Count.of(figures - differences.size()))
        .append(" of ")
        .append(Count.of(figures))
        .append(" published figures reproduced\n")
        .toString();
  }

  private static final class Comparison {
    private final Scores scores;
    private final Map<String, int[]> ranks = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int figures;

    Comparison(Scores scores) {
      this.scores = scores;
    }

    void line(ScoreLine line) {
      Optional<Integer> row = scores.data().row(line.unit(), line.period().orElse(null));
      if (row.isEmpty()) {
        absent(line, "no such row");
      } else if (!scores.nodes().contains(line.node())) {
        absent(line, "no such node");
      } else {
        compare(line, row.get());
      }
    }

    private void absent(ScoreLine line, String why) {
      line.score().ifPresent(score -> figure(line, "score", Decimals.exact(score), why));
      line.rank().ifPresent(rank -> figure(line, "rank", String.valueOf(rank), why));
      line.band().ifPresent(band -> figure(line, "class", band, why));
    }

    private void compare(ScoreLine line, int row) {
      if (line.score().isPresent()) {
        double published = line.score().getAsDouble();
        double computed = scores.score(row, line.node());
        String text = Double.isNaN(computed) ? "no score" : Decimals.exact(computed);
        String stated = Decimals.exact(published);
        figure(line, "score", stated, isSame(published, computed) ? stated : text);
      }
      if (line.rank().isPresent()) {
        int rank = ranks.computeIfAbsent(line.node(), scores::ranks)[row];
        figure(
            line,
            "rank",
            String.valueOf(line.rank().getAsInt()),
            rank == 0 ? "no rank" : String.valueOf(rank));
      }
      line.band()
          .ifPresent(
              band ->
                  figure(line, "class", band, scores.band(row, line.node()).orElse("no class")));
    }

    private void figure(ScoreLine line, String figure, String published, String computed) {
      figures++;
      if (!published.equals(computed)) {
        differences.add(new Difference(line, figure, published, computed));
      }
    }

    private static boolean isSame(double published, double computed) {
      return Math.abs(published - computed)
          <= TOLERANCE * Math.max(Math.abs(published), Math.abs(computed)) + ROUNDING;
    }
  }
}
