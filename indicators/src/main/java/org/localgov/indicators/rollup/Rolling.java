package org.localgov.indicators.rollup;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Ungrouped;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** One roll-up at work on one table. Not safe for use by several threads. */
final class Rolling {
  private final RollUp rollUp;
  private final IndicatorTable table;
  private final Groups groups;
  private final int[][] rows;
  private final boolean lenient;
  private final List<Violation> faults = new ArrayList<>();
  private final Set<List<Object>> weightless = new HashSet<>();

  Rolling(RollUp rollUp, IndicatorTable table, boolean lenient) {
    this.lenient = lenient;
    this.rollUp = rollUp;
    this.table = table;
    groups = new Groups(rollUp.groupings(), table);
    rows = groups.rows();
  }

  RolledUp rolledUp(List<Violation> warnings) {
    List<Violation> told = new ArrayList<>(warnings);
    List<Violation> ungrouped = ungrouped();
    (rollUp.ungrouped() == Ungrouped.REFUSE ? faults : told).addAll(ungrouped);
    offScale(lenient ? told : faults);
    int size = rollUp.summaries().size();
    double[][] results = new double[size][];
    int[][] present = new int[size][];
    for (int i = 0; i < size; i++) {
      present[i] = new int[rows.length];
      results[i] = results(rollUp.summaries().get(i), present[i]);
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults);
    }
    int[] members = new int[rows.length];
    for (int group = 0; group < members.length; group++) {
      members[group] = rows[group].length;
    }
    return new RolledUp(rollUp, table(results), members, present, told);
  }

  private List<Violation> ungrouped() {
    List<Violation> found = new ArrayList<>();
    for (int row : groups.ungrouped()) {
      found.add(
          table.violation(
              row,
              "ungrouped",
              "grouping '" + String.join("', '", rollUp.groupings()) + "'",
              rollUp.ungrouped() == Ungrouped.REFUSE
                  ? "must have a group, got ''; give it one, or leave such rows out"
                  : "left out, it has no group"));
    }
    return found;
  }

  private void offScale(List<Violation> violations) {
    for (Summary summary : rollUp.summaries()) {
      if (summary.scale().isPresent()) {
        offScale(summary.column().orElseThrow(), summary.scale().get(), violations);
      }
    }
  }

  private void offScale(String id, Scale scale, List<Violation> violations) {
    Column column = table.column(id);
    for (int row = 0; row < column.size(); row++) {
      double value = column.get(row);
      if (!Double.isNaN(value) && !scale.contains(value)) {
        violations.add(table.offScale(row, id, value, scale.toString()));
      }
    }
  }

  private double[] results(Summary summary, int[] present) {
    @Nullable Column column = summary.column().map(table::column).orElse(null);
    @Nullable Column weight = summary.weight().map(table::column).orElse(null);
    double[] results = new double[rows.length];
    for (int group = 0; group < results.length; group++) {
      if (column == null) {
        present[group] = rows[group].length;
        results[group] = rows[group].length;
      } else {
        Values values = values(summary, rows[group], column, weight);
        present[group] = values.size();
        results[group] = result(summary, group, values);
      }
    }
    return results;
  }

  /** Returns the values of some rows that are there, with their weights. */
  private Values values(Summary summary, int[] some, Column column, @Nullable Column weight) {
    Values values = new Values(some.length);
    for (int row : some) {
      double value = column.get(row);
      if (!Double.isNaN(value)) {
        values.add(value, weight == null ? 1 : weight(summary, row, weight.get(row)));
      }
    }
    return values;
  }

  private double weight(Summary summary, int row, double weight) {
    String id = summary.weight().orElse("");
    if (!(weight > 0) && weightless.add(List.of(id, row))) {
      faults.add(
          table
              .violation(
                  row,
                  "invalid-weight",
                  "weight '" + id + "'",
                  "must be above 0 where '"
                      + summary.column().orElseThrow()
                      + "' has a value, got "
                      + (Double.isNaN(weight) ? "''" : compact(weight)))
              .with("indicator", id));
    }
    return weight;
  }

  private double result(Summary summary, int group, Values values) {
    int all = rows[group].length;
    MissingRule rule = summary.missing().rule();
    if (values.size() < all && rule == MissingRule.FAIL) {
      fault(
          "missing-value",
          group,
          summary,
          "must have a value in every row (missing rule fail), got "
              + values.size()
              + " of "
              + all);
    }
    if (values.size() == 0
        || !values.isSound()
        || (values.size() < all && rule != MissingRule.SKIP)
        || (double) values.size() / all < summary.missing().minimumAvailability()) {
      return Double.NaN;
    }
    double result = values.statistic(summary);
    if (!Double.isFinite(result)) {
      fault(
          "beyond-range",
          group,
          summary,
          "must have sums within the range of a double; use another unit of measurement");
    }
    return result;
  }

  private void fault(String code, int group, Summary summary, String rule) {
    Groups.Key key = groups.keys().get(group);
    String when = key.period().map(period -> ", period " + period).orElse("");
    Violation fault =
        Violation.of(code, "group " + Quoted.of(key.unit()) + when + ", " + summary + ": " + rule)
            .with("unit", key.unit());
    faults.add(key.period().map(period -> fault.with("period", period)).orElse(fault));
  }

  private IndicatorTable table(double[][] results) {
    TableBuilder builder =
        IndicatorTable.builder(rollUp.summaries().stream().map(Summary::name).toList());
    table.file().ifPresent(builder::file);
    List<Groups.Key> keys = groups.keys();
    for (int group = 0; group < rows.length; group++) {
      double[] values = new double[results.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = results[i][group];
      }
      builder.row(keys.get(group).unit(), keys.get(group).period().orElse(null), values);
    }
    groups
        .above()
        .forEach(
            (grouping, units) ->
                units.forEach((unit, group) -> builder.group(grouping, unit, group)));
    return builder.build();
  }
}
