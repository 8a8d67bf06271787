package org.localgov.serialization.csv;

import java.util.List;
import java.util.Objects;
import org.localgov.core.error.Violation;
import org.localgov.indicators.table.IndicatorTable;

/**
 * What could be read of a file, and what could not.
 *
 * <p>Cells that break a rule are missing in the table; rows without a usable unit or period, of the
 * wrong length, or given before are not in it. A file without a usable header gives a table without
 * rows and columns.
 *
 * @param table everything that is sound
 * @param violations every fault, in the order of the file; unmodifiable
 */
public record TableResult(IndicatorTable table, List<Violation> violations) {
  /**
   * Copies the list.
   *
   * @param table everything that is sound
   * @param violations every fault, in the order of the file
   */
  public TableResult {
    Objects.requireNonNull(table, "table");
    violations = List.copyOf(violations);
  }

  /** {@return whether nothing was wrong} */
  public boolean isSound() {
    return violations.isEmpty();
  }
}
