package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.spi.RefusalException;

/**
 * The elements of an index that stand on one level, by parent.
 *
 * @param number the level, 1 for the indicators
 * @param families the parents with such children, in tree order
 */
record TreeLevel(int number, List<Family> families) {
  /**
   * A parent's children that stand on the level.
   *
   * @param parent the id of the parent
   * @param members the ids of the children on the level, in order
   * @param weights the weights that they count with
   * @param isWhole whether the parent has no children on other levels
   */
  record Family(String parent, List<String> members, List<Double> weights, boolean isWhole) {
    double sum() {
      return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /**
   * Returns a level of an index.
   *
   * @throws RefusalException if the index has no such level below its root, or some children of a
   *     node stand on it and all are weighed by judgement
   */
  static TreeLevel of(Index index, int number) {
    int highest = Lineage.level(index.root()) - 1;
    if (number < 1 || number > highest) {
      throw new RefusalException(
          "level must be 1.."
              + highest
              + " in index '"
              + index.id()
              + "', counted from the indicators, got '"
              + number
              + "'");
    }
    requireWholeJudgements(index.root(), number);
    List<Family> families = new ArrayList<>();
    collect(JudgedTree.of(index.root()), number, families);
    return new TreeLevel(number, List.copyOf(families));
  }

  /** Refuses to weigh some of a node's children anew where a judgement weighs all of them. */
  private static void requireWholeJudgements(Node node, int number) {
    long members = node.children().stream().filter(child -> Lineage.level(child) == number).count();
    if (node.weighting().isPresent() && members > 0 && members < node.children().size()) {
      throw new RefusalException(
          "node '"
              + node.id()
              + "': level "
              + number
              + " has "
              + members
              + " of its "
              + node.children().size()
              + " children, and all have their weights by "
              + node.weighting().get().method()
              + "; give each child its weight instead");
    }
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        requireWholeJudgements(inner, number);
      }
    }
  }

  private static void collect(Node node, int number, List<Family> families) {
    List<Child> members =
        node.children().stream().filter(child -> Lineage.level(child) == number).toList();
    if (!members.isEmpty()) {
      families.add(
          new Family(
              node.id(),
              members.stream().map(Child::id).toList(),
              members.stream().map(Child::weight).toList(),
              members.size() == node.children().size()));
    }
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        collect(inner, number, families);
      }
    }
  }

  /** Returns the ids of all elements, in tree order. */
  List<String> members() {
    return families.stream().flatMap(family -> family.members().stream()).toList();
  }
}
