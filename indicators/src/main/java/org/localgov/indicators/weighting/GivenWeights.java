package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Weights;

/**
 * {@code given}: weights as they are given, divided by their sum.
 *
 * <p>Of use where the weights are a parameter of the index, because their source does not publish
 * them; others stand beside the children. Plain arithmetic without a source.
 */
final class GivenWeights implements Judgement {
  @Override
  public String name() {
    return "given";
  }

  @Override
  public String description() {
    return "the weights given, divided by their sum";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("weights", "a number of 0 or more for each child, in their order"));
  }

  @Override
  public Weights weights(List<String> elements, Parameters parameters) {
    Object given = parameters.value("weights").orElse("");
    if (!(given instanceof List<?> list) || !list.stream().allMatch(Double.class::isInstance)) {
      throw new IllegalArgumentException(
          "parameter 'weights' must be a list of numbers, got " + Quoted.of(given));
    }
    double[] numbers = list.stream().mapToDouble(Double.class::cast).toArray();
    double sum = Summation.of(numbers);
    if (numbers.length != elements.size() || !(sum > 0)) {
      throw new IllegalArgumentException(
          "parameter 'weights' must have "
              + elements.size()
              + " numbers with a sum above 0, for "
              + String.join(", ", elements)
              + "; got "
              + list);
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!(numbers[i] >= 0)) {
        throw new IllegalArgumentException(
            "weight of "
                + Quoted.of(elements.get(i))
                + " must be 0 or more, got "
                + compact(numbers[i]));
      }
      weights.put(elements.get(i), numbers[i] / sum);
    }
    return Weights.of(weights);
  }
}
