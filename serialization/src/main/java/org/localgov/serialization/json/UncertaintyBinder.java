package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.NoiseKind;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;

/** Makes an uncertainty spec of the fields of a document; {@link UncertaintyWriter} mirrors it. */
final class UncertaintyBinder {
  private static final String NONE = "none";

  /** What the properties of an option may be, by the part of a definition that it stands for. */
  private static final Map<String, Consumer<Fields>> PARTS =
      Map.ofEntries(
          Map.entry("normalisation", UncertaintyBinder::normalisation),
          Map.entry("treatment", UncertaintyBinder::treatment),
          Map.entry("missing", UncertaintyBinder::missing),
          Map.entry("screening", UncertaintyBinder::screening),
          Map.entry("rescale", IndexBinder::rescale),
          Map.entry("passes", IndexBinder::passes),
          Map.entry("denominator", UncertaintyBinder::denominator),
          Map.entry("aggregation", IndexBinder::method),
          Map.entry("imputation", IndexBinder::method),
          Map.entry("weighting", IndexBinder::method),
          Map.entry("first", IndexBinder::method),
          Map.entry("second", IndexBinder::method));

  private UncertaintyBinder() {}

  static Supplier<UncertaintySpec> spec(Fields fields) {
    List<UncertainInput> inputs = new ArrayList<>();
    List<JsonValue> elements = fields.requiredList("inputs");
    for (JsonValue element : elements) {
      fields.in(element).flatMap(UncertaintyBinder::input).ifPresent(inputs::add);
    }
    fields.done();
    Optional<UncertaintySpec> spec =
        fields.has("inputs") && inputs.size() == elements.size()
            ? fields.made(() -> new UncertaintySpec(inputs))
            : Optional.empty();
    return spec::orElseThrow;
  }

  private static Optional<UncertainInput> input(Fields fields) {
    Optional<String> id = fields.requiredText("id");
    Optional<String> target = fields.requiredText("target");
    List<JsonValue> elements = fields.list("options");
    List<Object> options = new ArrayList<>();
    for (JsonValue element : elements) {
      option(fields, element, target.orElse("")).ifPresent(options::add);
    }
    List<Double> probabilities = numbers(fields, "probabilities", Optional::of);
    List<Integer> levels = numbers(fields, "levels", UncertaintyBinder::whole);
    Optional<Noise> noise = fields.object("noise").flatMap(UncertaintyBinder::noise);
    fields.done();
    if (id.isEmpty()
        || target.isEmpty()
        || options.size() < elements.size()
        || (fields.has("noise") && noise.isEmpty())) {
      return Optional.empty();
    }
    return fields.made(
        () -> new UncertainInput(id.get(), target.get(), options, probabilities, levels, noise));
  }

  private static <T> List<T> numbers(
      Fields fields, String name, Function<Double, Optional<T>> maker) {
    List<T> numbers = new ArrayList<>();
    for (JsonValue element : fields.list(name)) {
      fields
          .number(element)
          .ifPresent(
              number ->
                  maker
                      .apply(number)
                      .ifPresentOrElse(
                          numbers::add,
                          () -> Fields.unfit(element, "a whole number", fields.faults())));
    }
    return numbers;
  }

  private static Optional<Integer> whole(double number) {
    return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
        ? Optional.of((int) number)
        : Optional.empty();
  }

  /** Returns a method, weights by id, an object of properties, or a plain value. */
  private static Optional<Object> option(Fields owner, JsonValue value, String target) {
    if (!(value instanceof JsonValue.Members members)) {
      return IndexBinder.value(owner, value);
    }
    if (target.equals(UncertainInput.WEIGHTS)) {
      return owner.in(members).flatMap(UncertaintyBinder::weights);
    }
    Consumer<Fields> part = PARTS.get(target.substring(target.lastIndexOf('.') + 1));
    if (part != null) {
      owner.in(members).ifPresent(part);
    }
    return IndexBinder.value(owner, members);
  }

  private static Optional<Object> weights(Fields fields) {
    Map<String, Object> weights = new LinkedHashMap<>();
    for (String id : fields.names()) {
      fields.number(id).ifPresent(weight -> weights.put(id, weight));
    }
    return Optional.of(weights);
  }

  private static void normalisation(Fields fields) {
    fields.parsed("scope", Scope::parse);
    fields.parsed("constant", ConstantRule::parse);
    orNone(fields, "rescale", IndexBinder::rescale);
    IndexBinder.method(fields);
  }

  private static void treatment(Fields fields) {
    fields.object("first").ifPresent(IndexBinder::method);
    orNone(fields, "second", IndexBinder::method);
    fields.flag("combine");
    fields.flag("force");
    fields.object("passes").ifPresent(IndexBinder::passes);
    fields.parsed("scope", Scope::parse);
    fields.done();
  }

  private static void missing(Fields fields) {
    fields.parsed("rule", MissingRule::parse);
    fields.number("minimumAvailability");
    fields.done();
  }

  private static void screening(Fields fields) {
    fields.number("minimumAvailability");
    fields.number("minimumNonZero");
    fields.texts("include");
    fields.texts("exclude");
    fields.done();
  }

  private static void denominator(Fields fields) {
    fields.requiredText("indicator");
    fields.number("factor");
    fields.done();
  }

  /** Looks at an object that may also be the text {@code none}. */
  private static void orNone(Fields fields, String name, Consumer<Fields> part) {
    fields
        .value(name)
        .filter(value -> !(value instanceof JsonValue.Text text && text.value().equals(NONE)))
        .flatMap(fields::in)
        .ifPresent(part);
  }

  private static Optional<Noise> noise(Fields fields) {
    Optional<NoiseKind> kind = fields.requiredParsed("kind", NoiseKind::parse);
    Map<String, Object> sizes = new LinkedHashMap<>();
    for (String name : fields.names()) {
      if (!name.equals("kind")) {
        fields
            .value(name)
            .flatMap(value -> IndexBinder.value(fields, value))
            .ifPresent(value -> sizes.put(name, value));
      }
    }
    return kind.flatMap(known -> fields.made(() -> new Noise(known, Parameters.of(sizes))));
  }
}
