package org.localgov.serialization.csv;

import java.io.IOException;
import java.io.Writer;
import org.localgov.indicators.text.Decimals;

/** Writes cells and lines, in quotes where they must be. */
final class CsvWriter {
  private final Writer writer;
  private boolean first = true;

  CsvWriter(Writer writer) {
    this.writer = writer;
  }

  /** Writes a text; one with a comma, a quote or a line end stands in quotes. */
  CsvWriter cell(String text) throws IOException {
    separate();
    if (!needsQuotes(text)) {
      writer.write(text);
      return this;
    }
    writer.write('"');
    writer.write(text.replace("\"", "\"\""));
    writer.write('"');
    return this;
  }

  /** Writes a number that reads back to the same bits; NaN is an empty cell. */
  CsvWriter cell(double number) throws IOException {
    separate();
    if (!Double.isNaN(number)) {
      writer.write(Decimals.exact(number));
    }
    return this;
  }

  void line(String... cells) throws IOException {
    for (String cell : cells) {
      cell(cell);
    }
    end();
  }

  void end() throws IOException {
    writer.write('\n');
    first = true;
  }

  private void separate() throws IOException {
    if (!first) {
      writer.write(',');
    }
    first = false;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
