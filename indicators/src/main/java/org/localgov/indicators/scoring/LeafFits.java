package org.localgov.indicators.scoring;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/** Fits the normalisation of one sample of an indicator, with what the definition adds to it. */
final class LeafFits {
  private LeafFits() {}

  /**
   * Returns the fit of a sample.
   *
   * @throws RefusalException if the sample does not allow it
   */
  static Fitted fit(LeafElement leaf, Sample sample) {
    ConstantRule rule = leaf.normalisation().constant();
    boolean constant = sample.size() > 0 && sample.minimum() == sample.maximum();
    if (constant && rule == ConstantRule.DROP) {
      return new Dropped(sample.minimum());
    }
    if (constant && rule == ConstantRule.MIDPOINT) {
      return new Midpoint(middle(leaf), sample.minimum());
    }
    Fitted fitted = leaf.method().fit(sample, leaf.call().parameters());
    return leaf.normalisation().rescale().isPresent()
        ? rescaled(fitted, sample, leaf.normalisation().rescale().get())
        : fitted;
  }

  private static double middle(LeafElement leaf) {
    OptionalDouble centre =
        leaf.normalisation()
            .rescale()
            .map(range -> OptionalDouble.of((range.lower() + range.upper()) / 2))
            .orElseGet(
                () -> leaf.method().centre(leaf.raw(), leaf.sign(), leaf.call().parameters()));
    return centre.orElseThrow(
        () ->
            new RefusalException(
                leaf.method().name()
                    + " has no midpoint for a constant indicator; rescale it, or use drop"));
  }

  private static Fitted rescaled(Fitted fitted, Sample sample, Rescale range) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : sample.values()) {
      double result = fitted.apply(value);
      lowest = Math.min(lowest, Double.isNaN(result) ? lowest : result);
      highest = Math.max(highest, Double.isNaN(result) ? highest : result);
    }
    if (!(lowest < highest)) {
      throw new RefusalException(
          "rescale needs two different normalised values, got "
              + (lowest == highest ? "only " + compact(lowest) : "none")
              + "; use constant drop or midpoint, or leave the indicator out");
    }
    return new Rescaled(fitted, lowest, highest - lowest, range);
  }

  /** Whether a fit leaves its indicator out. */
  static boolean isDropped(Fitted fitted) {
    return fitted instanceof Dropped;
  }

  /** Returns what a user should know of a fit, empty if nothing. */
  static String note(Fitted fitted) {
    if (fitted instanceof Dropped dropped) {
      return "is " + compact(dropped.constant) + " for every unit and is left out";
    }
    return fitted instanceof Midpoint midpoint
        ? "is "
            + compact(midpoint.constant)
            + " for every unit and counts as "
            + compact(midpoint.middle)
        : "";
  }

  /** A constant indicator that is left out: nothing has a result. */
  private record Dropped(double constant) implements Fitted {
    @Override
    public double apply(double value) {
      return Double.NaN;
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public String formula(double value) {
      return "constant, left out";
    }
  }

  /** A constant indicator of which every value counts as the middle. */
  private record Midpoint(double middle, double constant) implements Fitted {
    @Override
    public double apply(double value) {
      return Double.isNaN(value) ? Double.NaN : middle;
    }

    @Override
    public String formula(double value) {
      return "midpoint " + compact(middle);
    }
  }

  /** A fit whose results are stretched from the range they have on the sample to another. */
  private record Rescaled(Fitted inner, double lowest, double width, Rescale range)
      implements Fitted {
    @Override
    public double apply(double value) {
      return (inner.apply(value) - lowest) / width * (range.upper() - range.lower())
          + range.lower();
    }

    @Override
    public boolean isClipped(double value) {
      return inner.isClipped(value);
    }

    @Override
    public boolean isTotal() {
      return inner.isTotal();
    }

    @Override
    public Map<String, Double> numbers() {
      Map<String, Double> numbers = new LinkedHashMap<>(inner.numbers());
      numbers.put("rescale.lowest", lowest);
      numbers.put("rescale.highest", lowest + width);
      return numbers;
    }

    /** Shows a clipped value as what it was clipped to. */
    @Override
    public String formula(double value) {
      return "("
          + (isClipped(value) ? compact(inner.apply(value)) : inner.formula(value))
          + " - "
          + compact(lowest)
          + ") / "
          + compact(width)
          + " × "
          + compact(range.upper() - range.lower())
          + " + "
          + compact(range.lower())
          + (isClipped(value) ? ", clipped" : "");
    }
  }
}
