package org.localgov.serialization.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.localgov.core.error.LocalgovException;

/** Writes documents as UTF-8 to a file, a stream or a text. */
public final class Output {
  /** The code of a file that cannot be written. */
  public static final String UNWRITABLE = "unwritable-file";

  private Output() {}

  /** What is written. */
  public interface Body {
    /**
     * Writes everything; neither flushes nor closes.
     *
     * @param writer where to write
     * @throws IOException if writing fails
     */
    void write(Writer writer) throws IOException;
  }

  /** What is written by somebody who encodes it. */
  public interface Encoded {
    /**
     * Writes everything, and flushes what was kept back.
     *
     * @param stream where to write
     * @throws IOException if writing fails
     */
    void write(OutputStream stream) throws IOException;
  }

  /**
   * Writes a file, which is replaced if it exists.
   *
   * @param file the file
   * @param body what to write
   * @throws LocalgovException if it cannot be written
   */
  public static void write(Path file, Body body) {
    writeEncoded(file, stream -> encode(stream, body));
  }

  /**
   * Writes a file, which is replaced if it exists.
   *
   * @param file the file
   * @param body what to write, as UTF-8
   * @throws LocalgovException if it cannot be written
   */
  public static void writeEncoded(Path file, Encoded body) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      body.write(stream);
    } catch (IOException e) {
      throw refusal(file.toString(), e);
    }
  }

  /**
   * Writes to a stream, which is flushed and stays open.
   *
   * @param stream the stream
   * @param body what to write
   * @throws LocalgovException if it cannot be written
   */
  public static void write(OutputStream stream, Body body) {
    writeEncoded(stream, bytes -> encode(bytes, body));
  }

  /**
   * Writes to a stream, which is flushed and stays open.
   *
   * @param stream the stream
   * @param body what to write, as UTF-8
   * @throws LocalgovException if it cannot be written
   */
  public static void writeEncoded(OutputStream stream, Encoded body) {
    try {
      body.write(stream);
    } catch (IOException e) {
      throw refusal("the stream", e);
    }
  }

  /**
   * {@return what is written as a text}
   *
   * @param body what to write
   */
  public static String text(Body body) {
    StringWriter text = new StringWriter();
    try {
      body.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void encode(OutputStream stream, Body body) throws IOException {
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                stream,
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)),
            1 << 16);
    body.write(writer);
    writer.flush();
  }

  private static LocalgovException refusal(String name, IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "there is no such directory"
            : e instanceof CharacterCodingException
                ? "a text has half of a surrogate pair"
                : String.valueOf(e.getMessage());
    return new LocalgovException(
        UNWRITABLE, "cannot write '" + name + "': " + reason, Map.of("file", name), e);
  }
}
