package org.localgov.serialization.coinr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;

/** Collects what a definition has no place for: one warning a column and type of row. */
final class Notes {
  private static final String CODE = "no-place";

  private final String file;
  private final Map<Key, List<String>> codes = new LinkedHashMap<>();
  private final List<Violation> others = new ArrayList<>();

  Notes(String file) {
    this.file = file;
  }

  private record Key(String column, MetaType type) {}

  /** Notes that a row's cell is left out. */
  void leftOut(String column, MetaType type, String code) {
    codes.computeIfAbsent(new Key(column, type), key -> new ArrayList<>()).add(code);
  }

  /** Notes something about a column as a whole. */
  void column(String column, String rule) {
    others.add(about(column, rule));
  }

  /** Returns the warnings, columns of cells first. */
  List<Violation> all() {
    List<Violation> all = new ArrayList<>();
    codes.forEach(
        (key, left) ->
            all.add(
                about(
                    key.column(),
                    "has no place in a definition for type "
                        + key.type()
                        + ", left out for "
                        + String.join(", ", left.stream().map(Quoted::plain).toList()))));
    all.addAll(others);
    return all;
  }

  private Violation about(String column, String rule) {
    String place = (file.isEmpty() ? "" : file + ", ") + "column " + Quoted.of(column);
    Violation warning = Violation.of(CODE, rule).at(place).with("column", column);
    return file.isEmpty() ? warning : warning.with("file", file);
  }
}
