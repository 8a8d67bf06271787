package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
  private final boolean lenient;
  private final Form<T> document;
  private final Form<T> part;
  private final Documents.@Nullable Tokens<T> tokens;

  /** Creates the format of documents that look the same everywhere. */
  JsonFormat(String kind, Documents.Binder<T> binder, Body<T> body) {
    this(new Form<>(Documents.headed(kind, binder), body));
  }

  /**
   * Creates the format of documents that look the same everywhere.
   *
   * @param tokens reads a sound document without a tree of it
   */
  JsonFormat(String kind, Documents.Binder<T> binder, Documents.Tokens<T> tokens, Body<T> body) {
    this(false, new Form<>(Documents.headed(kind, binder), body), tokens);
  }

  /** Creates the format of values that look the same everywhere. */
  JsonFormat(Form<T> form) {
    this(false, form, null);
  }

  private JsonFormat(boolean lenient, Form<T> form, Documents.@Nullable Tokens<T> tokens) {
    this(lenient, form, form, tokens);
  }

  /**
   * Creates a format.
   *
   * @param document how a document looks
   * @param part how the value looks as a part of somebody else's document
   */
  JsonFormat(Form<T> document, Form<T> part) {
    this(false, document, part, null);
  }

  private JsonFormat(
      boolean lenient, Form<T> document, Form<T> part, Documents.@Nullable Tokens<T> tokens) {
    this.lenient = lenient;
    this.document = document;
    this.part = part;
    this.tokens = tokens;
  }

  /** How something looks: what reads it and what writes it. */
  record Form<T>(Documents.Reader<T> reader, Body<T> body) {}

  /** Writes the value of a document. */
  interface Body<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  /** {@return a format that passes over unknown properties when it reads, and nothing else} */
  public JsonFormat<T> lenient() {
    return new JsonFormat<>(true, document, part, tokens);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return what was read
   * @throws ViolationsException with every fault, a file that cannot be read among them
   */
  public T read(Path file) {
    return read(Input.of(file));
  }

  /**
   * Reads a text.
   *
   * @param text the JSON text
   * @return what was read
   * @throws ViolationsException with every fault
   */
  public T read(String text) {
    return read(Input.of(text));
  }

  /**
   * Reads bytes.
   *
   * @param document the JSON text as UTF-8; must not change meanwhile
   * @return what was read
   * @throws ViolationsException with every fault
   */
  public T read(byte[] document) {
    return read(Input.of(document));
  }

  /**
   * Reads a stream to its end and closes it.
   *
   * @param stream the stream, which is closed
   * @return what was read
   * @throws ViolationsException with every fault
   */
  public T read(InputStream stream) {
    return read(stream, "");
  }

  /**
   * Reads a stream to its end and closes it.
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   * @return what was read
   * @throws ViolationsException with every fault
   */
  public T read(InputStream stream, String name) {
    return read(Input.of(stream, name));
  }

  private T read(Input input) {
    return tokens == null
        ? Documents.read(input, lenient, document.reader())
        : Documents.read(input, lenient, document.reader(), tokens);
  }

  /**
   * {@return the document as text: UTF-16 in memory, lines ending with a newline}
   *
   * @param value the value to write
   */
  public String write(T value) {
    return Output.text(writer -> writeDocument(value, Documents.generator(writer)));
  }

  /**
   * Writes the document to a file, which is replaced if it exists.
   *
   * @param value the value to write
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public void write(T value, Path file) {
    Output.writeEncoded(file, stream -> writeDocument(value, Documents.generator(stream)));
  }

  /**
   * Writes the document to a stream, which stays open.
   *
   * @param value the value to write
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public void write(T value, OutputStream stream) {
    Output.writeEncoded(stream, bytes -> writeDocument(value, Documents.generator(bytes)));
  }

  /** Writes the value to a generator of somebody else's. */
  void write(T value, JsonGenerator out) throws IOException {
    Form<T> form = out.getOutputContext().inRoot() ? document : part;
    form.body().write(value, out);
  }

  /**
   * Reads the value that a parser of somebody else's stands on.
   *
   * @throws ViolationsException with every fault
   * @throws IOException if the parser does
   */
  T read(JsonParser parser) throws IOException {
    return Documents.read(parser, part.reader());
  }

  private void writeDocument(T value, JsonGenerator out) throws IOException {
    document.body().write(value, out);
    out.writeRaw('\n');
    out.flush();
  }
}
