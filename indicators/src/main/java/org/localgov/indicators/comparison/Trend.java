package org.localgov.indicators.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/**
 * How one indicator of one unit went from its first to its last value.
 *
 * <p>The growth rate is the compound annual one, {@code (last / first)^(1 / years) - 1}, years
 * being the difference of the years in which the periods begin. It is not defined from zero, or
 * between values of different sign. Source: COINr 1.1.14, function {@code CAGR} (Becker and others
 * 2022, Journal of Open Source Software 7(78), 4567).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Trend water = Trend.of(table, "name:Banfora", "water");
 * water.growth();   // OptionalDouble[0.021]: 2.1 percent a year
 * Trend.latest(table, "name:Banfora", "water", 3);   // over the last three periods of the table
 * }</pre>
 */
public final class Trend {
  private final String unit;
  private final String indicator;
  private final int periods;
  private final List<ReferencePeriod> when = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  private Trend(
      IndicatorTable table, String unit, String indicator, List<ReferencePeriod> periods) {
    this.unit = unit;
    this.indicator = indicator;
    this.periods = periods.size();
    for (ReferencePeriod period : periods) {
      double value =
          table.row(unit, period).map(row -> table.column(indicator).get(row)).orElse(Double.NaN);
      if (!Double.isNaN(value)) {
        when.add(period);
        values.add(value);
      }
    }
  }

  /**
   * {@return the trend over all periods of a table}
   *
   * @param table values by unit and period
   * @param unit the id of the unit
   * @param indicator the id of the column
   * @throws org.localgov.core.error.UnknownNameException if there is no such column
   * @throws IllegalArgumentException if the table has no periods
   */
  public static Trend of(IndicatorTable table, String unit, String indicator) {
    return latest(table, unit, indicator, Integer.MAX_VALUE);
  }

  /**
   * {@return the trend over the last periods of a table}
   *
   * @param table values by unit and period
   * @param unit the id of the unit
   * @param indicator the id of the column
   * @param count how many of the table's last periods, 2 or more
   * @throws org.localgov.core.error.UnknownNameException if there is no such column
   * @throws IllegalArgumentException if the table has no periods, or the count is below 2
   */
  public static Trend latest(IndicatorTable table, String unit, String indicator, int count) {
    if (count < 2) {
      throw new IllegalArgumentException("count of periods must be 2 or more, got " + count);
    }
    List<ReferencePeriod> all = table.periods().stream().sorted().toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("table must have periods for a trend, got none");
    }
    table.column(indicator);
    return new Trend(
        table, unit, indicator, all.subList(Math.max(0, all.size() - count), all.size()));
  }

  /** {@return the id of the unit} */
  public String unit() {
    return unit;
  }

  /** {@return the id of the indicator} */
  public String indicator() {
    return indicator;
  }

  /** {@return the share of the periods that have a value, 0..1} */
  public double availability() {
    return (double) values.size() / periods;
  }

  /** {@return the first period with a value; empty if none has} */
  public Optional<ReferencePeriod> first() {
    return when.stream().findFirst();
  }

  /** {@return the last period with a value; empty if none has} */
  public Optional<ReferencePeriod> last() {
    return when.isEmpty() ? Optional.empty() : Optional.of(when.get(when.size() - 1));
  }

  /**
   * {@return the compound growth a year, 0.02 for 2 percent; empty where it is not defined: below
   * two values, from or between values that are zero or of different sign, or within one year}
   */
  public OptionalDouble growth() {
    if (values.size() < 2) {
      return OptionalDouble.empty();
    }
    double ratio = values.get(values.size() - 1) / values.get(0);
    int years = year(when.get(when.size() - 1)) - year(when.get(0));
    double growth = Math.pow(ratio, 1.0 / years) - 1;
    return years > 0 && ratio >= 0 && Double.isFinite(growth)
        ? OptionalDouble.of(growth)
        : OptionalDouble.empty();
  }

  private static int year(ReferencePeriod period) {
    return period.start().getYear();
  }

  /** Returns unit, indicator and growth in one line. */
  @Override
  public String toString() {
    String growth =
        growth().isPresent() ? Decimals.compact(growth().getAsDouble()) + " a year" : "no growth";
    return unit + ", " + indicator + ": " + growth + " over " + values.size() + " values";
  }
}
