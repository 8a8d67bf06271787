package org.localgov.core.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ObservationRule;

/**
 * One row as it comes from outside: texts that nobody has checked yet, and where they stood.
 *
 * <p>Every part may be null or empty, which mean the same: absent. The constraints say what the
 * {@linkplain ObservationIntake intake} asks of each part; the record itself takes anything. The
 * value is a text so that a cell such as {@code n/a} can be reported as it stands.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * RawObservation row = RawObservation.of("iso:ALB", "policy", "2010", "1").withStatus("E").at("data.csv", 4);
 * }</pre>
 *
 * @param unit the id of what was observed
 * @param indicator the id of what was measured
 * @param period the period in ISO 8601, if there is one
 * @param value the value as a decimal number, if there is one
 * @param status the SDMX observation status code, if there is one
 * @param source the citation, if there is one
 * @param origin where the row stood, if known
 */
@ValueFitsStatus
public record RawObservation(
    @Obeys(ObservationRule.UNIT) @Nullable String unit,
    @Obeys(ObservationRule.INDICATOR) @Nullable String indicator,
    @Obeys(ObservationRule.PERIOD) @Nullable String period,
    @Obeys(ObservationRule.VALUE) @Nullable String value,
    @Obeys(ObservationRule.STATUS) @Nullable String status,
    @Obeys(ObservationRule.SOURCE) @Nullable String source,
    @Nullable Origin origin)
    implements Serializable {

  /**
   * {@return a row without status, source and origin}
   *
   * @param unit the id of what was observed
   * @param indicator the id of what was measured
   * @param period the period in ISO 8601, if there is one
   * @param value the value as a decimal number, if there is one
   */
  public static RawObservation of(
      @Nullable String unit,
      @Nullable String indicator,
      @Nullable String period,
      @Nullable String value) {
    return new RawObservation(unit, indicator, period, value, null, null, null);
  }

  /**
   * {@return a row of a value that is a number already, without status, source and origin}
   *
   * @param unit the id of what was observed
   * @param indicator the id of what was measured
   * @param period the period in ISO 8601, if there is one
   * @param value the value as a decimal number, if there is one
   */
  public static RawObservation of(
      @Nullable String unit, @Nullable String indicator, @Nullable String period, double value) {
    return of(unit, indicator, period, Double.toString(value));
  }

  /**
   * {@return this row with another status}
   *
   * @param code the code of the status, as it was read
   */
  public RawObservation withStatus(@Nullable String code) {
    return new RawObservation(unit, indicator, period, value, code, source, origin);
  }

  /**
   * {@return this row with another source}
   *
   * @param citation the citation, as it was read
   */
  public RawObservation withSource(@Nullable String citation) {
    return new RawObservation(unit, indicator, period, value, status, citation, origin);
  }

  /**
   * {@return this row with another origin}
   *
   * @param file the name of the file or stream, if it has one
   * @param row the number of the row as an editor shows it, from 1
   */
  public RawObservation at(@Nullable String file, long row) {
    return new RawObservation(
        unit, indicator, period, value, status, source, new Origin(file, row));
  }

  /**
   * Where a row stood.
   *
   * @param file the name of the file or stream, if it has one
   * @param row the number of the row as an editor shows it, from 1
   */
  public record Origin(@Nullable String file, long row) implements Serializable {
    /** Returns file and row as a message names them: {@code data.csv row 4}. */
    @Override
    public String toString() {
      return file == null ? "row " + row : file + " row " + row;
    }
  }
}
