package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;

/**
 * {@code entropy}: an element counts the more, the less evenly its scores are spread over the rows.
 *
 * <p>With {@code p = x / Σ x} over the n rows of an element, its entropy is {@code E = -Σ p ln p /
 * ln n}, between 0 and 1, where a score of 0 adds nothing; its weight is {@code 1 - E}, divided by
 * the sum over the elements.
 *
 * <p>The scores are taken as they are and must not be below 0, as after {@code min-max} to 0..1 or
 * any range above; a factor does not matter, but an added constant does. Refused are scores below
 * 0, an element whose scores are all 0, fewer than two complete rows, and elements that all have
 * the same score everywhere. By element the figures are {@code entropy}.
 *
 * <p>Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, pp. 52-57, after Shannon
 * (1948).
 */
final class Entropy extends GroupWeighting {
  @Override
  public String name() {
    return "entropy";
  }

  @Override
  public String description() {
    return "1 - entropy of the scores' shares, divided by the sum over the elements";
  }

  @Override
  Found weigh(ScoreGroup group, Parameters parameters) {
    group.needRows(name(), 2);
    double[] entropies = new double[group.size()];
    double[] diversities = new double[group.size()];
    for (int i = 0; i < group.size(); i++) {
      double entropy = entropy(group, i);
      entropies[i] = entropy;
      diversities[i] = entropy > 1 - Correlations.ROUNDING ? 0 : 1 - entropy;
    }
    if (!(Summation.of(diversities) > 0)) {
      throw group.refusal(
          "entropy needs scores that differ, each of '"
              + String.join("', '", group.members())
              + "' is the same in all "
              + group.rows()
              + " rows; give their weights by judgement");
    }
    LinkedHashMap<String, double[]> byElement = new LinkedHashMap<>();
    byElement.put("entropy", entropies);
    return new Found(shares(diversities), Map.of(), byElement);
  }

  private static double entropy(ScoreGroup group, int element) {
    double[] scores = group.columns()[element];
    for (double score : scores) {
      if (score < 0) {
        throw group.refusal(
            "entropy needs scores of 0 or more, '"
                + group.members().get(element)
                + "' has "
                + compact(score)
                + "; normalise with min-max to a range from 0 on");
      }
    }
    double sum = Summation.of(scores);
    if (!(sum > 0)) {
      throw group.refusal(
          "entropy needs a score above 0, '"
              + group.members().get(element)
              + "' is 0 in all "
              + group.rows()
              + " rows; remove it or give its weight by judgement");
    }
    double[] terms = new double[scores.length];
    for (int row = 0; row < scores.length; row++) {
      double share = scores[row] / sum;
      terms[row] = share > 0 ? -share * StrictMath.log(share) : 0;
    }
    return Summation.of(terms) / StrictMath.log(scores.length);
  }
}
