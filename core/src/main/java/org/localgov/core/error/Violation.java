package org.localgov.core.error;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;

/**
 * One fault in data or in a definition, as a value: a stable code, a message for people, and the
 * facts the message names.
 *
 * <p>The message says where (file and row, unit, node …), which rule is broken, and the value that
 * breaks it: {@code data.csv row 4, column 'turnout': must be a number, got 'n/a'}. Whether a
 * violation stops the work or is only a warning is up to whoever collects it.
 *
 * <p>Instances are immutable, serializable and safe to share between threads; two are equal when
 * code, message and details are.
 *
 * <pre>{@code
 * Violation fault = Violation.of("not-a-number", "data.csv row 4, column 'turnout': must be a number, got 'n/a'")
 *     .with("row", "4").with("column", "turnout");
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Violation implements Serializable {
  private static final long serialVersionUID = 1L;

  Violation() {}

  /**
   * {@return a violation without details}
   *
   * @param code stable lower-kebab code
   * @param message where, which rule, and the value that breaks it
   * @throws NullPointerException if an argument is null
   */
  public static Violation of(String code, String message) {
    return ImmutableViolation.builder().code(code).message(message).build();
  }

  /**
   * {@return a violation with details}
   *
   * @param code stable lower-kebab code
   * @param message where, which rule, and the value that breaks it
   * @param details the facts of the message by name, in the order of the map
   * @throws NullPointerException if an argument, or a name or detail, is null
   */
  public static Violation of(String code, String message, Map<String, String> details) {
    return ImmutableViolation.builder()
        .code(code)
        .message(message)
        .putAllDetails(Objects.requireNonNull(details, "details"))
        .build();
  }

  /** {@return the stable lower-kebab code, such as {@code not-a-number}} */
  public abstract String code();

  /** {@return the message for people: lower-case start, no full stop, English} */
  public abstract String message();

  /**
   * {@return the facts of the message by name (file, row, column, unit, indicator, value, …), in
   * order}
   */
  public abstract Map<String, String> details();

  /**
   * {@return this violation with one more detail; a detail of that name is replaced}
   *
   * @param name the name of the detail
   * @param value the detail; its text form is kept
   */
  public Violation with(String name, Object value) {
    Objects.requireNonNull(name, "name");
    return ImmutableViolation.builder().from(this).putDetails(name, String.valueOf(value)).build();
  }

  /**
   * {@return this violation with its message put behind {@code place} and a colon}
   *
   * @param place where the fault is, such as a file and row
   */
  public Violation at(String place) {
    Objects.requireNonNull(place, "place");
    return ImmutableViolation.builder().from(this).message(place + ": " + message()).build();
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message();
  }
}
