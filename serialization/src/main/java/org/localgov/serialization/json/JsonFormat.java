package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.Output;

/**
 * Reads and writes one kind of document.
 *
 * <p>What is refused comes as one {@link ViolationsException} with every fault: code {@code
 * invalid-document} for the document itself, {@code invalid-definition} for what it defines. Its
 * messages name the file, line, column and path, the rule and the value.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Index index = LocalgovJson.index().read(Path.of("services.json"));
 * String text = LocalgovJson.index().write(index);
 * }</pre>
 *
 * @param <T> what a document of this kind says
 */
public final class JsonFormat<T> {
  private final String kind;
  private final boolean lenient;
  private final Documents.Binder<T> binder;
  private final Body<T> body;

  JsonFormat(String kind, Documents.Binder<T> binder, Body<T> body) {
    this(kind, false, binder, body);
  }

  private JsonFormat(String kind, boolean lenient, Documents.Binder<T> binder, Body<T> body) {
    this.kind = kind;
    this.lenient = lenient;
    this.binder = binder;
    this.body = body;
  }

  /** Writes the object of a document. */
  interface Body<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  /** Returns a format that passes over unknown properties when it reads, and nothing else. */
  public JsonFormat<T> lenient() {
    return new JsonFormat<>(kind, true, binder, body);
  }

  /**
   * Reads a file.
   *
   * @throws ViolationsException with every fault, a file that cannot be read among them
   */
  public T read(Path file) {
    return Documents.read(Input.of(file), kind, lenient, binder);
  }

  /**
   * Reads a text.
   *
   * @throws ViolationsException with every fault
   */
  public T read(String text) {
    return Documents.read(Input.of(text), kind, lenient, binder);
  }

  /**
   * Reads a stream to its end and closes it.
   *
   * @throws ViolationsException with every fault
   */
  public T read(InputStream stream) {
    return read(stream, "");
  }

  /**
   * Reads a stream to its end and closes it.
   *
   * @param name what the stream is called in messages
   * @throws ViolationsException with every fault
   */
  public T read(InputStream stream, String name) {
    return Documents.read(Input.of(stream, name), kind, lenient, binder);
  }

  /** Returns the document as text: UTF-16 in memory, lines ending with a newline. */
  public String write(T value) {
    return Output.text(writer -> write(value, writer));
  }

  /**
   * Writes the document to a file, which is replaced if it exists.
   *
   * @throws LocalgovException if it cannot be written
   */
  public void write(T value, Path file) {
    Output.write(file, writer -> write(value, writer));
  }

  /**
   * Writes the document to a stream, which stays open.
   *
   * @throws LocalgovException if it cannot be written
   */
  public void write(T value, OutputStream stream) {
    Output.write(stream, writer -> write(value, writer));
  }

  /** Writes the object to a generator of somebody else's. */
  void write(T value, JsonGenerator out) throws IOException {
    body.write(value, out);
  }

  Documents.Binder<T> binder() {
    return binder;
  }

  String kind() {
    return kind;
  }

  private void write(T value, Writer writer) throws IOException {
    JsonGenerator out = Documents.generator(writer);
    body.write(value, out);
    out.writeRaw('\n');
    out.flush();
  }
}
