package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/** Puts the values of an index's parameters where the definition refers to them. */
final class Resolution {
  private final Map<String, Object> values;

  private Resolution(Map<String, Object> values) {
    this.values = values;
  }

  static Index of(Index index, Map<String, ?> settings) {
    return new Resolution(values(index, settings)).apply(index);
  }

  private static Map<String, Object> values(Index index, Map<String, ?> settings) {
    String place = "index '" + index.id() + "'";
    List<Violation> faults = new ArrayList<>();
    List<String> known = index.parameters().stream().map(Parameter::name).toList();
    for (String name : settings.keySet()) {
      if (!known.contains(name)) {
        faults.add(UnknownNameException.violation("parameter", name, known).at(place));
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : index.parameters()) {
      Object value = settings.get(parameter.name());
      if (value != null) {
        try {
          values.put(parameter.name(), ParameterValues.checked(parameter.name(), value));
        } catch (IllegalArgumentException e) {
          faults.add(
              Violation.of("bad-parameter", place + ": " + e.getMessage())
                  .with("parameter", parameter.name()));
        }
      } else if (parameter.defaultValue().isPresent()) {
        values.put(parameter.name(), parameter.defaultValue().get());
      } else {
        faults.add(
            Violation.of(
                    "missing-parameter",
                    place
                        + ": needs parameter '"
                        + parameter.name()
                        + "' ("
                        + parameter.description()
                        + "), set it before scoring")
                .with("parameter", parameter.name()));
      }
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(Index.INVALID, faults);
    }
    return values;
  }

  private Index apply(Index index) {
    if (index.parameters().isEmpty()) {
      return index;
    }
    Index.Builder builder = index.toBuilder();
    builder.parameters(List.of());
    builder.indicators(index.indicators().stream().map(this::apply).toList());
    builder.imputation(index.imputation().map(this::apply));
    builder.treatment(index.treatment().map(this::apply));
    builder.normalisation(index.normalisation().map(this::apply));
    builder.root(apply(index.root()));
    return builder.build();
  }

  private Indicator apply(Indicator indicator) {
    return Indicator.builder()
        .from(indicator)
        .treatment(indicator.treatment().map(this::apply))
        .normalisation(indicator.normalisation().map(this::apply))
        .build();
  }

  private Treatment apply(Treatment treatment) {
    return Treatment.builder()
        .from(treatment)
        .first(treatment.first().map(this::apply))
        .second(treatment.second().map(this::apply))
        .build();
  }

  private Normalisation apply(Normalisation normalisation) {
    return normalisation.withSpec(apply(normalisation.spec()));
  }

  private Node apply(Node node) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(child instanceof Node inner ? apply(inner) : child);
    }
    Node changed = node.withChildren(children);
    Node weighed = changed.withWeighting(changed.weighting().map(this::apply));
    return node.aggregation().map(spec -> weighed.withAggregation(apply(spec))).orElse(weighed);
  }

  private MethodSpec apply(MethodSpec spec) {
    return new MethodSpec(spec.method(), spec.parameters().resolve(values));
  }
}
