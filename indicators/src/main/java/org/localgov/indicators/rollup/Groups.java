package org.localgov.indicators.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;

/** The groups that rows of a table belong to, period by period, in the order they first occur. */
final class Groups {
  private static final int NONE = -1;

  private final IndicatorTable table;
  private final List<String> groupings;
  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final int[] groupOf;

  /**
   * Finds the groups.
   *
   * @throws UnknownNameException if the table has rows and no such grouping
   * @throws IllegalArgumentException if two groups would have the same name
   */
  Groups(List<String> groupings, IndicatorTable table) {
    this.groupings = groupings;
    this.table = table;
    groupOf = new int[table.rows()];
    for (int row = 0; row < groupOf.length; row++) {
      groupOf[row] = group(row);
    }
  }

  private int group(int row) {
    List<String> parts = new ArrayList<>(groupings.size());
    for (String grouping : groupings) {
      table.group(grouping, row).ifPresent(parts::add);
    }
    if (parts.size() < groupings.size()) {
      return NONE;
    }
    String unit = String.join("/", parts);
    List<String> known = names.putIfAbsent(unit, parts);
    if (known != null && !known.equals(parts)) {
      throw new IllegalArgumentException(
          "groups must have different names, "
              + Quoted.of(known)
              + " and "
              + Quoted.of(parts)
              + " are both "
              + Quoted.of(unit));
    }
    return numbers.computeIfAbsent(new Key(unit, table.period(row)), key -> numbers.size());
  }

  /** Returns the rows that are in no group. */
  int[] ungrouped() {
    int[] rows = new int[groupOf.length];
    int count = 0;
    for (int row = 0; row < groupOf.length; row++) {
      if (groupOf[row] == NONE) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** Returns the unit and period of each group. */
  List<Key> keys() {
    return List.copyOf(numbers.keySet());
  }

  /** Returns the rows of each group, in ascending order. */
  int[][] rows() {
    int[] sizes = new int[numbers.size()];
    for (int group : groupOf) {
      if (group != NONE) {
        sizes[group]++;
      }
    }
    int[][] rows = new int[sizes.length][];
    for (int group = 0; group < sizes.length; group++) {
      rows[group] = new int[sizes[group]];
      sizes[group] = 0;
    }
    for (int row = 0; row < groupOf.length; row++) {
      int group = groupOf[row];
      if (group != NONE) {
        rows[group][sizes[group]++] = row;
      }
    }
    return rows;
  }

  /**
   * Returns the groupings of the table that lie above, each with the group of every unit that is in
   * one; those that part the rows of a unit are left out.
   */
  Map<String, Map<String, String>> above() {
    Map<String, Map<String, String>> above = new LinkedHashMap<>();
    for (String grouping : table.groupings()) {
      above(grouping).ifPresent(groups -> above.put(grouping, groups));
    }
    return above;
  }

  private Optional<Map<String, String>> above(String grouping) {
    List<Key> keys = keys();
    Map<String, Optional<String>> groups = new LinkedHashMap<>();
    for (int row = 0; row < groupOf.length; row++) {
      if (groupOf[row] != NONE) {
        Optional<String> group = table.group(grouping, row);
        Optional<String> known = groups.putIfAbsent(keys.get(groupOf[row]).unit(), group);
        if (known != null && !known.equals(group)) {
          return Optional.empty();
        }
      }
    }
    Map<String, String> present = new LinkedHashMap<>();
    groups.forEach((unit, group) -> group.ifPresent(name -> present.put(unit, name)));
    return Optional.of(present);
  }

  /** The unit and period of a group's row in the result. */
  record Key(String unit, Optional<ReferencePeriod> period) {}
}
