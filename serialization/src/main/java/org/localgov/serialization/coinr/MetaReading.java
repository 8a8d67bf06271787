package org.localgov.serialization.coinr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ObservationRule;
import org.localgov.indicators.definition.Direction;
import org.localgov.serialization.csv.internal.Cells;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.internal.Input;

/** Reads the rows of iMeta, each by itself. */
final class MetaReading {
  /** What R writes for a missing value unless told otherwise. */
  static final String NA = "NA";

  private static final List<String> REQUIRED =
      List.of("iCode", "Type", "Parent", "Level", "Direction", "Weight");
  private static final List<String> KNOWN =
      List.of(
          "Level",
          "iCode",
          "iName",
          "Direction",
          "Weight",
          "Unit",
          "Target",
          "Denominator",
          "Parent",
          "Type");
  private static final Set<String> RESERVED =
      Set.of("unit", "period", "name", DataReading.UNIT, DataReading.NAME, DataReading.TIME);

  private final CsvRows rows;
  private final CsvFaults faults;
  private final Notes notes;
  private final Header header;
  private final Cells cells;
  private final List<MetaRow> found = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private MetaReading(CsvRows rows, CsvFaults faults, Notes notes, Header header) {
    this.rows = rows;
    this.faults = faults;
    this.notes = notes;
    this.header = header;
    this.cells = new Cells(rows, faults);
  }

  /** Returns the rows with a usable code and type, or null if there is no header to read by. */
  static @Nullable List<MetaRow> rows(Input input, CsvFaults faults, Notes notes) {
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, REQUIRED);
      return header == null ? null : new MetaReading(rows, faults, notes, header).read();
    }
  }

  private List<MetaRow> read() {
    for (String column : header.columns()) {
      if (!KNOWN.contains(column)) {
        notes.column(column, "has no place in a definition, left out");
      }
    }
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        row();
      }
    }
    rows.requireAny();
    return List.copyOf(found);
  }

  private void row() {
    MetaType type = type();
    String code = rows.cell(header.position("iCode"));
    if (type == null || !isUsable(code, type)) {
      return;
    }
    boolean element = type.isElement();
    boolean root = type == MetaType.AGGREGATE && text("Parent").isEmpty();
    MetaRow row =
        new MetaRow(
            rows.line(),
            code,
            type,
            text("iName"),
            text("Unit"),
            element ? level() : 0,
            element ? direction(type) : Direction.HIGHER_IS_BETTER,
            element ? weight(root) : 1,
            target(),
            text("Denominator"),
            text("Parent"));
    found.add(row);
    note(row, root);
  }

  private @Nullable MetaType type() {
    String text = rows.cell(header.position("Type"));
    try {
      return UnknownNameException.find("type", text, MetaType.values());
    } catch (UnknownNameException e) {
      faults.cell(
          rows.file(),
          rows.line(),
          "Type",
          UnknownNameException.violation("type", text, e.known()));
      return null;
    }
  }

  private boolean isUsable(String code, MetaType type) {
    if (!cells.keeps(ObservationRule.INDICATOR, header.position("iCode"), "iCode")) {
      return false;
    }
    if (type != MetaType.AGGREGATE && (RESERVED.contains(code) || code.startsWith(Header.GROUP))) {
      fault("iCode", "reserved-code", "must not be a name with another meaning", code);
      return false;
    }
    Integer earlier = lines.putIfAbsent(code, rows.line());
    if (earlier != null) {
      String rule = "must be given once, it stands in row " + earlier + " too";
      fault("iCode", "duplicate-code", rule, code);
    }
    return earlier == null;
  }

  private int level() {
    double level = number("Level");
    if (level >= 1 && level <= 1000 && level == Math.rint(level)) {
      return (int) level;
    }
    faultUnlessSaid("Level", "invalid-level", "must be a whole number from 1", level);
    return 0;
  }

  private Direction direction(MetaType type) {
    double sign = number("Direction");
    if (Math.abs(sign) == 1) {
      return sign > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
    }
    if (type == MetaType.INDICATOR || !text("Direction").isEmpty()) {
      faultUnlessSaid("Direction", "invalid-direction", "must be 1 or -1", sign);
    }
    return Direction.HIGHER_IS_BETTER;
  }

  private double weight(boolean root) {
    double weight = number("Weight");
    if (!Double.isNaN(weight)) {
      return weight;
    }
    if (!root || !text("Weight").isEmpty()) {
      faultUnlessSaid("Weight", "invalid-weight", "must be a number", weight);
    }
    return 1;
  }

  private OptionalDouble target() {
    double target = number("Target");
    return Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target);
  }

  /** Notes the cells that nothing in a definition is made of. */
  private void note(MetaRow row, boolean root) {
    boolean element = row.type().isElement();
    boolean indicator = row.type() == MetaType.INDICATOR;
    note(row, "iName", element);
    note(row, "Unit", indicator);
    note(row, "Target", indicator);
    note(row, "Denominator", indicator);
    note(row, "Level", element);
    note(row, "Parent", element);
    note(row, "Direction", indicator || row.direction() == Direction.HIGHER_IS_BETTER && element);
    note(row, "Weight", element && !(root && row.weight() != 1));
  }

  private void note(MetaRow row, String column, boolean kept) {
    if (!kept && !text(column).isEmpty()) {
      notes.leftOut(column, row.type(), row.code());
    }
  }

  /** Returns a cell; empty where there is none, or R's mark of a missing value. */
  private String text(String column) {
    String text = header.has(column) ? rows.cell(header.position(column)) : "";
    return text.equals(NA) ? "" : text;
  }

  private double number(String column) {
    return text(column).isEmpty() ? Double.NaN : cells.value(header.position(column), column);
  }

  /** Reports a cell that is empty or a number out of place; one that is no number is reported. */
  private void faultUnlessSaid(String column, String code, String rule, double number) {
    if (!Double.isNaN(number) || text(column).isEmpty()) {
      fault(column, code, rule, rows.cell(header.position(column)));
    }
  }

  private void fault(String column, String code, String rule, String got) {
    faults.cell(rows.file(), rows.line(), column, code, rule + ", got " + Quoted.of(got));
  }
}
