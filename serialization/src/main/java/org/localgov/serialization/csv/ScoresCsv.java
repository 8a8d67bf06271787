package org.localgov.serialization.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.Output;

/**
 * Scores as CSV: {@code unit,period,node,score,rank,band}, a line a row and node.
 *
 * <p>Rows stand in the order of the table, nodes and leaves in tree order, parents first. A leaf's
 * score is its normalised value. Rank 1 is the highest score within the period, ties share the best
 * (1, 2, 2, 4). A cell is empty where there is nothing. Scores read back to the same bits.
 *
 * <pre>{@code
 * ScoresCsv.write(scores, Path.of("scores.csv"));
 * List<ScoreLine> published = ScoresCsv.read(Path.of("published.csv"));
 * }</pre>
 */
public final class ScoresCsv {
  private ScoresCsv() {}

  /**
   * {@return scores as text}
   *
   * @param scores the scores
   */
  public static String write(Scores scores) {
    return Output.text(writer -> lines(scores, writer));
  }

  /**
   * Writes scores to a file, which is replaced if it exists.
   *
   * @param scores the scores
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public static void write(Scores scores, Path file) {
    Output.write(file, writer -> lines(scores, writer));
  }

  /**
   * Writes scores to a stream, which stays open.
   *
   * @param scores the scores
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public static void write(Scores scores, OutputStream stream) {
    Output.write(stream, writer -> lines(scores, writer));
  }

  /**
   * Reads scores, such as published ones: {@code unit[,period],node,score[,rank][,band]}.
   *
   * @param file the file
   * @return the lines, in order
   * @throws ViolationsException with every fault, each with file, row and column
   */
  public static List<ScoreLine> read(Path file) {
    return new ScoresReading(Input.of(file)).lines();
  }

  /**
   * Reads scores from a stream, which is closed.
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   * @return the lines, in order
   * @throws ViolationsException with every fault, each with row and column
   */
  public static List<ScoreLine> read(InputStream stream, String name) {
    return new ScoresReading(Input.of(stream, name)).lines();
  }

  private static void lines(Scores scores, Writer writer) throws IOException {
    CsvWriter out = new CsvWriter(writer);
    out.line("unit", "period", "node", "score", "rank", "band");
    List<String> nodes = scores.nodes();
    int[][] ranks = nodes.stream().map(scores::ranks).toArray(int[][]::new);
    for (int row = 0; row < scores.rows(); row++) {
      String unit = scores.data().unit(row);
      String period = scores.data().period(row).map(ReferencePeriod::toString).orElse("");
      for (int node = 0; node < ranks.length; node++) {
        String id = nodes.get(node);
        out.cell(unit).cell(period).cell(id).cell(scores.score(row, id));
        out.cell(ranks[node][row] > 0 ? String.valueOf(ranks[node][row]) : "");
        out.cell(scores.band(row, id).orElse(""));
        out.end();
      }
    }
  }
}
