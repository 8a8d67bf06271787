package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;

/**
 * A way to tame the outliers of an indicator: fitted once on a sample, then applied to any values.
 *
 * <p>Whether a column needs treatment, and what comes after, is decided by the engine; the method
 * is only asked for columns that are to be treated. It sees raw values: the direction plays no
 * part.
 */
public interface TreatmentMethod extends Method {
  /**
   * {@return the treatment fitted to a sample}
   *
   * @param column the raw values that are there
   * @param parameters checked by {@link #check}
   * @param passes when the distribution counts as free of outliers, for a method that goes on until
   *     it does
   * @param force whether to treat a distribution that passes
   * @throws RefusalException if the sample does not allow it
   */
  FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force);
}
