package org.localgov.indicators.internal;

import java.time.LocalDate;
import org.localgov.core.observation.ReferencePeriod;

/** Periods as points in time, measured in calendar years. */
public final class Years {
  private Years() {}

  /**
   * {@return the middle of a period in calendar years: 2018.5 of 2018, of a quarter the middle of
   * its days}
   *
   * @param period the period
   */
  public static double middle(ReferencePeriod period) {
    return (years(period.start()) + years(period.end().plusDays(1))) / 2;
  }

  private static double years(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }
}
