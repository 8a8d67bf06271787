package org.localgov.indicators.weighting;

import java.util.List;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodProvider;

/** Provides the weightings that ship with the library; found by {@link java.util.ServiceLoader}. */
public final class StandardWeightings implements MethodProvider {
  private static final List<Method> METHODS =
      List.of(
          new AnalyticHierarchy(),
          new Critic(),
          new Entropy(),
          new Equal(),
          new EqualWeights(),
          new ExpertBudget(),
          new Factor(),
          new GivenWeights(),
          new Optimised(),
          new Pca(),
          new StandardDeviation());

  /** Creates the provider. */
  public StandardWeightings() {}

  @Override
  public List<Method> methods() {
    return METHODS;
  }
}
