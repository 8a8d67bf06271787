package org.localgov.examples.quickstart;

import java.io.InputStream;
import java.util.Objects;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.IndicatorCsv;

/** The bundled tables; where they come from stands beside them. */
final class Data {
  private Data() {}

  /** Returns a wide table with exactly the columns of an index. */
  static IndicatorTable table(String file, Index index) {
    return IndicatorCsv.wide(stream(file), file).against(index).read();
  }

  /** Returns a bundled file. */
  static InputStream stream(String file) {
    return Objects.requireNonNull(Data.class.getResourceAsStream("data/" + file), file);
  }
}
