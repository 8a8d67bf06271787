package org.localgov.serialization.csv;

import java.io.IOException;
import java.util.List;

/**
 * How values of one type stand in a table.
 *
 * @param <V> the type
 */
interface ValueTable<V> {
  /** Returns every column, in the order of writing. */
  List<String> columns();

  /** Returns the columns that must be there. */
  List<String> required();

  /** Begins to read one file. */
  Reading<V> reading();

  /** Writes header and rows. */
  void write(List<V> values, CsvWriter out) throws IOException;

  /** The reading of one file, row by row. */
  interface Reading<V> {
    /** Takes a row, or reports what is wrong with it. */
    void take(ValueRow row);

    /** Returns what was sound. */
    List<V> values();
  }
}
