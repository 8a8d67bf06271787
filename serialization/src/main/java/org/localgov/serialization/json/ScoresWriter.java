package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;

/** Writes scores row by row, in a fixed order of properties. */
final class ScoresWriter {
  static final SerializableString SCORE = new SerializedString("score");
  static final SerializableString RANK = new SerializedString("rank");

  private final JsonGenerator out;

  private ScoresWriter(JsonGenerator out) {
    this.out = out;
  }

  static void write(Scores scores, Predicate<String> explained, JsonGenerator out)
      throws IOException {
    ScoresWriter writer = new ScoresWriter(out);
    ScoresRows rows = new ScoresRows(scores, explained);
    writer.head(scores.index().id(), scores.index().version(), ScoresRows.fitted(scores));
    writer.warnings(rows.otherWarnings());
    writer.rows(rows);
  }

  static void write(ScoresDocument document, JsonGenerator out) throws IOException {
    ScoresWriter writer = new ScoresWriter(out);
    writer.head(document.index(), document.version(), document.fitted());
    writer.warnings(document.warnings());
    writer.rows(document.rows());
  }

  private void head(String index, String version, Map<String, Map<String, Double>> fitted)
      throws IOException {
    Documents.start(out, Documents.SCORES);
    out.writeObjectFieldStart("index");
    out.writeStringField("id", index);
    out.writeStringField("version", version);
    out.writeEndObject();
    if (fitted.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("fitted");
    for (Map.Entry<String, Map<String, Double>> indicator : fitted.entrySet()) {
      out.writeObjectFieldStart(indicator.getKey());
      for (Map.Entry<String, Double> number : indicator.getValue().entrySet()) {
        Numbers.field(out, number.getKey(), number.getValue());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void rows(Iterable<ScoresDocument.Row> rows) throws IOException {
    out.writeArrayFieldStart("rows");
    for (ScoresDocument.Row row : rows) {
      row(row);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void row(ScoresDocument.Row row) throws IOException {
    out.writeStartObject();
    out.writeStringField("unit", row.unit());
    Numbers.field(out, "period", row.period().map(ReferencePeriod::toString));
    out.writeObjectFieldStart("scores");
    nodes(NodeScores.of(row.scores()));
    out.writeEndObject();
    texts("missing", row.missing());
    warnings(row.warnings());
    if (row.explanation().isPresent()) {
      out.writeFieldName("explanation");
      explained(row.explanation().get());
    }
    out.writeEndObject();
  }

  private void nodes(NodeScores nodes) throws IOException {
    NodeScores.Ids ids = nodes.ids();
    for (int place = 0; place < ids.size(); place++) {
      ids.write(place, out);
      out.writeStartObject();
      double score = nodes.score(place);
      if (!Double.isNaN(score)) {
        out.writeFieldName(SCORE);
        Numbers.write(out, score);
      }
      if (nodes.rank(place) != NodeScores.NO_RANK) {
        out.writeFieldName(RANK);
        out.writeNumber(nodes.rank(place));
      }
      String band = nodes.band(place);
      if (band != null) {
        out.writeStringField("band", band);
      }
      out.writeEndObject();
    }
  }

  private void warnings(List<Violation> warnings) throws IOException {
    if (warnings.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("warnings");
    for (Violation warning : warnings) {
      out.writeStartObject();
      out.writeStringField("code", warning.code());
      out.writeStringField("message", warning.message());
      if (!warning.details().isEmpty()) {
        out.writeObjectFieldStart("details");
        for (Map.Entry<String, String> detail : warning.details().entrySet()) {
          out.writeStringField(detail.getKey(), detail.getValue());
        }
        out.writeEndObject();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void explained(ScoresDocument.Explained part) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", part.id());
    if (!part.name().equals(part.id())) {
      out.writeStringField("name", part.name());
    }
    number("score", part.score());
    if (part.weight() != 1) {
      Numbers.field(out, "weight", part.weight());
    }
    number("contribution", part.contribution());
    number("changeAtMedian", part.changeAtMedian());
    number("value", part.value());
    out.writeStringField("method", part.method());
    if (!part.formula().isEmpty()) {
      out.writeStringField("formula", part.formula());
    }
    texts("notes", part.notes());
    if (!part.parts().isEmpty()) {
      out.writeArrayFieldStart("parts");
      for (ScoresDocument.Explained inner : part.parts()) {
        explained(inner);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void number(String name, OptionalDouble number) throws IOException {
    if (number.isPresent()) {
      Numbers.field(out, name, number.getAsDouble());
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
