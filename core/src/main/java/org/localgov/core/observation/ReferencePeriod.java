package org.localgov.core.observation;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/**
 * The period that an observation refers to: a year, quarter, month or day, or several of them in a
 * row.
 *
 * <p>The text form is ISO 8601: {@code 2024}, {@code 2024-05}, {@code 2024-05-01}, and {@code
 * 2010/2014} for an interval whose first and last period both belong to it; a quarter is written as
 * in SDMX, {@code 2024-Q1}. Years have four digits, 0001 to 9999. Both ends of an interval are
 * written in the same form, and the last comes after the first. It is a civil calendar period
 * without time zone.
 *
 * <p>Instances are immutable and safe to share between threads. Two are equal when their texts are,
 * so {@code 2024} and {@code 2024-01/2024-12} cover the same days and yet differ. They are ordered
 * by first day, then last day, then text.
 *
 * <pre>{@code
 * ReferencePeriod term = ReferencePeriod.parse("2010/2014");
 * term.start(); // 2010-01-01
 * term.end();   // 2014-12-31
 * }</pre>
 */
public final class ReferencePeriod implements Comparable<ReferencePeriod>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORMS =
      "must be ISO 8601 (2024, 2010/2014, 2024-Q1, 2024-05 or 2024-05-01)";
  private static final Comparator<ReferencePeriod> ORDER =
      Comparator.comparing(ReferencePeriod::start)
          .thenComparing(ReferencePeriod::end)
          .thenComparing(ReferencePeriod::toString);

  private final String text;
  private final transient LocalDate start;
  private final transient LocalDate end;

  private ReferencePeriod(String text, LocalDate start, LocalDate end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * {@return a calendar year}
   *
   * @param year the year, 1 to 9999
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static ReferencePeriod year(int year) {
    return parse(fourDigits(year));
  }

  /**
   * {@return a calendar quarter}
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @throws IllegalArgumentException if the year is not in 1 to 9999 or the quarter not in 1 to 4
   */
  public static ReferencePeriod quarter(int year, int quarter) {
    return parse(fourDigits(year) + "-Q" + quarter);
  }

  /**
   * {@return a calendar month}
   *
   * @param month the month
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static ReferencePeriod month(YearMonth month) {
    return parse(Objects.requireNonNull(month, "month").toString());
  }

  /**
   * {@return a day}
   *
   * @param day the day
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static ReferencePeriod day(LocalDate day) {
    return parse(Objects.requireNonNull(day, "day").toString());
  }

  /**
   * {@return the interval of the periods from the first to the last, both included}
   *
   * @param first the first period
   * @param last the last period, which belongs to the interval
   * @throws IllegalArgumentException if one is an interval itself, their forms differ, or the last
   *     does not come after the first
   */
  public static ReferencePeriod between(ReferencePeriod first, ReferencePeriod last) {
    Objects.requireNonNull(first, "first");
    return parse(first + "/" + Objects.requireNonNull(last, "last"));
  }

  /**
   * {@return the period that {@link #toString()} writes}
   *
   * @param text the text form
   * @throws IllegalArgumentException if the text is not one of the forms above, or an interval does
   *     not end after it starts
   */
  public static ReferencePeriod parse(String text) {
    Reading reading = read(Objects.requireNonNull(text, "text"));
    if (reading.period == null) {
      throw new IllegalArgumentException("period " + reading.rule + ", got " + Quoted.of(text));
    }
    return reading.period;
  }

  /** {@return the first day of the period} */
  public LocalDate start() {
    return start;
  }

  /** {@return the last day of the period, which belongs to it} */
  public LocalDate end() {
    return end;
  }

  @Override
  public int compareTo(ReferencePeriod other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReferencePeriod period && text.equals(period.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the ISO 8601 text, which {@link #parse} reads. */
  @Override
  public String toString() {
    return text;
  }

  /** Reads a period without throwing. */
  static Reading read(String text) {
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    String last = slash < 0 ? text : text.substring(slash + 1);
    PeriodForm form = PeriodForm.of(first);
    LocalDate start = form == null ? null : form.start(first);
    LocalDate lastStart = form == null ? null : form.start(last);
    if (form == null || start == null) {
      return new Reading(null, FORMS);
    }
    if (lastStart == null) {
      boolean mixed = PeriodForm.of(last) != null;
      return new Reading(null, mixed ? "must have both ends in the same form" : FORMS);
    }
    if (slash >= 0 && !lastStart.isAfter(start)) {
      return new Reading(null, "must end after it starts");
    }
    return new Reading(new ReferencePeriod(text, start, form.end(lastStart)), "");
  }

  /** A period, or null and the rule that its text breaks. */
  record Reading(@Nullable ReferencePeriod period, String rule) {}

  private static String fourDigits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  @Serial
  private Object readResolve() {
    return parse(text);
  }
}
