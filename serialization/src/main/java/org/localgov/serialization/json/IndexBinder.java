package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.ParameterReference;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/** Makes an index of the fields of a document; {@link IndexWriter} is its mirror. */
final class IndexBinder {
  private IndexBinder() {}

  /** Returns a builder of the index, empty where a fault does not even allow that. */
  static Optional<Index.Builder> index(Fields fields) {
    Optional<String> id = fields.requiredText("id");
    Index.Builder index = Index.builder(id.orElse(""));
    fields.text("version").ifPresent(index::version);
    fields.text("title").ifPresent(index::title);
    fields.text("description").ifPresent(index::description);
    fields.parsed("fidelity", Fidelity::parse).ifPresent(index::fidelity);
    fields.object("citation").flatMap(IndexBinder::citation).ifPresent(index::citation);
    index.addAllLimitations(fields.texts("limitations"));
    for (JsonValue element : fields.list("parameters")) {
      fields.in(element).flatMap(IndexBinder::parameter).ifPresent(index::parameter);
    }
    for (JsonValue element : fields.requiredList("indicators")) {
      fields.in(element).flatMap(IndexBinder::indicator).ifPresent(index::indicator);
    }
    fields.object("normalisation").flatMap(IndexBinder::method).ifPresent(index::normalisation);
    Optional<Node> root = fields.requiredObject("root").flatMap(IndexBinder::node);
    fields.done();
    return root.map(
        node -> {
          index.root(node);
          return index;
        });
  }

  private static Optional<Citation> citation(Fields fields) {
    Optional<String> text = fields.requiredText("text");
    Optional<String> url = fields.text("url");
    fields.done();
    return text.flatMap(written -> fields.made(() -> new Citation(written, url)));
  }

  private static Optional<Parameter> parameter(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<Object> value = fields.value("default").flatMap(given -> value(fields, given));
    Optional<String> description = fields.requiredText("description");
    fields.done();
    if (name.isEmpty() || description.isEmpty()) {
      return Optional.empty();
    }
    return fields.made(() -> new Parameter(name.get(), value, description.get()));
  }

  private static Optional<Indicator> indicator(Fields fields) {
    Optional<String> id = fields.requiredText("id");
    Indicator.Builder indicator = Indicator.builder().id(id.orElse(""));
    fields.text("name").ifPresent(indicator::name);
    Optional<Direction> direction = fields.requiredParsed("direction", Direction::parse);
    fields.text("unit").ifPresent(indicator::unit);
    fields.object("scale").flatMap(IndexBinder::scale).ifPresent(indicator::scale);
    for (JsonValue element : fields.list("levels")) {
      fields.in(element).flatMap(IndexBinder::level).ifPresent(indicator::addLevels);
    }
    fields
        .value("denominator")
        .flatMap(value -> denominator(fields, value))
        .ifPresent(indicator::denominator);
    fields.object("normalisation").flatMap(IndexBinder::method).ifPresent(indicator::normalisation);
    fields.done();
    return direction.flatMap(known -> fields.made(() -> indicator.direction(known).build()));
  }

  private static Optional<Scale> scale(Fields fields) {
    double minimum = fields.number("minimum").orElse(Double.NEGATIVE_INFINITY);
    double maximum = fields.number("maximum").orElse(Double.POSITIVE_INFINITY);
    boolean integer = fields.flag("integer").orElse(false);
    fields.done();
    return fields.made(() -> new Scale(minimum, maximum, integer));
  }

  private static Optional<Level> level(Fields fields) {
    Optional<Double> value = fields.requiredNumber("value");
    Optional<String> label = fields.requiredText("label");
    fields.done();
    if (value.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    return fields.made(() -> new Level(value.get(), label.get()));
  }

  private static Optional<Denominator> denominator(Fields owner, JsonValue value) {
    if (value instanceof JsonValue.Text id) {
      return Optional.of(Denominator.of(id.value()));
    }
    if (!(value instanceof JsonValue.Members)) {
      owner
          .faults()
          .add(value, "wrong-type", "must be an indicator's id or an object, got " + value.shown());
      return Optional.empty();
    }
    Fields fields = owner.in(value).orElseThrow();
    Optional<String> indicator = fields.requiredText("indicator");
    double factor = fields.number("factor").orElse(1.0);
    fields.done();
    return indicator.flatMap(id -> fields.made(() -> new Denominator(id, factor)));
  }

  private static Optional<MethodSpec> method(Fields fields) {
    Optional<String> method = fields.requiredText("method");
    Optional<Parameters> parameters =
        fields.has("parameters")
            ? fields.object("parameters").flatMap(IndexBinder::parameters)
            : Optional.of(Parameters.none());
    fields.done();
    if (method.isEmpty() || parameters.isEmpty()) {
      return Optional.empty();
    }
    return fields.made(() -> new MethodSpec(method.get(), parameters.get()));
  }

  private static Optional<Parameters> parameters(Fields fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : fields.names()) {
      fields
          .value(name)
          .flatMap(value -> value(fields, value))
          .ifPresent(value -> values.put(name, value));
    }
    return fields.made(() -> Parameters.of(values));
  }

  private static Optional<Object> value(Fields owner, JsonValue value) {
    if (value instanceof JsonValue.Amount number) {
      return Optional.of(number.value());
    }
    if (value instanceof JsonValue.Text text) {
      return Optional.of(text.value());
    }
    if (value instanceof JsonValue.Flag flag) {
      return Optional.of(flag.value());
    }
    if (value instanceof JsonValue.Elements list) {
      List<Object> values = new ArrayList<>();
      list.values().forEach(element -> value(owner, element).ifPresent(values::add));
      return Optional.of(values);
    }
    if (value instanceof JsonValue.Members members) {
      return reference(members)
          .or(() -> owner.in(members).flatMap(IndexBinder::parameters).map(Object.class::cast));
    }
    return Optional.empty();
  }

  private static Optional<Object> reference(JsonValue.Members members) {
    return members.values().size() == 1
            && members.values().get("parameter") instanceof JsonValue.Text name
        ? Optional.of(new ParameterReference(name.value()))
        : Optional.empty();
  }

  private static Optional<Node> node(Fields fields) {
    Optional<String> id = fields.requiredText("id");
    Node.Builder node = Node.builder().id(id.orElse(""));
    fields.text("name").ifPresent(node::name);
    fields.number("weight").ifPresent(node::weight);
    fields.object("aggregation").flatMap(IndexBinder::method).ifPresent(node::aggregation);
    fields.object("missing").flatMap(IndexBinder::missing).ifPresent(node::missing);
    fields.object("scale").flatMap(IndexBinder::scale).ifPresent(node::scale);
    for (JsonValue element : fields.list("bands")) {
      fields.in(element).flatMap(IndexBinder::band).ifPresent(node::addBands);
    }
    for (JsonValue element : fields.list("children")) {
      fields.in(element).flatMap(IndexBinder::child).ifPresent(node::addChildren);
    }
    fields.done();
    return fields.made(node::build);
  }

  private static Optional<? extends Child> child(Fields fields) {
    return fields.has("indicator") ? leaf(fields) : node(fields);
  }

  private static Optional<Leaf> leaf(Fields fields) {
    Optional<String> indicator = fields.requiredText("indicator");
    double weight = fields.number("weight").orElse(1.0);
    fields.done();
    return indicator.map(id -> new Leaf(id, weight));
  }

  private static Optional<Missing> missing(Fields fields) {
    Optional<MissingRule> rule = fields.requiredParsed("rule", MissingRule::parse);
    double minimum = fields.number("minimumAvailability").orElse(0.0);
    fields.done();
    return rule.flatMap(known -> fields.made(() -> new Missing(known, minimum)));
  }

  private static Optional<Band> band(Fields fields) {
    Band.Builder band = Band.builder();
    fields.text("label").ifPresent(band::label);
    fields.number("points").ifPresent(band::points);
    fields.number("from").ifPresent(band::from);
    fields.flag("fromInclusive").ifPresent(band::fromInclusive);
    fields.number("to").ifPresent(band::to);
    fields.flag("toInclusive").ifPresent(band::toInclusive);
    fields.done();
    return fields.made(band::build);
  }
}
