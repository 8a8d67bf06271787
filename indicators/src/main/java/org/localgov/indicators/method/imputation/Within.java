package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Whole;
import org.localgov.indicators.spi.Cells;

/**
 * Which indicators a row imputation looks at: those under a node above the one with the gap.
 *
 * @param level how many nodes up, 1 the parent; {@link #ALL} for the root
 */
record Within(int level) {
  static final int ALL = Integer.MAX_VALUE;

  /**
   * Returns the choice that parameters make: {@code "parent"} (the default), {@code "all"} or
   * {@code {"level": n}}.
   *
   * @throws IllegalArgumentException if it is another
   */
  static Within of(Parameters parameters) {
    Object value = parameters.value("within").orElse("parent");
    if (value.equals("parent")) {
      return new Within(1);
    }
    if (value.equals("all")) {
      return new Within(ALL);
    }
    if (value instanceof Parameters nested && nested.names().equals(List.of("level"))) {
      return new Within(Whole.number(nested, "level", 1, 1));
    }
    throw new IllegalArgumentException(
        "parameter 'within' must be \"parent\", \"all\" or {\"level\": n}, got '" + value + "'");
  }

  /** Returns the node above an indicator; the root where the tree is not so high there. */
  String node(Cells cells, int indicator) {
    List<String> ancestors = cells.ancestors(indicator);
    return ancestors.get(Math.min(level, ancestors.size()) - 1);
  }

  /** Returns the other indicators under the node. */
  int[] others(Cells cells, int indicator) {
    String node = node(cells, indicator);
    List<Integer> others = new ArrayList<>();
    for (int other = 0; other < cells.size(); other++) {
      if (other != indicator && cells.ancestors(other).contains(node)) {
        others.add(other);
      }
    }
    return others.stream().mapToInt(Integer::intValue).toArray();
  }
}
