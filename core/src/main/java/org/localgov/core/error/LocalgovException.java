package org.localgov.core.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of every exception of this library that is not a plain programming error.
 *
 * <p>It carries a stable {@link #code()} for programs and {@link #details()} with the facts that
 * the message names (unit, indicator, value, …), in English and independent of the locale. A null
 * or malformed single argument is reported by the exceptions of the JDK instead.
 *
 * <pre>{@code
 * try {
 *   scorer.score(table);
 * } catch (LocalgovException e) {
 *   log(e.code(), e.details());
 * }
 * }</pre>
 */
public class LocalgovException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final LinkedHashMap<String, String> details;

  /**
   * Creates an exception.
   *
   * @param code stable lower-kebab code
   * @param message what is wrong, where, and what to do next; lower-case start, no full stop
   * @param details the facts of the message by name, in the order given
   * @param cause what led to it, or null
   * @throws NullPointerException if code, message or details is null
   */
  public LocalgovException(
      String code, String message, Map<String, String> details, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = Objects.requireNonNull(code, "code");
    this.details = new LinkedHashMap<>(details);
  }

  /** {@return the stable lower-kebab code, such as {@code unknown-name}} */
  public final String code() {
    return code;
  }

  /** {@return the facts of the message by name; unmodifiable, in the order of the message} */
  public final Map<String, String> details() {
    return Collections.unmodifiableMap(details);
  }
}
