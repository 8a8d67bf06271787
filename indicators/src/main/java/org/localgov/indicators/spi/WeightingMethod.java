package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.table.IndicatorTable;

/**
 * A way to find the weights of one level of an index in data.
 *
 * <p>Weights are part of a definition, so a weighting makes a new definition and takes no part in
 * scoring. Levels count from the leaves: 1 are the indicators' own weights, a node stands one level
 * above its highest child, and the root, which has no siblings, has no weight to find. A level may
 * span several parents.
 *
 * <p>{@code Weigher} calls a method with its names checked; call {@link #weigh} itself only with
 * parameters that {@link #check} has seen.
 */
public interface WeightingMethod extends Method {
  /**
   * {@return the weights found for a level of an index, and the index with these weights}
   *
   * @param index a definition whose required parameters are set
   * @param table the raw values that the index is scored on
   * @param level the level, 1 for the indicators' own weights
   * @param parameters checked by {@link #check}
   * @throws RefusalException if there is no such level, or the data do not allow it; the message
   *     names the group, the element, the number and the remedy
   */
  Weighting weigh(Index index, IndicatorTable table, int level, Parameters parameters);
}
