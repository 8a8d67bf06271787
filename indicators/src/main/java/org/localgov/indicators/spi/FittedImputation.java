package org.localgov.indicators.spi;

/**
 * An imputation with what it found in its sample.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public interface FittedImputation {
  /**
   * Fills gaps: calls {@link Filling#put} for each missing cell it has an estimate for, and {@link
   * Filling#leave} for each that it has not. Cells that have a value are not to be touched.
   *
   * @throws RefusalException if the cells do not allow it
   */
  void fill(Cells cells, Filling filling);

  /** Takes the estimates. */
  interface Filling {
    /**
     * Puts an estimate into a missing cell.
     *
     * @param value finite
     * @param how where it comes from in a few words, such as {@code mean of Asia} or {@code from
     *     2019}; the same text object for many cells where possible
     */
    void put(int row, int indicator, double value, String how);

    /** Leaves a cell missing, and says why, such as {@code group 'Asia' has no value}. */
    void leave(int row, int indicator, String why);
  }
}
