package org.localgov.core.observation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.internal.PlainText;

/**
 * The rules that a raw text from a file or form keeps before it becomes part of an observation.
 *
 * <p>Whoever reads raw data calls these, object by object or column by column, so that the same
 * fault has the same code and message everywhere. The message does not say where: put that in front
 * with {@link Violation#at}. Checking allocates nothing when the rule is kept.
 *
 * <p>Periods are those of ISO 8601, statuses those of the SDMX code list {@code
 * SDMX:CL_OBS_STATUS(2.2)}; the other rules are this library's own.
 *
 * <pre>{@code
 * ObservationRule.VALUE.check("n/a").map(fault -> fault.at("data.csv row 4, column 'turnout'"));
 * // data.csv row 4, column 'turnout': must be a number, got 'n/a'
 * }</pre>
 */
public enum ObservationRule {
  /**
   * The id of a unit: required, free text of at most 255 characters without control characters
   * (this library's own).
   */
  UNIT("invalid-unit", true) {
    @Override
    @Nullable String brokenBy(String text) {
      return UnitId.brokenRule(text);
    }
  },
  /** The id of an indicator: required, as {@link IndicatorId} takes it (this library's own). */
  INDICATOR("invalid-indicator", true) {
    @Override
    @Nullable String brokenBy(String text) {
      return IndicatorId.brokenRule(text);
    }
  },
  /** A period: absent, or as {@link ReferencePeriod#parse} takes it (ISO 8601). */
  PERIOD("invalid-period", false) {
    @Override
    @Nullable String brokenBy(String text) {
      ReferencePeriod.Reading reading = ReferencePeriod.read(text);
      return reading.period() == null ? reading.rule() : null;
    }
  },
  /**
   * A value: absent, or a finite decimal number such as {@code -1.5} or {@code 2e3}, with a point
   * and without blanks or digit groups, which {@link Double#parseDouble} then reads (this library's
   * own).
   */
  VALUE("invalid-value", false) {
    @Override
    @Nullable String brokenBy(String text) {
      return DecimalText.brokenRule(text);
    }
  },
  /**
   * A status: absent, or an SDMX code as {@link ObservationStatus#ofCode} takes it (CL_OBS_STATUS
   * 2.2).
   */
  STATUS("invalid-status", false) {
    @Override
    @Nullable String brokenBy(String text) {
      return ObservationStatus.codes().contains(text)
          ? null
          : "must be an SDMX observation status ("
              + String.join(", ", ObservationStatus.codes())
              + ")";
    }
  },
  /** A source: absent, or a citation in one line (this library's own). */
  SOURCE("invalid-source", false) {
    @Override
    @Nullable String brokenBy(String text) {
      return PlainText.brokenRule(text, Source.LONGEST_TEXT);
    }
  };

  private final String code;
  private final boolean required;

  ObservationRule(String code, boolean required) {
    this.code = code;
    this.required = required;
  }

  /**
   * Returns the fault of a raw text, if it has one.
   *
   * <p>A null or empty text is absent, which only unit and indicator may not be.
   *
   * @param text the raw text, or null where there is none
   * @return a violation with the code {@link #code()} and the details {@code value} (shortened) and
   *     {@code rule}, its message without a place: {@code must be a number, got 'n/a'}
   */
  public Optional<Violation> check(@Nullable String text) {
    String rule =
        text == null || text.isEmpty() ? (required ? "must not be blank" : null) : brokenBy(text);
    return rule == null ? Optional.empty() : Optional.of(violation(code, rule, text));
  }

  /**
   * {@return the fault of a value that is not finite; otherwise nothing}
   *
   * @param value the value
   */
  public static Optional<Violation> checkValue(double value) {
    return Double.isFinite(value)
        ? Optional.empty()
        : Optional.of(violation(VALUE.code, DecimalText.FINITE, value));
  }

  /**
   * {@return the fault of a value that keeps its rule but does not go with the status: a value
   * beside a missing status, or no value without one}
   *
   * @param value the raw value; null or empty if there is none
   * @param status the status, if there is one
   */
  public static Optional<Violation> checkTogether(
      @Nullable String value, @Nullable ObservationStatus status) {
    boolean hasValue = value != null && !value.isEmpty();
    boolean missing = status != null && status.isMissing();
    if (hasValue != missing) {
      return Optional.empty();
    }
    return Optional.of(
        status != null && missing
            ? violation(
                "value-with-missing-status",
                "must be empty where the status is '" + status.code() + "'",
                value)
            : violation(
                "missing-value",
                "must be a number unless the status is one of "
                    + String.join(", ", ObservationStatus.missingCodes()),
                value));
  }

  /** {@return the stable code of this rule's violations, such as {@code invalid-period}} */
  public String code() {
    return code;
  }

  /** Returns the rule that a text breaks, or null; the text is not empty. */
  abstract @Nullable String brokenBy(String text);

  private static Violation violation(String code, String rule, @Nullable Object value) {
    return Violation.of(code, rule + ", got " + Quoted.of(value))
        .with("value", Quoted.plain(value))
        .with("rule", rule);
  }
}
