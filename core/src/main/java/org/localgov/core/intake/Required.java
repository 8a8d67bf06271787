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
 * Constrains a raw part to be there: the one thing that null is not.
 *
 * <pre>{@code
 * record RawPlace(@Required @Parses(PlaceId.class) @Nullable String id) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Required.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {
  /** {@return the message} */
  String message() default "must not be null";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Required, Object> {
    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable Object part, ConstraintValidatorContext context) {
      return part != null;
    }
  }
}
