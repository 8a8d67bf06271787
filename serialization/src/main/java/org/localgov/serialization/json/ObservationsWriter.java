package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

/** Writes observations, then the missing ones, in a fixed order of properties. */
final class ObservationsWriter {
  private final JsonGenerator out;

  private ObservationsWriter(JsonGenerator out) {
    this.out = out;
  }

  static void write(ObservationSet observations, JsonGenerator out) throws IOException {
    ObservationsWriter writer = new ObservationsWriter(out);
    Documents.start(out, Documents.OBSERVATIONS);
    out.writeArrayFieldStart("observations");
    for (Observation one : observations) {
      writer.start(one.unit(), one.indicator(), one.period());
      Numbers.field(out, "value", one.value());
      writer.end(one.status(), one.source());
    }
    for (MissingObservation gap : observations.missing()) {
      writer.start(gap.unit(), gap.indicator(), gap.period());
      writer.end(Optional.of(gap.status()), gap.source());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void start(String unit, IndicatorId indicator, Optional<ReferencePeriod> period)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("unit", unit);
    out.writeStringField("indicator", indicator.text());
    Numbers.field(out, "period", period.map(ReferencePeriod::toString));
  }

  private void end(Optional<ObservationStatus> status, Optional<Source> source) throws IOException {
    Numbers.field(out, "status", status.map(ObservationStatus::code));
    if (source.isPresent()) {
      source(source.get());
    }
    out.writeEndObject();
  }

  private void source(Source source) throws IOException {
    if (source.url().isEmpty() && source.licence().isEmpty()) {
      out.writeStringField("source", source.text());
      return;
    }
    out.writeObjectFieldStart("source");
    out.writeStringField("text", source.text());
    Numbers.field(out, "url", source.url().map(URI::toString));
    Numbers.field(out, "licence", source.licence());
    out.writeEndObject();
  }
}
