package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.comparison.TrendMeasure;
import org.localgov.indicators.comparison.Trends;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how every unit went over time. */
@Command(
    name = "trend",
    description =
        "Says for every unit and indicator how the values of the data went over the periods: the"
            + " compound annual growth rate, (last / first)^(1 / years) - 1, or the change a year"
            + " in percent. Where there is none, as from 0, the reason is told.",
    footer = {
      "",
      "A change is the slope of the line through three or more values, in percent of its beginning;",
      "of two values their difference. Years are those between the middles of the periods.",
      "",
      "For example:",
      "  localgov trend my-index.json --data panel.csv --direction-adjusted",
      "  localgov trend my-index.json --data panel.csv --measure change --years 10 --latest 5",
      "  localgov trend my-index.json --data panel.csv --node Index --unit name:Banfora"
    })
final class TrendCommand implements Runnable {
  private final Console console;

  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Option(
      names = "--measure",
      paramLabel = "cagr|change",
      description = "Growth rate (the default), or change in percent.")
  private TrendMeasure measure = TrendMeasure.GROWTH;

  @Option(
      names = "--years",
      paramLabel = "N",
      description = "Over how many years a change is told (default: 1).")
  private @Nullable Double years;

  @Option(
      names = "--latest",
      paramLabel = "N",
      description = "Only the last N periods up to the unit's last value; 2 or more.")
  private @Nullable Integer latest;

  @Option(
      names = "--interpolate",
      description = "Fill gaps between values by straight lines first.")
  private boolean interpolate;

  @Option(
      names = "--interpolate-at",
      split = ",",
      paramLabel = "PERIOD",
      description = "Fill gaps in these periods only, also where the data have no such period.")
  private List<ReferencePeriod> interpolateAt = new ArrayList<>();

  @Option(
      names = "--direction-adjusted",
      description = "Turn the sign where lower is better, so that above 0 is better everywhere.")
  private boolean directed;

  @Option(names = "--from", paramLabel = "PERIOD", description = "The first period to look at.")
  private @Nullable ReferencePeriod from;

  @Option(names = "--to", paramLabel = "PERIOD", description = "The last period to look at.")
  private @Nullable ReferencePeriod to;

  @Option(
      names = "--step",
      paramLabel = "NAME",
      description =
          "Take the indicators as they are after this step: raw (the default), denominated,"
              + " imputed, screened, treated, normalised, or aggregated, with the scores of nodes.")
  private @Nullable DataStep step;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "Take the scores of this node instead of the data; may be repeated.")
  private List<String> nodes = new ArrayList<>();

  @Mixin private final IndicatorOptions shown = new IndicatorOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  TrendCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    check();
    ScoringOptions.Scoring read = scoring.read();
    Trends trends = Trends.of(between(values(read)));
    if (measure == TrendMeasure.CHANGE) {
      trends = trends.change(years == null ? 1 : years);
    }
    trends = interpolate ? trends.interpolated() : trends;
    trends = interpolateAt.isEmpty() ? trends : interpolated(trends);
    trends = latest == null ? trends : trends.latest(latest);
    if (directed && !chosen().isDirected()) {
      trends = trends.directed(read.scorer().index());
    }
    result.write(console, shown.of(trends.result()));
  }

  private Trends interpolated(Trends trends) {
    try {
      return trends.interpolated(interpolateAt);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException("--interpolate-at: " + e.getMessage());
    }
  }

  private void check() {
    if (latest != null && latest < 2) {
      throw new BadUsageException("--latest must be 2 or more, got " + latest);
    }
    if (years != null && !(years > 0 && years < Double.POSITIVE_INFINITY)) {
      throw new BadUsageException("--years must be above 0, got " + years);
    }
    if (years != null && measure != TrendMeasure.CHANGE) {
      throw new BadUsageException("--years goes with --measure change, a growth rate is a year's");
    }
    if (interpolate && !interpolateAt.isEmpty()) {
      throw new BadUsageException("--interpolate fills all periods; leave --interpolate-at out");
    }
    if (!nodes.isEmpty() && (step != null || shown.isGiven())) {
      throw new BadUsageException("--node takes scores, and cannot go with --step or --indicator");
    }
  }

  /** Returns the values that are followed: of the data, after a step, or scores. */
  private IndicatorTable values(ScoringOptions.Scoring read) {
    DataSet set = DataSet.of(chosen(), read.scorer(), read.table());
    console.warn(set.warnings());
    if (nodes.isEmpty()) {
      return set.table();
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    nodes.forEach(node -> columns.put(node, set.table().column(node)));
    return set.table().withColumns(columns);
  }

  private DataStep chosen() {
    if (!nodes.isEmpty()) {
      return DataStep.AGGREGATED;
    }
    return step == null ? DataStep.RAW : step;
  }

  /** Returns the rows of the periods to look at. */
  private IndicatorTable between(IndicatorTable table) {
    int[] rows =
        IntStream.range(0, table.rows())
            .filter(row -> table.period(row).map(this::isBetween).orElse(false))
            .toArray();
    if (rows.length == 0) {
      throw new LocalgovException(
          "no-periods",
          table.periods().isEmpty()
              ? "data must have periods for a trend; add a column 'period'"
              : "no period of the data is from "
                  + (from == null ? "the first" : from)
                  + " to "
                  + (to == null ? "the last" : to),
          Map.of(),
          null);
    }
    return table.select(rows);
  }

  private boolean isBetween(ReferencePeriod period) {
    return (from == null || !period.start().isBefore(from.start()))
        && (to == null || !period.end().isAfter(to.end()));
  }
}
