package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.indicators.text.Decimals;

/** Finds everything that is wrong with a definition and can be seen without knowing the methods. */
final class DefinitionFaults {
  private static final Set<String> RESERVED = Set.of("unit", "period", "name");

  /** Weights such as 0.1, 0.2 and -0.3 sum to 0 but for the rounding. */
  private static final double ROUNDING = 1e-14;

  private static final double LIGHTEST = 1e-100;
  private static final double HEAVIEST = 1e100;

  private final Index index;
  private final Set<String> indicatorIds = new LinkedHashSet<>();
  private final List<String> declared;
  private final List<Violation> faults = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> used = new HashSet<>();

  private DefinitionFaults(Index index) {
    this.index = index;
    index.indicators().forEach(indicator -> indicatorIds.add(indicator.id()));
    declared = index.parameters().stream().map(Parameter::name).toList();
  }

  static List<Violation> of(Index index) {
    DefinitionFaults search = new DefinitionFaults(index);
    search.id("index", index.id());
    search.parameters();
    search.rollUps();
    index.indicators().forEach(search::indicator);
    search.references("imputation", index.imputation().stream().toList());
    search.treatment("treatment", index.treatment());
    search.references(
        "normalisation", index.normalisation().map(Normalisation::spec).stream().toList());
    if (index.root().aggregation().isEmpty()) {
      search.node(index.root(), "no-aggregation", "is the root and must name an aggregation");
    }
    search.tree(index.root(), new LinkedHashSet<>());
    search.unused();
    search.screening();
    return search.faults;
  }

  private void parameters() {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : index.parameters()) {
      id("parameter", parameter.name());
      if (!names.add(parameter.name())) {
        fault("duplicate-id", "parameter '" + parameter.name() + "' must be declared once");
      }
    }
  }

  /** Checks that each roll-up finds its columns in the one before, and the tree in the last. */
  private void rollUps() {
    List<String> columns = List.of();
    for (int step = 0; step < index.rollUps().size(); step++) {
      RollUp rollUp = index.rollUps().get(step);
      String what = "roll-up " + (step + 1);
      if (rollUp.summaries().isEmpty()) {
        fault("no-column", what + " must have a column, such as a count");
      }
      for (String column : step == 0 ? List.<String>of() : rollUp.columns()) {
        given(what + " reads", column, "roll-up " + step, columns);
      }
      columns = rollUp.summaries().stream().map(Summary::name).toList();
    }
    if (!index.rollUps().isEmpty()) {
      for (String column : index.scored()) {
        given("the index scores", column, "the last roll-up", columns);
      }
    }
  }

  private void given(String reader, String column, String step, List<String> columns) {
    if (!columns.contains(column)) {
      fault(
          "unknown-column",
          reader + " '" + column + "', but " + step + " gives: " + String.join(", ", columns));
    }
  }

  private void indicator(Indicator indicator) {
    String what = "indicator '" + indicator.id() + "'";
    id("indicator", indicator.id());
    if (!seen.add(indicator.id())) {
      fault("duplicate-id", what + " must be declared once");
    }
    reserved(what, indicator.column());
    if (indicator.denominator().isPresent()) {
      String column = indicator.denominator().get().indicator();
      id("denominator of " + what, column);
      reserved("denominator '" + column + "' of " + what, column);
    }
    levels(what, indicator);
    treatment(what, indicator.treatment());
    references(what, indicator.normalisation().map(Normalisation::spec).stream().toList());
  }

  private void reserved(String what, String id) {
    if (RESERVED.contains(id) || id.startsWith("group:")) {
      fault("reserved-id", what + " must not have the name of a column with another meaning");
    }
  }

  private void levels(String what, Indicator indicator) {
    Set<Double> values = new HashSet<>();
    for (Level level : indicator.levels()) {
      if (!values.add(level.value())) {
        fault(
            "duplicate-level",
            what + " must have one level for " + Decimals.compact(level.value()));
      }
      if (!indicator.admits(level.value())) {
        fault(
            "level-off-scale",
            what
                + " must have levels on its scale "
                + indicator.admitted()
                + ", got "
                + Decimals.compact(level.value()));
      }
    }
  }

  private void tree(Node node, Set<String> path) {
    if (!path.add(node.id())) {
      cycle(node.id(), path);
      return;
    }
    id("node", node.id());
    if (!seen.add(node.id())) {
      fault("duplicate-id", "id '" + node.id() + "' must name one node or indicator");
    }
    bands(node);
    references("node '" + node.id() + "'", node.aggregation().stream().toList());
    references("node '" + node.id() + "', weighting", node.weighting().stream().toList());
    if (node.weighting().isPresent()
        && node.children().stream().anyMatch(child -> child.weight() != 1)) {
      node(node, "two-weightings", "must have a weighting, or children with weights, not both");
    }
    weights(node);
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        tree(inner, path);
      } else {
        leaf(node, child.id(), path);
      }
    }
    path.remove(node.id());
  }

  private void weights(Node node) {
    if (node.children().isEmpty()) {
      node(node, "no-children", "must have children");
      return;
    }
    double sum = 0;
    double size = 0;
    for (Child child : node.children()) {
      if (!Double.isFinite(child.weight())) {
        node(
            node,
            "weight-not-finite",
            "has child '" + child.id() + "' whose weight must be finite, got " + child.weight());
      }
      double heft = Math.abs(child.weight());
      if (Double.isFinite(heft) && heft != 0 && (heft < LIGHTEST || heft > HEAVIEST)) {
        node(
            node,
            "weight-out-of-range",
            "has child '"
                + child.id()
                + "' whose weight must be 0 or between 1e-100 and 1e100 in size, got "
                + child.weight());
      }
      sum += child.weight();
      size += Math.abs(child.weight());
    }
    if (Math.abs(sum) <= ROUNDING * size) {
      node(node, "zero-weights", "has children whose weights sum to 0");
    }
  }

  private void leaf(Node parent, String id, Set<String> path) {
    if (path.contains(id)) {
      cycle(id, path);
    } else if (!indicatorIds.contains(id)) {
      faults.add(
          UnknownNameException.violation("indicator", id, indicatorIds)
              .at("index '" + index.id() + "': node '" + parent.id() + "'"));
    } else if (!used.add(id)) {
      fault("duplicate-id", "indicator '" + id + "' must stand in the tree once");
    }
  }

  private void bands(Node node) {
    if (node.bands().isEmpty()) {
      return;
    }
    Bands bands = Bands.of(node.bands());
    bands.faults().forEach(rule -> node(node, "bad-bands", rule));
    if (node.bands().stream().anyMatch(band -> band.label().isEmpty())) {
      node(node, "bad-bands", "has a band without a label");
    }
    OptionalDouble gap = bands.firstGap(node.scale().orElse(Scale.UNBOUNDED));
    if (gap.isPresent()) {
      node(node, "bad-bands", "has a gap between bands at " + Decimals.compact(gap.getAsDouble()));
    }
  }

  private void treatment(String what, Optional<Treatment> treatment) {
    treatment.ifPresent(
        present -> {
          references(what, present.first().stream().toList());
          references(what, present.second().stream().toList());
        });
  }

  private void screening() {
    for (String node : index.screening().map(Screening::nodes).orElse(Map.of()).keySet()) {
      if (indicatorIds.contains(node) || !seen.contains(node)) {
        faults.add(
            UnknownNameException.violation(
                    "node", node, seen.stream().filter(id -> !indicatorIds.contains(id)).toList())
                .at("index '" + index.id() + "': screening"));
      }
    }
  }

  private void references(String what, List<MethodSpec> specs) {
    for (MethodSpec spec : specs) {
      for (String name : spec.parameters().references()) {
        if (!declared.contains(name)) {
          faults.add(
              UnknownNameException.violation("parameter", name, declared)
                  .at("index '" + index.id() + "': " + what));
        }
      }
    }
  }

  private void unused() {
    for (String id : indicatorIds) {
      if (!used.contains(id)) {
        fault("unused-indicator", "indicator '" + id + "' must stand in the tree");
      }
    }
  }

  private void id(String kind, String id) {
    if (id.isBlank() || !id.strip().equals(id) || id.chars().anyMatch(Character::isISOControl)) {
      fault(
          "bad-id",
          kind
              + " must have an id without control characters or blanks at its ends, got "
              + Quoted.of(id));
    }
  }

  private void cycle(String id, Set<String> path) {
    fault("cycle", "nodes form a cycle: " + String.join(" > ", path) + " > " + id);
  }

  private void node(Node node, String code, String rule) {
    fault(code, "node '" + node.id() + "' " + rule);
  }

  private void fault(String code, String rule) {
    faults.add(Violation.of(code, "index '" + index.id() + "': " + rule).with("index", index.id()));
  }
}
