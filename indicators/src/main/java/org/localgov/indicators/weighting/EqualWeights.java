package org.localgov.indicators.weighting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Weights;

/**
 * {@code equal}: every child of the node counts the same, said as a judgement.
 *
 * <p>It is what a node without weights does too; a definition that names it says that it was meant.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 31.
 */
final class EqualWeights implements Judgement {
  @Override
  public String name() {
    return "equal";
  }

  @Override
  public String description() {
    return "1 / n for each of the n children";
  }

  @Override
  public Weights weights(List<String> elements, Parameters parameters) {
    Map<String, Double> weights = new LinkedHashMap<>();
    elements.forEach(id -> weights.put(id, 1.0 / elements.size()));
    return Weights.of(weights);
  }
}
