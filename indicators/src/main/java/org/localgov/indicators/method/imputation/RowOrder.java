package org.localgov.indicators.method.imputation;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.spi.Cells;

/** An order of rows that does not depend on where they stand: by unit, then by period. */
final class RowOrder {
  private RowOrder() {}

  /** Returns the rows by unit, those without a period before those with one, then by period. */
  static int[] of(Cells cells) {
    Comparator<ReferencePeriod> periods = Comparator.naturalOrder();
    return IntStream.range(0, cells.rows())
        .boxed()
        .sorted(
            Comparator.<Integer, String>comparing(cells::unit)
                .thenComparing(
                    row -> cells.period(row).orElse(null), Comparator.nullsFirst(periods)))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
