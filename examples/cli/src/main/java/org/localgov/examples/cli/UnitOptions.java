package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.text.ResultTable;
import picocli.CommandLine.Option;

/** The option that says which units are shown of a result. */
final class UnitOptions {
  @Option(
      names = "--unit",
      paramLabel = "ID",
      description = "Show this unit only; may be repeated. Others count all the same.")
  private List<String> units = new ArrayList<>();

  /** Returns the rows of the units that were given, or all. */
  ResultTable of(ResultTable result) {
    return units.isEmpty() ? result : result.where("unit", units);
  }
}
