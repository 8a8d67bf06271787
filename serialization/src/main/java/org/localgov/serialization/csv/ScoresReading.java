package org.localgov.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.csv.internal.Cells;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.csv.internal.RowKeys;
import org.localgov.serialization.internal.Input;

/** Reads one file of scores. */
final class ScoresReading {
  private static final List<String> REQUIRED = List.of("unit", "node", "score");
  private static final List<String> KNOWN =
      List.of("unit", "period", "node", "score", "rank", "band");

  private final CsvFaults faults = new CsvFaults();
  private final Input input;
  private final List<ScoreLine> lines = new ArrayList<>();
  private final Map<Key, Integer> seen = new HashMap<>();

  ScoresReading(Input input) {
    this.input = input;
  }

  private record Key(RowKeys.Key row, String node) {}

  /** Returns the lines, in the order of the file. */
  List<ScoreLine> lines() {
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, REQUIRED);
      if (header != null) {
        read(header, rows);
      }
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults.all());
    }
    return List.copyOf(lines);
  }

  private void read(Header header, CsvRows rows) {
    header.refuseOthers(KNOWN, rows, faults);
    Cells cells = new Cells(rows, faults);
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        line(header, rows, cells);
      }
    }
    rows.requireAny();
  }

  private void line(Header header, CsvRows rows, Cells cells) {
    boolean sound = cells.keeps(ObservationRule.UNIT, header.position("unit"), "unit");
    ReferencePeriod period = header.has("period") ? cells.period(header.position("period")) : null;
    double score = cells.value(header.position("score"), "score");
    String node = rows.cell(header.position("node"));
    if (node.isBlank()) {
      Violation fault = Violation.of("blank-node", "must not be blank, got " + Quoted.of(node));
      faults.cell(rows.file(), rows.line(), "node", fault);
      sound = false;
    }
    OptionalInt rank = rank(text(header, "rank", rows), rows);
    if (!sound) {
      return;
    }
    RowKeys.Key key = new RowKeys.Key(rows.cell(header.position("unit")), period);
    Integer earlier = seen.putIfAbsent(new Key(key, node), rows.line());
    if (earlier != null) {
      String rule =
          key.shown()
              + ", node "
              + Quoted.of(node)
              + ": must be given once, it stands in row "
              + earlier
              + " too";
      faults.row(rows.file(), rows.line(), "duplicate-score", rule, key.details());
      return;
    }
    lines.add(
        new ScoreLine(
            key.unit(),
            Optional.ofNullable(period),
            node,
            Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score),
            rank,
            Optional.ofNullable(text(header, "band", rows))));
  }

  private OptionalInt rank(@Nullable String text, CsvRows rows) {
    if (text == null) {
      return OptionalInt.empty();
    }
    if (text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    String rule = "must be a whole number, got " + Quoted.of(text);
    faults.cell(rows.file(), rows.line(), "rank", Violation.of("invalid-rank", rule));
    return OptionalInt.empty();
  }

  private static @Nullable String text(Header header, String column, CsvRows rows) {
    String text = header.has(column) ? rows.cell(header.position(column)) : "";
    return text.isEmpty() ? null : text;
  }
}
