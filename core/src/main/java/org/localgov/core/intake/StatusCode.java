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
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationStatus;

/**
 * Constrains a raw text to the SDMX code of a status that comes with a value, or of one that says
 * why there is none; null is left to {@link Required}.
 *
 * <pre>{@code
 * record RawGap(@Required @StatusCode(missing = true) @Nullable String status) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = StatusCode.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StatusCode {
  /**
   * {@return whether the status is one {@linkplain ObservationStatus#isMissing() without a value}}
   */
  boolean missing();

  /** {@return the message} */
  String message() default "must be the code of an observation status";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<StatusCode, String> {
    private boolean missing;

    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public void initialize(StatusCode constraint) {
      missing = constraint.missing();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || fault(missing, text).isEmpty();
    }

    /** Returns the fault of a text that is no code, or one of the other sort, without a place. */
    static Optional<Violation> fault(boolean missing, String text) {
      Optional<Violation> unknown = Parses.Check.fault(ObservationStatus.class, text);
      if (unknown.isPresent() || ObservationStatus.parse(text).isMissing() == missing) {
        return unknown;
      }
      String codes =
          Arrays.stream(ObservationStatus.values())
              .filter(status -> status.isMissing() == missing)
              .map(ObservationStatus::code)
              .collect(Collectors.joining(", "));
      String sort = missing ? "without a value (" : "of a value (";
      String rule = "must be the status " + sort + codes + ")";
      return Optional.of(
          Violation.of(BrokenConstraint.INVALID_VALUE, rule + ", got " + Quoted.of(text))
              .with("value", Quoted.plain(text))
              .with("rule", rule));
    }
  }
}
