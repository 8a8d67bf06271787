package org.localgov.core.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.internal.AddressText;
import org.localgov.core.internal.CodeText;
import org.localgov.core.internal.PlainText;

/**
 * Says what a broken constraint means, in the words and with the code that the same fault has
 * elsewhere, and without a place.
 */
final class BrokenConstraint {
  static final String INVALID_VALUE = "invalid-value";
  private static final String OUT_OF_RANGE = "out-of-range";

  private BrokenConstraint() {}

  /** Returns the fault of one part. */
  static Violation fault(ConstraintViolation<?> broken) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    Object part = broken.getInvalidValue();
    return ofText(constraint, part instanceof String text ? text : null)
        .or(() -> ofNumber(constraint, part))
        .orElseGet(() -> violation("constraint", broken.getMessage(), part));
  }

  /** Returns the fault under a constraint of texts, if it is one. */
  private static Optional<Violation> ofText(Annotation constraint, @Nullable String text) {
    if (constraint instanceof Obeys obeys) {
      return obeys.value().check(text);
    }
    if (constraint instanceof Line line && text != null) {
      return rule(PlainText.brokenRule(text, line.value()), text);
    }
    if (constraint instanceof Code && text != null) {
      return rule(CodeText.brokenRule(text), text);
    }
    if (constraint instanceof Address && text != null) {
      return rule(AddressText.brokenRule(text), text);
    }
    if (constraint instanceof Parses parses && text != null) {
      return Parses.Check.fault(parses.value(), text);
    }
    if (constraint instanceof StatusCode status && text != null) {
      return StatusCode.Check.fault(status.missing(), text);
    }
    return Optional.empty();
  }

  /** Returns the fault under a constraint of numbers or of how many there are, if it is one. */
  private static Optional<Violation> ofNumber(Annotation constraint, @Nullable Object part) {
    String rule = null;
    String code = OUT_OF_RANGE;
    if (constraint instanceof Finite) {
      code = "not-finite";
      rule = "must be finite";
    } else if (constraint instanceof Min least) {
      rule = "must be at least " + least.value();
    } else if (constraint instanceof Max most) {
      rule = "must be at most " + most.value();
    } else if (constraint instanceof DecimalMin least) {
      rule = "must be " + (least.inclusive() ? "at least " : "above ") + least.value();
    } else if (constraint instanceof DecimalMax most) {
      rule = "must be " + (most.inclusive() ? "at most " : "below ") + most.value();
    } else if (constraint instanceof Size size) {
      rule = "must have " + size.min() + " to " + size.max() + " elements";
      if (size.max() == Integer.MAX_VALUE) {
        rule = "must have at least " + size.min() + " elements";
      }
      return Optional.of(Violation.of(OUT_OF_RANGE, rule));
    }
    return rule == null ? Optional.empty() : Optional.of(violation(code, rule, part));
  }

  private static Optional<Violation> rule(@Nullable String rule, String text) {
    return Optional.ofNullable(rule).map(broken -> violation(INVALID_VALUE, broken, text));
  }

  private static Violation violation(String code, String rule, @Nullable Object part) {
    return Violation.of(code, rule + ", got " + Quoted.of(part))
        .with("value", Quoted.plain(Objects.toString(part, "")))
        .with("rule", rule);
  }
}
