package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

class CriticTest extends WeightingMethodContract {
  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("critic");
  }

  /**
   * Diakoulaki, Mavrotas and Papayannakis (1995), eight Greek pharmaceutical firms by
   * profitability, market share and productivity; the weights as scikit-criteria computes them from
   * that table.
   */
  @Test
  void weigh_pharmaceuticalFirms() {
    assertWeights(weigh(Weightings.critic(), FIRMS), 1e-8, 0.20222554, 0.48090173, 0.31687273);
  }

  /** Tuş and Aytaç Adalı (2019), Opsearch 56(2), pp. 528-538, five programs by six criteria. */
  @Test
  void weigh_timeAndAttendanceSoftware() {
    assertWeights(
        weigh(
            Weightings.critic(),
            row(5000, 3, 3, 4, 3, 2),
            row(680, 5, 3, 2, 2, 1),
            row(2000, 3, 2, 3, 4, 3),
            row(600, 4, 3, 1, 2, 2),
            row(800, 2, 4, 3, 3, 4)),
        5e-4,
        0.157,
        0.249,
        0.168,
        0.121,
        0.154,
        0.151);
  }

  @Test
  void weigh_tellsDeviationConflictAndInformation() {
    WeightedGroup group =
        weigh(Weightings.critic(), row(0, 2), row(1, 0), row(0, 0), row(1, 2)).group("Index");
    double deviation = Math.sqrt(1 / 3.0);
    assertThat(group.figure("deviation", "b")).isCloseTo(deviation, within(1e-15));
    assertThat(group.figure("conflict", "a")).isCloseTo(1, within(1e-15));
    assertThat(group.figure("information", "a")).isCloseTo(deviation, within(1e-15));
    assertThat(group.rows()).isEqualTo(4);
  }

  @Test
  void weigh_refusesElementsThatRunTogether() {
    refuses(
        Weightings.critic(),
        "group 'Index': critic needs elements that differ, all correlations between 'a', 'b' are 1; remove those that say the same, or use standard-deviation",
        row(1, 10),
        row(2, 20),
        row(4, 40));
  }

  @Test
  void weigh_refusesTooFewRowsAndConstants() {
    refuses(
        Weightings.critic(),
        "group 'Index': critic needs at least 3 rows without a missing score, got 2; add units or impute missing values",
        row(1, 10),
        row(2, 20));
    refuses(
        Weightings.critic(),
        "group 'Index': critic needs scores that differ, 'b' is 0.1 in all 3 rows; remove it or give its weight by judgement",
        row(1, 0.1),
        row(2, 0.1),
        row(3, 0.1));
  }

  static final double[][] FIRMS = {
    row(61, 1.08, 4.33),
    row(20.7, 0.26, 4.34),
    row(16.3, 1.98, 2.53),
    row(9.0, 3.29, 1.65),
    row(5.4, 2.77, 2.33),
    row(4.0, 4.12, 1.21),
    row(-6.1, 3.52, 2.10),
    row(-34.6, 3.31, 0.98)
  };
}
