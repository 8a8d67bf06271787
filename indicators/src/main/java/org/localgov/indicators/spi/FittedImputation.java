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
   * @param cells the cells to fill
   * @param filling where estimates go
   * @throws RefusalException if the cells do not allow it
   */
  void fill(Cells cells, Filling filling);

  /** Takes the estimates. */
  interface Filling {
    /**
     * Puts an estimate into a missing cell.
     *
     * @param row the number of the row, from 0
     * @param indicator the indicator
     * @param value finite
     * @param how where it comes from in a few words, such as {@code mean of Asia} or {@code from
     *     2019}; the same text object for many cells where possible
     */
    void put(int row, int indicator, double value, String how);

    /**
     * Leaves a cell missing, and says why, such as {@code group 'Asia' has no value}.
     *
     * @param row the number of the row, from 0
     * @param indicator the indicator
     * @param why why there is no estimate, in a few words
     */
    void leave(int row, int indicator, String why);
  }
}
