package org.localgov.indicators.weighting;

import java.util.List;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;

/**
 * {@code equal}: every element of the level gets a weight of 1.
 *
 * <p>The data play no part. Equal weights are a judgement too, and elements that say the same thing
 * count twice.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 31.
 */
final class Equal implements WeightingMethod {
  @Override
  public String name() {
    return "equal";
  }

  @Override
  public String description() {
    return "1 for every element of the level";
  }

  @Override
  public Weighting weigh(Index index, IndicatorTable table, int level, Parameters parameters) {
    TreeLevel elements = TreeLevel.of(index, level);
    List<WeightedGroup> groups =
        elements.families().stream()
            .map(
                family ->
                    WeightedGroup.builder().id(family.parent()).elements(family.members()).build())
            .toList();
    return Weighting.builder()
        .method(name())
        .level(level)
        .before(index)
        .weights(Weights.equal(elements.members()))
        .groups(groups)
        .build();
  }
}
