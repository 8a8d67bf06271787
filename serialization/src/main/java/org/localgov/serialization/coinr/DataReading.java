package org.localgov.serialization.coinr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Reads iData: the columns that the definition needs, and names and groups of the units. */
final class DataReading {
  static final String UNIT = "uCode";
  static final String NAME = "uName";
  static final String TIME = "Time";

  private final Input input;
  private final CsvFaults faults;
  private final List<String> columns;
  private final List<String> groupings;
  private final List<String> known;
  private final RowKeys keys = new RowKeys();
  private final UnitFacts facts = new UnitFacts();

  DataReading(Input input, List<MetaRow> meta, CsvFaults faults) {
    this.input = input;
    this.faults = faults;
    this.columns = needed(meta);
    this.groupings = codes(meta, MetaType.GROUP);
    this.known = new ArrayList<>(List.of(UNIT, NAME, TIME));
    meta.stream()
        .filter(row -> row.type() != MetaType.AGGREGATE)
        .map(MetaRow::code)
        .forEach(known::add);
  }

  /** Returns the codes of indicators, then those of the denominators that one is divided by. */
  private static List<String> needed(List<MetaRow> meta) {
    Set<String> needed = new LinkedHashSet<>(codes(meta, MetaType.INDICATOR));
    meta.stream()
        .filter(row -> row.type() == MetaType.INDICATOR && !row.denominator().isEmpty())
        .map(MetaRow::denominator)
        .forEach(needed::add);
    return List.copyOf(needed);
  }

  static List<String> codes(List<MetaRow> meta, MetaType type) {
    return meta.stream().filter(row -> row.type() == type).map(MetaRow::code).toList();
  }

  /** Returns the table; what is broken is reported and not in it. */
  IndicatorTable table() {
    TableBuilder table = IndicatorTable.builder(columns);
    if (!input.name().isEmpty()) {
      table.file(input.name());
    }
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, List.of(UNIT));
      if (header != null) {
        read(header, rows, table);
      }
    }
    facts.addTo(table, keys.units());
    return table.build();
  }

  private void read(Header header, CsvRows rows, TableBuilder table) {
    header.refuseOthers(known, rows, faults);
    header.require(known.subList(known.indexOf(TIME) + 1, known.size()), rows, faults);
    if (header.has(NAME)) {
      facts.begin(UnitFacts.NAME);
    }
    groupings.stream()
        .filter(header::has)
        .forEach(grouping -> facts.begin(Header.GROUP + grouping));
    Cells cells = new Cells(rows, faults);
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        row(header, rows, cells, table);
      }
    }
    rows.requireAny();
  }

  private void row(Header header, CsvRows rows, Cells cells, TableBuilder table) {
    double[] values = new double[columns.size()];
    for (int i = 0; i < values.length; i++) {
      int at = header.position(columns.get(i));
      boolean missing = at == Header.NONE || rows.cell(at).equals(MetaReading.NA);
      values[i] = missing ? Double.NaN : cells.value(at, columns.get(i));
    }
    boolean sound = cells.keeps(ObservationRule.UNIT, header.position(UNIT), UNIT);
    ReferencePeriod period = null;
    if (header.has(TIME)) {
      period = cells.period(header.position(TIME), TIME);
      sound &= period != null || rows.cell(header.position(TIME)).isEmpty();
    }
    if (sound) {
      add(header, rows, period, values, table);
    }
  }

  private void add(
      Header header,
      CsvRows rows,
      @Nullable ReferencePeriod period,
      double[] values,
      TableBuilder table) {
    RowKeys.Key key = new RowKeys.Key(rows.cell(header.position(UNIT)), period);
    int earlier = keys.find(key);
    if (earlier >= 0) {
      String rule =
          key.shown() + ": must be given once, it stands in row " + keys.line(earlier) + " too";
      faults.row(rows.file(), rows.line(), "duplicate-row", rule, key.details());
      return;
    }
    keys.add(key, rows.line());
    table.line(rows.line()).row(key.unit(), period, values);
    fact(header, NAME, UnitFacts.NAME, key.unit(), rows);
    groupings.forEach(
        grouping -> fact(header, grouping, Header.GROUP + grouping, key.unit(), rows));
  }

  private void fact(Header header, String column, String as, String unit, CsvRows rows) {
    if (!header.has(column)) {
      return;
    }
    String text = rows.cell(header.position(column));
    facts
        .conflict(as, unit, text.equals(MetaReading.NA) ? "" : text)
        .ifPresent(
            rule -> faults.cell(rows.file(), rows.line(), column, UnitFacts.CONFLICTING, rule));
  }
}
