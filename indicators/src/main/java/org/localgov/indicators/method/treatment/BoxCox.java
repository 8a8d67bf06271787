package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code box-cox}: a power of the distance from the lowest value, plus 1.
 *
 * <p>With {@code y = x - min + 1}, min of the sample: {@code (y^lambda - 1) / lambda}, and {@code
 * log(y)} for a {@code lambda} of 0. {@code lambda} is a number, or {@code "maximum-likelihood"}
 * (the default): then it is the one in [-5, 5] with the greatest profile likelihood of normality,
 * {@code (lambda - 1) Σ log(y) - n/2 log(v)} with v the variance of the result (divisor n). The
 * likelihood is compared at steps of 0.5 and then searched by golden section around the best, which
 * finds {@code lambda} to about eight digits.
 *
 * <p>A new value that is 1 or more below the sample's lowest has no result, nor has one whose
 * result is beyond all doubles. Refused are samples without values and samples whose results
 * overflow; for the search also those in which all values are the same after 1 is added.
 *
 * <p>Source: G. E. P. Box and D. R. Cox (1964), An analysis of transformations, Journal of the
 * Royal Statistical Society B 26(2), p. 211-252, section 3; the shift is that of COINr's {@code
 * boxcox()}.
 */
final class BoxCox implements TreatmentMethod {
  private static final String SEARCH = "maximum-likelihood";

  @Override
  public String name() {
    return "box-cox";
  }

  @Override
  public String description() {
    return "(y^lambda - 1) / lambda with y = x - min + 1; log(y) for a lambda of 0";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional(
            "lambda", SEARCH, "the power, a number; or maximum-likelihood on [-5, 5]"));
  }

  @Override
  public void check(Parameters parameters) {
    if (!isSearch(parameters)) {
      parameters.number("lambda");
    }
  }

  private static boolean isSearch(Parameters parameters) {
    return parameters.value("lambda").map(SEARCH::equals).orElse(true);
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    Transformation.requireRange(name(), column, 1);
    double low = column.minimum();
    double lambda =
        isSearch(parameters)
            ? likeliest(column.values(), low, column.maximum())
            : parameters.number("lambda");
    double highest = power(column.maximum() - low + 1, lambda);
    if (Double.isInfinite(highest)) {
      throw new RefusalException(
          "box-cox with lambda "
              + compact(lambda)
              + " has no finite result for "
              + compact(column.maximum())
              + "; use a smaller lambda or another unit of measurement");
    }
    return new Transformation(
        name(),
        value -> power(value - low + 1, lambda),
        value -> text(value, low, lambda),
        Rescaling.numbers("minimum", low, "lambda", lambda));
  }

  private static double power(double y, double lambda) {
    if (!(y > 0)) {
      return Double.NaN;
    }
    return lambda == 0 ? StrictMath.log(y) : (StrictMath.pow(y, lambda) - 1) / lambda;
  }

  private static String text(double value, double low, double lambda) {
    String shifted = "(" + compact(value) + " - " + compact(low) + " + 1)";
    return lambda == 0
        ? "log" + shifted
        : "(" + shifted + "^" + compact(lambda) + " - 1) / " + compact(lambda);
  }

  private static double likeliest(double[] values, double low, double high) {
    if (!(high - low + 1 > 1)) {
      throw new RefusalException(
          "box-cox needs values that differ after 1 is added, got "
              + compact(low)
              + " and "
              + compact(high)
              + "; give a lambda, leave the indicator untreated or remove it");
    }
    double[] logs = Arrays.stream(values).map(value -> StrictMath.log1p(value - low)).toArray();
    return BoxCoxLikelihood.of(logs).lambda();
  }
}
