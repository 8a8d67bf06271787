package org.localgov.core.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text forms of a period without {@code /}: one constant for each precision. */
enum PeriodForm {
  /** A calendar year, {@code 2024}. */
  YEAR {
    @Override
    @Nullable LocalDate start(String text) {
      return text.length() == 4 ? date(number(text, 0, 4), 1, 1) : null;
    }

    @Override
    LocalDate end(LocalDate start) {
      return start.withMonth(12).withDayOfMonth(31);
    }
  },
  /** A calendar quarter, {@code 2024-Q1}, as in SDMX. */
  QUARTER {
    @Override
    @Nullable LocalDate start(String text) {
      if (text.length() != 7 || !text.startsWith("-Q", 4)) {
        return null;
      }
      return date(number(text, 0, 4), 3 * number(text, 6, 7) - 2, 1);
    }

    @Override
    LocalDate end(LocalDate start) {
      return start.plusMonths(3).minusDays(1);
    }
  },
  /** A calendar month, {@code 2024-05}. */
  MONTH {
    @Override
    @Nullable LocalDate start(String text) {
      if (text.length() != 7 || text.charAt(4) != '-') {
        return null;
      }
      return date(number(text, 0, 4), number(text, 5, 7), 1);
    }

    @Override
    LocalDate end(LocalDate start) {
      return start.withDayOfMonth(start.lengthOfMonth());
    }
  },
  /** A day, {@code 2024-05-01}. */
  DAY {
    @Override
    @Nullable LocalDate start(String text) {
      if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
        return null;
      }
      return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    @Override
    LocalDate end(LocalDate start) {
      return start;
    }
  };

  /** Returns the first day of the period, or null if the text is not of this form. */
  abstract @Nullable LocalDate start(String text);

  /** Returns the last day of the period that starts on that day. */
  abstract LocalDate end(LocalDate start);

  /** Returns the form of the text, or null if it has none. */
  static @Nullable PeriodForm of(String text) {
    for (PeriodForm form : values()) {
      if (form.start(text) != null) {
        return form;
      }
    }
    return null;
  }

  /** Returns the number between two places of the text, or -1 if one is not an ASCII digit. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
