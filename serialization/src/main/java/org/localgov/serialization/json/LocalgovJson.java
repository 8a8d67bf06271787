package org.localgov.serialization.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationSet;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.indicators.scoring.Scores;
import org.localgov.serialization.internal.ValueKinds;

/**
 * JSON in and out: values of the domain, index definitions, observations, scores, and what is
 * uncertain about an index.
 *
 * <p>Readers are strict: what is unknown, double, null, not finite, of the wrong type or absent is
 * refused, every fault with file, line, column and path, in one {@link ViolationsException}. {@link
 * #lenient()} passes over unknown properties and nothing else.
 *
 * <pre>{@code
 * Index index = LocalgovJson.readIndex(Path.of("services.json"));
 * String text = LocalgovJson.writeIndex(index);
 * }</pre>
 */
public final class LocalgovJson {
  /** The code of a document that is refused. */
  public static final String INVALID = "invalid-document";

  private static final JsonFormat<Index> INDEX =
      new JsonFormat<>(
          Documents.INDEX,
          fields -> {
            var builder = IndexBinder.index(fields);
            return () -> builder.orElseThrow().build();
          },
          IndexWriter::write);

  private static final JsonFormat<ObservationSet> OBSERVATIONS =
      new JsonFormat<>(
          Documents.OBSERVATIONS, ObservationsBinder::observations, ObservationsWriter::write);

  private static final JsonFormat<ScoresDocument> SCORES =
      new JsonFormat<>(
          Documents.SCORES, ScoresBinder::scores, ScoresTokens::read, ScoresWriter::write);

  private static final JsonFormat<UncertaintySpec> UNCERTAINTY =
      new JsonFormat<>(Documents.UNCERTAINTY, UncertaintyBinder::spec, UncertaintyWriter::write);

  private static final JsonMapper MAPPER =
      JsonMapper.builder(Documents.newFactory())
          .addModule(new LocalgovModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(Documents.layout())
          .build();

  private LocalgovJson() {}

  /** {@return a Jackson mapper that reads and writes the same documents; the caller's own} */
  public static JsonMapper mapper() {
    return MAPPER.copy();
  }

  /**
   * {@return every kind of document, in alphabetical order; unmodifiable} A kind of text, such as
   * {@code place-id}, is the kind of a document that is a text alone.
   */
  public static List<String> kinds() {
    return Stream.concat(
            Stream.of(
                Documents.INDEX, Documents.OBSERVATIONS, Documents.SCORES, Documents.UNCERTAINTY),
            ValueKinds.names())
        .sorted()
        .toList();
  }

  /** {@return the strict format of index definitions} */
  public static JsonFormat<Index> index() {
    return INDEX;
  }

  /** {@return the strict format of observations} */
  public static JsonFormat<ObservationSet> observations() {
    return OBSERVATIONS;
  }

  /** {@return the strict format of scores} */
  public static JsonFormat<ScoresDocument> scores() {
    return SCORES;
  }

  /** {@return the strict format of what is uncertain about an index} */
  public static JsonFormat<UncertaintySpec> uncertainty() {
    return UNCERTAINTY;
  }

  /**
   * {@return the strict format of one value of the domain}
   *
   * <p>An object is a document with the {@code kind} of its type and its parts as properties; a
   * text, such as a place id or a name of an enumeration, is a JSON text.
   *
   * <pre>{@code
   * JsonFormat<Partnership> partnerships = LocalgovJson.of(Partnership.class);
   * Partnership partnership = partnerships.read(Path.of("reggio-emilia-pemba.json"));
   * }</pre>
   *
   * @param <T> the type of value
   * @param type the type
   * @throws UnknownNameException if values of that type have no form in JSON
   */
  public static <T> JsonFormat<T> of(Class<T> type) {
    return ValueFormats.of(Objects.requireNonNull(type, "type"));
  }

  /**
   * {@return the strict format of a list of values of the domain, which are objects: {@code {
   * "kind": "partnerships", "schemaVersion": 1, "partnerships": [ … ] }}}
   *
   * @param <T> the type of value
   * @param type the type
   * @throws UnknownNameException if values of that type are no objects in JSON
   */
  public static <T> JsonFormat<List<T>> listOf(Class<T> type) {
    return ValueFormats.listOf(Objects.requireNonNull(type, "type"));
  }

  /** {@return the formats that pass over unknown properties when they read, and nothing else} */
  public static LenientJson lenient() {
    return LenientJson.INSTANCE;
  }

  /**
   * Reads an index definition from a file.
   *
   * @param file the file
   * @return the definition
   * @throws ViolationsException with every fault
   */
  public static Index readIndex(Path file) {
    return INDEX.read(file);
  }

  /**
   * Reads an index definition from a text.
   *
   * @param text the JSON text
   * @return the definition
   * @throws ViolationsException with every fault
   */
  public static Index readIndex(String text) {
    return INDEX.read(text);
  }

  /**
   * {@return an index definition as text}
   *
   * @param index the definition
   */
  public static String writeIndex(Index index) {
    return INDEX.write(index);
  }

  /**
   * Writes an index definition to a file.
   *
   * @param index the definition
   * @param file the file
   */
  public static void writeIndex(Index index, Path file) {
    INDEX.write(index, file);
  }

  /**
   * Reads observations from a file.
   *
   * @param file the file
   * @return the observations
   * @throws ViolationsException with every fault
   */
  public static ObservationSet readObservations(Path file) {
    return OBSERVATIONS.read(file);
  }

  /**
   * Reads observations from a text.
   *
   * @param text the JSON text
   * @return the observations
   * @throws ViolationsException with every fault
   */
  public static ObservationSet readObservations(String text) {
    return OBSERVATIONS.read(text);
  }

  /**
   * {@return observations as text}
   *
   * @param observations the observations
   */
  public static String writeObservations(ObservationSet observations) {
    return OBSERVATIONS.write(observations);
  }

  /**
   * Writes observations to a file.
   *
   * @param observations the observations
   * @param file the file
   */
  public static void writeObservations(ObservationSet observations, Path file) {
    OBSERVATIONS.write(observations, file);
  }

  /**
   * Reads scores from a file.
   *
   * @param file the file
   * @return the scores
   * @throws ViolationsException with every fault
   */
  public static ScoresDocument readScores(Path file) {
    return SCORES.read(file);
  }

  /**
   * Reads scores from a text.
   *
   * @param text the JSON text
   * @return the scores
   * @throws ViolationsException with every fault
   */
  public static ScoresDocument readScores(String text) {
    return SCORES.read(text);
  }

  /**
   * {@return scores as text, without explanations}
   *
   * @param scores the scores
   */
  public static String writeScores(Scores scores) {
    return writeScores(scores, unit -> false);
  }

  /**
   * {@return scores as text, those of some units explained}
   *
   * @param scores the scores
   * @param explained the units to explain
   */
  public static String writeScores(Scores scores, Predicate<String> explained) {
    return explaining(explained).write(scores);
  }

  /**
   * Writes scores to a file row by row, without explanations.
   *
   * @param scores the scores
   * @param file the file
   */
  public static void writeScores(Scores scores, Path file) {
    writeScores(scores, unit -> false, file);
  }

  /**
   * Writes scores to a file row by row, those of some units explained.
   *
   * @param scores the scores
   * @param explained the units to explain
   * @param file the file
   */
  public static void writeScores(Scores scores, Predicate<String> explained, Path file) {
    explaining(explained).write(scores, file);
  }

  /**
   * Writes scores to a stream row by row, those of some units explained; it stays open.
   *
   * @param scores the scores
   * @param explained the units to explain
   * @param stream the stream
   */
  public static void writeScores(Scores scores, Predicate<String> explained, OutputStream stream) {
    explaining(explained).write(scores, stream);
  }

  /** Returns the format of scores fresh from a scorer, which can only be written. */
  static JsonFormat<Scores> explaining(Predicate<String> explained) {
    return new JsonFormat<>(
        Documents.SCORES,
        fields -> {
          throw new UnsupportedOperationException("scores are read as a ScoresDocument");
        },
        (scores, out) -> ScoresWriter.write(scores, explained, out));
  }
}
