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
import org.localgov.core.observation.ObservationRule;

/**
 * Constrains a raw text to an {@link ObservationRule}.
 *
 * <p>Whether null or an empty text is taken is part of the rule. The constraint's own message only
 * names the rule; {@link ObservationRule#check} has the full one.
 *
 * <pre>{@code
 * record Row(@Obeys(ObservationRule.UNIT) String municipality) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Obeys.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Obeys {
  /** {@return the rule} */
  ObservationRule value();

  /** {@return the message, which may name the rule as {@code {value}}} */
  String message() default "must keep the rule {value}";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Obeys, String> {
    private ObservationRule rule = ObservationRule.UNIT;

    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public void initialize(Obeys constraint) {
      rule = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return rule.check(text).isEmpty();
    }
  }
}
