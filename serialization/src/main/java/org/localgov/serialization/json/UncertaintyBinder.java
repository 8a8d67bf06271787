package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.NoiseKind;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;

/** Makes an uncertainty spec of the fields of a document; {@link UncertaintyWriter} mirrors it. */
final class UncertaintyBinder {
  private UncertaintyBinder() {}

  static Supplier<UncertaintySpec> spec(Fields fields) {
    List<UncertainInput> inputs = new ArrayList<>();
    for (JsonValue element : fields.requiredList("inputs")) {
      fields.in(element).flatMap(UncertaintyBinder::input).ifPresent(inputs::add);
    }
    fields.done();
    Optional<UncertaintySpec> spec = fields.made(() -> new UncertaintySpec(inputs));
    return spec::orElseThrow;
  }

  private static Optional<UncertainInput> input(Fields fields) {
    Optional<String> id = fields.requiredText("id");
    Optional<String> target = fields.requiredText("target");
    List<Object> options = new ArrayList<>();
    for (JsonValue element : fields.list("options")) {
      option(fields, element, target.orElse("")).ifPresent(options::add);
    }
    List<Double> probabilities = numbers(fields, "probabilities");
    List<Integer> levels = new ArrayList<>();
    for (double level : numbers(fields, "levels")) {
      if (level == Math.rint(level)) {
        levels.add((int) level);
      } else {
        fields.fault("bad-level", "levels must be whole numbers, got " + level);
      }
    }
    Optional<Noise> noise = fields.object("noise").flatMap(UncertaintyBinder::noise);
    fields.done();
    if (id.isEmpty() || target.isEmpty() || (fields.has("noise") && noise.isEmpty())) {
      return Optional.empty();
    }
    return fields.made(
        () -> new UncertainInput(id.get(), target.get(), options, probabilities, levels, noise));
  }

  private static List<Double> numbers(Fields fields, String name) {
    List<Double> numbers = new ArrayList<>();
    for (JsonValue element : fields.list(name)) {
      fields.number(element).ifPresent(numbers::add);
    }
    return numbers;
  }

  /** Returns a method, weights by id, or a plain value. */
  private static Optional<Object> option(Fields owner, JsonValue value, String target) {
    if (!(value instanceof JsonValue.Members members)) {
      return IndexBinder.value(owner, value);
    }
    if (target.equals(UncertainInput.WEIGHTS)) {
      return owner.in(members).flatMap(UncertaintyBinder::weights);
    }
    return owner.in(members).flatMap(IndexBinder::method).map(Object.class::cast);
  }

  private static Optional<Object> weights(Fields fields) {
    Map<String, Object> weights = new LinkedHashMap<>();
    for (String id : fields.names()) {
      fields.number(id).ifPresent(weight -> weights.put(id, weight));
    }
    fields.done();
    return Optional.of(weights);
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
