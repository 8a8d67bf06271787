package org.localgov.indicators.spi;

import java.util.List;
import org.localgov.indicators.definition.Parameters;

/**
 * A way to make the weights of a node's children from what people judge, such as points or
 * comparisons. It needs no data: what was judged stands among its parameters.
 *
 * <p>A definition names it as the {@code weighting} of a node; the weights are made when the
 * definition is compiled. Implementations must be safe to share between threads.
 */
public interface Judgement extends Method {
  /**
   * {@return the weights of the children of a node}
   *
   * @param elements the ids of the children, in order
   * @param parameters what was judged
   * @throws IllegalArgumentException if the judgements do not fit the elements
   * @throws RefusalException if the judgements contradict each other; says where, and the remedy
   */
  Weights weights(List<String> elements, Parameters parameters);
}
