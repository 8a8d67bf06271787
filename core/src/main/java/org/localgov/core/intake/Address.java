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
import org.localgov.core.internal.AddressText;

/**
 * Constrains a raw text to an absolute URI; null is left to {@link Required}.
 *
 * <pre>{@code
 * record RawSource(@Address @Nullable String url) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Address.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Address {
  /** {@return the message} */
  String message() default "must be an absolute URI";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Address, String> {
    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || AddressText.brokenRule(text) == null;
    }
  }
}
