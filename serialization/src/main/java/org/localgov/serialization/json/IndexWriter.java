package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.ParameterReference;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;

/** Writes an index property by property, in a fixed order and without defaults. */
final class IndexWriter {
  private final JsonGenerator out;

  IndexWriter(JsonGenerator out) {
    this.out = out;
  }

  static void write(Index index, JsonGenerator out) throws IOException {
    new IndexWriter(out).index(index);
  }

  private void index(Index index) throws IOException {
    Documents.start(out, Documents.INDEX);
    out.writeStringField("id", index.id());
    if (!index.version().equals("1")) {
      out.writeStringField("version", index.version());
    }
    if (!index.title().equals(index.id())) {
      out.writeStringField("title", index.title());
    }
    Numbers.field(out, "description", index.description());
    Numbers.field(out, "fidelity", index.fidelity().map(Object::toString));
    if (index.citation().isPresent()) {
      out.writeObjectFieldStart("citation");
      out.writeStringField("text", index.citation().get().text());
      Numbers.field(out, "url", index.citation().get().url());
      out.writeEndObject();
    }
    list("limitations", index.limitations(), out::writeString);
    list("parameters", index.parameters(), this::parameter);
    list("rollUps", index.rollUps(), rollUp -> RollUpWriter.write(out, rollUp));
    out.writeArrayFieldStart("indicators");
    for (Indicator indicator : index.indicators()) {
      indicator(indicator);
    }
    out.writeEndArray();
    method("imputation", index.imputation());
    if (index.screening().isPresent()) {
      screening(index.screening().get());
    }
    treatment(index.treatment());
    normalisation(index.normalisation());
    out.writeFieldName("root");
    node(index.root());
    out.writeEndObject();
  }

  private void parameter(Parameter parameter) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", parameter.name());
    if (parameter.defaultValue().isPresent()) {
      out.writeFieldName("default");
      value(parameter.defaultValue().get());
    }
    out.writeStringField("description", parameter.description());
    out.writeEndObject();
  }

  private void indicator(Indicator indicator) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", indicator.id());
    if (!indicator.column().equals(indicator.id())) {
      out.writeStringField("column", indicator.column());
    }
    Numbers.field(out, "name", indicator.name());
    out.writeStringField("direction", indicator.direction().toString());
    Numbers.field(out, "unit", indicator.unit());
    scale(out, indicator.scale());
    list("levels", indicator.levels(), this::level);
    if (indicator.denominator().isPresent()) {
      out.writeFieldName("denominator");
      denominator(indicator.denominator().get());
    }
    treatment(indicator.treatment());
    normalisation(indicator.normalisation());
    out.writeEndObject();
  }

  static void scale(JsonGenerator out, Optional<Scale> scale) throws IOException {
    if (scale.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("scale");
    if (!Double.isInfinite(scale.get().minimum())) {
      Numbers.field(out, "minimum", scale.get().minimum());
    }
    if (!Double.isInfinite(scale.get().maximum())) {
      Numbers.field(out, "maximum", scale.get().maximum());
    }
    if (scale.get().integer()) {
      out.writeBooleanField("integer", true);
    }
    out.writeEndObject();
  }

  private void level(Level level) throws IOException {
    out.writeStartObject();
    Numbers.field(out, "value", level.value());
    out.writeStringField("label", level.label());
    out.writeEndObject();
  }

  private void denominator(Denominator denominator) throws IOException {
    if (denominator.factor() == 1) {
      out.writeString(denominator.indicator());
      return;
    }
    out.writeStartObject();
    out.writeStringField("indicator", denominator.indicator());
    Numbers.field(out, "factor", denominator.factor());
    out.writeEndObject();
  }

  private void screening(Screening screening) throws IOException {
    out.writeObjectFieldStart("screening");
    thresholds(screening.overall());
    list("nodes", List.copyOf(screening.nodes().entrySet()), this::nodeThresholds);
    list("include", screening.include(), out::writeString);
    list("exclude", screening.exclude(), out::writeString);
    out.writeEndObject();
  }

  private void nodeThresholds(Map.Entry<String, Thresholds> node) throws IOException {
    out.writeStartObject();
    out.writeStringField("node", node.getKey());
    thresholds(node.getValue());
    out.writeEndObject();
  }

  private void thresholds(Thresholds thresholds) throws IOException {
    if (thresholds.availability() != 0) {
      Numbers.field(out, "minimumAvailability", thresholds.availability());
    }
    if (thresholds.nonZero() != 0) {
      Numbers.field(out, "minimumNonZero", thresholds.nonZero());
    }
  }

  private void treatment(Optional<Treatment> treatment) throws IOException {
    if (treatment.isEmpty()) {
      return;
    }
    if (treatment.get().isNone()) {
      out.writeStringField("treatment", "none");
      return;
    }
    out.writeObjectFieldStart("treatment");
    method("first", treatment.get().first());
    method("second", treatment.get().second());
    flag("combine", treatment.get().combine());
    if (!treatment.get().passes().equals(Passes.STANDARD)) {
      out.writeObjectFieldStart("passes");
      Numbers.field(out, "skewness", treatment.get().passes().skewness());
      Numbers.field(out, "kurtosis", treatment.get().passes().kurtosis());
      out.writeEndObject();
    }
    flag("force", treatment.get().force());
    scope(treatment.get().scope());
    out.writeEndObject();
  }

  private void normalisation(Optional<Normalisation> normalisation) throws IOException {
    if (normalisation.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("normalisation");
    call(normalisation.get().spec());
    scope(normalisation.get().scope());
    if (normalisation.get().rescale().isPresent()) {
      out.writeObjectFieldStart("rescale");
      Numbers.field(out, "lower", normalisation.get().rescale().get().lower());
      Numbers.field(out, "upper", normalisation.get().rescale().get().upper());
      out.writeEndObject();
    }
    if (normalisation.get().constant() != ConstantRule.FAIL) {
      out.writeStringField("constant", normalisation.get().constant().toString());
    }
    out.writeEndObject();
  }

  private void scope(Scope scope) throws IOException {
    if (scope != Scope.ALL) {
      out.writeStringField("scope", scope.toString());
    }
  }

  /** Writes a flag that is set; one that is not is left out. */
  private void flag(String name, boolean set) throws IOException {
    if (set) {
      out.writeBooleanField(name, true);
    }
  }

  private void method(String name, Optional<MethodSpec> spec) throws IOException {
    if (spec.isPresent()) {
      out.writeObjectFieldStart(name);
      call(spec.get());
      out.writeEndObject();
    }
  }

  void call(MethodSpec spec) throws IOException {
    out.writeStringField("method", spec.method());
    if (!spec.parameters().isEmpty()) {
      out.writeFieldName("parameters");
      parameters(spec.parameters());
    }
  }

  void parameters(Parameters parameters) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, Object> parameter : parameters.asMap().entrySet()) {
      out.writeFieldName(parameter.getKey());
      value(parameter.getValue());
    }
    out.writeEndObject();
  }

  void value(Object value) throws IOException {
    if (value instanceof Double number) {
      Numbers.write(out, number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        value(element);
      }
      out.writeEndArray();
    } else if (value instanceof ParameterReference reference) {
      out.writeStartObject();
      out.writeStringField("parameter", reference.name());
      out.writeEndObject();
    } else if (value instanceof Parameters nested) {
      distinct(nested);
      parameters(nested);
    } else {
      out.writeString(value.toString());
    }
  }

  /** Refuses an object that would be read back as a reference to a parameter of the index. */
  private static void distinct(Parameters nested) {
    if (nested.names().size() == 1 && nested.value("parameter").orElse(0) instanceof String name) {
      throw new IllegalArgumentException(
          "an object must not have 'parameter' alone, it would refer to the parameter '"
              + name
              + "' of the index");
    }
  }

  private void node(Node node) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", node.id());
    Numbers.field(out, "name", node.name());
    weight(node);
    method("aggregation", node.aggregation());
    method("weighting", node.weighting());
    if (node.missing().isPresent()) {
      missing(out, node.missing().get());
    }
    scale(out, node.scale());
    list("bands", node.bands(), this::band);
    list("children", node.children(), this::child);
    out.writeEndObject();
  }

  private void child(Child child) throws IOException {
    if (child instanceof Node node) {
      node(node);
      return;
    }
    out.writeStartObject();
    out.writeStringField("indicator", child.id());
    weight(child);
    out.writeEndObject();
  }

  private void weight(Child child) throws IOException {
    if (child.weight() != 1) {
      Numbers.field(out, "weight", child.weight());
    }
  }

  static void missing(JsonGenerator out, Missing missing) throws IOException {
    out.writeObjectFieldStart("missing");
    out.writeStringField("rule", missing.rule().toString());
    if (missing.minimumAvailability() != 0) {
      Numbers.field(out, "minimumAvailability", missing.minimumAvailability());
    }
    out.writeEndObject();
  }

  private void band(Band band) throws IOException {
    out.writeStartObject();
    Numbers.field(out, "label", band.label());
    if (band.points().isPresent()) {
      Numbers.field(out, "points", band.points().getAsDouble());
    }
    if (band.from().isPresent()) {
      Numbers.field(out, "from", band.from().getAsDouble());
    }
    if (!band.fromInclusive()) {
      out.writeBooleanField("fromInclusive", false);
    }
    if (band.to().isPresent()) {
      Numbers.field(out, "to", band.to().getAsDouble());
    }
    if (band.toInclusive()) {
      out.writeBooleanField("toInclusive", true);
    }
    out.writeEndObject();
  }

  private <T> void list(String name, List<T> elements, Element<T> writer) throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (T element : elements) {
      writer.write(element);
    }
    out.writeEndArray();
  }

  private interface Element<T> {
    void write(T element) throws IOException;
  }
}
