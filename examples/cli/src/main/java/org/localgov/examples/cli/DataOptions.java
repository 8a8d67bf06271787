package org.localgov.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.TableReader;
import picocli.CommandLine.Option;

/** The options that say what data a command works on. */
final class DataOptions {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      description = "The data, as CSV in one of the layouts of --layout.")
  private Path data = Path.of("");

  @Option(
      names = "--layout",
      paramLabel = "long|wide",
      description =
          "How the data are laid out; told by the header unless given: long has the columns"
              + " indicator and value, wide a column an indicator.")
  private @Nullable CsvLayout layout;

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Names and groups of the units, as CSV: unit[,name][,group:<Name>...].")
  private @Nullable Path units;

  @Option(
      names = "--lenient",
      description = "Warn of values off their scale, and use them as they are.")
  private boolean lenient;

  boolean isLenient() {
    return lenient;
  }

  /** Reads the columns that an index needs; throws with every fault. */
  IndicatorTable read(Index index) {
    return read(List.of(index));
  }

  /** Reads the columns and groups that several indices need, each once; throws with every fault. */
  IndicatorTable read(List<Index> indices) {
    return DataFile.read(data, layout, reader -> with(reader.against(indices)).read());
  }

  /** Reads some columns; throws with every fault. */
  IndicatorTable readColumns(List<String> columns) {
    return DataFile.read(data, layout, reader -> with(reader.columns(columns)).read());
  }

  private TableReader with(TableReader reader) {
    return units == null ? reader : reader.units(units);
  }
}
