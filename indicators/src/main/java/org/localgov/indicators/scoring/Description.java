package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * All that a newcomer needs to know of an index, as plain text.
 *
 * <p>What it measures, its source and how faithful it is, its inputs with their scales and
 * wordings, the tree with weights, rules and classes, the formulas, and what is not known. An index
 * need not be compiled, or have its parameters set, to be described.
 *
 * <pre>{@code
 * System.out.println(Description.of(Instruments.of("rai-region")));
 * }</pre>
 */
public final class Description {
  private final StringBuilder text = new StringBuilder();
  private final Set<String> formulas = new LinkedHashSet<>();
  private final Index index;
  private final MethodRegistry registry;

  private Description(Index index, MethodRegistry registry) {
    this.index = index;
    this.registry = registry;
  }

  /**
   * {@return the description of an index, with the standard methods' formulas}
   *
   * @param index the definition
   */
  public static String of(Index index) {
    return of(index, MethodRegistry.standard());
  }

  /**
   * {@return the description of an index, with the formulas of a registry's methods}
   *
   * @param index the definition
   * @param registry the methods that the definition may name
   */
  public static String of(Index index, MethodRegistry registry) {
    return new Description(index, registry).write();
  }

  private String write() {
    text.append(index.title()).append('\n');
    text.append("=".repeat(index.title().length())).append("\n\n");
    line("id", index.id() + ", version " + index.version());
    index.fidelity().ifPresent(fidelity -> line("fidelity", fidelity.toString()));
    index.citation().ifPresent(citation -> line("source", citation.toString()));
    index.description().ifPresent(words -> text.append('\n').append(words).append('\n'));
    parameters();
    inputs();
    levels();
    normalisations();
    heading("Tree");
    TextTable tree = TextTable.of("node", "#weight", "rule", "missing", "scale", "classes");
    node(tree, index.root(), 0, index.root().aggregation().orElseThrow(), null);
    text.append(tree);
    text.append(
        "missing: skip leaves missing children out and weighs the others anew, blank gives no score,"
            + " fail refuses\n");
    heading("Formulas");
    formulas.forEach(formula -> text.append(formula).append('\n'));
    if (!index.limitations().isEmpty()) {
      heading("What is not known, was chosen, or differs");
      index.limitations().forEach(words -> text.append("- ").append(words).append('\n'));
    }
    return text.toString();
  }

  private void parameters() {
    if (index.parameters().isEmpty()) {
      return;
    }
    heading("Parameters");
    TextTable table = TextTable.of("name", "default", "meaning");
    for (Parameter parameter : index.parameters()) {
      String absent =
          parameter
              .defaultValue()
              .map(
                  value ->
                      value instanceof Double number ? Decimals.exact(number) : value.toString())
              .orElse("(required)");
      table.row(parameter.name(), absent, parameter.description());
    }
    text.append(table);
  }

  private void inputs() {
    if (index.rollUps().isEmpty()) {
      indicators("Inputs");
    } else {
      rolledUp();
      indicators("Indicators, after the roll-up");
    }
  }

  /** Tells what is read, and how it becomes the rows that are scored. */
  private void rolledUp() {
    heading("Inputs");
    TextTable table = TextTable.of("column", "scale");
    index.groupings().forEach(grouping -> table.row("group:" + grouping, "text"));
    for (String column : index.columns()) {
      table.row(
          column,
          index.rollUps().get(0).summaries().stream()
              .filter(summary -> summary.column().filter(column::equals).isPresent())
              .flatMap(summary -> summary.scale().stream())
              .findFirst()
              .map(Scale::toString)
              .orElse("any number"));
    }
    text.append(table);
    heading("Roll-up");
    for (RollUp rollUp : index.rollUps()) {
      for (Summary summary : rollUp.summaries()) {
        line("by " + String.join(", ", rollUp.groupings()), summary.toString());
      }
    }
  }

  /** Tells each column once, however many indicators read it. */
  private void indicators(String title) {
    heading(title);
    TextTable table = TextTable.of("column", "name", "direction", "unit", "scale", "divided by");
    for (List<Indicator> readers : byColumn().values()) {
      table.row(
          readers.get(0).column(),
          each(readers, indicator -> indicator.name().orElse("")),
          each(readers, indicator -> indicator.direction().toString()),
          each(readers, indicator -> indicator.unit().orElse("")),
          each(readers, Indicator::admitted),
          each(readers, Description::divisor));
    }
    List<String> divisors = new ArrayList<>(index.scored());
    divisors.removeAll(byColumn().keySet());
    for (String column : divisors) {
      List<Indicator> divided =
          index.indicators().stream()
              .filter(
                  one -> one.denominator().filter(by -> by.indicator().equals(column)).isPresent())
              .toList();
      boolean isAmount =
          divided.stream()
              .anyMatch(one -> one.scale().filter(scale -> scale.minimum() >= 0).isPresent());
      table.row(
          column,
          divided.stream()
              .map(Indicator::column)
              .distinct()
              .collect(Collectors.joining(", ", "divides ", "")),
          "",
          "",
          isAmount ? "above 0" : "not 0",
          "");
    }
    text.append(table);
  }

  private Map<String, List<Indicator>> byColumn() {
    return index.indicators().stream()
        .collect(Collectors.groupingBy(Indicator::column, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns what several readers of a column say of it, each once. */
  private static String each(List<Indicator> readers, Function<Indicator, String> say) {
    return readers.stream()
        .map(say)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String divisor(Indicator indicator) {
    return indicator
        .denominator()
        .map(
            by ->
                by.factor() == 1
                    ? by.indicator()
                    : by.indicator() + " / " + Decimals.compact(by.factor()))
        .orElse("");
  }

  private void normalisations() {
    boolean isPrepared =
        index.imputation().isPresent()
            || index.screening().isPresent()
            || index.treatment().isPresent();
    heading(isPrepared ? "Preparation and normalisation" : "Normalisation");
    preparations();
    Normalisation common = index.normalisation().orElse(Normalisation.NONE);
    Map<String, List<String>> own = new LinkedHashMap<>();
    for (Indicator indicator : index.indicators()) {
      indicator
          .normalisation()
          .ifPresent(
              spec ->
                  own.computeIfAbsent(normalisation(spec), key -> new ArrayList<>())
                      .add(indicator.id()));
    }
    boolean isShared =
        own.values().stream().anyMatch(ids -> ids.size() == index.indicators().size());
    own.forEach((spec, ids) -> line(isShared ? "all" : String.join(", ", ids), spec));
    if (index.indicators().stream().anyMatch(indicator -> indicator.normalisation().isEmpty())) {
      line(own.isEmpty() ? "all" : "all others", normalisation(common));
    }
  }

  /** Writes what is done before values are made comparable, if anything is. */
  private void preparations() {
    index.imputation().ifPresent(spec -> line("imputation", called(spec, registry::imputation)));
    index.screening().ifPresent(screening -> line("screening", screening.toString()));
    index.treatment().ifPresent(treatment -> line("treatment", treatment(treatment)));
    for (Indicator indicator : index.indicators()) {
      indicator
          .treatment()
          .ifPresent(treatment -> line("treatment of " + indicator.id(), treatment(treatment)));
    }
  }

  private String treatment(Treatment treatment) {
    treatment.first().ifPresent(spec -> called(spec, registry::treatment));
    treatment.second().ifPresent(spec -> called(spec, registry::treatment));
    return treatment.toString();
  }

  /**
   * Returns how values become comparable, with steps as intervals: they say the side of a bound.
   */
  private String normalisation(Normalisation normalisation) {
    MethodSpec spec = normalisation.spec();
    called(spec, registry::normalisation);
    Optional<Bands> steps = steps(spec);
    if (steps.isEmpty()) {
      return normalisation.toString();
    }
    Map<String, Object> others = new LinkedHashMap<>(spec.parameters().asMap());
    others.remove("bands");
    return normalisation.withSpec(new MethodSpec(spec.method(), Parameters.of(others)))
        + ": "
        + steps.get();
  }

  private static Optional<Bands> steps(MethodSpec spec) {
    try {
      return spec.parameters().value("bands").map(any -> Bands.of(spec.parameters()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void levels() {
    if (index.indicators().stream().allMatch(indicator -> indicator.levels().isEmpty())) {
      return;
    }
    heading("Levels");
    TextTable table = TextTable.of("column", "#value", "wording");
    byColumn()
        .forEach(
            (column, readers) ->
                readers.stream()
                    .flatMap(indicator -> indicator.levels().stream())
                    .distinct()
                    .forEach(
                        level ->
                            table.row(column, Decimals.compact(level.value()), level.label())));
    text.append(table);
  }

  private void node(
      TextTable table, Node node, int depth, MethodSpec inherited, @Nullable Missing above) {
    MethodSpec spec = node.aggregation().orElse(inherited);
    Missing missing = node.missing().orElse(above);
    called(spec, registry::aggregation);
    table.row(
        "  ".repeat(depth) + node.id(),
        Decimals.compact(node.weight()),
        spec
            + node.weighting()
                .map(by -> ", weights by " + called(by, registry::judgement))
                .orElse(""),
        missing(spec, missing),
        node.scale().map(Object::toString).orElse(""),
        node.bands().isEmpty() ? "" : Bands.of(node.bands()).toString());
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        node(table, inner, depth + 1, spec, missing);
      } else {
        table.row(
            "  ".repeat(depth + 1) + child.id(),
            Decimals.compact(child.weight()),
            reading(index.indicator(child.id())),
            "",
            "",
            "");
      }
    }
  }

  /** Returns what a leaf is made of, where that is not just the column of its name. */
  private static String reading(Indicator indicator) {
    return indicator
        .denominator()
        .map(
            by ->
                indicator.column()
                    + " / "
                    + by.indicator()
                    + (by.factor() == 1 ? "" : " × " + Decimals.compact(by.factor())))
        .orElse(indicator.column().equals(indicator.id()) ? "" : indicator.column());
  }

  private String missing(MethodSpec spec, @Nullable Missing missing) {
    if (missing == null) {
      return find(spec, registry::aggregation)
          .map(rule -> rule.missingByDefault().toString())
          .orElse("");
    }
    return missing.minimumAvailability() == 0
        ? missing.rule().toString()
        : missing.rule() + ", at least " + Decimals.compact(missing.minimumAvailability());
  }

  /** Remembers the formula of a method, and returns how it is called. */
  private <M extends Method> String called(MethodSpec spec, Function<String, M> registered) {
    String formula = find(spec, registered).map(Method::description).orElse("not a known method");
    formulas.add(spec.method() + ": " + formula);
    return spec.toString();
  }

  private static <M extends Method> Optional<M> find(
      MethodSpec spec, Function<String, M> registered) {
    try {
      return Optional.of(registered.apply(spec.method()));
    } catch (UnknownNameException e) {
      return Optional.empty();
    }
  }

  private void heading(String words) {
    text.append('\n').append(words).append('\n').append("-".repeat(words.length())).append('\n');
  }

  private void line(String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
