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
import org.jspecify.annotations.Nullable;

/**
 * Constrains a raw number to be neither NaN nor infinite; null is left to {@link Required}.
 *
 * <pre>{@code
 * record RawMeasure(@Required @Finite @Nullable Double value) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Finite.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Finite {
  /** {@return the message} */
  String message() default "must be finite";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Finite, Double> {
    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable Double number, ConstraintValidatorContext context) {
      return number == null || Double.isFinite(number);
    }
  }
}
