package org.localgov.indicators.robustness;

/** Is told how far a long computation is; called by the thread that asked for it, in order. */
@FunctionalInterface
public interface Progress {
  /**
   * Hears that more is done.
   *
   * @param done how many replications are done
   * @param all how many there are
   */
  void at(long done, long all);
}
