package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Treatment;

/** A place in a definition that options are put in: it makes one definition of another. */
final class Target {
  private static final String PARAMETERS = ".parameters.";
  private static final String INDICATOR = "indicator:";
  private static final String NODE = "node:";

  private final String text;
  private final String where;
  private final Change change;

  /** What an option does to a definition. */
  private interface Change {
    Index apply(Index index, Object option);
  }

  private Target(String text, String where, Change change) {
    this.text = text;
    this.where = where;
    this.change = change;
  }

  /**
   * Finds the place of a target that is neither weights nor data.
   *
   * @throws UnknownNameException if there is no such place, with the nearest
   * @throws IllegalArgumentException if the definition has nothing there to change
   */
  static Target of(UncertainInput input, Index index) {
    String text = input.target();
    String where = "uncertain input '" + input.id() + "', target '" + text + "': ";
    return new Target(text, where, change(text, index, where));
  }

  private static Change change(String text, Index index, String where) {
    if (text.startsWith(INDICATOR)) {
      String rest = text.substring(INDICATOR.length());
      List<String> ids = index.indicators().stream().map(Indicator::id).toList();
      String id = owner(rest, ids).orElseThrow(() -> unknown("indicator", rest, ids));
      return ofIndicator(id, rest.substring(id.length()), index, text, where);
    }
    if (text.startsWith(NODE)) {
      String rest = text.substring(NODE.length());
      List<String> ids = nodes(index.root()).map(Node::id).toList();
      String id = owner(rest, ids).orElseThrow(() -> unknown("node", rest, ids));
      return ofNode(id, rest.substring(id.length()), text, where);
    }
    Optional<Spec> spec =
        Spec.find(text, "", List.of("normalisation", "aggregation", "imputation"));
    if (spec.isPresent()) {
      Spec found = spec.get();
      return switch (found.name) {
        case "normalisation" ->
            (old, option) ->
                old.toBuilder()
                    .normalisation(normalised(old.normalisation(), found, option, where))
                    .build();
        case "imputation" ->
            (old, option) ->
                old.toBuilder().imputation(found.with(old.imputation(), option, where)).build();
        default ->
            (old, option) ->
                old.toBuilder()
                    .root(everywhere(old.root(), node -> aggregated(node, found, option, where)))
                    .build();
      };
    }
    Optional<Spec> treatment = Spec.find(text, "treatment.", List.of("first", "second"));
    if (treatment.isPresent()) {
      return (old, option) ->
          old.toBuilder()
              .treatment(treated(old.treatment(), treatment.get(), option, where))
              .build();
    }
    throw unknown("target", text, known(index));
  }

  private static Change ofIndicator(
      String id, String path, Index index, String text, String where) {
    if (path.isEmpty()) {
      return (old, option) ->
          switch (word(option, where, "included", "removed")) {
            case "removed" -> without(old, id);
            default -> old;
          };
    }
    if (path.equals(".weight")) {
      return (old, option) ->
          old.toBuilder()
              .root(everywhere(old.root(), node -> weighed(node, id, number(option, where))))
              .build();
    }
    Optional<Spec> spec = Spec.find(path, ".", List.of("normalisation"));
    if (spec.isPresent()) {
      return (old, option) ->
          changed(
              old,
              id,
              one ->
                  one.withNormalisation(
                      normalised(
                          one.normalisation().or(old::normalisation), spec.get(), option, where)));
    }
    Optional<Spec> treatment = Spec.find(path, ".treatment.", List.of("first", "second"));
    if (treatment.isPresent()) {
      return (old, option) ->
          changed(
              old,
              id,
              one -> {
                Indicator.Builder builder = Indicator.builder();
                builder.from(one);
                builder.treatment(
                    treated(one.treatment().or(old::treatment), treatment.get(), option, where));
                return builder.build();
              });
    }
    throw unknown("target", text, known(index));
  }

  private static Change ofNode(String id, String path, String text, String where) {
    if (path.equals(".weight")) {
      return (old, option) ->
          old.toBuilder()
              .root(everywhere(old.root(), node -> weighed(node, id, number(option, where))))
              .build();
    }
    if (path.equals(".missing.rule")) {
      return (old, option) ->
          nodeChanged(
              old,
              id,
              node ->
                  node.withMissing(
                      new Missing(
                          MissingRule.parse(word(option, where)),
                          node.missing().map(Missing::minimumAvailability).orElse(0.0))));
    }
    Optional<Spec> spec = Spec.find(path, ".", List.of("aggregation", "weighting"));
    if (spec.isPresent() && spec.get().name.equals("aggregation")) {
      return (old, option) ->
          nodeChanged(
              old,
              id,
              node -> node.withAggregation(spec.get().with(node.aggregation(), option, where)));
    }
    if (spec.isPresent()) {
      return (old, option) ->
          nodeChanged(
              old,
              id,
              node -> node.withWeighting(spec.get().with(node.weighting(), option, where)));
    }
    throw unknown(
        "target",
        text,
        Stream.of("aggregation", "weighting", "missing.rule", "weight")
            .map(each -> NODE + id + "." + each)
            .toList());
  }

  /** A method's spec somewhere, or one parameter of it. */
  private record Spec(String name, String parameter) {
    static Optional<Spec> find(String text, String prefix, List<String> names) {
      for (String name : names) {
        if (text.equals(prefix + name)) {
          return Optional.of(new Spec(name, ""));
        }
        if (text.startsWith(prefix + name + PARAMETERS)) {
          String parameter = text.substring((prefix + name + PARAMETERS).length());
          return Optional.of(new Spec(name, parameter));
        }
      }
      return Optional.empty();
    }

    MethodSpec with(Optional<MethodSpec> old, Object option, String where) {
      if (parameter.isEmpty()) {
        if (option instanceof MethodSpec spec) {
          return spec;
        }
        throw new IllegalArgumentException(
            where + "an option must be a method with its parameters, got '" + option + "'");
      }
      MethodSpec spec =
          old.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      where + "the definition names no method there; add one, or vary the method"));
      Map<String, Object> values = new LinkedHashMap<>(spec.parameters().asMap());
      values.put(parameter, option);
      return new MethodSpec(spec.method(), Parameters.of(values));
    }
  }

  private static Normalisation normalised(
      Optional<Normalisation> old, Spec spec, Object option, String where) {
    MethodSpec changed = spec.with(old.map(Normalisation::spec), option, where);
    return old.map(some -> some.withSpec(changed)).orElseGet(() -> Normalisation.of(changed));
  }

  private static Treatment treated(
      Optional<Treatment> old, Spec spec, Object option, String where) {
    Treatment treatment = old.orElseGet(Treatment::none);
    return spec.name.equals("first")
        ? treatment.withFirst(spec.with(treatment.first(), option, where))
        : treatment.withSecond(spec.with(treatment.second(), option, where));
  }

  /** Changes the rule of the root and of nodes with a rule of their own; others inherit it. */
  private static Node aggregated(Node node, Spec spec, Object option, String where) {
    return node.aggregation().isPresent()
        ? node.withAggregation(spec.with(node.aggregation(), option, where))
        : node;
  }

  private static Node weighed(Node parent, String id, double weight) {
    List<Child> children = new ArrayList<>();
    for (Child child : parent.children()) {
      boolean same = child.id().equals(id);
      if (same && child instanceof Node node) {
        children.add(node.withWeight(weight));
      } else {
        children.add(same ? new Leaf(id, weight) : child);
      }
    }
    return parent.withChildren(children);
  }

  private static Index nodeChanged(Index index, String id, UnaryOperator<Node> change) {
    return index.toBuilder()
        .root(everywhere(index.root(), node -> node.id().equals(id) ? change.apply(node) : node))
        .build();
  }

  private static Index changed(Index index, String id, UnaryOperator<Indicator> change) {
    return index.toBuilder()
        .indicators(
            index.indicators().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList())
        .build();
  }

  private static Node everywhere(Node node, UnaryOperator<Node> change) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(child instanceof Node inner ? everywhere(inner, change) : child);
    }
    return change.apply(node.withChildren(children));
  }

  /** Leaves an indicator out, and nodes that have nothing left. */
  private static Index without(Index index, String id) {
    Node root =
        without(index.root(), id)
            .orElseThrow(
                () -> new IllegalArgumentException("without '" + id + "' the index is empty"));
    return index.toBuilder()
        .indicators(index.indicators().stream().filter(one -> !one.id().equals(id)).toList())
        .root(root)
        .build();
  }

  private static Optional<Node> without(Node node, String id) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        without(inner, id).ifPresent(children::add);
      } else if (!child.id().equals(id)) {
        children.add(child);
      }
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(node.withChildren(children));
  }

  static Stream<Node> nodes(Node node) {
    return Stream.concat(
        Stream.of(node),
        node.children().stream()
            .filter(Node.class::isInstance)
            .flatMap(child -> nodes((Node) child)));
  }

  /** Returns the longest id that a text is, or begins with before a dot. */
  private static Optional<String> owner(String text, List<String> ids) {
    return ids.stream()
        .filter(id -> text.equals(id) || text.startsWith(id + "."))
        .max(java.util.Comparator.comparingInt(String::length));
  }

  private static UnknownNameException unknown(String kind, String text, List<String> known) {
    return new UnknownNameException(kind, text, known);
  }

  private static List<String> known(Index index) {
    List<String> known =
        new ArrayList<>(
            List.of(
                "weights",
                "data",
                "normalisation",
                "aggregation",
                "imputation",
                "treatment.first",
                "treatment.second"));
    index
        .normalisation()
        .ifPresent(spec -> parameters(known, "normalisation", Optional.of(spec.spec())));
    parameters(known, "imputation", index.imputation());
    parameters(known, "aggregation", index.root().aggregation());
    index
        .treatment()
        .ifPresent(
            treatment -> {
              parameters(known, "treatment.first", treatment.first());
              parameters(known, "treatment.second", treatment.second());
            });
    index.indicators().forEach(one -> known.add(INDICATOR + one.id()));
    index.indicators().forEach(one -> known.add("data:" + one.id()));
    return known;
  }

  private static void parameters(List<String> known, String path, Optional<MethodSpec> spec) {
    spec.ifPresent(
        some -> some.parameters().names().forEach(name -> known.add(path + PARAMETERS + name)));
  }

  private static String word(Object option, String where, String... words) {
    if (!(option instanceof String text) || (words.length > 0 && !List.of(words).contains(text))) {
      throw new IllegalArgumentException(
          where
              + "an option must be "
              + (words.length == 0 ? "a word" : String.join(" or ", words))
              + ", got '"
              + option
              + "'");
    }
    return text;
  }

  private static double number(Object option, String where) {
    if (option instanceof Double number) {
      return number;
    }
    throw new IllegalArgumentException(where + "an option must be a number, got '" + option + "'");
  }

  /** Returns a definition with an option in this place. */
  Index with(Index index, Object option) {
    return change.apply(index, option);
  }

  String where() {
    return where;
  }

  /** Returns the target as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
