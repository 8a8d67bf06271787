package org.localgov.indicators.method.imputation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.internal.Years;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.table.Column;

/**
 * An imputation of a unit's gaps from its other periods; nothing is taken from a sample.
 *
 * <p>A unit's periods are ordered, and measured, by their middle in calendar years: 2018 is 2018.5,
 * and 2018-Q1 is in the middle of its days.
 */
final class OverPeriods implements FittedImputation {
  private final Rule rule;

  /** Creates an imputation by a rule. */
  OverPeriods(Rule rule) {
    this.rule = rule;
  }

  /** How a gap is filled from the values before and after it. */
  interface Rule {
    /** Puts an estimate into a gap, or leaves it. */
    void fill(Gap gap);
  }

  @Override
  public void fill(Cells cells, Filling filling) {
    Map<String, List<Point>> series = series(cells, filling);
    Map<String, String> texts = new HashMap<>();
    for (int indicator = 0; indicator < cells.size(); indicator++) {
      Column column = cells.column(indicator);
      if (column.missing() > 0) {
        for (List<Point> points : series.values()) {
          Gap gap = new Gap(column, indicator, points, filling, texts);
          for (gap.at = 0; gap.at < points.size(); gap.at++) {
            if (gap.isMissing(gap.at)) {
              rule.fill(gap);
            }
          }
        }
      }
    }
  }

  /** Returns each unit's periods in order; gaps of rows without a period are left. */
  private static Map<String, List<Point>> series(Cells cells, Filling filling) {
    Map<String, List<Point>> series = new LinkedHashMap<>();
    for (int row = 0; row < cells.rows(); row++) {
      ReferencePeriod period = cells.period(row).orElse(null);
      if (period != null) {
        series
            .computeIfAbsent(cells.unit(row), unknown -> new ArrayList<>())
            .add(new Point(row, period, Years.middle(period)));
      }
    }
    series
        .values()
        .forEach(
            points ->
                points.sort(
                    Comparator.comparingDouble(Point::middle).thenComparing(Point::period)));
    Gaps.each(
        cells,
        (row, indicator) -> {
          if (cells.period(row).isEmpty()) {
            filling.leave(row, indicator, "the row has no period");
          }
        });
    return series;
  }

  /** A row of a unit, with its period and the middle of it in years. */
  record Point(int row, ReferencePeriod period, double middle) {}

  /** A missing value among a unit's values of one indicator. */
  static final class Gap {
    private static final int NONE = -1;

    private final Column column;
    private final int indicator;
    private final List<Point> points;
    private final Filling filling;
    private final Map<String, String> texts;
    private int at;

    private Gap(
        Column column,
        int indicator,
        List<Point> points,
        Filling filling,
        Map<String, String> texts) {
      this.column = column;
      this.indicator = indicator;
      this.points = points;
      this.filling = filling;
      this.texts = texts;
    }

    private boolean isMissing(int point) {
      return Double.isNaN(column.get(points.get(point).row()));
    }

    /** Returns the nearest point before the gap that has a value, or a negative number. */
    int before() {
      int point = at - 1;
      while (point >= 0 && isMissing(point)) {
        point--;
      }
      return point;
    }

    /** Returns the nearest point after the gap that has a value, or a negative number. */
    int after() {
      int point = at + 1;
      while (point < points.size() && isMissing(point)) {
        point++;
      }
      return point < points.size() ? point : NONE;
    }

    /** Returns whether fewer than two points have a value. */
    boolean isAlone() {
      int known = 0;
      for (int point = 0; point < points.size(); point++) {
        known += isMissing(point) ? 0 : 1;
      }
      return known < 2;
    }

    /** Returns whether a point is no more than so many years before the gap, end to end. */
    boolean isWithin(int point, int years) {
      LocalDate after = points.get(point).period().end().plusDays(1);
      return !after.plusYears(years).isBefore(points.get(at).period().end().plusDays(1));
    }

    /** Fills the gap with the value of a point. */
    void carry(int point) {
      put(value(point), "from " + points.get(point).period());
    }

    /** Fills the gap with the value on the straight line between two points. */
    void interpolate(int before, int after) {
      double from = points.get(before).middle();
      double to = points.get(after).middle();
      double low = value(before);
      double high = value(after);
      double share = to > from ? (points.get(at).middle() - from) / (to - from) : 0;
      double value = (1 - share) * low + share * high;
      put(
          Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high)),
          "between " + points.get(before).period() + " and " + points.get(after).period());
    }

    /** Leaves the gap. */
    void leave(String why) {
      filling.leave(points.get(at).row(), indicator, why);
    }

    private double value(int point) {
      return column.get(points.get(point).row());
    }

    private void put(double value, String how) {
      filling.put(points.get(at).row(), indicator, value, texts.computeIfAbsent(how, text -> text));
    }
  }
}
