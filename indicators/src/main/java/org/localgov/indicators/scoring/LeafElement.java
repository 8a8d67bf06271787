package org.localgov.indicators.scoring;

import java.util.List;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.NormalisationMethod;

/**
 * An indicator with its normalisation found and its parameters checked.
 *
 * @param ancestors the ids of the nodes above, the parent first
 * @param normalisation how the method's fit is used
 * @param isPrepared whether values are estimated or treated first, and so may be off their scale
 */
record LeafElement(
    int position,
    List<String> ancestors,
    double weight,
    Indicator indicator,
    Call<NormalisationMethod> call,
    Normalisation normalisation,
    boolean isPrepared)
    implements Element {
  @Override
  public String id() {
    return indicator.id();
  }

  @Override
  public String label() {
    return indicator.name().orElse(id());
  }

  @Override
  public int depth() {
    return ancestors.size();
  }

  NormalisationMethod method() {
    return call.method();
  }

  /** Returns what raw values are multiplied by before the method sees them. */
  int sign() {
    return method().isDirected() ? indicator.direction().sign() : 1;
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
    return normalisation
        .rescale()
        .map(range -> Scale.of(range.lower(), range.upper()))
        .orElseGet(() -> method().range(raw(), sign(), call.parameters()));
  }

  /** Returns the range of the values to be normalised, as far as it is known without data. */
  Scale raw() {
    return isPrepared || indicator.denominator().isPresent() ? Scale.UNBOUNDED : indicator.range();
  }
}
