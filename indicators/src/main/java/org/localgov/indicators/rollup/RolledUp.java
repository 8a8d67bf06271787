package org.localgov.indicators.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * The groups of a table as a table of their own, with what stands behind each number.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * RolledUp countries = RolledUp.of(RollUp.by("Country").mean("rai"), regions);
 * Scores scores = Scorer.of(index).score(countries.data());
 * countries.present(0, "rai");   // how many regions the first country's mean is made of
 * countries.members(0);          // of how many
 * }</pre>
 */
public final class RolledUp {
  private final RollUp rollUp;
  private final IndicatorTable data;
  private final int[] members;
  private final int[][] present;
  private final List<Violation> warnings;

  RolledUp(
      RollUp rollUp,
      IndicatorTable data,
      int[] members,
      int[][] present,
      List<Violation> warnings) {
    this.rollUp = rollUp;
    this.data = data;
    this.members = members;
    this.present = present;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * {@return the table of the groups of a table}
   *
   * @param rollUp what is wanted
   * @param table the data
   * @throws UnknownNameException if the table has no such grouping or column
   * @throws ViolationsException with every row that has no group, or no sound weight; with every
   *     value off the scale that the roll-up gives; with every group that misses values it must
   *     have, or whose sum is beyond the range of a double
   * @throws IllegalArgumentException if the roll-up has no column
   */
  public static RolledUp of(RollUp rollUp, IndicatorTable table) {
    return of(rollUp, table, false, List.of());
  }

  /**
   * {@return the table of the groups of a table, with what was odd before it}
   *
   * @param rollUp what is wanted
   * @param table the data
   * @param lenient whether values off their scale are warnings, and used as they are
   * @param earlier what was odd before, to be told again before what is odd now
   * @throws UnknownNameException as {@link #of(RollUp, IndicatorTable)}
   * @throws ViolationsException as {@link #of(RollUp, IndicatorTable)}
   * @throws IllegalArgumentException as {@link #of(RollUp, IndicatorTable)}
   */
  public static RolledUp of(
      RollUp rollUp, IndicatorTable table, boolean lenient, List<Violation> earlier) {
    if (rollUp.summaries().isEmpty()) {
      throw new IllegalArgumentException("roll-up must have a column, such as a count, got none");
    }
    return new Rolling(rollUp, table, lenient).rolledUp(earlier);
  }

  /** {@return the roll-up that made this} */
  public RollUp rollUp() {
    return rollUp;
  }

  /** {@return the table of the groups: a row a group and period, a column a summary} */
  public IndicatorTable data() {
    return data;
  }

  /**
   * {@return how many rows a group is made of, by its row in {@link #data()}}
   *
   * @param row the number of the row, from 0
   */
  public int members(int row) {
    return members[Objects.checkIndex(row, members.length)];
  }

  /**
   * {@return how many rows of a group have a value in the column that a summary is made of}
   *
   * @param row the group's row in {@link #data()}
   * @param column the name of a column of {@link #data()}
   * @throws UnknownNameException if there is no such column
   */
  public int present(int row, String column) {
    int at = data.columns().indexOf(column);
    if (at < 0) {
      throw new UnknownNameException("column", column, data.columns());
    }
    return present[at][Objects.checkIndex(row, members.length)];
  }

  /**
   * {@return the rows that were left out because they have no group, each with its place, and
   * before them what was odd about the scores, if scores were rolled up}
   */
  public List<Violation> warnings() {
    return warnings;
  }

  /** {@return the groups as text: unit, period, number of rows, and a column a summary} */
  public String table() {
    boolean dated = !data.periods().isEmpty();
    List<String> headers = new ArrayList<>(dated ? List.of("unit", "period") : List.of("unit"));
    headers.add("#rows");
    data.columns().forEach(column -> headers.add("#" + column));
    TextTable table = TextTable.of(headers.toArray(String[]::new));
    for (int row = 0; row < data.rows(); row++) {
      List<String> cells = new ArrayList<>(List.of(data.unit(row)));
      if (dated) {
        cells.add(data.period(row).map(ReferencePeriod::toString).orElse(""));
      }
      cells.add(String.valueOf(members[row]));
      for (String column : data.columns()) {
        cells.add(Decimals.compact(data.column(column).get(row)));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  /** Returns the roll-up and the number of rows. */
  @Override
  public String toString() {
    return "RolledUp[" + rollUp + ", " + data.rows() + " rows]";
  }
}
