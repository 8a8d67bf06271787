package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;

/**
 * The levels of an index, and what is above and below each of its elements, which are the nodes and
 * the indicators of its tree.
 *
 * <p>An indicator stands on level 1, a node on the level above its highest child, the root on the
 * highest of all. Where a tree is uneven, a parent may stand more than one level above a child, and
 * an element may have no ancestor on some level between.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(index);
 * lineage.at(1);                  // the indicators
 * lineage.ancestors("water");     // [services, Index]
 * lineage.under("services", 1);   // [water, delay]
 * }</pre>
 */
public final class Lineage {
  /** The code of a level that an index does not have. */
  public static final String UNKNOWN_LEVEL = "unknown-level";

  private final Index index;
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private final Map<String, List<String>> ancestors = new LinkedHashMap<>();

  private Lineage(Index index) {
    this.index = index;
    collect(index.root(), List.of());
  }

  /**
   * {@return the lineage of an index}
   *
   * @param index the definition
   */
  public static Lineage of(Index index) {
    return new Lineage(index);
  }

  /**
   * {@return the level that an element of a tree stands on: 1 for a leaf, one above the highest
   * child for a node}
   *
   * @param element the node or leaf
   */
  public static int level(Child element) {
    int level = 0;
    if (element instanceof Node node) {
      for (Child child : node.children()) {
        level = Math.max(level, level(child));
      }
    }
    return level + 1;
  }

  private void collect(Child element, List<String> above) {
    levels.put(element.id(), level(element));
    ancestors.put(element.id(), above);
    if (element instanceof Node node) {
      List<String> inner = new ArrayList<>(List.of(node.id()));
      inner.addAll(above);
      node.children().forEach(child -> collect(child, Collections.unmodifiableList(inner)));
    }
  }

  /** {@return the ids of all elements in tree order, parents first; unmodifiable} */
  public List<String> elements() {
    return List.copyOf(levels.keySet());
  }

  /** {@return the ids of all nodes in tree order, parents first; unmodifiable} */
  public List<String> nodes() {
    return levels.keySet().stream().filter(id -> levels.getOrDefault(id, 0) > 1).toList();
  }

  /** {@return the level of the root, the highest} */
  public int highest() {
    return level(index.root().id());
  }

  /**
   * {@return the level of an element, 1 for an indicator}
   *
   * @param element the id
   * @throws UnknownNameException if there is no such element
   */
  public int level(String element) {
    return known(levels, element);
  }

  private static <T> T known(Map<String, T> all, String element) {
    T found = all.get(element);
    if (found == null) {
      throw new UnknownNameException("node or indicator", element, all.keySet());
    }
    return found;
  }

  /**
   * {@return the ids of the elements on a level, in tree order; unmodifiable}
   *
   * @param level the level, 1 for the indicators
   * @throws LocalgovException if the index has no such level
   */
  public List<String> at(int level) {
    check(level);
    return elements().stream().filter(id -> level(id) == level).toList();
  }

  /**
   * {@return the ids of the elements of a level that are below a node, in tree order; unmodifiable}
   *
   * @param node the id of the node
   * @param level the level, 1 for the indicators
   * @throws UnknownNameException if there is no such node
   * @throws LocalgovException if the index has no such level
   */
  public List<String> under(String node, int level) {
    if (!nodes().contains(node)) {
      throw new UnknownNameException("node", node, nodes());
    }
    return at(level).stream().filter(id -> ancestors(id).contains(node)).toList();
  }

  /**
   * {@return the id of the node above an element; empty for the root}
   *
   * @param element the id
   * @throws UnknownNameException if there is no such element
   */
  public Optional<String> parent(String element) {
    return ancestors(element).stream().findFirst();
  }

  /**
   * {@return the ids of the nodes above an element, its parent first, the root last; unmodifiable}
   *
   * @param element the id
   * @throws UnknownNameException if there is no such element
   */
  public List<String> ancestors(String element) {
    return known(ancestors, element);
  }

  /**
   * {@return the id of the node above an element that stands on a level; empty if none does}
   *
   * @param element the id
   * @param level the level of the node
   * @throws UnknownNameException if there is no such element
   * @throws LocalgovException if the index has no such level
   */
  public Optional<String> ancestor(String element, int level) {
    check(level);
    return ancestors(element).stream().filter(id -> level(id) == level).findFirst();
  }

  private void check(int level) {
    if (level < 1 || level > highest()) {
      throw new LocalgovException(
          UNKNOWN_LEVEL,
          "level must be 1.."
              + highest()
              + " in index '"
              + index.id()
              + "', counted from the indicators, got '"
              + level
              + "'",
          Map.of("index", index.id(), "level", String.valueOf(level)),
          null);
    }
  }

  /** Returns the index, how many levels and how many elements there are. */
  @Override
  public String toString() {
    return "Lineage[" + index.id() + ", " + highest() + " levels, " + levels.size() + " elements]";
  }
}
