package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code logistic}: an S-shaped curve from 0 to 1 through one half at {@code midpoint}.
 *
 * <p>{@code 1 / (1 + e^(-slope × (x - midpoint)))}, with the direction applied to x and midpoint
 * first. Midpoint and slope are on the raw scale: {@code slope} is per unit of the raw value and
 * above 0, the direction is not put into its sign. Near the midpoint the curve rises by {@code
 * slope / 4} a unit; far from it, it levels off, to exactly 0 or 1 where doubles end. The sample
 * plays no part, so that a constant column and a single value are as good as any.
 *
 * <p>Source: P.-F. Verhulst (1845), Recherches mathématiques sur la loi d'accroissement de la
 * population, for the curve; as a normalisation (softmax scaling, midpoint and slope from mean and
 * deviation) S. Theodoridis and K. Koutroumbas (2009), Pattern Recognition, 4th ed., section 5.2.2.
 */
final class Logistic implements NormalisationMethod {
  @Override
  public String name() {
    return "logistic";
  }

  @Override
  public String description() {
    return "1 / (1 + e^(-slope × (x - midpoint)))";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("midpoint", "the raw value that gives one half"),
        Parameter.required("slope", "how steep the curve is per unit of the raw value, above 0"));
  }

  @Override
  public void check(Parameters parameters) {
    parameters.number("midpoint");
    Checks.positive("slope", parameters.number("slope"));
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit(column.direct(parameters.number("midpoint")), parameters.number("slope"));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(0, 1);
  }

  private record Fit(double midpoint, double slope) implements Fitted {
    @Override
    public double apply(double value) {
      return 1 / (1 + StrictMath.exp(-slope * (value - midpoint)));
    }

    @Override
    public String formula(double value) {
      return "1 / (1 + e^(-"
          + compact(slope)
          + " × ("
          + compact(value)
          + " - "
          + compact(midpoint)
          + ")))";
    }
  }
}
