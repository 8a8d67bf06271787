package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

/**
 * An agreement that two local governments signed: when and, where the source tells, what it is
 * called.
 *
 * <p>The time is that of signing, as exactly as the source has it; how long the cooperation lasted
 * is a matter of the {@link Partnership}.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.of(ReferencePeriod.year(1975));
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Agreement implements Serializable {
  private static final long serialVersionUID = 1L;

  Agreement() {}

  /**
   * {@return an agreement of which only the time of signing is known}
   *
   * @param signed when it was signed: a year, a month or a day, as the source has it
   */
  public static Agreement of(ReferencePeriod signed) {
    return builder().signed(signed).build();
  }

  /** {@return a builder without any part; the time of signing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return when it was signed: a year, a month or a day, as the source has it} */
  public abstract ReferencePeriod signed();

  /** {@return what it is called, in one line and any language} */
  public abstract Optional<String> title();

  /** {@return where it is told} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this agreement} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns the time of signing and the title in one line. */
  @Override
  public String toString() {
    return signed() + title().map(title -> " " + title).orElse("");
  }

  @Value.Check
  void check() {
    title().ifPresent(title -> OneLine.requireName("title", title));
  }

  /** Builds an agreement; one builder is for one thread. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
