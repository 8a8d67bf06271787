package org.localgov.indicators.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.Years;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/**
 * How one indicator of one unit went from its first to its last value.
 *
 * <p>{@link #growth} is the compound annual rate {@code (last / first)^(1 / years) - 1}, and 0
 * where both are the same. {@link #change} is the slope of the least-squares line through the
 * values, times a number of years, in percent of the line at the first value; of two values it is
 * their difference a year in percent of the first, and 0 where all values are the same. Years are
 * real ones, those between the middles of the periods. Where a rate is not defined, as from 0, it
 * is empty, and {@link #reason} says why.
 *
 * <p>Missing values play no part, unless {@link #interpolated} ones take their place; nothing is
 * extrapolated. Source: {@code get_trends}, {@code CAGR} and {@code prc_change} of COINr 1.1.14
 * (Becker and others 2022, Journal of Open Source Software 7(78), 4567).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Trend water = Trend.of(table, "name:Banfora", "water");
 * water.growth();              // OptionalDouble[0.021]: 2.1 percent a year
 * water.latest(3).change(10);  // of the last three periods, in percent a decade
 * }</pre>
 */
public final class Trend {
  /** A line that begins below this share of the largest value begins at 0. */
  private static final double ROUNDING = 1e-14;

  private final String unit;
  private final String indicator;
  private final List<ReferencePeriod> periods;
  private final double[] observed;
  private final double[] values;

  private Trend(
      String unit,
      String indicator,
      List<ReferencePeriod> periods,
      double[] observed,
      double[] values) {
    this.unit = unit;
    this.indicator = indicator;
    this.periods = periods;
    this.observed = observed;
    this.values = values;
  }

  /**
   * {@return the trend over all periods of a table}
   *
   * @param table values by unit and period
   * @param unit the id of the unit
   * @param indicator the id of the column
   * @throws UnknownNameException if there is no such column, or the unit has no row with a period
   * @throws IllegalArgumentException if the table has no periods
   */
  public static Trend of(IndicatorTable table, String unit, String indicator) {
    return of(table, periods(table), unit, indicator);
  }

  /** Returns the trend of a unit over the periods of a table, which are in order. */
  static Trend of(
      IndicatorTable table, List<ReferencePeriod> periods, String unit, String indicator) {
    Column column = table.column(indicator);
    double[] values = new double[periods.size()];
    boolean known = false;
    for (int i = 0; i < values.length; i++) {
      Optional<Integer> row = table.row(unit, periods.get(i));
      values[i] = row.map(column::get).orElse(Double.NaN);
      known |= row.isPresent();
    }
    if (!known) {
      throw new UnknownNameException(
          "unit", unit, IntStream.range(0, table.rows()).mapToObj(table::unit).distinct().toList());
    }
    return new Trend(unit, indicator, periods, values, values);
  }

  /** Returns the periods of a table in order; refuses one that has none. */
  static List<ReferencePeriod> periods(IndicatorTable table) {
    if (table.periods().isEmpty()) {
      throw new IllegalArgumentException("table must have periods for a trend, got none");
    }
    return table.periods().stream().sorted().toList();
  }

  /**
   * {@return this over its last periods: that of the last value, and those before it}
   *
   * @param count how many periods, 2 or more; all there are if they are fewer
   * @throws IllegalArgumentException if the count is below 2
   */
  public Trend latest(int count) {
    if (count < 2) {
      throw new IllegalArgumentException("count of periods must be 2 or more, got " + count);
    }
    int end = values.length;
    while (end > 0 && Double.isNaN(values[end - 1])) {
      end--;
    }
    int from = Math.max(0, end - count);
    return new Trend(
        unit,
        indicator,
        periods.subList(from, end),
        Arrays.copyOfRange(observed, from, end),
        Arrays.copyOfRange(values, from, end));
  }

  /**
   * {@return this with a value on the straight line between its neighbours in every period without
   * one that lies between two values}
   */
  public Trend interpolated() {
    return interpolated(periods);
  }

  /**
   * {@return this with a value on the straight line between its neighbours in some periods, which
   * are added where they are not there yet; not before the first nor after the last value}
   *
   * @param at the periods
   */
  public Trend interpolated(Collection<ReferencePeriod> at) {
    TreeSet<ReferencePeriod> all = new TreeSet<>(periods);
    all.addAll(at);
    List<ReferencePeriod> more = List.copyOf(all);
    double[] known = aligned(more, observed);
    double[] filled = aligned(more, values);
    for (int i = 0; i < filled.length; i++) {
      if (Double.isNaN(filled[i]) && at.contains(more.get(i))) {
        filled[i] = between(more.get(i));
      }
    }
    return new Trend(unit, indicator, more, known, filled);
  }

  private double[] aligned(List<ReferencePeriod> more, double[] some) {
    return more.stream()
        .mapToInt(periods::indexOf)
        .mapToDouble(place -> place < 0 ? Double.NaN : some[place])
        .toArray();
  }

  /** Returns the value on the line between the values around a period; NaN outside of them. */
  private double between(ReferencePeriod period) {
    int before = -1;
    int after = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        boolean isEarlier = periods.get(i).compareTo(period) < 0;
        before = isEarlier ? i : before;
        after = !isEarlier && after < 0 ? i : after;
      }
    }
    if (before < 0 || after < 0) {
      return Double.NaN;
    }
    double from = Years.middle(periods.get(before));
    double to = Years.middle(periods.get(after));
    double share = to > from ? (Years.middle(period) - from) / (to - from) : 0;
    return (1 - share) * values[before] + share * values[after];
  }

  /** {@return the id of the unit} */
  public String unit() {
    return unit;
  }

  /** {@return the id of the indicator} */
  public String indicator() {
    return indicator;
  }

  /** {@return the periods that are looked at, in order} */
  public List<ReferencePeriod> periods() {
    return periods;
  }

  /** {@return the value of each period, interpolated where that was asked for; NaN if missing} */
  public double[] values() {
    return values.clone();
  }

  /** {@return the share of the periods that have a value of the data, 0..1; 0 if there is none} */
  public double availability() {
    long there = Arrays.stream(observed).filter(value -> !Double.isNaN(value)).count();
    return observed.length == 0 ? 0 : (double) there / observed.length;
  }

  private int[] known() {
    return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
  }

  /** {@return the first period with a value; empty if none has} */
  public Optional<ReferencePeriod> first() {
    return IntStream.of(known()).mapToObj(periods::get).findFirst();
  }

  /** {@return the last period with a value; empty if none has} */
  public Optional<ReferencePeriod> last() {
    int[] known = known();
    return known.length == 0 ? Optional.empty() : Optional.of(periods.get(known[known.length - 1]));
  }

  /**
   * {@return the compound growth a year, 0.02 for 2 percent; empty where it is not defined: below
   * two values, from 0, between values of different sign, or without time between them}
   */
  public OptionalDouble growth() {
    return optional(grown().value);
  }

  /**
   * {@return the change in percent of the beginning; empty where it is not defined: below two
   * values, from 0, or without time between them}
   *
   * @param years over how many years, 1 for the change a year
   */
  public OptionalDouble change(double years) {
    return optional(changed(years).value);
  }

  private static OptionalDouble optional(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * {@return why a measure is not defined; empty if it is}
   *
   * @param measure the measure
   */
  public Optional<String> reason(TrendMeasure measure) {
    Rate rate = measure == TrendMeasure.GROWTH ? grown() : changed(1);
    return Double.isNaN(rate.value) ? Optional.of(rate.reason) : Optional.empty();
  }

  /** A rate, or NaN and why there is none. */
  private record Rate(double value, String reason) {
    static Rate none(String reason) {
      return new Rate(Double.NaN, reason);
    }

    static Rate of(double value) {
      return Double.isFinite(value) ? new Rate(value, "") : none("beyond the range of numbers");
    }
  }

  /** Returns why no rate can be found over the known places; empty if there is no reason. */
  private Optional<String> obstacle(int[] known) {
    if (known.length < 2) {
      return Optional.of(known.length == 0 ? "no value" : "one value only");
    }
    return years(known) > 0 ? Optional.empty() : Optional.of("no time between the values");
  }

  private double years(int[] known) {
    return Years.middle(periods.get(known[known.length - 1])) - Years.middle(periods.get(known[0]));
  }

  private Rate grown() {
    int[] known = known();
    Optional<String> obstacle = obstacle(known);
    if (obstacle.isPresent()) {
      return Rate.none(obstacle.get());
    }
    double first = values[known[0]];
    double last = values[known[known.length - 1]];
    if (first == last) {
      return Rate.of(0);
    }
    if (first == 0) {
      return Rate.none("from 0");
    }
    return last / first < 0
        ? Rate.none("from " + Decimals.compact(first) + " to " + Decimals.compact(last))
        : Rate.of(StrictMath.pow(last / first, 1 / years(known)) - 1);
  }

  private Rate changed(double per) {
    int[] known = known();
    Optional<String> obstacle = obstacle(known);
    if (obstacle.isPresent()) {
      return Rate.none(obstacle.get());
    }
    double first = values[known[0]];
    if (IntStream.of(known).allMatch(i -> values[i] == first)) {
      return Rate.of(0);
    }
    double slope = (values[known[known.length - 1]] - first) / years(known);
    double start = first;
    if (known.length > 2) {
      double from = Years.middle(periods.get(known[0]));
      double[] x =
          IntStream.of(known).mapToDouble(i -> Years.middle(periods.get(i)) - from).toArray();
      double[] y = IntStream.of(known).mapToDouble(i -> values[i]).toArray();
      double middle = Summation.of(x) / x.length;
      double level = Summation.of(y) / y.length;
      Summation products = new Summation();
      Summation squares = new Summation();
      for (int i = 0; i < x.length; i++) {
        products.add((x[i] - middle) * (y[i] - level));
        squares.add((x[i] - middle) * (x[i] - middle));
      }
      slope = products.value() / squares.value();
      start = level - slope * middle;
    }
    double size = IntStream.of(known).mapToDouble(i -> Math.abs(values[i])).max().orElseThrow();
    return Math.abs(start) <= ROUNDING * size
        ? Rate.none("from 0")
        : Rate.of(slope * per / start * 100);
  }

  /** Returns unit, indicator and growth in one line. */
  @Override
  public String toString() {
    OptionalDouble growth = growth();
    return unit
        + ", "
        + indicator
        + ": "
        + (growth.isPresent() ? Decimals.compact(growth.getAsDouble()) + " a year" : "no growth")
        + " over "
        + known().length
        + " values";
  }
}
