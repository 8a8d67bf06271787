package org.localgov.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.csv.internal.Cells;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.csv.internal.RowKeys;
import org.localgov.serialization.csv.internal.UnitFacts;
import org.localgov.serialization.internal.Input;

/** Reads one wide file: a line a unit and period, a column an indicator. */
final class WideReading implements TableReader.Reading {
  private final Input input;
  private final @Nullable List<String> wanted;
  private final Map<String, String> wordings;
  private final CsvFaults faults;
  private final RowKeys keys = new RowKeys();
  private final UnitFacts facts = new UnitFacts();
  private List<String> ids = List.of();
  private @Nullable TableBuilder table;

  WideReading(
      Input input, @Nullable List<String> wanted, Map<String, String> wordings, CsvFaults faults) {
    this.input = input;
    this.wanted = wanted;
    this.wordings = wordings;
    this.faults = faults;
  }

  @Override
  public UnitFacts facts() {
    return facts;
  }

  @Override
  public RowKeys keys() {
    return keys;
  }

  @Override
  public TableBuilder table() {
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, List.of("unit"));
      if (header != null) {
        read(header, rows);
      }
    }
    return table == null ? IndicatorTable.builder() : table;
  }

  private void read(Header header, CsvRows rows) {
    columns(header, rows);
    TableBuilder builder = IndicatorTable.builder(ids);
    table = input.name().isEmpty() ? builder : builder.file(input.name());
    int[] positions = ids.stream().mapToInt(header::position).toArray();
    Cells cells = new Cells(rows, faults, wordings);
    double[] values = new double[positions.length];
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        for (int i = 0; i < positions.length; i++) {
          values[i] =
              positions[i] == Header.NONE ? Double.NaN : cells.value(positions[i], ids.get(i));
        }
        row(header, rows, cells, values, builder);
      }
    }
    rows.requireAny();
  }

  private void row(
      Header header, CsvRows rows, Cells cells, double[] values, TableBuilder builder) {
    int at = header.position("unit");
    boolean sound = cells.keeps(ObservationRule.UNIT, at, "unit");
    ReferencePeriod period = null;
    if (header.has("period")) {
      period = cells.period(header.position("period"));
      sound &= period != null || rows.cell(header.position("period")).isEmpty();
    }
    if (!sound) {
      return;
    }
    RowKeys.Key key = new RowKeys.Key(rows.cell(at), period);
    int earlier = keys.find(key);
    if (earlier >= 0) {
      String rule =
          key.shown()
              + ": must be given once, it stands in row "
              + keys.line(earlier)
              + " too"
              + (header.has("period") ? "" : "; rows of several periods need a column 'period'");
      faults.row(rows.file(), rows.line(), "duplicate-row", rule, key.details());
      return;
    }
    keys.add(key, rows.line());
    builder.line(rows.line()).row(key.unit(), period, values);
    for (String column : header.columns()) {
      if (facts.has(column)) {
        facts.put(column, key.unit(), rows.cell(header.position(column)), rows, faults);
      }
    }
  }

  /** Sorts the columns into facts about units and indicators. */
  private void columns(Header header, CsvRows rows) {
    List<String> known = new ArrayList<>(List.of("unit", "period", UnitFacts.NAME));
    known.addAll(wanted == null ? List.of() : wanted);
    List<String> found = new ArrayList<>();
    for (String column : header.columns()) {
      if (column.equals(UnitFacts.NAME) || column.startsWith(Header.GROUP)) {
        facts.begin(column);
      } else if (!column.equals("unit")
          && !column.equals("period")
          && isIndicator(column, known, rows)) {
        found.add(column);
      }
    }
    if (wanted != null) {
      header.require(wanted, rows, faults);
      ids = wanted.stream().filter(found::contains).toList();
      return;
    }
    ids = found;
    if (ids.isEmpty()) {
      String rule = "must have an indicator's column";
      faults.row(rows.file(), rows.line(), "no-indicator-column", rule);
    }
  }

  private boolean isIndicator(String column, List<String> known, CsvRows rows) {
    if (wanted == null) {
      Optional<Violation> broken = ObservationRule.INDICATOR.check(column);
      broken.ifPresent(fault -> faults.cell(rows.file(), rows.line(), column, fault));
      return broken.isEmpty();
    }
    if (!known.contains(column)) {
      Header.unknown(column, known, rows, faults);
      return false;
    }
    return true;
  }
}
