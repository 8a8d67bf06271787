package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Parameters;

/**
 * A way to estimate values that are missing: fitted once on a sample, then applied to any table
 * with the same indicators.
 *
 * <p>A fitted imputation keeps what it found (such as means), so that a new unit's gaps are filled
 * from the old sample. A method that looks along the periods of a unit has nothing to keep, and
 * works on each table for itself.
 */
public interface ImputationMethod extends Method {
  /**
   * {@return the imputation fitted to a sample}
   *
   * @param sample all rows of the table
   * @param parameters checked by {@link #check}
   * @throws RefusalException if the sample does not allow it
   */
  FittedImputation fit(Cells sample, Parameters parameters);
}
