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
  /** {@return the number of rows} */
  int rows();

  /** {@return the number of indicators} */
  int size();

  /**
   * {@return the id of an indicator, numbered from 0}
   *
   * @param indicator the indicator
   */
  String id(int indicator);

  /**
   * {@return the raw values of an indicator, NaN where missing}
   *
   * @param indicator the indicator
   */
  Column column(int indicator);

  /**
   * {@return 1, or -1 for an indicator of which less is better}
   *
   * @param indicator the indicator
   */
  int sign(int indicator);

  /**
   * {@return the nodes above an indicator, its parent first, the root last}
   *
   * @param indicator the indicator
   */
  List<String> ancestors(int indicator);

  /**
   * {@return the unit of a row}
   *
   * @param row the number of the row, from 0
   */
  String unit(int row);

  /**
   * {@return the period of a row, if it has one}
   *
   * @param row the number of the row, from 0
   */
  Optional<ReferencePeriod> period(int row);

  /**
   * {@return the group of a row in a grouping, if it is in one}
   *
   * @param grouping the grouping
   * @param row the number of the row, from 0
   * @throws org.localgov.core.error.UnknownNameException if there is no such grouping
   */
  Optional<String> group(String grouping, int row);
}
