package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.rollup.RolledUp;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * What an analysis is of: a column an indicator of an index at some step of its scoring, and after
 * the last step a column a node too.
 *
 * <p>Columns have the ids of indicators and nodes. Rows that were screened out at an earlier step
 * are not there. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DataSet treated = DataSet.of(DataStep.TREATED, Scorer.of(index), table);
 * Statistics.of(treated.table()).table();
 * }</pre>
 *
 * @param step the step
 * @param table the columns of indicators, in the order of the definition, or with nodes in tree
 *     order
 * @param source the rows and columns that came in, after the definition's roll-ups, denominators
 *     among them
 * @param warnings what is odd but did not stop the work
 */
public record DataSet(
    DataStep step, IndicatorTable table, IndicatorTable source, List<Violation> warnings) {
  private static final String OFF_SCALE = "off-scale";

  /**
   * Copies the warnings.
   *
   * @param step the step
   * @param table the columns of indicators and nodes
   * @param source the rows and columns that came in
   * @param warnings what is odd
   */
  public DataSet {
    warnings = List.copyOf(warnings);
  }

  /**
   * {@return the data of an index after a step} Data need to allow the work up to that step only;
   * raw data need not even have denominators.
   *
   * @param step the step
   * @param scorer the index, ready to score
   * @param data the data
   * @throws ViolationsException if a column is absent, or a value off its scale and the scorer not
   *     lenient
   * @throws ScoringException if a method cannot work on the data
   */
  public static DataSet of(DataStep step, Scorer scorer, IndicatorTable data) {
    List<Violation> told = new ArrayList<>();
    IndicatorTable source = rolledUp(scorer, data, told);
    if (step == DataStep.RAW) {
      return raw(scorer, data, source, told);
    }
    Optional<Step> earlier = step.step();
    if (earlier.isPresent()) {
      return new DataSet(
          step, scorer.table(earlier.get(), data), source, scorer.warnings(earlier.get(), data));
    }
    Scores scores = scorer.score(data);
    Map<String, Column> columns = new LinkedHashMap<>();
    scores.nodes().forEach(id -> columns.put(id, Column.of(scores.scores(id))));
    return new DataSet(step, scores.data().withColumns(columns), source, scores.warnings());
  }

  private static DataSet raw(
      Scorer scorer, IndicatorTable data, IndicatorTable source, List<Violation> told) {
    List<Violation> offScale =
        scorer.check(data).stream().filter(fault -> fault.code().equals(OFF_SCALE)).toList();
    if (!offScale.isEmpty() && !scorer.isLenient()) {
      throw new ViolationsException(TableBuilder.INVALID, offScale);
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Indicator indicator : scorer.index().indicators()) {
      columns.put(indicator.id(), source.column(indicator.column()));
    }
    List<Violation> warnings = new ArrayList<>(told);
    warnings.addAll(offScale);
    return new DataSet(DataStep.RAW, source.withColumns(columns), source, warnings);
  }

  /** Returns the rows that are scored, and tells what is odd about them. */
  private static IndicatorTable rolledUp(Scorer scorer, IndicatorTable data, List<Violation> told) {
    IndicatorTable rows = data;
    for (RollUp rollUp : scorer.index().rollUps()) {
      RolledUp rolled = RolledUp.of(rollUp, rows, scorer.isLenient(), List.of());
      told.addAll(rolled.warnings());
      rows = rolled.data();
    }
    return rows;
  }

  /**
   * {@return these data with columns of a table beside them, rows being matched by unit and period;
   * a column that is there already stays as it is}
   *
   * @param other the table, such as that of the scores of all nodes
   * @param columns the ids of its columns
   * @throws UnknownNameException if it has no such column
   */
  public DataSet with(IndicatorTable other, List<String> columns) {
    Map<String, Column> all = new LinkedHashMap<>();
    table.columns().forEach(id -> all.put(id, table.column(id)));
    RowMatch match = RowMatch.of(table, other);
    columns.forEach(id -> all.computeIfAbsent(id, added -> Column.of(match.column(added))));
    return new DataSet(step, table.withColumns(all), source, warnings);
  }

  /**
   * {@return these data for some rows}
   *
   * @param rows numbers of rows, each at most once
   */
  public DataSet select(int... rows) {
    return new DataSet(step, table.select(rows), source, warnings);
  }

  /** Returns the step, and how many rows and columns there are. */
  @Override
  public String toString() {
    return "DataSet["
        + step
        + ", "
        + table.rows()
        + " rows × "
        + table.columns().size()
        + " columns]";
  }
}
