package org.localgov.indicators.method;

import java.util.List;
import java.util.stream.Stream;
import org.localgov.indicators.method.aggregation.Aggregations;
import org.localgov.indicators.method.imputation.Imputations;
import org.localgov.indicators.method.normalisation.Normalisations;
import org.localgov.indicators.method.treatment.Treatments;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodProvider;

/** Provides the methods that ship with the library; found by {@link java.util.ServiceLoader}. */
public final class StandardMethods implements MethodProvider {
  private static final List<Method> METHODS =
      Stream.of(Imputations.all(), Treatments.all(), Normalisations.all(), Aggregations.all())
          .flatMap(List::stream)
          .toList();

  /** Creates the provider. */
  public StandardMethods() {}

  @Override
  public List<Method> methods() {
    return METHODS;
  }
}
