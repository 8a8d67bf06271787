package org.localgov.indicators.spi;

import java.util.OptionalDouble;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/**
 * A way to make an indicator comparable: fitted once on a sample, then applied to any values.
 *
 * <p>A fitted normalisation keeps the numbers it found (such as minimum and maximum), so that new
 * units and later years are put on the old scale.
 */
public interface NormalisationMethod extends Method {
  /**
   * {@return the normalisation fitted to a sample}
   *
   * @param column the values that are there, with the indicator's direction
   * @param parameters checked by {@link #check}
   * @throws RefusalException if the sample does not allow it: too few values, all the same, …
   */
  Fitted fit(Sample column, Parameters parameters);

  /**
   * {@return whether values reach this method with the indicator's direction applied, so that more
   * is better; the default} A method that gives points to raw values, such as {@code bands}, says
   * no.
   */
  default boolean isDirected() {
    return true;
  }

  /**
   * {@return the range that results lie in, as far as it is known without data; any number unless
   * overridden}
   *
   * @param raw the range of the raw values
   * @param sign 1 where more is better, -1 where less is
   * @param parameters the parameters
   */
  default Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.UNBOUNDED;
  }

  /**
   * {@return the raw values that have a result, as far as it is known without data; any number
   * unless overridden} A value outside is refused with these words.
   *
   * @param parameters the parameters
   */
  default Scale domain(Parameters parameters) {
    return Scale.UNBOUNDED;
  }

  /**
   * {@return the result that stands for neither good nor bad, where all values are the same and a
   * definition asks for a midpoint; the middle of {@link #range} where that is bounded}
   *
   * @param raw the range of the raw values
   * @param sign 1 where more is better, -1 where less is
   * @param parameters the parameters
   */
  default OptionalDouble centre(Scale raw, int sign, Parameters parameters) {
    Scale range = range(raw, sign, parameters);
    return range.isBounded()
        ? OptionalDouble.of(range.minimum() + (range.maximum() - range.minimum()) / 2)
        : OptionalDouble.empty();
  }
}
