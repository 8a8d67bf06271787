package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;

/**
 * What is known of one precondition of a partnership: whether it is met, and what shows it.
 *
 * <p>The verdict is that of whoever gives the evidence; nothing is concluded from the text. A
 * precondition that nobody looked into has no evidence, which differs from one that is not met.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * PreconditionEvidence groups = PreconditionEvidence.of(true, "one city working group in each town");
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class PreconditionEvidence implements Serializable {
  private static final long serialVersionUID = 1L;

  PreconditionEvidence() {}

  /**
   * {@return evidence without source}
   *
   * @param met whether the precondition is met
   * @param text what shows it, in one line
   * @throws IllegalArgumentException if the text is blank or has a control character
   */
  public static PreconditionEvidence of(boolean met, String text) {
    return builder().isMet(met).text(text).build();
  }

  /** {@return a builder without any part; verdict and text are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether the precondition is met} */
  public abstract boolean isMet();

  /** {@return what shows it, in one line} */
  public abstract String text();

  /** {@return where it is told} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this evidence} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns verdict and text in one line. */
  @Override
  public String toString() {
    return (isMet() ? "met: " : "not met: ") + text();
  }

  @Value.Check
  void check() {
    OneLine.requireStatement("evidence", text());
  }

  /** Builds evidence; one builder is for one thread. */
  public static final class Builder extends ImmutablePreconditionEvidence.Builder {
    Builder() {}
  }
}
