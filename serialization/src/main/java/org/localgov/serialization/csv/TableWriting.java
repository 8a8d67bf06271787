package org.localgov.serialization.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.localgov.core.error.Quoted;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.csv.internal.UnitFacts;

/** Writes tables, the units beside them, and files to be filled in. */
final class TableWriting {
  private static final Set<String> RESERVED = Set.of("unit", "period", UnitFacts.NAME);

  private TableWriting() {}

  static void write(IndicatorTable table, CsvLayout layout, Writer writer) throws IOException {
    if (layout == CsvLayout.WIDE) {
      wide(table, new CsvWriter(writer));
    } else {
      longLayout(table, new CsvWriter(writer));
    }
  }

  static void template(Index index, CsvLayout layout, Writer writer) throws IOException {
    CsvWriter out = new CsvWriter(writer);
    if (layout == CsvLayout.WIDE) {
      out.cell("unit").cell("period");
      for (String grouping : index.groupings()) {
        out.cell(Header.GROUP + grouping);
      }
      for (String column : index.columns()) {
        out.cell(column);
      }
      out.end();
      return;
    }
    out.line("unit", "indicator", "period", "value");
    for (String column : index.columns()) {
      out.line("", column, "", "");
    }
  }

  static void units(IndicatorTable table, Writer writer) throws IOException {
    CsvWriter out = new CsvWriter(writer);
    boolean named = isNamed(table);
    out.cell("unit");
    factHeaders(table, named, out);
    out.end();
    Set<String> seen = new LinkedHashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      if (seen.add(table.unit(row))) {
        out.cell(table.unit(row));
        facts(table, row, named, out);
        out.end();
      }
    }
  }

  private static void wide(IndicatorTable table, CsvWriter out) throws IOException {
    boolean named = isNamed(table);
    out.cell("unit").cell("period");
    factHeaders(table, named, out);
    List<Column> columns = new ArrayList<>();
    for (String id : table.columns()) {
      if (RESERVED.contains(id) || id.startsWith(Header.GROUP)) {
        throw new IllegalArgumentException(
            "column must not have a name with another meaning, got " + Quoted.of(id));
      }
      columns.add(table.column(id));
      out.cell(id);
    }
    out.end();
    for (int row = 0; row < table.rows(); row++) {
      out.cell(table.unit(row)).cell(period(table, row));
      facts(table, row, named, out);
      for (Column column : columns) {
        out.cell(column.get(row));
      }
      out.end();
    }
  }

  private static void longLayout(IndicatorTable table, CsvWriter out) throws IOException {
    List<String> ids = table.columns();
    List<Column> columns = ids.stream().map(table::column).toList();
    boolean gaps = columns.stream().anyMatch(column -> column.missing() > 0);
    out.cell("unit").cell("indicator").cell("period").cell("value");
    if (gaps) {
      out.cell("status");
    }
    out.end();
    for (int row = 0; row < table.rows(); row++) {
      String period = period(table, row);
      for (int i = 0; i < columns.size(); i++) {
        double value = columns.get(i).get(row);
        out.cell(table.unit(row)).cell(ids.get(i)).cell(period).cell(value);
        if (gaps) {
          out.cell(Double.isNaN(value) ? ObservationStatus.MISSING.code() : "");
        }
        out.end();
      }
    }
  }

  private static void factHeaders(IndicatorTable table, boolean named, CsvWriter out)
      throws IOException {
    if (named) {
      out.cell(UnitFacts.NAME);
    }
    for (String grouping : table.groupings()) {
      out.cell(Header.GROUP + grouping);
    }
  }

  private static void facts(IndicatorTable table, int row, boolean named, CsvWriter out)
      throws IOException {
    if (named) {
      out.cell(table.name(row).orElse(""));
    }
    for (String grouping : table.groupings()) {
      out.cell(table.group(grouping, row).orElse(""));
    }
  }

  private static boolean isNamed(IndicatorTable table) {
    return IntStream.range(0, table.rows()).anyMatch(row -> table.name(row).isPresent());
  }

  private static String period(IndicatorTable table, int row) {
    return table.period(row).map(ReferencePeriod::toString).orElse("");
  }
}
