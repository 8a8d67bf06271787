package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * {@code fraction-of-maximum}: a value as a share of the sample's highest.
 *
 * <p>{@code x / max}. It keeps the raw scale's zero and ratios, so it means something only for a
 * quantity that counts from 0 and of which more is better. An indicator of which less is better is
 * refused: with its sign turned the highest value is the one nearest 0, the quotients rise where
 * they should fall, and a 0 among the values makes all of them infinite. So is a maximum that is
 * not above 0. Negative values get negative results; values above the sample's maximum exceed 1;
 * equal values all get 1.
 *
 * <p>Source: distance to the leader in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, step 5 and table 3, p. 30; formula of COINr 1.1.14, {@code n_fracmax}, which refuses
 * nothing.
 */
final class FractionOfMaximum implements NormalisationMethod {
  @Override
  public String name() {
    return "fraction-of-maximum";
  }

  @Override
  public String description() {
    return "x / max, max of the sample; only where more is better";
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.enough(name(), column, 1);
    if (column.sign() < 0) {
      throw new RefusalException(
          "fraction-of-maximum needs an indicator of which more is better, less is better of '"
              + column.indicator()
              + "'; use distance-to-maximum or min-max");
    }
    double maximum = column.maximum();
    if (!(maximum > 0)) {
      throw new RefusalException(
          "fraction-of-maximum needs a maximum above 0, got "
              + compact(maximum)
              + "; use distance-to-maximum or min-max");
    }
    return new Fit(maximum);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(raw.minimum() >= 0 ? 0 : Double.NEGATIVE_INFINITY, 1);
  }

  private record Fit(double maximum) implements Fitted {
    @Override
    public double apply(double value) {
      return value / maximum;
    }

    @Override
    public Map<String, Double> numbers() {
      return Map.of("maximum", maximum);
    }

    @Override
    public String formula(double value) {
      return compact(value) + " / " + compact(maximum);
    }
  }
}
