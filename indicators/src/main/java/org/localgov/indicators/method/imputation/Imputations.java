package org.localgov.indicators.method.imputation;

import java.util.List;
import org.localgov.indicators.spi.Method;

/** Lists the imputations that ship. */
public final class Imputations {
  private static final List<Method> ALL =
      List.of(
          new ColumnMean(),
          new ColumnMedian(),
          new ConstantCarry(),
          new ConstantValue(),
          new ExpectationMaximisation(),
          new GroupMean(),
          new GroupMedian(),
          new LatestPeriod(),
          new LinearConstant(),
          new LinearOverPeriods(),
          new NearestNeighbours(),
          new Regression(),
          new RowMean(),
          new RowMedian());

  private Imputations() {}

  /** {@return all imputations of this package} */
  public static List<Method> all() {
    return ALL;
  }
}
