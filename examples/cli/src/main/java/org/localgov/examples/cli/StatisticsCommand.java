package org.localgov.examples.cli;

import java.util.List;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.analysis.Statistics;
import org.localgov.indicators.analysis.StatisticsThresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the values of each indicator are like. */
@Command(
    name = "statistics",
    description = {
      "Shows the statistics of each indicator: extremes, mean, median, deviation, skewness, excess"
          + " kurtosis, how many values are there, not zero, distinct, and the same; and flags those"
          + " with few values, many zeros, few distinct values (LOW) or probable outliers (OUT).",
      "The default step is raw; with aggregated, or with --level above 1, it is nodes too."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse statistics my-index.json --data cities.csv --step treated --format csv"
    })
final class StatisticsCommand implements Runnable {
  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Mixin private final LevelOption level = new LevelOption();

  @Option(
      names = "--skewness",
      paramLabel = "X",
      description = "Flag as OUT where |skewness| is above this, and ... (default: 2).")
  private double skewness = StatisticsThresholds.DEFAULT.skewness();

  @Option(
      names = "--kurtosis",
      paramLabel = "X",
      description = "... excess kurtosis above this (default: 3.5).")
  private double kurtosis = StatisticsThresholds.DEFAULT.kurtosis();

  @Option(
      names = "--availability",
      paramLabel = "SHARE",
      description = "Flag as LOW where a smaller share of rows has a value (default: 0.65).")
  private double availability = StatisticsThresholds.DEFAULT.availability();

  @Option(
      names = "--non-zero",
      paramLabel = "SHARE",
      description = "Flag as LOW where a smaller share of rows is not zero (default: 0.5).")
  private double nonZero = StatisticsThresholds.DEFAULT.nonZero();

  @Option(
      names = "--unique",
      paramLabel = "SHARE",
      description = "Flag as LOW where distinct values are a smaller share of rows (default: 0.5).")
  private double unique = StatisticsThresholds.DEFAULT.unique();

  @Mixin private final ResultOptions results = new ResultOptions();

  StatisticsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    StatisticsThresholds thresholds = thresholds();
    AnalysedData data = options.read(console);
    List<String> ofLevel =
        level.given().isPresent() ? data.lineage().at(level.orIndicators()) : List.of();
    DataSet set =
        level.orIndicators() == 1 ? data.after(DataStep.RAW) : data.withNodes(DataStep.RAW);
    data.tellPooled(set);
    List<String> elements = ofLevel.isEmpty() ? set.table().columns() : ofLevel;
    results.write(console, Statistics.of(set.table(), elements, thresholds).result());
  }

  private StatisticsThresholds thresholds() {
    try {
      return new StatisticsThresholds(skewness, kurtosis, availability, nonZero, unique);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(String.valueOf(e.getMessage()));
    }
  }
}
