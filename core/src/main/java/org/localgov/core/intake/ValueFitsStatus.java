package org.localgov.core.intake;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ObservationStatus;

/**
 * Constrains a raw observation to have either a value or a missing status.
 *
 * <p>A value or status that is malformed by itself is left to its own constraint.
 */
@Documented
@Constraint(validatedBy = ValueFitsStatus.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValueFitsStatus {
  /** The message. */
  String message() default "must have either a value or a missing status";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<ValueFitsStatus, RawObservation> {
    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable RawObservation row, ConstraintValidatorContext context) {
      return row == null || fault(row).isEmpty();
    }

    /** Returns the fault of a row whose value and status do not go together. */
    static Optional<Violation> fault(RawObservation row) {
      String code = row.status();
      boolean malformed =
          ObservationRule.STATUS.check(code).isPresent()
              || ObservationRule.VALUE.check(row.value()).isPresent();
      if (malformed) {
        return Optional.empty();
      }
      ObservationStatus status =
          code == null || code.isEmpty() ? null : ObservationStatus.ofCode(code);
      return ObservationRule.checkTogether(row.value(), status);
    }
  }
}
