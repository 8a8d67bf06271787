package org.localgov.indicators.spi;

import java.util.List;
import java.util.Optional;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.Column;

/**
 * The indicators of an index for all rows of a table, after denominators, with what an imputation
 * may want to know of rows and columns.
 */
public interface Cells {
  /** Returns the number of rows. */
  int rows();

  /** Returns the number of indicators. */
  int size();

  /** Returns the id of an indicator, numbered from 0. */
  String id(int indicator);

  /** Returns the raw values of an indicator, NaN where missing. */
  Column column(int indicator);

  /** Returns 1, or -1 for an indicator of which less is better. */
  int sign(int indicator);

  /** Returns the nodes above an indicator, its parent first, the root last. */
  List<String> ancestors(int indicator);

  /** Returns the unit of a row. */
  String unit(int row);

  /** Returns the period of a row, if it has one. */
  Optional<ReferencePeriod> period(int row);

  /**
   * Returns the group of a row in a grouping, if it is in one.
   *
   * @throws org.localgov.core.error.UnknownNameException if there is no such grouping
   */
  Optional<String> group(String grouping, int row);
}
