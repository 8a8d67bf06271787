package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Ungrouped;

/** Writes a roll-up; {@link RollUpBinder} is its mirror. */
final class RollUpWriter {
  private RollUpWriter() {}

  static void write(JsonGenerator out, RollUp rollUp) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("by");
    for (String grouping : rollUp.groupings()) {
      out.writeString(grouping);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("columns");
    for (Summary summary : rollUp.summaries()) {
      summary(out, summary);
    }
    out.writeEndArray();
    if (rollUp.ungrouped() != Ungrouped.REFUSE) {
      out.writeStringField("ungrouped", rollUp.ungrouped().toString());
    }
    out.writeEndObject();
  }

  private static void summary(JsonGenerator out, Summary summary) throws IOException {
    out.writeStartObject();
    out.writeStringField("statistic", summary.statistic().toString());
    Numbers.field(out, "column", summary.column());
    if (!summary.column().equals(Optional.of(summary.name()))) {
      out.writeStringField("as", summary.name());
    }
    if (summary.condition().isPresent()) {
      condition(out, summary.condition().get());
    }
    Numbers.field(out, "weight", summary.weight());
    IndexWriter.scale(out, summary.scale());
    if (!summary.missing().equals(Missing.of(summary.statistic().missingByDefault()))) {
      IndexWriter.missing(out, summary.missing());
    }
    out.writeEndObject();
  }

  private static void condition(JsonGenerator out, Condition condition) throws IOException {
    out.writeObjectFieldStart("condition");
    if (!Double.isInfinite(condition.from())) {
      Numbers.field(out, "from", condition.from());
    }
    flag(out, "fromInclusive", condition.fromInclusive());
    if (!Double.isInfinite(condition.to())) {
      Numbers.field(out, "to", condition.to());
    }
    flag(out, "toInclusive", condition.toInclusive());
    out.writeEndObject();
  }

  private static void flag(JsonGenerator out, String name, boolean set) throws IOException {
    if (set) {
      out.writeBooleanField(name, true);
    }
  }
}
