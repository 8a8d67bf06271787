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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;

/**
 * Constrains a raw text to one that a type's public static {@code parse(String)} reads; null is
 * left to {@link Required}.
 *
 * <p>The type is one whose values have a text form, such as {@link
 * org.localgov.core.place.PlaceId}. What {@code parse} refuses is a fault with its message; a name
 * that is not known is answered with the nearest one and those that are.
 *
 * <pre>{@code
 * record RawPlace(@Parses(Country.class) @Nullable String country) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Parses.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Parses {
  /** {@return the type with a public static {@code parse(String)}} */
  Class<?> value();

  /** {@return the message} */
  String message() default "must be readable as {value}";

  /** {@return the validation groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the constraint. */
  final class Check implements ConstraintValidator<Parses, String> {
    private Class<?> type = Object.class;

    /** Creates a check, as a validator does. */
    public Check() {}

    @Override
    public void initialize(Parses constraint) {
      type = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || fault(type, text).isEmpty();
    }

    /** Returns the fault of a text that the type does not read, without a place. */
    static Optional<Violation> fault(Class<?> type, String text) {
      try {
        parser(type).invoke(null, text);
        return Optional.empty();
      } catch (InvocationTargetException e) {
        return Optional.of(refusal(e.getCause()));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("parse of " + type.getName() + " must be public", e);
      }
    }

    private static Violation refusal(@Nullable Throwable cause) {
      if (cause instanceof UnknownNameException e) {
        return UnknownNameException.violation(e.kind(), e.name(), e.known());
      }
      if (cause instanceof LocalgovException e) {
        return Violation.of(e.code(), String.valueOf(e.getMessage()), e.details());
      }
      if (cause instanceof IllegalArgumentException e) {
        return Violation.of(BrokenConstraint.INVALID_VALUE, String.valueOf(e.getMessage()));
      }
      throw new IllegalStateException(cause);
    }

    private static Method parser(Class<?> type) {
      try {
        return type.getMethod("parse", String.class);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(
            type.getName() + " must have a public static parse(String)", e);
      }
    }
  }
}
