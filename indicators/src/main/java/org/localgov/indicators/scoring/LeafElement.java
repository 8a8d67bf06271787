package org.localgov.indicators.scoring;

import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.NormalisationMethod;

/** An indicator with its normalisation found and its parameters checked. */
record LeafElement(
    int position,
    int depth,
    double weight,
    Indicator indicator,
    NormalisationMethod method,
    Parameters parameters)
    implements Element {
  @Override
  public String id() {
    return indicator.id();
  }

  @Override
  public String label() {
    return indicator.name().orElse(id());
  }

  /** Returns what raw values are multiplied by before the method sees them. */
  int sign() {
    return method.isDirected() ? indicator.direction().sign() : 1;
  }

  /**
   * Returns whether the method promises results between finite bounds, on the sample it is fitted
   * on.
   */
  boolean isBounded() {
    return range().isBounded();
  }

  /** Returns the range of the normalised values, as far as it is known without data. */
  Scale range() {
    Scale raw = indicator.denominator().isPresent() ? Scale.UNBOUNDED : indicator.range();
    return method.range(raw, sign(), parameters);
  }
}
