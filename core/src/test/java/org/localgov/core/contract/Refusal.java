package org.localgov.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * An attempt to make a value that must fail, and how.
 *
 * @param type the exception, exactly
 * @param message what the message is, or how it starts
 * @param whole whether the message ends there
 * @param attempt what must fail
 */
public record Refusal(
    Class<? extends RuntimeException> type,
    String message,
    boolean whole,
    ThrowingCallable attempt) {
  /** Returns the refusal of a null, with the name of the argument as message. */
  public static Refusal ofNull(String argument, ThrowingCallable attempt) {
    return new Refusal(NullPointerException.class, argument, true, attempt);
  }

  /** Returns the refusal of a malformed argument: {@code <what> must <rule>, got <value>}. */
  public static Refusal of(String message, ThrowingCallable attempt) {
    return new Refusal(IllegalArgumentException.class, message, true, attempt);
  }

  /** Returns the refusal of a malformed argument by the start of its message. */
  public static Refusal startingWith(String message, ThrowingCallable attempt) {
    return new Refusal(IllegalArgumentException.class, message, false, attempt);
  }

  /** Returns the refusal of a builder that lacks required parts, in the order of the accessors. */
  public static Refusal incomplete(String parts, ThrowingCallable attempt) {
    return new Refusal(IllegalStateException.class, parts, false, attempt);
  }

  void check() {
    assertThatExceptionOfType(type)
        .isThrownBy(attempt)
        .satisfies(refused -> assertThat(refused).isExactlyInstanceOf(type))
        .satisfies(refused -> checkMessage(refused.getMessage()));
  }

  private void checkMessage(String actual) {
    if (type == IllegalStateException.class) {
      assertThat(actual).endsWith("[" + message + "]");
    } else if (whole) {
      assertThat(actual).isEqualTo(message);
    } else {
      assertThat(actual).startsWith(message);
    }
    if (type == IllegalArgumentException.class) {
      assertThat(actual).matches("\\S.* must .+, got .+").doesNotContain("\n").doesNotEndWith(".");
    }
  }
}
