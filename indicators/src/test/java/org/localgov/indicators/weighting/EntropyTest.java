package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

class EntropyTest extends WeightingMethodContract {
  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("entropy");
  }

  /** Xu (2004), European Journal of Operational Research 156(2), pp. 530-532. */
  @Test
  void weigh_publishedExample() {
    assertWeights(
        weigh(
            Weightings.entropy(),
            row(30, 30, 38, 29),
            row(19, 54, 86, 29),
            row(19, 15, 85, 28.9),
            row(68, 70, 60, 29)),
        5e-5,
        0.4630,
        0.3992,
        0.1378,
        0.0000);
  }

  /** Shares 1/4, 3/4 have entropy (ln 4 - 3/4 ln 3) / ln 2; equal shares have 1, so no weight. */
  @Test
  void weigh_byHand() {
    double entropy = (Math.log(4) - 0.75 * Math.log(3)) / Math.log(2);
    Weighting found = weigh(Weightings.entropy(), row(1, 5, 0), row(3, 5, 2));
    double sum = 1 - entropy + 1;
    assertWeights(found, 1e-14, (1 - entropy) / sum, 0, 1 / sum);
    assertThat(found.group("Index").figure("entropy", "a")).isCloseTo(entropy, within(1e-14));
    assertThat(found.group("Index").figure("entropy", "c")).isZero();
  }

  @Test
  void weigh_refusesWhatHasNoShares() {
    refuses(
        Weightings.entropy(),
        "group 'Index': entropy needs scores of 0 or more, 'b' has -0.5; normalise with min-max to a range from 0 on",
        row(1, 1),
        row(2, -0.5));
    refuses(
        Weightings.entropy(),
        "group 'Index': entropy needs a score above 0, 'b' is 0 in all 2 rows; remove it or give its weight by judgement",
        row(1, 0),
        row(2, 0));
    refuses(
        Weightings.entropy(),
        "group 'Index': entropy needs scores that differ, each of 'a', 'b' is the same in all 3 rows; give their weights by judgement",
        row(1, 0.1),
        row(1, 0.1),
        row(1, 0.1));
  }
}
