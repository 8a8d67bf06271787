package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
 * Results of analyses as JSON: {@code kind} results, and of each result its name and its rows, an
 * object a row; a missing cell is left out. Numbers read back to the same bits.
 *
 * <pre>{@code
 * ResultJson.write(List.of(statistics.result()), Path.of("statistics.json"));
 * }</pre>
 */
public final class ResultJson {
  private ResultJson() {}

  /**
   * {@return results as text}
   *
   * @param results the results
   */
  public static String write(List<ResultTable> results) {
    return Output.text(writer -> document(results, writer));
  }

  /**
   * Writes results to a file, which is replaced if it exists.
   *
   * @param results the results
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public static void write(List<ResultTable> results, Path file) {
    Output.write(file, writer -> document(results, writer));
  }

  /**
   * Writes results to a stream, which stays open.
   *
   * @param results the results
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public static void write(List<ResultTable> results, OutputStream stream) {
    Output.write(stream, writer -> document(results, writer));
  }

  private static void document(List<ResultTable> results, Writer writer) throws IOException {
    try (JsonGenerator out = Documents.generator(writer)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      Documents.start(out, "results");
      out.writeArrayFieldStart("results");
      for (ResultTable result : results) {
        out.writeStartObject();
        out.writeStringField("name", result.name());
        out.writeArrayFieldStart("rows");
        for (List<@Nullable Object> row : result.rows()) {
          row(out, result.columns(), row);
        }
        out.writeEndArray();
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    writer.write('\n');
  }

  private static void row(JsonGenerator out, List<String> columns, List<@Nullable Object> row)
      throws IOException {
    out.writeStartObject();
    for (int column = 0; column < row.size(); column++) {
      Object cell = row.get(column);
      if (cell instanceof Number number) {
        Numbers.field(out, columns.get(column), number.doubleValue());
      } else if (cell != null) {
        out.writeStringField(columns.get(column), cell.toString());
      }
    }
    out.writeEndObject();
  }
}
