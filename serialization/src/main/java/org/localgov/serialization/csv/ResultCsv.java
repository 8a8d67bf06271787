package org.localgov.serialization.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.text.ResultTable;
import org.localgov.serialization.internal.Output;

/**
 * Results of analyses as CSV: a header, then a line a row; a missing cell is empty. Numbers read
 * back to the same bits.
 *
 * <pre>{@code
 * ResultCsv.write(statistics.result(), Path.of("statistics.csv"));
 * }</pre>
 */
public final class ResultCsv {
  private ResultCsv() {}

  /**
   * {@return a result as text}
   *
   * @param result the result
   */
  public static String write(ResultTable result) {
    return Output.text(writer -> lines(result, writer));
  }

  /**
   * Writes a result to a file, which is replaced if it exists.
   *
   * @param result the result
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public static void write(ResultTable result, Path file) {
    Output.write(file, writer -> lines(result, writer));
  }

  /**
   * Writes a result to a stream, which stays open.
   *
   * @param result the result
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public static void write(ResultTable result, OutputStream stream) {
    Output.write(stream, writer -> lines(result, writer));
  }

  private static void lines(ResultTable result, Writer writer) throws IOException {
    CsvWriter out = new CsvWriter(writer);
    out.line(result.columns().toArray(String[]::new));
    for (List<@Nullable Object> row : result.rows()) {
      for (Object cell : row) {
        if (cell instanceof Double number) {
          out.cell(number);
        } else {
          out.cell(cell == null ? "" : cell.toString());
        }
      }
      out.end();
    }
  }
}
