package org.localgov.serialization.csv.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ReferencePeriod;

/**
 * Reads the cells of rows under the rules of raw observations, and reports those that break one.
 */
public final class Cells {
  private static final int LONGEST_QUICK = 1000;

  private final CsvRows rows;
  private final CsvFaults faults;
  private final Map<String, String> wordings;
  private final Map<String, ReferencePeriod> periods = new HashMap<>();

  /**
   * Reads the cells of the rows that are at hand; faults go where theirs go.
   *
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public Cells(CsvRows rows, CsvFaults faults) {
    this(rows, faults, Map.of());
  }

  /**
   * Reads the cells of the rows that are at hand, and says what numbers stand for where one lacks.
   *
   * @param rows the rows
   * @param faults takes what is wrong
   * @param wordings what the numbers of an indicator stand for, by its column
   */
  public Cells(CsvRows rows, CsvFaults faults, Map<String, String> wordings) {
    this.rows = rows;
    this.faults = faults;
    this.wordings = wordings;
  }

  /**
   * {@return whether a cell keeps a rule}
   *
   * @param rule the rule that is broken
   * @param position the position in the list, from 0
   * @param column the id of the column
   */
  public boolean keeps(ObservationRule rule, int position, String column) {
    Optional<Violation> broken = rule.check(rows.cell(position));
    broken.ifPresent(fault -> faults.cell(rows.file(), rows.line(), column, fault));
    return broken.isEmpty();
  }

  /**
   * {@return whether a cell is empty or holds a number}
   *
   * @param position the position in the list, from 0
   * @param column the id of the column
   * @param indicator the indicator that the number is of
   */
  public boolean keepsValue(int position, String column, String indicator) {
    Optional<Violation> broken = ObservationRule.VALUE.check(rows.cell(position));
    String wording = wordings.get(indicator);
    broken
        .map(
            fault ->
                wording == null
                    ? fault
                    : Violation.of(fault.code(), fault.message() + "; " + wording, fault.details()))
        .ifPresent(fault -> faults.cell(rows.file(), rows.line(), column, fault));
    return broken.isEmpty();
  }

  /**
   * {@return the period of a cell in the column {@code period}, null if empty or broken}
   *
   * @param position the position in the list, from 0
   */
  public @Nullable ReferencePeriod period(int position) {
    return period(position, "period");
  }

  /**
   * {@return the period of a cell, null if it is empty or broken}
   *
   * @param position the position in the list, from 0
   * @param column the id of the column
   */
  public @Nullable ReferencePeriod period(int position, String column) {
    String text = rows.cell(position);
    if (text.isEmpty()) {
      return null;
    }
    ReferencePeriod known = periods.get(text);
    if (known == null && keeps(ObservationRule.PERIOD, position, column)) {
      known = ReferencePeriod.parse(text);
      periods.put(text, known);
    }
    return known;
  }

  /**
   * {@return the number in a cell, NaN if it is empty or none}
   *
   * @param position the position in the list, from 0
   * @param column the id of the column
   */
  public double value(int position, String column) {
    String text = rows.cell(position);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (isQuick(text)) {
      try {
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) {
          return value;
        }
      } catch (NumberFormatException e) {
        // the rule below says what is wrong
      }
    }
    return keepsValue(position, column, column) ? Double.parseDouble(text) : Double.NaN;
  }

  /** Returns whether a text has nothing but what numbers are written with. */
  private static boolean isQuick(String text) {
    if (text.length() > LONGEST_QUICK) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return false;
      }
    }
    return true;
  }
}
