package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.text.ResultTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which units and indicators are shown of a result. */
final class IndicatorOptions {
  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Show this indicator only; may be repeated.")
  private List<String> indicators = new ArrayList<>();

  @Mixin private final UnitOptions units = new UnitOptions();

  /** Returns whether an indicator was given. */
  boolean isGiven() {
    return !indicators.isEmpty();
  }

  /** Returns the rows of the units and indicators that were given, or all. */
  ResultTable of(ResultTable result) {
    ResultTable some = units.of(result);
    return indicators.isEmpty() ? some : some.where("indicator", indicators);
  }
}
