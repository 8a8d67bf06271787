package org.localgov.serialization.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;

/**
 * What a document is read from, a file, a stream or a text, with the name it has in messages.
 *
 * <p>A file can be opened again and again, a stream once.
 */
public final class Input {
  /** The code of a file that cannot be opened or read. */
  public static final String UNREADABLE = "unreadable-file";

  private final String name;
  private final Opener opener;
  private final boolean isRepeatable;

  private Input(String name, Opener opener, boolean isRepeatable) {
    this.name = name;
    this.opener = opener;
    this.isRepeatable = isRepeatable;
  }

  /**
   * {@return a file, named as the path is written}
   *
   * @param file the file
   */
  public static Input of(Path file) {
    return new Input(file.toString(), () -> open(file), true);
  }

  /**
   * {@return a stream with a name, which may be empty; the stream is closed after reading}
   *
   * @param stream the stream, which is closed
   * @param name the name
   */
  public static Input of(InputStream stream, String name) {
    Objects.requireNonNull(stream, "stream");
    return new Input(Objects.requireNonNull(name, "name"), () -> stream, false);
  }

  /**
   * {@return a text without a name}
   *
   * @param text the text form
   */
  public static Input of(String text) {
    Objects.requireNonNull(text, "text");
    return new Input("", () -> new ByteArrayInputStream(encoded(text)), true);
  }

  /**
   * {@return bytes without a name}
   *
   * @param bytes the bytes; not copied
   */
  public static Input of(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return new Input("", () -> new ByteArrayInputStream(bytes), true);
  }

  /** {@return the name in messages; empty if there is none} */
  public String name() {
    return name;
  }

  /**
   * {@return this, or of a stream an input of all that it holds, which can be opened again and
   * again}
   *
   * @throws UnreadableException if it cannot be read
   */
  public Input repeatable() throws UnreadableException {
    if (isRepeatable) {
      return this;
    }
    try (InputStream stream = opener.open()) {
      byte[] all = stream.readAllBytes();
      return new Input(name, () -> new ByteArrayInputStream(all), true);
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * {@return the bytes of this input, which fail at the first that is no UTF-8}
   *
   * @throws IOException if it cannot be opened
   */
  public InputStream bytes() throws IOException {
    return new Utf8Stream(opener.open());
  }

  /**
   * {@return the characters of this input, refused where they are not UTF-8}
   *
   * @param lineWord what a line is called in messages: {@code row} or {@code line}
   * @param longestLine how many characters a line may have
   * @throws UnreadableException if it cannot be opened
   */
  public Reader open(String lineWord, int longestLine) throws UnreadableException {
    try {
      return new Utf8Reader(opener.open(), this, lineWord, longestLine);
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * {@return the whole text}
   *
   * @throws UnreadableException if it cannot be read or is not UTF-8
   */
  public String text() throws UnreadableException {
    try (Reader reader = open("line", Integer.MAX_VALUE)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * {@return the fault that an error of the operating system is}
   *
   * @param e what went wrong
   */
  public UnreadableException fault(IOException e) {
    if (e instanceof UnreadableException known) {
      return known;
    }
    if (e instanceof NoSuchFileException) {
      return fault(UNREADABLE, "there is no such file");
    }
    if (e instanceof AccessDeniedException) {
      return fault(UNREADABLE, "must be readable, access is denied");
    }
    return fault(UNREADABLE, "cannot be read: " + Quoted.plain(e.getMessage()));
  }

  /** Returns a fault of this input as a whole. */
  UnreadableException fault(String code, String rule) {
    Violation violation = Violation.of(code, name.isEmpty() ? rule : name + ": " + rule);
    return new UnreadableException(name.isEmpty() ? violation : violation.with("file", name));
  }

  /** Returns a fault in one line of this input. */
  UnreadableException fault(String code, String lineWord, int line, String rule) {
    String place = (name.isEmpty() ? "" : name + " ") + lineWord + " " + line;
    Violation violation = Violation.of(code, place + ": " + rule);
    violation = name.isEmpty() ? violation : violation.with("file", name);
    return new UnreadableException(violation.with(lineWord, line));
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    return Files.newInputStream(file);
  }

  private static byte[] encoded(String text) throws IOException {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IOException("the text has half of a surrogate pair", e);
    }
  }

  private interface Opener {
    InputStream open() throws IOException;
  }
}
