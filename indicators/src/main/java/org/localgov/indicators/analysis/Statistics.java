package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * The statistics of every column of a table, and what is flagged about them: few values, many
 * zeros, few distinct values, likely outliers.
 *
 * <p>All rows of a table are taken together, whatever their period; {@link IndicatorTable#select}
 * gives the rows of one. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Statistics raw = Statistics.of(table);
 * raw.column("water").skewness();
 * System.out.println(raw.table());
 * }</pre>
 */
public final class Statistics {
  private final List<ColumnStatistics> columns;
  private final StatisticsThresholds thresholds;

  private Statistics(List<ColumnStatistics> columns, StatisticsThresholds thresholds) {
    this.columns = List.copyOf(columns);
    this.thresholds = thresholds;
  }

  /**
   * {@return the statistics of all columns, flagged at the default thresholds}
   *
   * @param table the values
   */
  public static Statistics of(IndicatorTable table) {
    return of(table, table.columns(), StatisticsThresholds.DEFAULT);
  }

  /**
   * {@return the statistics of some columns}
   *
   * @param table the values
   * @param columns the ids of the columns, in order
   * @param thresholds where they are flagged
   * @throws UnknownNameException if the table has no such column
   */
  public static Statistics of(
      IndicatorTable table, List<String> columns, StatisticsThresholds thresholds) {
    List<ColumnStatistics> found = new ArrayList<>();
    columns.forEach(id -> found.add(ColumnStatistics.of(id, table.column(id))));
    return new Statistics(found, thresholds);
  }

  /** {@return the statistics of each column, in order; unmodifiable} */
  public List<ColumnStatistics> columns() {
    return columns;
  }

  /**
   * {@return the statistics of a column}
   *
   * @param id the id
   * @throws UnknownNameException if there is none with this id
   */
  public ColumnStatistics column(String id) {
    return columns.stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "column", id, columns.stream().map(ColumnStatistics::id).toList()));
  }

  /** {@return where the statistics are flagged} */
  public StatisticsThresholds thresholds() {
    return thresholds;
  }

  private boolean isFlagged(ColumnStatistics column) {
    return thresholds.availabilityFlag(column) != StatisticsFlag.OK
        || thresholds.nonZeroFlag(column) != StatisticsFlag.OK
        || thresholds.uniqueFlag(column) != StatisticsFlag.OK
        || thresholds.outlierFlag(column) != StatisticsFlag.OK;
  }

  /** {@return a line a column: its statistics, counts, shares and flags} */
  public ResultTable result() {
    List<String> headers = new ArrayList<>(List.of("indicator", "#min", "#max", "#mean"));
    headers.addAll(List.of("#median", "#deviation", "#skewness", "#kurtosis"));
    headers.addAll(List.of("#available", "#missing", "#nonZero", "#zeros", "#unique", "#same"));
    headers.addAll(List.of("#availableShare", "#nonZeroShare", "#uniqueShare", "#sameShare"));
    headers.addAll(List.of("availabilityFlag", "nonZeroFlag", "uniqueFlag", "outlierFlag"));
    ResultTable.Builder table = ResultTable.of("statistics", headers);
    for (ColumnStatistics column : columns) {
      table.row(
          column.id(),
          column.minimum(),
          column.maximum(),
          column.mean(),
          column.median(),
          column.deviation(),
          column.skewness(),
          column.kurtosis(),
          column.available(),
          column.missing(),
          column.nonZeros(),
          column.zeros(),
          column.unique(),
          column.same(),
          column.availableShare(),
          column.nonZeroShare(),
          column.uniqueShare(),
          column.sameShare(),
          thresholds.availabilityFlag(column),
          thresholds.nonZeroFlag(column),
          thresholds.uniqueFlag(column),
          thresholds.outlierFlag(column));
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns how many columns there are, and how many have a flag. */
  @Override
  public String toString() {
    return "Statistics["
        + columns.size()
        + " columns, "
        + columns.stream().filter(this::isFlagged).count()
        + " flagged]";
  }
}
