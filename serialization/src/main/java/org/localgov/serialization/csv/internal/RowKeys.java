package org.localgov.serialization.csv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;

/** The units and periods read so far, each with its number and the line it first stood in. */
public final class RowKeys {
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private int[] lines = new int[16];

  /** A unit, and a period if it has one. */
  public record Key(String unit, @Nullable ReferencePeriod period) {
    /** Returns the key as messages show it. */
    public String shown() {
      return "unit '" + unit + "'" + (period == null ? "" : ", period " + period);
    }

    /** Returns the parts as the details of a fault. */
    public Map<String, String> details() {
      return period == null
          ? Map.of("unit", unit)
          : Map.of("unit", unit, "period", period.toString());
    }
  }

  /** Returns the number of keys. */
  public int size() {
    return keys.size();
  }

  /** Returns the key of a row. */
  public Key key(int row) {
    return keys.get(row);
  }

  /** Returns the line of the file that a row first stood in. */
  public int line(int row) {
    return lines[row];
  }

  /** Returns the row of a key, or -1 if there is none. */
  public int find(Key key) {
    return numbers.getOrDefault(key, -1);
  }

  /** Adds a key that is not there, and returns its row. */
  public int add(Key key, int line) {
    int row = keys.size();
    numbers.put(key, row);
    keys.add(key);
    if (row == lines.length) {
      lines = Arrays.copyOf(lines, row * 2);
    }
    lines[row] = line;
    return row;
  }

  /** Returns the distinct units. */
  public Set<String> units() {
    Set<String> units = new HashSet<>();
    keys.forEach(key -> units.add(key.unit()));
    return units;
  }
}
