package org.localgov.indicators.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * The {@link Trend} of every unit in every column of a table of raw values or scores.
 *
 * <p>Values are interpolated first, then the latest periods are taken. A directed trend has its
 * sign turned where lower is better, so that above 0 is better everywhere.
 *
 * <p>Instances are immutable and safe to share between threads; each setting makes a new one, and
 * trends are found when asked for.
 *
 * <pre>{@code
 * Trends.of(table).latest(3).table();
 * Trends.of(table).change(10).directed(index).result();   // percent a decade, above 0 is better
 * }</pre>
 */
public final class Trends {
  private final IndicatorTable table;
  private final List<ReferencePeriod> periods;
  private TrendMeasure measure = TrendMeasure.GROWTH;
  private double years = 1;
  private Map<String, Direction> directions = Map.of();
  private int latest = Integer.MAX_VALUE;
  private List<ReferencePeriod> interpolated = List.of();

  private Trends(IndicatorTable table, List<ReferencePeriod> periods) {
    this.table = table;
    this.periods = periods;
  }

  private Trends copy() {
    Trends copy = new Trends(table, periods);
    copy.measure = measure;
    copy.years = years;
    copy.directions = directions;
    copy.latest = latest;
    copy.interpolated = interpolated;
    return copy;
  }

  /**
   * {@return the compound annual growth of every unit and column over all periods}
   *
   * @param table values by unit and period; rows without a period play no part
   * @throws IllegalArgumentException if the table has no periods
   */
  public static Trends of(IndicatorTable table) {
    return new Trends(table, Trend.periods(table));
  }

  /**
   * {@return these as changes in percent of the beginning, {@link Trend#change}}
   *
   * @param span over how many years, 1 for the change a year
   * @throws IllegalArgumentException if it is not above 0
   */
  public Trends change(double span) {
    if (!(span > 0) || Double.isInfinite(span)) {
      throw new IllegalArgumentException("years of a change must be above 0, got " + span);
    }
    Trends copy = copy();
    copy.measure = TrendMeasure.CHANGE;
    copy.years = span;
    return copy;
  }

  /**
   * {@return these with the sign turned of indicators of which less is better}
   *
   * @param index the definition that says so; a column that is none of its indicators stays
   */
  public Trends directed(Index index) {
    Trends copy = copy();
    copy.directions =
        index.indicators().stream()
            .collect(Collectors.toUnmodifiableMap(Indicator::id, Indicator::direction));
    return copy;
  }

  /**
   * {@return these over the last periods of each unit and column, {@link Trend#latest}}
   *
   * @param count how many periods, 2 or more
   * @throws IllegalArgumentException if it is below 2
   */
  public Trends latest(int count) {
    if (count < 2) {
      throw new IllegalArgumentException("count of periods must be 2 or more, got " + count);
    }
    Trends copy = copy();
    copy.latest = count;
    return copy;
  }

  /** {@return these with gaps between values filled in every period, {@link Trend#interpolated}} */
  public Trends interpolated() {
    return interpolated(periods);
  }

  /**
   * {@return these with gaps between values filled in some periods}
   *
   * @param at the periods
   * @throws IllegalArgumentException if one is before the first or after the last of the table
   */
  public Trends interpolated(Collection<ReferencePeriod> at) {
    ReferencePeriod first = periods.get(0);
    ReferencePeriod last = periods.get(periods.size() - 1);
    for (ReferencePeriod period : at) {
      if (period.compareTo(first) < 0 || period.compareTo(last) > 0) {
        throw new IllegalArgumentException(
            "periods to interpolate must be from " + first + " to " + last + ", got " + period);
      }
    }
    Trends copy = copy();
    copy.interpolated = List.copyOf(at);
    return copy;
  }

  /** {@return the measure: growth, unless a change was asked for} */
  public TrendMeasure measure() {
    return measure;
  }

  /**
   * {@return the trend of one unit in one column, as these settings have it}
   *
   * @param unit the id of the unit
   * @param column the id of the column
   * @throws UnknownNameException if there is no such unit or column
   */
  public Trend trend(String unit, String column) {
    return settled(Trend.of(table, periods, unit, column));
  }

  private Trend settled(Trend trend) {
    Trend filled = interpolated.isEmpty() ? trend : trend.interpolated(interpolated);
    return latest == Integer.MAX_VALUE ? filled : filled.latest(latest);
  }

  /**
   * {@return the measure of one unit in one column; empty where it is not defined}
   *
   * @param unit the id of the unit
   * @param column the id of the column
   * @throws UnknownNameException if there is no such unit or column
   */
  public OptionalDouble value(String unit, String column) {
    return value(trend(unit, column));
  }

  private OptionalDouble value(Trend trend) {
    OptionalDouble found = measure == TrendMeasure.GROWTH ? trend.growth() : trend.change(years);
    return found.isPresent() && directions.get(trend.indicator()) == Direction.LOWER_IS_BETTER
        ? OptionalDouble.of(0.0 - found.getAsDouble())
        : found;
  }

  /** {@return the units that have a row with a period, in the order of the table} */
  public List<String> units() {
    return IntStream.range(0, table.rows())
        .filter(row -> table.period(row).isPresent())
        .mapToObj(table::unit)
        .distinct()
        .toList();
  }

  /**
   * {@return a line a unit and column: the measure; the share of all periods with a value, the
   * first and the last of them; the share of the periods that were taken, the first and the last of
   * them; and why there is no measure where there is none}
   */
  public ResultTable result() {
    return result(units(), table.columns());
  }

  /**
   * {@return the same of some units and columns}
   *
   * @param units the ids of the units
   * @param columns the ids of the columns
   * @throws UnknownNameException if there is no such unit or column
   */
  public ResultTable result(List<String> units, List<String> columns) {
    ResultTable.Builder lines =
        ResultTable.of(
            "trends",
            List.of(
                "unit",
                "indicator",
                "#" + measure,
                "#availability",
                "first",
                "last",
                "#availabilityUsed",
                "from",
                "to",
                "reason"));
    for (String unit : units) {
      for (String column : columns) {
        Trend whole = Trend.of(table, periods, unit, column);
        Trend used = settled(whole);
        lines.row(
            unit,
            column,
            value(used),
            whole.availability(),
            whole.first(),
            whole.last(),
            used.availability(),
            used.first(),
            used.last(),
            used.reason(measure));
      }
    }
    return lines.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the measure, the number of units, columns and periods in one line. */
  @Override
  public String toString() {
    return "Trends["
        + measure
        + ", "
        + units().size()
        + " units × "
        + table.columns().size()
        + " columns, "
        + periods.size()
        + " periods]";
  }
}
