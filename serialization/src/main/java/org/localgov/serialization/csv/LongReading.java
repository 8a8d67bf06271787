package org.localgov.serialization.csv;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ObservationStatus;
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

/** Reads one long file, a line a value, into columns; status and source are checked and left. */
final class LongReading implements TableReader.Reading {
  static final List<String> REQUIRED = List.of("unit", "indicator", "value");
  static final List<String> KNOWN =
      List.of("unit", "indicator", "period", "value", "status", "source");

  private final Input input;
  private final CsvFaults faults;
  private final @Nullable List<String> known;
  private final Map<String, String> wordings;
  private final RowKeys keys = new RowKeys();
  private final UnitFacts facts = new UnitFacts();
  private final Map<String, Values> columns = new LinkedHashMap<>();

  LongReading(
      Input input, @Nullable List<String> wanted, Map<String, String> wordings, CsvFaults faults) {
    this.input = input;
    this.wordings = wordings;
    this.faults = faults;
    this.known = wanted;
    if (known != null) {
      known.forEach(id -> columns.put(id, new Values()));
    }
  }

  /** The values of one indicator by row, and which rows have had their line. */
  private static final class Values {
    private double[] values = new double[0];
    private final BitSet given = new BitSet();

    void set(int row, double value) {
      if (row >= values.length) {
        int length = values.length;
        values = Arrays.copyOf(values, Math.max(16, row * 2));
        Arrays.fill(values, length, values.length, Double.NaN);
      }
      values[row] = value;
      given.set(row);
    }

    double get(int row) {
      return row < values.length ? values[row] : Double.NaN;
    }
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
      Header header = Header.read(rows, faults, REQUIRED);
      if (header != null) {
        read(header, rows);
      }
    }
    TableBuilder table = IndicatorTable.builder(List.copyOf(columns.keySet()));
    if (!input.name().isEmpty()) {
      table.file(input.name());
    }
    double[] values = new double[columns.size()];
    for (int row = 0; row < keys.size(); row++) {
      int at = 0;
      for (Values column : columns.values()) {
        values[at++] = column.get(row);
      }
      table.row(keys.key(row).unit(), keys.key(row).period(), values);
    }
    return table;
  }

  private void read(Header header, CsvRows rows) {
    header.refuseOthers(KNOWN, rows, faults);
    Cells cells = new Cells(rows, faults, wordings);
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        row(header, rows, cells);
      }
    }
    rows.requireAny();
  }

  private void row(Header header, CsvRows rows, Cells cells) {
    int unit = header.position("unit");
    boolean sound = cells.keeps(ObservationRule.UNIT, unit, "unit");
    sound &= indicator(header.position("indicator"), rows, cells);
    ReferencePeriod period = null;
    if (header.has("period")) {
      period = cells.period(header.position("period"));
      sound &= period != null || rows.cell(header.position("period")).isEmpty();
    }
    if (header.has("source")) {
      sound &= cells.keeps(ObservationRule.SOURCE, header.position("source"), "source");
    }
    sound &= valueWithStatus(header, rows, cells);
    if (sound) {
      String indicator = rows.cell(header.position("indicator"));
      double value = cells.value(header.position("value"), "value");
      add(new RowKeys.Key(rows.cell(unit), period), indicator, value, rows);
    }
  }

  private boolean indicator(int position, CsvRows rows, Cells cells) {
    if (known == null) {
      return cells.keeps(ObservationRule.INDICATOR, position, "indicator");
    }
    String id = rows.cell(position);
    if (columns.containsKey(id)) {
      return true;
    }
    faults.cell(
        rows.file(),
        rows.line(),
        "indicator",
        UnknownNameException.violation("indicator", id, known));
    return false;
  }

  private boolean valueWithStatus(Header header, CsvRows rows, Cells cells) {
    int at = header.position("value");
    boolean sound = cells.keepsValue(at, "value", rows.cell(header.position("indicator")));
    ObservationStatus status = null;
    if (header.has("status")) {
      int statusAt = header.position("status");
      boolean known = cells.keeps(ObservationRule.STATUS, statusAt, "status");
      sound &= known;
      if (known && !rows.cell(statusAt).isEmpty()) {
        status = ObservationStatus.ofCode(rows.cell(statusAt));
      }
    }
    if (!sound) {
      return false;
    }
    Optional<Violation> unfit = ObservationRule.checkTogether(rows.cell(at), status);
    unfit.ifPresent(fault -> faults.cell(rows.file(), rows.line(), "value", fault));
    return unfit.isEmpty();
  }

  private void add(RowKeys.Key key, String indicator, double value, CsvRows rows) {
    int found = keys.find(key);
    int row = found < 0 ? keys.add(key, rows.line()) : found;
    Values values = columns.computeIfAbsent(indicator, any -> new Values());
    if (values.given.get(row)) {
      String rule = key.shown() + ", indicator '" + indicator + "': must be given once";
      faults.row(rows.file(), rows.line(), "duplicate-value", rule, key.details());
      return;
    }
    values.set(row, value);
  }
}
