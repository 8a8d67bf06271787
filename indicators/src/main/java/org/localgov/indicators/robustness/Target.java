package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.robustness.Setters.Setter;

/**
 * A place in a definition that options are put in: it makes one definition of another.
 *
 * <p>A target is a dotted path into the document of the definition, {@code normalisation.rescale},
 * or from one node or indicator, {@code node:ID.aggregation}; {@code root} is the root's node. The
 * node or indicator alone is there or not, {@code weight} is its weight in its parent. {@code
 * aggregation} and {@code missing} at the top mean those of every node that has its own, {@code
 * parameters.NAME} a parameter of the index.
 */
final class Target {
  private static final String INDICATOR = "indicator:";
  private static final String NODE = "node:";
  private static final String ROOT = "root.";
  private static final String PARAMETERS = "parameters.";
  private static final String WEIGHT = "weight";
  private static final String AGGREGATION = "aggregation";
  private static final String MISSING = "missing";

  private final Setter<Index> change;
  private final boolean isGeneral;

  private Target(boolean isGeneral, Setter<Index> change) {
    this.isGeneral = isGeneral;
    this.change = change;
  }

  /**
   * Finds the place of a target that is neither weights nor data.
   *
   * @throws UnknownNameException if there is no such place, with the nearest
   */
  static Target of(String text, Index index) {
    if (text.startsWith(INDICATOR)) {
      List<String> ids = index.indicators().stream().map(Indicator::id).toList();
      Owner owner = Owner.of(INDICATOR, text, ids, Places.INDICATOR.paths());
      return new Target(false, ofIndicator(owner));
    }
    if (text.startsWith(NODE)) {
      List<String> ids = nodes(index.root()).map(Node::id).toList();
      Owner owner = Owner.of(NODE, text, ids, Places.NODE.paths());
      return new Target(false, ofNode(owner, index));
    }
    if (text.startsWith(ROOT)) {
      return new Target(
          false, ofNode(new Owner(ROOT, index.root().id(), text.substring(ROOT.length())), index));
    }
    return new Target(true, ofIndex(text, index));
  }

  private static Setter<Index> ofIndex(String path, Index index) {
    Optional<Setter<Node>> ofNodes =
        isOfEveryNode(path) ? Places.NODE.find(path) : Optional.empty();
    if (ofNodes.isPresent()) {
      boolean isRule = path.startsWith(AGGREGATION);
      return (old, option) ->
          old.toBuilder()
              .root(
                  everywhere(
                      old.root(),
                      node ->
                          node.id().equals(old.root().id())
                                  || (isRule ? node.aggregation() : node.missing()).isPresent()
                              ? ofNodes.get().set(node, option)
                              : node))
              .build();
    }
    if (path.startsWith(PARAMETERS)) {
      String name = path.substring(PARAMETERS.length());
      requireParameter(index, name);
      return (old, option) -> with(old, name, option.plain());
    }
    return Places.INDEX
        .find(path)
        .orElseThrow(() -> new UnknownNameException("target", path, known(index)));
  }

  private static boolean isOfEveryNode(String path) {
    return path.startsWith(AGGREGATION) || path.startsWith(MISSING);
  }

  private static void requireParameter(Index index, String name) {
    List<String> names = index.parameters().stream().map(Parameter::name).toList();
    if (!names.contains(name)) {
      throw new UnknownNameException("parameter", name, names);
    }
  }

  /**
   * Returns a definition with another default of one of its parameters.
   *
   * @throws UnknownNameException if there is no such parameter
   */
  static Index with(Index index, String name, Object value) {
    requireParameter(index, name);
    return index.toBuilder()
        .parameters(
            index.parameters().stream()
                .map(
                    one ->
                        one.name().equals(name)
                            ? Parameter.optional(name, value, one.description())
                            : one)
                .toList())
        .build();
  }

  /** A node or indicator that a target names, and the path from there. */
  private record Owner(String prefix, String id, String path) {
    static Owner of(String prefix, String text, List<String> ids, List<String> paths) {
      String rest = text.substring(prefix.length());
      Optional<String> id =
          ids.stream()
              .filter(one -> rest.equals(one) || rest.startsWith(one + "."))
              .max(Comparator.comparingInt(String::length));
      if (id.isEmpty()) {
        String kind = prefix.substring(0, prefix.length() - 1);
        throw new UnknownNameException(kind, meant(rest, paths), ids);
      }
      return new Owner(
          prefix, id.get(), rest.equals(id.get()) ? "" : rest.substring(id.get().length() + 1));
    }

    /** Returns what was probably meant to be an id: what stands before a known path. */
    private static String meant(String rest, List<String> paths) {
      return paths.stream()
          .map(path -> rest.indexOf("." + path))
          .filter(at -> at > 0)
          .min(Comparator.naturalOrder())
          .map(at -> rest.substring(0, at))
          .orElse(rest);
    }

    UnknownNameException unknown(List<String> paths) {
      String from = prefix.equals(ROOT) ? ROOT : prefix + id + ".";
      return new UnknownNameException(
          "target",
          path.isEmpty() ? prefix + id : from + path,
          Stream.concat(paths.stream(), Stream.of(WEIGHT)).map(from::concat).toList());
    }
  }

  private static Setter<Index> ofIndicator(Owner owner) {
    String id = owner.id;
    if (owner.path.isEmpty()) {
      return presence(id);
    }
    if (owner.path.equals(WEIGHT)) {
      return weight(id);
    }
    Setter<Indicator> setter =
        Places.INDICATOR
            .find(owner.path)
            .orElseThrow(() -> owner.unknown(Places.INDICATOR.paths()));
    return (old, option) ->
        old.toBuilder()
            .indicators(
                old.indicators().stream()
                    .map(one -> one.id().equals(id) ? setter.set(settled(one, old), option) : one)
                    .toList())
            .build();
  }

  private static Setter<Index> ofNode(Owner owner, Index index) {
    String id = owner.id;
    boolean isRoot = id.equals(index.root().id());
    if (owner.path.isEmpty() && !isRoot) {
      return presence(id);
    }
    if (owner.path.equals(WEIGHT) && !isRoot) {
      return weight(id);
    }
    Setter<Node> setter =
        Places.NODE.find(owner.path).orElseThrow(() -> owner.unknown(Places.NODE.paths()));
    return (old, option) ->
        old.toBuilder()
            .root(
                inherited(
                    old.root(),
                    Optional.empty(),
                    Optional.empty(),
                    id,
                    node -> setter.set(node, option)))
            .build();
  }

  private static Setter<Index> presence(String id) {
    return (old, option) -> option.isFirst("included", "removed") ? old : without(old, id);
  }

  /** Returns a definition without an element, which another option may have taken already. */
  private static Index without(Index index, String id) {
    return Lineage.of(index).elements().contains(id) ? index.without(id) : index;
  }

  private static Setter<Index> weight(String id) {
    return (old, option) ->
        old.toBuilder()
            .root(everywhere(old.root(), node -> weighed(node, id, option.number())))
            .build();
  }

  /** Returns an indicator that says itself what it takes from the index. */
  private static Indicator settled(Indicator indicator, Index index) {
    Indicator.Builder builder = Indicator.builder();
    builder.from(indicator);
    builder.normalisation(indicator.normalisation().or(index::normalisation));
    builder.treatment(indicator.treatment().or(index::treatment));
    return builder.build();
  }

  /** Changes one node, once it says itself what it takes from those above it. */
  private static Node inherited(
      Node node,
      Optional<MethodSpec> rule,
      Optional<Missing> missing,
      String id,
      UnaryOperator<Node> change) {
    Optional<MethodSpec> itsRule = node.aggregation().or(() -> rule);
    Optional<Missing> itsMissing = node.missing().or(() -> missing);
    if (node.id().equals(id)) {
      Node.Builder builder = Node.builder();
      builder.from(node);
      return change.apply(builder.aggregation(itsRule).missing(itsMissing).build());
    }
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(
          child instanceof Node inner ? inherited(inner, itsRule, itsMissing, id, change) : child);
    }
    return node.withChildren(children);
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

  private static Node everywhere(Node node, UnaryOperator<Node> change) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(child instanceof Node inner ? everywhere(inner, change) : child);
    }
    return change.apply(node.withChildren(children));
  }

  static Stream<Node> nodes(Node node) {
    return Stream.concat(
        Stream.of(node),
        node.children().stream()
            .filter(Node.class::isInstance)
            .flatMap(child -> nodes((Node) child)));
  }

  private static List<String> known(Index index) {
    List<String> known = new ArrayList<>(List.of(UncertainInput.WEIGHTS, UncertainInput.DATA));
    known.addAll(Places.INDEX.paths());
    Places.NODE.paths().stream().filter(path -> isOfEveryNode(path)).forEach(known::add);
    index.parameters().forEach(one -> known.add(PARAMETERS + one.name()));
    known.addAll(List.of(ROOT + "aggregation", ROOT + "missing"));
    index.indicators().forEach(one -> known.add(INDICATOR + one.id()));
    nodes(index.root()).forEach(one -> known.add(NODE + one.id()));
    index.columns().forEach(id -> known.add(UncertainInput.DATA + ":" + id));
    return known;
  }

  /** Returns whether it belongs to the definition as a whole, not to one node or indicator. */
  boolean isGeneral() {
    return isGeneral;
  }

  /**
   * Returns a definition with an option in this place.
   *
   * @throws IllegalArgumentException if the option does not fit
   * @throws UnknownNameException if it names what there is not
   */
  Index with(Index index, Object option) {
    return change.set(index, new Option(option));
  }
}
