package org.localgov.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.csv.TableReader;

/** A data file whose layout is told by its header, unless it was given. */
final class DataFile {
  private static final int HEADER = 1 << 16;

  private DataFile() {}

  /**
   * Opens a data file once, so that a pipe will do, and reads it; the library says why a file
   * cannot be opened.
   *
   * @param layout the layout, or null to find it in the header
   */
  static <T> T read(Path file, @Nullable CsvLayout layout, Function<TableReader, T> reading) {
    if (layout != null || Files.isDirectory(file) || !Files.isReadable(file)) {
      return reading.apply(IndicatorCsv.of(layout == null ? CsvLayout.WIDE : layout, file));
    }
    try (InputStream stream = open(file)) {
      CsvLayout found = isLong(start(stream)) ? CsvLayout.LONG : CsvLayout.WIDE;
      return reading.apply(IndicatorCsv.of(found, stream, file.toString()));
    } catch (IOException e) {
      return reading.apply(IndicatorCsv.wide(file));
    }
  }

  /** Returns whether a file is called JSON or begins like it; a pipe cannot be looked into. */
  static boolean isJson(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return file.toString().endsWith(".json");
    }
    try (InputStream stream = open(file)) {
      String start = start(stream).stripLeading();
      return start.startsWith("{") || start.startsWith("[") || file.toString().endsWith(".json");
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens a file, or a pipe: the streams of {@link Files} cannot be buffered on a pipe. */
  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(new FileInputStream(file.toFile()), HEADER);
  }

  /** Returns the start of a stream, and leaves the stream where it was. */
  private static String start(InputStream stream) throws IOException {
    stream.mark(HEADER);
    byte[] start = stream.readNBytes(HEADER);
    stream.reset();
    String text = new String(start, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isLong(String start) {
    String header = start.lines().findFirst().orElse("");
    List<String> columns =
        Stream.of(header.split(",")).map(name -> name.replace("\"", "")).toList();
    return columns.contains("indicator") && columns.contains("value");
  }
}
