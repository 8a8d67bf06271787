package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;

/** Writes an uncertainty spec; {@link UncertaintyBinder} is its mirror. */
final class UncertaintyWriter {
  private UncertaintyWriter() {}

  static void write(UncertaintySpec spec, JsonGenerator out) throws IOException {
    Documents.start(out, Documents.UNCERTAINTY);
    out.writeArrayFieldStart("inputs");
    for (UncertainInput input : spec.inputs()) {
      input(out, input);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void input(JsonGenerator out, UncertainInput input) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", input.id());
    out.writeStringField("target", input.target());
    if (!input.levels().isEmpty()) {
      out.writeArrayFieldStart("levels");
      for (int level : input.levels()) {
        out.writeNumber(level);
      }
      out.writeEndArray();
    }
    if (!input.options().isEmpty()) {
      out.writeArrayFieldStart("options");
      for (Object option : input.options()) {
        option(out, option);
      }
      out.writeEndArray();
    }
    if (!input.probabilities().isEmpty()) {
      out.writeArrayFieldStart("probabilities");
      for (double probability : input.probabilities()) {
        Numbers.write(out, probability);
      }
      out.writeEndArray();
    }
    if (input.noise().isPresent()) {
      noise(out, input.noise().get());
    }
    out.writeEndObject();
  }

  private static void option(JsonGenerator out, Object option) throws IOException {
    if (option instanceof MethodSpec spec) {
      out.writeStartObject();
      new IndexWriter(out).call(spec);
      out.writeEndObject();
    } else if (option instanceof Map<?, ?> weights) {
      new IndexWriter(out).parameters(Parameters.of(strings(weights)));
    } else {
      new IndexWriter(out).value(option);
    }
  }

  private static Map<String, Object> strings(Map<?, ?> weights) {
    Map<String, Object> named = new LinkedHashMap<>();
    weights.forEach((id, weight) -> named.put(id.toString(), weight));
    return named;
  }

  private static void noise(JsonGenerator out, Noise noise) throws IOException {
    out.writeObjectFieldStart("noise");
    out.writeStringField("kind", noise.kind().toString());
    for (Map.Entry<String, Object> size : noise.parameters().asMap().entrySet()) {
      out.writeFieldName(size.getKey());
      new IndexWriter(out).value(size.getValue());
    }
    out.writeEndObject();
  }
}
