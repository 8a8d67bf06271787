package org.localgov.core.government;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;

/**
 * One thing above a city that enables or constrains it, with a note that says what it is.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * ContextFactor factor = ContextFactor.of(
 *     ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "most revenue is earmarked transfers");
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class ContextFactor implements Serializable {
  private static final long serialVersionUID = 1L;

  ContextFactor() {}

  /**
   * {@return a factor without a source}
   *
   * @param aspect through what it acts on the city
   * @param effect whether it enables or constrains
   * @param note what it is, in one line
   * @throws IllegalArgumentException if the note is blank or has a control character
   */
  public static ContextFactor of(ContextAspect aspect, ContextEffect effect, String note) {
    return builder().aspect(aspect).effect(effect).note(note).build();
  }

  /** {@return a builder without any part; aspect, effect and note are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return through what it acts on the city} */
  public abstract ContextAspect aspect();

  /** {@return whether it enables or constrains} */
  public abstract ContextEffect effect();

  /** {@return what it is, in one line} */
  public abstract String note();

  /** {@return who says so, where it is known} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this factor} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns aspect, effect and note in one line. */
  @Override
  public String toString() {
    return aspect() + " " + effect() + ": " + note();
  }

  @Value.Check
  void check() {
    OneLine.requireStatement("note", note());
  }

  /** Builds a factor; one builder is for one thread. */
  public static final class Builder extends ImmutableContextFactor.Builder {
    Builder() {}
  }
}
