package org.localgov.serialization.coinr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.serialization.csv.internal.CsvFaults;

/** Whether the rows of iMeta form one tree, with denominators that exist. */
final class Structure {
  private final String file;
  private final CsvFaults faults;
  private final Map<String, MetaRow> rows = new LinkedHashMap<>();

  private Structure(String file, List<MetaRow> rows, CsvFaults faults) {
    this.file = file;
    this.faults = faults;
    rows.forEach(row -> this.rows.put(row.code(), row));
  }

  /** Reports every row that does not fit to the others. */
  static void check(String file, List<MetaRow> rows, CsvFaults faults) {
    new Structure(file, rows, faults).check();
  }

  private void check() {
    List<MetaRow> roots = new ArrayList<>();
    for (MetaRow row : rows.values()) {
      if (!row.type().isElement()) {
        continue;
      }
      if (!row.denominator().isEmpty() && row.type() == MetaType.INDICATOR) {
        denominator(row);
      }
      if (!row.parent().isEmpty()) {
        parent(row);
      } else if (row.type() == MetaType.INDICATOR) {
        fault(row, "Parent", "no-parent", "must name an aggregate, got ''");
      } else {
        roots.add(row);
      }
    }
    cycles();
    for (MetaRow root : roots.subList(Math.min(1, roots.size()), roots.size())) {
      MetaRow first = roots.get(0);
      String rule =
          "must name an aggregate, since "
              + Quoted.of(first.code())
              + " in row "
              + first.line()
              + " is the root, got ''";
      fault(root, "Parent", "two-roots", rule);
    }
    if (roots.isEmpty() && faults.isEmpty()) {
      String rule = "must have an aggregate without a parent";
      faults.add(Violation.of("no-root", rule).at(file.isEmpty() ? "iMeta" : file));
    }
  }

  private void denominator(MetaRow row) {
    MetaRow found = rows.get(row.denominator());
    boolean numeric =
        found != null
            && (found.type() == MetaType.DENOMINATOR || found.type() == MetaType.INDICATOR);
    if (!numeric) {
      unknown(row, "Denominator", row.denominator(), MetaType.DENOMINATOR);
    }
  }

  private void parent(MetaRow row) {
    MetaRow above = rows.get(row.parent());
    if (above == null || above.type() != MetaType.AGGREGATE) {
      unknown(row, "Parent", row.parent(), MetaType.AGGREGATE);
    } else if (row.level() > 0 && above.level() > 0 && row.level() >= above.level()) {
      String rule =
          "must be below that of its parent "
              + Quoted.of(above.code())
              + ", "
              + above.level()
              + ", got '"
              + row.level()
              + "'";
      fault(row, "Level", "invalid-level", rule);
    }
  }

  private void unknown(MetaRow row, String column, String name, MetaType type) {
    List<String> known =
        rows.values().stream().filter(one -> one.type() == type).map(MetaRow::code).toList();
    String kind = column.equals("Parent") ? "parent" : "denominator";
    faults.cell(file, row.line(), column, UnknownNameException.violation(kind, name, known));
  }

  /** Reports each cycle once, at its first row. */
  private void cycles() {
    Set<String> reported = new LinkedHashSet<>();
    for (MetaRow row : rows.values()) {
      Set<String> path = new LinkedHashSet<>();
      String at = row.code();
      while (rows.containsKey(at) && path.add(at)) {
        at = Objects.requireNonNull(rows.get(at)).parent();
      }
      if (at.equals(row.code()) && !reported.contains(at)) {
        reported.addAll(path);
        String rule =
            "must not lead back to its own row, got "
                + String.join(" < ", path.stream().map(Quoted::plain).toList())
                + " < "
                + Quoted.plain(at);
        fault(row, "Parent", "cycle", rule);
      }
    }
  }

  private void fault(MetaRow row, String column, String code, String rule) {
    faults.cell(file, row.line(), column, code, rule);
  }
}
