package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

class EqualTest extends WeightingMethodContract {
  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("equal");
  }

  @Override
  protected boolean sumsToOne(Parameters parameters) {
    return false;
  }

  @Test
  void weigh_givesEachElementOne() {
    Weighting found = weigh(Weightings.equal(), row(1, 10, 2), row(2, 20, 2));
    assertWeights(found, 0, 1, 1, 1);
    assertThat(found.index()).isEqualTo(WeightCases.index(3));
    assertThat(found.table()).contains("Index: kept");
  }
}
