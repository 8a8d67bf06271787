package org.localgov.indicators.spi;

import java.util.List;

/**
 * Hands methods to the library; found by {@link java.util.ServiceLoader}.
 *
 * <p>A jar with methods of its own declares its provider both in {@code module-info} and in {@code
 * META-INF/services}.
 */
public interface MethodProvider {
  /**
   * {@return the methods, each an {@link ImputationMethod}, {@link TreatmentMethod}, {@link
   * NormalisationMethod}, {@link ScoringRule} or {@link WeightingMethod}}
   */
  List<Method> methods();
}
