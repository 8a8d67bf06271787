package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.UnreadableException;

/** What all documents share: the tokens, the two properties at the top, and the layout. */
final class Documents {
  static final String INDEX = "index";
  static final String OBSERVATIONS = "observations";
  static final String SCORES = "scores";
  static final String UNCERTAINTY = "uncertainty";
  static final int VERSION = 1;

  /** NaN and infinities are read as tokens, so that they are refused at their place. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private Documents() {}

  /** Makes a model of the fields of a document. */
  interface Binder<T> {
    /** Takes all fields and reports faults; the result is asked for when there is none. */
    Supplier<T> bind(Fields fields);
  }

  /** Makes a model of a whole value of a document. */
  interface Reader<T> {
    /** Reports faults; the result is asked for when there is none. */
    Optional<Supplier<T>> read(JsonValue value, Faults faults, boolean lenient);
  }

  /** Makes a model of a sound document straight of its tokens. */
  interface Tokens<T> {
    /**
     * Returns what the document says.
     *
     * @throws IOException if there is anything odd about it
     */
    T read(JsonParser parser) throws IOException;
  }

  /** Returns the reader of an object that begins with its kind and version. */
  static <T> Reader<T> headed(String kind, Binder<T> binder) {
    return (value, faults, lenient) ->
        Fields.of(value, faults, lenient).filter(object -> heads(object, kind)).map(binder::bind);
  }

  /** Returns the reader of an object that may begin with its kind and version. */
  static <T> Reader<T> embedded(String kind, Binder<T> binder) {
    return (value, faults, lenient) ->
        Fields.of(value, faults, lenient)
            .filter(object -> isOfKind(object, kind) && isOfVersion(object))
            .map(binder::bind);
  }

  /** Returns the reader of a text. */
  static <T> Reader<T> text(Function<String, T> parse) {
    return (value, faults, lenient) -> {
      if (value instanceof JsonValue.Text text) {
        return faults.made(text, () -> parse.apply(text.value())).map(made -> () -> made);
      }
      Fields.unfit(value, "a text", faults);
      return Optional.empty();
    };
  }

  /** Returns the layout: two blanks a level, a property and an element a line. */
  static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** Returns a factory of the caller's own: the numbers of the documents, standard JSON only. */
  static JsonFactory newFactory() {
    return JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
  }

  static JsonGenerator generator(Writer writer) throws IOException {
    return FACTORY.createGenerator(writer).setPrettyPrinter(layout());
  }

  static JsonGenerator generator(OutputStream stream) throws IOException {
    JsonGenerator plain = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
    return new Utf8Generator(plain.setPrettyPrinter(layout()));
  }

  /** Begins a document with its kind and version. */
  static void start(JsonGenerator out, String kind) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", kind);
    out.writeNumberField("schemaVersion", VERSION);
  }

  /**
   * Reads a whole document.
   *
   * @throws ViolationsException with every fault
   */
  static <T> T read(Input input, boolean lenient, Reader<T> reader) {
    Faults faults = new Faults(input.name());
    Optional<JsonValue> document = Optional.empty();
    try (JsonParser parser = FACTORY.createParser(input.text())) {
      document = whole(parser, faults);
    } catch (UnreadableException e) {
      faults.add(e.violation());
    } catch (JsonProcessingException e) {
      malformed(e, faults);
    } catch (IOException e) {
      faults.add(input.fault(e).violation());
    }
    Optional<Supplier<T>> bound = document.flatMap(value -> reader.read(value, faults, lenient));
    faults.check();
    return finished(bound.orElseThrow(), faults);
  }

  /**
   * Reads a whole document of its tokens, or if there is anything odd about it once more, to say
   * what.
   *
   * @throws ViolationsException with every fault
   */
  static <T> T read(Input input, boolean lenient, Reader<T> reader, Tokens<T> tokens) {
    Input again;
    try {
      again = input.repeatable();
    } catch (UnreadableException e) {
      throw new ViolationsException(LocalgovJson.INVALID, List.of(e.violation()));
    }
    try (InputStream bytes = again.bytes();
        JsonParser parser = FACTORY.createParser(bytes)) {
      return tokens.read(parser);
    } catch (IOException | IllegalArgumentException | LocalgovException e) {
      return read(again, lenient, reader);
    }
  }

  /**
   * Reads the value that a parser of somebody else's stands on.
   *
   * @throws ViolationsException with every fault
   * @throws IOException if the parser does
   */
  static <T> T read(JsonParser parser, Reader<T> reader) throws IOException {
    Faults faults = new Faults("");
    Optional<Supplier<T>> bound =
        tree(parser, faults).flatMap(value -> reader.read(value, faults, false));
    faults.check();
    return finished(bound.orElseThrow(), faults);
  }

  private static Optional<JsonValue> whole(JsonParser parser, Faults faults) throws IOException {
    try {
      if (parser.nextToken() == null) {
        faults.add(0, 0, "empty-document", "must be a JSON document, got nothing");
        return Optional.empty();
      }
      Optional<JsonValue> document = tree(parser, faults);
      if (document.isPresent() && parser.nextToken() != null) {
        at(parser, faults, "trailing-content", "must end here");
      }
      return document;
    } catch (StreamConstraintsException e) {
      at(parser, faults, "too-large", "must have numbers, names and texts of usual size");
      return Optional.empty();
    }
  }

  private static void at(JsonParser parser, Faults faults, String code, String rule) {
    JsonLocation at = parser.currentTokenLocation();
    faults.add(at.getLineNr(), at.getColumnNr(), code, rule);
  }

  private static Optional<JsonValue> tree(JsonParser parser, Faults faults) throws IOException {
    try {
      return Optional.of(new TreeReader(parser, faults).read());
    } catch (TreeReader.TooDeepException e) {
      at(parser, faults, "too-deep", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static <T> T finished(Supplier<T> bound, Faults faults) {
    try {
      return bound.get();
    } catch (ViolationsException e) {
      throw faults.inDocument(e);
    }
  }

  /** Returns whether the document is of the kind and version, so that the rest can be looked at. */
  private static boolean heads(Fields document, String kind) {
    document.require("kind", "'" + kind + "'");
    if (!isOfKind(document, kind)) {
      return false;
    }
    document.require("schemaVersion", String.valueOf(VERSION));
    return isOfVersion(document);
  }

  /** Returns whether the kind is the right one, where it is given. */
  private static boolean isOfKind(Fields document, String kind) {
    Optional<String> is = document.text("kind");
    if (is.isEmpty() || is.get().equals(kind)) {
      return true;
    }
    JsonValue at = document.value("kind").orElseThrow();
    String rule = "must be '" + kind + "', got " + Quoted.of(is.get());
    document.faults().add(at, "wrong-kind", rule);
    return false;
  }

  /** Returns whether the version is the right one, where it is given. */
  private static boolean isOfVersion(Fields document) {
    Optional<Double> version = document.number("schemaVersion");
    if (version.isEmpty() || version.get() == VERSION) {
      return true;
    }
    JsonValue at = document.value("schemaVersion").orElseThrow();
    String rule = "must be " + VERSION + ", got " + at.shown();
    document.faults().add(at, "unsupported-version", rule);
    return false;
  }

  private static void malformed(JsonProcessingException e, Faults faults) {
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (e instanceof JsonEOFException) {
      faults.add(line, column, "truncated", "must be complete, the document ends too early");
    } else {
      faults.add(line, column, "malformed", "must be JSON: " + reason(e));
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage().replaceAll("(?s)\n.*", "");
    message = message.replaceAll(" ?\\((?:not recognized|for possible)[^)]*\\)", "");
    message = message.replaceAll(": enable `.*| \\(or 'NaN'[^)]*\\)", "");
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
