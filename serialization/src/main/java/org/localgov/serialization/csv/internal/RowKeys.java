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
    /** {@return the key as messages show it} */
    public String shown() {
      return "unit '" + unit + "'" + (period == null ? "" : ", period " + period);
    }

    /** {@return the parts as the details of a fault} */
    public Map<String, String> details() {
      return period == null
          ? Map.of("unit", unit)
          : Map.of("unit", unit, "period", period.toString());
    }
  }

  /** {@return the number of keys} */
  public int size() {
    return keys.size();
  }

  /**
   * {@return the key of a row}
   *
   * @param row the number of the row, from 0
   */
  public Key key(int row) {
    return keys.get(row);
  }

  /**
   * {@return the line of the file that a row first stood in}
   *
   * @param row the number of the row, from 0
   */
  public int line(int row) {
    return lines[row];
  }

  /**
   * {@return the row of a key, or -1 if there is none}
   *
   * @param key the key in the map
   */
  public int find(Key key) {
    return numbers.getOrDefault(key, -1);
  }

  /**
   * Adds a key that is not there, and returns its row.
   *
   * @param key the key in the map
   * @param line the number of the line
   * @return whether it is new
   */
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

  /** {@return the distinct units} */
  public Set<String> units() {
    Set<String> units = new HashSet<>();
    keys.forEach(key -> units.add(key.unit()));
    return units;
  }
}
