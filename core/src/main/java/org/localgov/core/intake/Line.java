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
import org.localgov.core.internal.PlainText;

/**
 * Constrains a raw text to one line that is not blank, without control characters, of limited
 * length; null is left to {@link Required}.
 *
 * <pre>{@code
 * record RawCity(@Required @Line(1000) @Nullable String name) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Line.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {
  /** {@return the greatest number of characters (UTF-16 code units)} */
  int value();

  /** {@return the message} */
  String message() default "must be one line of at most {value} characters";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Line, String> {
    private int longest;

    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public void initialize(Line constraint) {
      longest = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || PlainText.brokenRule(text, longest) == null;
    }
  }
}
