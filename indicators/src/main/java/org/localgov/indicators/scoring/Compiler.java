package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.ScoringRule;

/** Makes a {@link Plan} of a definition, or reports everything in it that cannot be compiled. */
final class Compiler {
  private static final MethodSpec NONE = MethodSpec.of("none");

  private final Index index;
  private final MethodRegistry registry;
  private final List<Violation> faults = new ArrayList<>();
  private final List<@Nullable Element> elements = new ArrayList<>();

  private Compiler(Index index, MethodRegistry registry) {
    this.index = index;
    this.registry = registry;
  }

  /**
   * Returns the plan of an index without parameter references.
   *
   * @throws ViolationsException with every unknown method and wrong parameter
   */
  static Plan plan(Index index, MethodRegistry registry) {
    Compiler compiler = new Compiler(index, registry);
    MethodSpec top = index.root().aggregation().orElseThrow();
    compiler.node(index.root(), 0, top, index.root().missing());
    if (!compiler.faults.isEmpty()) {
      throw new ViolationsException(Index.INVALID, compiler.faults);
    }
    List<Element> complete = new ArrayList<>();
    compiler.elements.forEach(element -> complete.add(Objects.requireNonNull(element)));
    return new Plan(index, complete);
  }

  private Optional<Element> node(
      Node node, int depth, MethodSpec inherited, Optional<Missing> inheritedMissing) {
    int position = reserve();
    MethodSpec spec = node.aggregation().orElse(inherited);
    Optional<Missing> missing = node.missing().or(() -> inheritedMissing);
    String place = "node '" + node.id() + "'";
    Optional<ScoringRule> rule = resolve(place, spec, registry::aggregation);
    List<Element> children = new ArrayList<>();
    for (Child child : node.children()) {
      Optional<Element> element =
          child instanceof Node inner
              ? node(inner, depth + 1, spec, missing)
              : leaf(child, depth + 1);
      element.ifPresent(children::add);
    }
    if (rule.isEmpty() || children.size() < node.children().size()) {
      return Optional.empty();
    }
    NodeElement element =
        new NodeElement(
            position,
            depth,
            node,
            rule.get(),
            spec.parameters(),
            missing.orElse(Missing.of(rule.get().missingByDefault())),
            List.copyOf(children),
            Bands.of(node.bands()));
    elements.set(position, element);
    attempt(place, spec, () -> element.rule().check(element, spec.parameters()));
    return Optional.of(element);
  }

  private Optional<Element> leaf(Child child, int depth) {
    int position = reserve();
    Indicator indicator = index.indicator(child.id());
    Normalisation normalisation =
        indicator.normalisation().or(index::normalisation).orElse(Normalisation.of(NONE));
    MethodSpec spec = normalisation.spec();
    String place = "indicator '" + indicator.id() + "'";
    Optional<NormalisationMethod> method = resolve(place, spec, registry::normalisation);
    if (method.isEmpty()) {
      return Optional.empty();
    }
    LeafElement element =
        new LeafElement(
            position, depth, child.weight(), indicator, method.get(), spec.parameters());
    elements.set(position, element);
    return Optional.of(element);
  }

  private int reserve() {
    elements.add(null);
    return elements.size() - 1;
  }

  private <M extends Method> Optional<M> resolve(
      String place, MethodSpec spec, Function<String, M> find) {
    M method;
    try {
      method = find.apply(spec.method());
    } catch (UnknownNameException e) {
      faults.add(UnknownNameException.violation(e.kind(), e.name(), e.known()).at(at(place)));
      return Optional.empty();
    }
    int before = faults.size();
    names(place, spec, method);
    if (faults.size() == before) {
      attempt(place, spec, () -> method.check(spec.parameters()));
    }
    return faults.size() == before ? Optional.of(method) : Optional.empty();
  }

  private void names(String place, MethodSpec spec, Method method) {
    List<String> known = method.parameters().stream().map(Parameter::name).toList();
    for (String name : spec.parameters().names()) {
      if (!known.contains(name)) {
        faults.add(
            UnknownNameException.violation("parameter of " + spec.method(), name, known)
                .at(at(place)));
      }
    }
    for (Parameter parameter : method.parameters()) {
      if (parameter.isRequired() && spec.parameters().value(parameter.name()).isEmpty()) {
        fault(
            "missing-parameter",
            place
                + ": "
                + spec.method()
                + " needs parameter '"
                + parameter.name()
                + "' ("
                + parameter.description()
                + ")");
      }
    }
  }

  private void attempt(String place, MethodSpec spec, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      fault("bad-parameter", place + ": " + spec.method() + ": " + e.getMessage());
    }
  }

  private String at(String place) {
    return "index '" + index.id() + "': " + place;
  }

  private void fault(String code, String rule) {
    faults.add(Violation.of(code, at(rule)).with("index", index.id()));
  }
}
