package org.localgov.indicators.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;

/**
 * The rows' keys, a unit and perhaps a period each, and the way from a key to its row.
 *
 * <p>An open-addressing table of row numbers: about 16 bytes a row beside the units' packed text; 4
 * less where no row has a period.
 */
final class RowIndex {
  static final int NONE = -1;

  private final PackedTexts units = new PackedTexts();

  /** The code of each row's period; empty as long as no row has one. */
  private int[] periods = {};

  private final List<ReferencePeriod> distinct = new ArrayList<>();
  private final Map<ReferencePeriod, Integer> codes = new LinkedHashMap<>();
  private int[] slots = new int[64];

  RowIndex() {
    Arrays.fill(slots, NONE);
  }

  int size() {
    return units.size();
  }

  String unit(int row) {
    return units.get(row);
  }

  @Nullable ReferencePeriod period(int row) {
    int code = code(row);
    return code == NONE ? null : distinct.get(code);
  }

  private int code(int row) {
    return periods.length == 0 ? NONE : periods[row];
  }

  /** Returns whether another index has the same keys in the same order. */
  boolean isSame(RowIndex other) {
    boolean isSame = this == other || size() == other.size();
    for (int row = 0; this != other && isSame && row < size(); row++) {
      isSame = other.units.is(row, unit(row)) && Objects.equals(period(row), other.period(row));
    }
    return isSame;
  }

  List<ReferencePeriod> periods() {
    return List.copyOf(distinct);
  }

  /** Returns the row of a key, or {@link #NONE}. */
  int find(String unit, @Nullable ReferencePeriod period) {
    Objects.requireNonNull(unit, "unit");
    Integer code = period == null ? Integer.valueOf(NONE) : codes.get(period);
    if (code == null) {
      return NONE;
    }
    return slots[slot(unit, code)];
  }

  /** Returns the rows of a unit, in ascending order. */
  int[] rowsOf(String unit) {
    Objects.requireNonNull(unit, "unit");
    return IntStream.range(NONE, distinct.size())
        .map(code -> slots[slot(unit, code)])
        .filter(row -> row != NONE)
        .sorted()
        .toArray();
  }

  /** Adds a row for a key that has none yet, and returns it. */
  int add(String unit, @Nullable ReferencePeriod period) {
    int row = size();
    int code = period == null ? NONE : code(period);
    if ((row + 1) * 2L > slots.length) {
      rehash(slots.length * 2);
    }
    if (code != NONE || periods.length > 0) {
      periods(row, code);
    }
    int at = slot(unit, code);
    units.add(unit);
    slots[at] = row;
    return row;
  }

  private void periods(int row, int code) {
    if (row >= periods.length) {
      int known = periods.length;
      periods = Arrays.copyOf(periods, Math.max(16, 2 * row));
      Arrays.fill(periods, known, periods.length, NONE);
    }
    periods[row] = code;
  }

  /** Returns the index of some rows, in the order given. */
  RowIndex select(int[] rows) {
    RowIndex selected = new RowIndex();
    for (int row : rows) {
      selected.add(unit(row), period(row));
    }
    selected.trim();
    return selected;
  }

  /** Returns the rows of each period, in ascending order; those without one are a list too. */
  List<int[]> rowsByPeriod() {
    int[] counts = new int[distinct.size() + 1];
    for (int row = 0; row < size(); row++) {
      counts[code(row) + 1]++;
    }
    int[][] rows = new int[counts.length][];
    for (int code = 0; code < rows.length; code++) {
      rows[code] = new int[counts[code]];
      counts[code] = 0;
    }
    for (int row = 0; row < size(); row++) {
      int code = code(row) + 1;
      rows[code][counts[code]++] = row;
    }
    return Arrays.stream(rows).filter(some -> some.length > 0).toList();
  }

  /** Returns the rows of each period's groups, in ascending order; a null group is none. */
  List<int[]> rowsByGroup(@Nullable String[] groups) {
    List<int[]> found = new ArrayList<>();
    for (int[] rows : rowsByPeriod()) {
      Map<String, List<Integer>> members = new LinkedHashMap<>();
      for (int row : rows) {
        String group = groups[row];
        if (group != null) {
          members.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
        }
      }
      members.values().forEach(some -> found.add(some.stream().mapToInt(row -> row).toArray()));
    }
    return found;
  }

  /** Gives up spare room. */
  void trim() {
    units.trim();
    periods = Arrays.copyOf(periods, periods.length == 0 ? 0 : size());
  }

  private int code(ReferencePeriod period) {
    Integer known = codes.get(period);
    if (known != null) {
      return known;
    }
    codes.put(period, distinct.size());
    distinct.add(period);
    return distinct.size() - 1;
  }

  private int slot(String unit, int code) {
    int at = first(unit.hashCode(), code);
    while (slots[at] != NONE && !(code(slots[at]) == code && units.is(slots[at], unit))) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private int first(int hash, int code) {
    return mixed(hash ^ mixed(code)) & (slots.length - 1);
  }

  /**
   * Spreads neighbouring numbers over all bits: the finaliser of MurmurHash3 (A. Appleby, 2011).
   */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  private void rehash(int length) {
    slots = new int[length];
    Arrays.fill(slots, NONE);
    for (int row = 0; row < size(); row++) {
      int at = first(units.hash(row), code(row));
      while (slots[at] != NONE) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = row;
    }
  }
}
