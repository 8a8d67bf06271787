package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code none}: the value itself, with the sign turned where less is better.
 *
 * <p>For items that come on a common scale already, such as points given by a source.
 */
final class NoNormalisation implements NormalisationMethod {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public String description() {
    return "x itself, its sign turned where less is better";
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit();
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return sign > 0 ? raw : new Scale(-raw.maximum(), -raw.minimum(), raw.integer());
  }

  private record Fit() implements Fitted {
    @Override
    public double apply(double value) {
      return value;
    }

    @Override
    public void apply(double[] in, double[] out, int length) {
      if (in != out) {
        System.arraycopy(in, 0, out, 0, length);
      }
    }

    @Override
    public String formula(double value) {
      return compact(value);
    }
  }
}
