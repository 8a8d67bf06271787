package org.localgov.core.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What is to be known about a value before it is used, or why there is none.
 *
 * <p>The codes and their meanings are those of the SDMX cross-domain code list <i>Observation
 * status</i>, {@code SDMX:CL_OBS_STATUS(2.2)}. A code whose SDMX name starts with "Missing value"
 * {@linkplain #isMissing() is missing}: it never comes with a value. Every other code comes with
 * one; no status at all means the same as {@link #NORMAL}.
 *
 * <pre>{@code
 * ObservationStatus.ofCode("M").isMissing(); // true
 * }</pre>
 */
public enum ObservationStatus {
  /** Normal value: nothing special is to be known about it (CL_OBS_STATUS 2.2). */
  NORMAL("A", false),
  /** Time series break: values before and after are not comparable (CL_OBS_STATUS 2.2). */
  TIME_SERIES_BREAK("B", false),
  /** Definition differs from the one agreed on (CL_OBS_STATUS 2.2). */
  DEFINITION_DIFFERS("D", false),
  /** Estimated value, by whoever published it (CL_OBS_STATUS 2.2). */
  ESTIMATED("E", false),
  /** Forecast value (CL_OBS_STATUS 2.2). */
  FORECAST("F", false),
  /** Experimental value: collected with methods still under trial (CL_OBS_STATUS 2.2). */
  EXPERIMENTAL("G", false),
  /** Missing value; holiday or weekend (CL_OBS_STATUS 2.2). */
  MISSING_HOLIDAY_OR_WEEKEND("H", true),
  /**
   * Imputed value: put in by the receiving organisation to replace a missing one (CL_OBS_STATUS
   * 2.2).
   */
  IMPUTED("I", false),
  /**
   * Derogation: the source is excused from a rule that the value therefore need not keep
   * (CL_OBS_STATUS 2.2).
   */
  DEROGATION("J", false),
  /** Data included in another category, wholly or partly (CL_OBS_STATUS 2.2). */
  INCLUDED_IN_ANOTHER_CATEGORY("K", false),
  /** Missing value; data exist but were not collected (CL_OBS_STATUS 2.2). */
  MISSING_NOT_COLLECTED("L", true),
  /** Missing value; data cannot exist (CL_OBS_STATUS 2.2). */
  MISSING_CANNOT_EXIST("M", true),
  /** Not significant (CL_OBS_STATUS 2.2). */
  NOT_SIGNIFICANT("N", false),
  /** Missing value, for no stated reason (CL_OBS_STATUS 2.2). */
  MISSING("O", true),
  /** Provisional value, expected to be revised (CL_OBS_STATUS 2.2). */
  PROVISIONAL("P", false),
  /** Missing value; suppressed, for confidentiality for instance (CL_OBS_STATUS 2.2). */
  MISSING_SUPPRESSED("Q", true),
  /** Strike and other special events that affect the value (CL_OBS_STATUS 2.2). */
  SPECIAL_EVENT("S", false),
  /** Low reliability (CL_OBS_STATUS 2.2). */
  LOW_RELIABILITY("U", false),
  /** Unvalidated value, as it was received (CL_OBS_STATUS 2.2). */
  UNVALIDATED("V", false),
  /** Includes data from another category (CL_OBS_STATUS 2.2). */
  INCLUDES_ANOTHER_CATEGORY("W", false);

  private static final List<String> CODES =
      Arrays.stream(values()).map(ObservationStatus::code).toList();
  private static final List<String> MISSING_CODES =
      Arrays.stream(values())
          .filter(ObservationStatus::isMissing)
          .map(ObservationStatus::code)
          .toList();

  private final String code;
  private final boolean missing;

  ObservationStatus(String code, boolean missing) {
    this.code = code;
    this.missing = missing;
  }

  /**
   * {@return the status of an SDMX code, in upper case}
   *
   * @param code the SDMX code, one upper-case letter
   * @throws UnknownNameException if there is no such code
   */
  public static ObservationStatus ofCode(String code) {
    int index = CODES.indexOf(Objects.requireNonNull(code, "code"));
    if (index < 0) {
      throw new UnknownNameException("observation status", code, CODES);
    }
    return values()[index];
  }

  /**
   * Returns the status of an SDMX code, in upper case; the same as {@link #ofCode}.
   *
   * @param text the code
   * @return the status
   * @throws UnknownNameException if there is no such code
   */
  public static ObservationStatus parse(String text) {
    return ofCode(Objects.requireNonNull(text, "text"));
  }

  /** {@return the SDMX code, one upper-case letter} */
  public String code() {
    return code;
  }

  /** {@return whether this is a reason for there being no value} */
  public boolean isMissing() {
    return missing;
  }

  /** Returns every code, in alphabetical order. */
  static List<String> codes() {
    return CODES;
  }

  /** Returns the codes that come without a value, in alphabetical order. */
  static List<String> missingCodes() {
    return MISSING_CODES;
  }
}
