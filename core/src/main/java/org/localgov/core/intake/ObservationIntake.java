package org.localgov.core.intake;

import jakarta.validation.Validator;
import java.util.Objects;

/**
 * Checks raw rows and turns the good ones into observations, reporting every fault of every row.
 *
 * <p>A row is refused when its unit is blank, its indicator id, period, value, status or source is
 * malformed, its value is not finite, it has neither a value nor a missing status or has both, or
 * its unit, indicator and period came in an earlier row, which then stands. Nothing is repaired,
 * trimmed or guessed.
 *
 * <p>Violations carry the code of the rule ({@code invalid-unit}, {@code invalid-indicator}, {@code
 * invalid-period}, {@code invalid-value}, {@code invalid-status}, {@code invalid-source}, {@code
 * missing-value}, {@code value-with-missing-status}, {@code duplicate-observation}, {@code
 * missing-row}, or {@code constraint} for one that the application's own validator adds) and the
 * details {@code file}, {@code row}, {@code unit}, {@code indicator}, {@code period}, {@code
 * column}, {@code value} and {@code rule}, as far as they are known. Messages are in English in
 * every locale.
 *
 * <p>Instances are immutable and safe to share between threads, given a validator that is.
 *
 * <pre>{@code
 * IntakeResult result = ObservationIntake.standard().accept(List.of(
 *     RawObservation.of("iso:ALB", "policy", "2010", "1"),
 *     RawObservation.of("iso:ALB", "policy", "2011", "n/a")));
 * result.violations().get(0).message();
 * // row 2, unit 'iso:ALB', indicator 'policy', period '2011': value must be a number, got 'n/a'
 * }</pre>
 */
public final class ObservationIntake {
  private final Validator validator;

  private ObservationIntake(Validator validator) {
    this.validator = validator;
  }

  /** {@return the intake with a validator of its own, which is built once} */
  public static ObservationIntake standard() {
    return with(StandardValidator.INSTANCE);
  }

  /**
   * {@return an intake with the application's validator, which may know further constraints of
   * {@link RawObservation}}
   *
   * @param validator one that honours the constraints declared on {@link RawObservation}
   */
  public static ObservationIntake with(Validator validator) {
    return new ObservationIntake(Objects.requireNonNull(validator, "validator"));
  }

  /**
   * Checks every row and returns the good ones together with every fault.
   *
   * <p>A row without an {@linkplain RawObservation#origin origin} is named by its place in {@code
   * rows}, from 1. Rows are read once, in order.
   *
   * @param rows the rows as they were read, in order
   * @return the good rows and every fault of the others
   * @throws NullPointerException if {@code rows} is null; a null row is a violation
   */
  public IntakeResult accept(Iterable<RawObservation> rows) {
    IntakeRun run = new IntakeRun(validator);
    Objects.requireNonNull(rows, "rows").forEach(run::accept);
    return run.result();
  }
}
