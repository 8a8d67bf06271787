package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.rollup.RolledUp;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.text.Decimals;

/**
 * Reads the columns of a table that an index needs, checks them, and divides by denominators.
 *
 * <p>A fault of a cell is told once and named by the column, however many indicators read it.
 */
final class Reading {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final IndicatorTable table;
  private final boolean isImputed;
  private final List<Violation> faults = new ArrayList<>();
  private final List<Violation> warnings = new ArrayList<>();
  private final Set<List<Object>> told = new HashSet<>();

  private Reading(Plan plan, IndicatorTable table, List<Violation> told) {
    this.table = table;
    warnings.addAll(told);
    this.isImputed = plan.index().imputation().isPresent();
  }

  /**
   * Returns the inputs of a plan.
   *
   * @param lenient whether values off their scale are warnings, and used as they are
   * @throws ViolationsException if a column is absent, a denominator is 0 or missing, or a value
   *     off its scale
   */
  static Inputs of(Plan plan, IndicatorTable table, boolean lenient) {
    return read(plan, table, lenient).inputs();
  }

  /**
   * Returns the inputs of a plan.
   *
   * @param earlier what may be taken over instead of being read
   * @throws ViolationsException as {@link #of(Plan, IndicatorTable, boolean)}
   */
  static Inputs of(Plan plan, IndicatorTable table, boolean lenient, Earlier earlier) {
    return earlier == Earlier.NONE
        ? of(plan, table, lenient)
        : read(plan, table, List.of(), lenient, earlier).inputs();
  }

  /**
   * Returns the inputs of rows that are rolled up already.
   *
   * @throws ViolationsException as {@link #of}
   */
  static Inputs ofRolledUp(Plan plan, IndicatorTable rows, boolean lenient) {
    return read(plan, rows, List.of(), lenient, Earlier.NONE).inputs();
  }

  private Inputs inputs() {
    if (!faults.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults);
    }
    return Inputs.denominated(table, columns, warnings);
  }

  /** Returns everything about a table that would stop a strict scoring. */
  static List<Violation> faults(Plan plan, IndicatorTable table) {
    try {
      return List.copyOf(read(plan, table, false).faults);
    } catch (ViolationsException e) {
      return e.violations();
    }
  }

  private static Reading read(Plan plan, IndicatorTable table, boolean lenient) {
    IndicatorTable data = table;
    List<Violation> told = List.of();
    for (RollUp rollUp : plan.index().rollUps()) {
      requireColumns(rollUp, data);
      RolledUp rolled = RolledUp.of(rollUp, data, lenient, told);
      data = rolled.data();
      told = rolled.warnings();
    }
    return read(plan, data, told, lenient, Earlier.NONE);
  }

  private static Reading read(
      Plan plan, IndicatorTable rows, List<Violation> told, boolean lenient, Earlier earlier) {
    Reading reading = new Reading(plan, rows, told);
    for (LeafElement leaf : plan.leaves()) {
      Column known = earlier.read(leaf, rows);
      if (known == null) {
        reading.read(leaf.indicator(), lenient);
      } else {
        reading.columns.put(leaf.id(), known);
      }
    }
    return reading;
  }

  /** Refuses a table without the columns that a roll-up reads, and names them all. */
  private static void requireColumns(RollUp rollUp, IndicatorTable table) {
    List<Violation> absent =
        rollUp.columns().stream()
            .filter(column -> !table.has(column))
            .map(column -> absent(table, column, "the roll-up " + rollUp))
            .toList();
    if (!absent.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, absent);
    }
  }

  private void read(Indicator indicator, boolean lenient) {
    if (!table.has(indicator.column())) {
      if (told.add(List.of(indicator.column()))) {
        faults.add(absent(table, indicator.column(), "indicator '" + indicator.id() + "'"));
      }
      return;
    }
    Column raw = table.column(indicator.column());
    if ((indicator.scale().isPresent() || !indicator.levels().isEmpty())
        && told.add(List.of(indicator.column(), indicator.admitted()))) {
      scale(indicator, raw, lenient ? warnings : faults);
    }
    columns.put(
        indicator.id(),
        indicator
            .denominator()
            .map(denominator -> divided(indicator, raw, denominator, lenient))
            .orElse(raw));
  }

  private void scale(Indicator indicator, Column raw, List<Violation> violations) {
    for (int row = 0; row < raw.size(); row++) {
      double value = raw.get(row);
      if (!Double.isNaN(value) && !indicator.admits(value)) {
        violations.add(table.offScale(row, indicator.column(), value, indicator.admitted()));
      }
    }
  }

  /**
   * Divides a column. A value whose denominator is missing becomes missing where the index
   * estimates missing values or faults are only told, and one below 0 is used as it is there; where
   * the values cannot be below 0 neither can what divides them. A denominator of 0 is a fault in
   * any case.
   */
  private Column divided(
      Indicator indicator, Column raw, Denominator denominator, boolean lenient) {
    String divides = denominator.indicator();
    if (!table.has(divides)) {
      if (told.add(List.of(divides))) {
        faults.add(absent(table, divides, "the denominator of indicator '" + indicator.id() + "'"));
      }
      return raw;
    }
    Column divisor = table.column(divides);
    boolean isAmount = indicator.scale().map(scale -> scale.minimum() >= 0).orElse(false);
    boolean isDivisible = true;
    for (int row = 0; row < raw.size(); row++) {
      double value = raw.get(row);
      double d = divisor.get(row);
      if (Double.isNaN(value)) {
        continue;
      }
      if (Double.isNaN(d)) {
        isDivisible &= isImputed || lenient;
        withoutDenominator(row, indicator, denominator, isImputed || lenient);
      } else if (d < 0 && isAmount) {
        isDivisible &= lenient;
        badDenominator(
            lenient ? warnings : faults,
            row,
            indicator,
            denominator,
            "that is there and above 0, got " + Decimals.compact(d));
      } else if (d == 0) {
        isDivisible = false;
        badDenominator(
            faults,
            row,
            indicator,
            denominator,
            "that is there and not 0, got 0; correct it, or leave the value empty");
      } else if (overflows(value, d / denominator.factor())) {
        isDivisible = false;
        badDenominator(
            faults,
            row,
            indicator,
            denominator,
            "that leaves a finite quotient, got "
                + Decimals.compact(d)
                + " with a factor of "
                + Decimals.compact(denominator.factor()));
      }
    }
    return isDivisible ? raw.dividedBy(divisor, denominator.factor()) : raw;
  }

  private void withoutDenominator(
      int row, Indicator indicator, Denominator denominator, boolean isAllowed) {
    if (isAllowed) {
      warnings.add(
          violation(
              "missing-denominator",
              row,
              indicator,
              "is taken as missing, for its denominator '" + denominator.indicator() + "' is"));
    } else {
      badDenominator(
          faults,
          row,
          indicator,
          denominator,
          "that is there and not 0, got none; give it, or be lenient, which takes the value as missing");
    }
  }

  private static boolean overflows(double value, double divisor) {
    return Double.isInfinite(divisor) || !Double.isFinite(value / divisor);
  }

  private void badDenominator(
      List<Violation> violations,
      int row,
      Indicator indicator,
      Denominator denominator,
      String rule) {
    if (told.add(List.of(indicator.column(), denominator.indicator(), row, rule))) {
      violations.add(
          violation(
              "bad-denominator",
              row,
              indicator,
              "needs a denominator '" + denominator.indicator() + "' " + rule));
    }
  }

  private static Violation absent(IndicatorTable table, String column, String use) {
    return Violation.of(
            "missing-column",
            "table must have a column '"
                + column
                + "' for "
                + use
                + ", it has: "
                + String.join(", ", table.columns()))
        .with("column", column);
  }

  private Violation violation(String code, int row, Indicator indicator, String rule) {
    return table
        .violation(row, code, "indicator '" + indicator.column() + "'", rule)
        .with("indicator", indicator.column());
  }
}
