package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;

/**
 * Makes a scores document straight of the tokens of one that is sound: the scores of each row go
 * into arrays, the rest of a row to {@link ScoresBinder}, without a tree of the whole. Of anything
 * that the binder might refuse it makes nothing: what is wrong and where is for the binder to say.
 */
final class ScoresTokens {
  private static final SerializableString UNIT = new SerializedString("unit");
  private static final SerializableString SCORES = new SerializedString("scores");
  private static final JsonValue.Place NOWHERE = new JsonValue.Place(null, "$", 0, 0);

  private final JsonParser parser;
  private final Faults faults = new Faults("");
  private NodeScores.Ids ids = new NodeScores.Ids(List.of());
  private final List<String> names = new ArrayList<>();
  private double[] scores = new double[16];
  private int[] ranks = new int[16];
  private @Nullable String[] bands = new @Nullable String[16];

  private ScoresTokens(JsonParser parser) {
    this.parser = parser;
  }

  /** Says that a document is not what it should be. */
  static final class OddException extends IOException {
    private static final long serialVersionUID = 1L;

    private OddException() {
      super("is for the binder to look at");
    }
  }

  /**
   * Returns what the document says that a parser is at the beginning of.
   *
   * @throws OddException if there is anything odd about it
   * @throws IOException if the parser finds that it is no JSON, or cannot read on
   */
  static ScoresDocument read(JsonParser parser) throws IOException {
    ScoresTokens tokens = new ScoresTokens(parser);
    parser.nextToken();
    ScoresDocument document = tokens.document();
    require(parser.nextToken() == null);
    return document;
  }

  private static void require(boolean isSound) throws OddException {
    if (!isSound) {
      throw new OddException();
    }
  }

  private ScoresDocument document() throws IOException {
    JsonValue.Members head = new JsonValue.Members(NOWHERE);
    List<ScoresDocument.Row> rows = new ArrayList<>();
    require(parser.currentToken() == JsonToken.START_OBJECT);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("rows")) {
        require(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          rows.add(row());
        }
        put(head, name, new JsonValue.Elements(NOWHERE));
      } else {
        put(head, name, new TreeReader(parser, faults).read());
      }
    }
    ScoresDocument found =
        Documents.headed(Documents.SCORES, ScoresBinder::scores)
            .read(head, faults, false)
            .orElseThrow(OddException::new)
            .get();
    require(faults.isEmpty());
    return new ScoresDocument(
        found.index(), found.version(), found.fitted(), found.warnings(), rows);
  }

  private static void put(JsonValue.Members object, String name, JsonValue value)
      throws OddException {
    require(object.values().putIfAbsent(name, value) == null);
  }

  private ScoresDocument.Row row() throws IOException {
    JsonValue.Members rest = new JsonValue.Members(NOWHERE);
    @Nullable String unit = null;
    @Nullable String period = null;
    @Nullable NodeScores nodes = null;
    require(parser.currentToken() == JsonToken.START_OBJECT);
    for (String name = field(UNIT); name != null; name = field(SCORES)) {
      parser.nextToken();
      switch (name) {
        case "unit" -> unit = text(unit);
        case "period" -> period = text(period);
        case "scores" -> {
          require(nodes == null);
          nodes = nodes();
        }
        default -> put(rest, name, new TreeReader(parser, faults).read());
      }
    }
    require(unit != null && nodes != null);
    ScoresDocument.Row row =
        ScoresBinder.row(
            Objects.requireNonNull(unit),
            Optional.ofNullable(period).map(ReferencePeriod::parse),
            Objects.requireNonNull(nodes),
            new Fields(rest, faults, false));
    require(faults.isEmpty());
    return row;
  }

  /**
   * Moves to the next field of an object and returns its name; null at the object's end.
   *
   * @param likely the name that it has most often, which is then not looked up
   */
  private @Nullable String field(@Nullable SerializableString likely) throws IOException {
    if (likely != null && parser.nextFieldName(likely)) {
      return likely.getValue();
    }
    JsonToken token = likely == null ? parser.nextToken() : parser.currentToken();
    return token == JsonToken.END_OBJECT ? null : parser.currentName();
  }

  private String text(@Nullable String before) throws IOException {
    require(before == null && parser.currentToken() == JsonToken.VALUE_STRING);
    return parser.getText();
  }

  /** Reads the scores of one row; the ids are those of the row before if they are the same. */
  private NodeScores nodes() throws IOException {
    require(parser.currentToken() == JsonToken.START_OBJECT);
    names.clear();
    int count = 0;
    boolean isSame = true;
    boolean hasBand = false;
    for (String id = field(ids.prepared(0)); id != null; id = field(ids.prepared(count))) {
      isSame &= count < ids.size() && ids.id(count).equals(id);
      names.add(id);
      room(count);
      node(count);
      hasBand |= bands[count] != null;
      count++;
    }
    if (!isSame || count != ids.size()) {
      ids = new NodeScores.Ids(names);
      require(ids.isDistinct());
    }
    return new NodeScores(
        ids,
        Arrays.copyOf(scores, count),
        Arrays.copyOf(ranks, count),
        hasBand ? Arrays.copyOf(bands, count) : null);
  }

  private void room(int place) {
    if (place == scores.length) {
      scores = Arrays.copyOf(scores, 2 * place);
      ranks = Arrays.copyOf(ranks, 2 * place);
      bands = Arrays.copyOf(bands, 2 * place);
    }
    scores[place] = Double.NaN;
    ranks[place] = NodeScores.NO_RANK;
    bands[place] = null;
  }

  private void node(int place) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT);
    for (String name = field(ScoresWriter.SCORE); name != null; name = field(ScoresWriter.RANK)) {
      JsonToken token = parser.nextToken();
      switch (name) {
        case "score" -> {
          require(token.isNumeric() && Double.isNaN(scores[place]));
          scores[place] = parser.getDoubleValue();
          require(Double.isFinite(scores[place]));
        }
        case "rank" -> {
          require(token == JsonToken.VALUE_NUMBER_INT && ranks[place] == NodeScores.NO_RANK);
          ranks[place] = parser.getIntValue();
          require(ranks[place] >= 1);
        }
        case "band" -> {
          require(token == JsonToken.VALUE_STRING && bands[place] == null);
          bands[place] = parser.getText();
        }
        default -> throw new OddException();
      }
    }
  }
}
