package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Scale;

/** One row of several, as if it were alone. */
record SingleRow(Children all, int row) implements Children {
  @Override
  public int rows() {
    return 1;
  }

  @Override
  public double[] scores(int child) {
    return new double[] {all.scores(child)[row]};
  }

  @Override
  public boolean isComplete(int child) {
    return !Double.isNaN(all.scores(child)[row]);
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public String id(int child) {
    return all.id(child);
  }

  @Override
  public double weight(int child) {
    return all.weight(child);
  }

  @Override
  public Scale range(int child) {
    return all.range(child);
  }
}
