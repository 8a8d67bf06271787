package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.ConstantRule;
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
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.ParameterReference;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;

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
    for (JsonValue element : fields.list("rollUps")) {
      fields.in(element).flatMap(RollUpBinder::rollUp).ifPresent(index::rollUp);
    }
    for (JsonValue element : fields.requiredList("indicators")) {
      fields.in(element).flatMap(IndexBinder::indicator).ifPresent(index::indicator);
    }
    fields.object("imputation").flatMap(IndexBinder::method).ifPresent(index::imputation);
    fields.object("screening").flatMap(IndexBinder::screening).ifPresent(index::screening);
    fields.object("treatment").flatMap(IndexBinder::treatment).ifPresent(index::treatment);
    fields.object("normalisation").flatMap(IndexBinder::normalisation).ifPresent(index::normalise);
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
    fields.text("column").ifPresent(indicator::column);
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
    fields
        .value("treatment")
        .flatMap(value -> treatment(fields, value))
        .ifPresent(indicator::treatment);
    Optional<Normalisation> normalisation =
        fields.object("normalisation").flatMap(IndexBinder::normalisation);
    indicator.normalisation(normalisation);
    fields.done();
    return direction.flatMap(known -> fields.made(() -> indicator.direction(known).build()));
  }

  static Optional<Scale> scale(Fields fields) {
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

  private static Optional<Screening> screening(Fields fields) {
    Screening.Builder screening = Screening.builder();
    thresholds(fields).ifPresent(screening::overall);
    for (JsonValue element : fields.list("nodes")) {
      fields
          .in(element)
          .ifPresent(
              node -> {
                Optional<String> id = node.requiredText("node");
                Optional<Thresholds> asked = thresholds(node);
                node.done();
                if (id.isPresent() && asked.isPresent()) {
                  node.made(() -> screening.putNodes(id.get(), asked.get()));
                }
              });
    }
    screening.addAllInclude(fields.texts("include"));
    screening.addAllExclude(fields.texts("exclude"));
    fields.done();
    return fields.made(screening::build);
  }

  private static Optional<Thresholds> thresholds(Fields fields) {
    double availability = fields.number("minimumAvailability").orElse(0.0);
    double nonZero = fields.number("minimumNonZero").orElse(0.0);
    return fields.made(() -> new Thresholds(availability, nonZero));
  }

  /** Returns a treatment, or none where the text says so. */
  private static Optional<Treatment> treatment(Fields owner, JsonValue value) {
    if (value instanceof JsonValue.Text text && text.value().equals("none")) {
      return Optional.of(Treatment.none());
    }
    if (value instanceof JsonValue.Members) {
      return owner.in(value).flatMap(IndexBinder::treatment);
    }
    owner.faults().add(value, "wrong-type", "must be 'none' or an object, got " + value.shown());
    return Optional.empty();
  }

  private static Optional<Treatment> treatment(Fields fields) {
    Treatment.Builder treatment = Treatment.builder();
    fields.requiredObject("first").flatMap(IndexBinder::method).ifPresent(treatment::first);
    fields.object("second").flatMap(IndexBinder::method).ifPresent(treatment::second);
    fields.flag("combine").ifPresent(treatment::combine);
    fields.object("passes").flatMap(IndexBinder::passes).ifPresent(treatment::passes);
    fields.flag("force").ifPresent(treatment::force);
    fields.parsed("scope", Scope::parse).ifPresent(treatment::scope);
    fields.done();
    return fields.made(treatment::build);
  }

  static Optional<Passes> passes(Fields fields) {
    double skewness = fields.number("skewness").orElse(Passes.STANDARD.skewness());
    double kurtosis = fields.number("kurtosis").orElse(Passes.STANDARD.kurtosis());
    fields.done();
    return fields.made(() -> new Passes(skewness, kurtosis));
  }

  private static Optional<Normalisation> normalisation(Fields fields) {
    Scope scope = fields.parsed("scope", Scope::parse).orElse(Scope.ALL);
    Optional<Rescale> rescale = fields.object("rescale").flatMap(IndexBinder::rescale);
    ConstantRule constant =
        fields.parsed("constant", ConstantRule::parse).orElse(ConstantRule.FAIL);
    return method(fields).map(spec -> new Normalisation(spec, scope, rescale, constant));
  }

  static Optional<Rescale> rescale(Fields fields) {
    Optional<Double> lower = fields.requiredNumber("lower");
    Optional<Double> upper = fields.requiredNumber("upper");
    fields.done();
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    return fields.made(() -> new Rescale(lower.get(), upper.get()));
  }

  static Optional<MethodSpec> method(Fields fields) {
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

  static Optional<Parameters> parameters(Fields fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : fields.names()) {
      fields
          .value(name)
          .flatMap(value -> value(fields, value))
          .ifPresent(value -> values.put(name, value));
    }
    return fields.made(() -> Parameters.of(values));
  }

  static Optional<Object> value(Fields owner, JsonValue value) {
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
    fields.object("weighting").flatMap(IndexBinder::method).ifPresent(node::weighting);
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

  static Optional<Missing> missing(Fields fields) {
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
