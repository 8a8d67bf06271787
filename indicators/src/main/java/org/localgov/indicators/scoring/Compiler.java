package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.TreatmentMethod;

/** Makes a {@link Plan} of a definition, or reports everything in it that cannot be compiled. */
final class Compiler {
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
    return new Compiler(index, registry).plan();
  }

  private Plan plan() {
    Optional<Call<ImputationMethod>> imputation =
        index.imputation().flatMap(spec -> call("imputation", spec, registry::imputation));
    Optional<TreatmentCalls> treatment =
        index.treatment().flatMap(spec -> treatment("treatment", spec));
    MethodSpec top = index.root().aggregation().orElseThrow();
    node(index.root(), List.of(), top, index.root().missing());
    Map<String, TreatmentCalls> treatments = new LinkedHashMap<>();
    for (Indicator indicator : index.indicators()) {
      String place = "indicator '" + indicator.id() + "', treatment";
      (indicator.treatment().isPresent()
              ? treatment(place, indicator.treatment().get())
              : treatment)
          .filter(calls -> !calls.treatment().isNone())
          .ifPresent(calls -> treatments.put(indicator.id(), calls));
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(Index.INVALID, faults);
    }
    List<Element> complete = new ArrayList<>();
    elements.forEach(element -> complete.add(Objects.requireNonNull(element)));
    List<LeafElement> leaves = indicators(complete);
    List<Stage> stages = new ArrayList<>();
    imputation.ifPresent(call -> stages.add(new Imputing(index, leaves, call)));
    index.screening().ifPresent(asked -> stages.add(new Screener(leaves, asked)));
    if (!treatments.isEmpty()) {
      stages.add(new Treating(index, leaves, treatments));
    }
    return new Plan(index, registry, complete, leaves, stages);
  }

  /** Returns the leaves in the order of the definition's indicators. */
  private List<LeafElement> indicators(List<Element> complete) {
    Map<String, LeafElement> byId = new HashMap<>();
    for (Element element : complete) {
      if (element instanceof LeafElement leaf) {
        byId.put(leaf.id(), leaf);
      }
    }
    return index.indicators().stream()
        .map(indicator -> Objects.requireNonNull(byId.get(indicator.id())))
        .toList();
  }

  private Optional<TreatmentCalls> treatment(String place, Treatment treatment) {
    Optional<Call<TreatmentMethod>> first =
        treatment.first().flatMap(spec -> call(place, spec, registry::treatment));
    Optional<Call<TreatmentMethod>> second =
        treatment.second().flatMap(spec -> call(place, spec, registry::treatment));
    return first.isPresent() == treatment.first().isPresent()
            && second.isPresent() == treatment.second().isPresent()
        ? Optional.of(new TreatmentCalls(treatment, first, second))
        : Optional.empty();
  }

  private Optional<Element> node(
      Node node, List<String> ancestors, MethodSpec inherited, Optional<Missing> above) {
    int position = reserve();
    MethodSpec spec = node.aggregation().orElse(inherited);
    Optional<Missing> missing = node.missing().or(() -> above);
    String place = "node '" + node.id() + "'";
    Optional<Call<ScoringRule>> rule = call(place, spec, registry::aggregation);
    List<String> line = new ArrayList<>(List.of(node.id()));
    line.addAll(ancestors);
    List<Element> children = new ArrayList<>();
    for (Child child : weighed(node, place).children()) {
      Optional<Element> element =
          child instanceof Node inner ? node(inner, line, spec, missing) : leaf(child, line);
      element.ifPresent(children::add);
    }
    if (rule.isEmpty() || children.size() < node.children().size()) {
      return Optional.empty();
    }
    NodeElement element =
        new NodeElement(
            position,
            ancestors.size(),
            node,
            rule.get().method(),
            spec.parameters(),
            missing.orElse(Missing.of(rule.get().method().missingByDefault())),
            List.copyOf(children),
            Bands.of(node.bands()));
    elements.set(position, element);
    attempt(place, spec, () -> element.rule().check(element, spec.parameters()));
    return Optional.of(element);
  }

  /** Returns a node with its children's weights made of judgements, if it says so. */
  private Node weighed(Node node, String place) {
    Node[] weighed = {node};
    node.weighting()
        .flatMap(spec -> call(place + ", weighting", spec, registry::judgement))
        .ifPresent(
            call ->
                attempt(
                    place + ", weighting",
                    node.weighting().orElseThrow(),
                    () -> weighed[0] = Judging.weighed(node, call)));
    return weighed[0];
  }

  private Optional<Element> leaf(Child child, List<String> ancestors) {
    int position = reserve();
    Indicator indicator = index.indicator(child.id());
    Normalisation normalisation =
        indicator.normalisation().or(index::normalisation).orElse(Normalisation.NONE);
    String place = "indicator '" + indicator.id() + "'";
    Optional<Call<NormalisationMethod>> call =
        call(place, normalisation.spec(), registry::normalisation);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    boolean isPrepared =
        index.imputation().isPresent()
            || !indicator.treatment().or(index::treatment).map(Treatment::isNone).orElse(true);
    LeafElement element =
        new LeafElement(
            position,
            List.copyOf(ancestors),
            child.weight(),
            indicator,
            call.get(),
            normalisation,
            isPrepared);
    elements.set(position, element);
    return Optional.of(element);
  }

  private int reserve() {
    elements.add(null);
    return elements.size() - 1;
  }

  /** Returns the method of a name with checked parameters, empty and a fault if it has none. */
  private <M extends Method> Optional<Call<M>> call(
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
    return faults.size() == before
        ? Optional.of(new Call<>(method, spec.parameters()))
        : Optional.empty();
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
    } catch (IllegalArgumentException | RefusalException e) {
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
