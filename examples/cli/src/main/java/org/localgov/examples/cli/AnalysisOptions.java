package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what an analysis is of: an index, its data, a step, and some rows. */
final class AnalysisOptions {
  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Option(
      names = "--step",
      paramLabel = "NAME",
      description =
          "Indicators as they are after this step: raw, denominated, imputed, screened, treated,"
              + " normalised, or aggregated, which has the scores of nodes too. Nodes always have"
              + " their scores.")
  private @Nullable DataStep step;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description =
          "Only the rows of this period, scored with all others (default: the rows of all periods"
              + " together).")
  private @Nullable ReferencePeriod period;

  @Option(
      names = "--where",
      paramLabel = "GROUPING=VALUE",
      description = "Only the units of this group, scored with all others.")
  private @Nullable String where;

  /** Returns the step that was asked for, or the default of the command. */
  DataStep step(DataStep otherwise) {
    return Optional.ofNullable(step).orElse(otherwise);
  }

  /** Returns whether the rows of one period were asked for. */
  boolean hasPeriod() {
    return period != null;
  }

  /** Reads the index and its data. */
  AnalysedData read(Console console) {
    if (where != null && where.indexOf('=') < 1) {
      throw new BadUsageException("--where must be GROUPING=VALUE, got '" + where + "'");
    }
    return new AnalysedData(console, scoring.read(), this);
  }

  /** Returns the data of the rows that were asked for. */
  DataSet chosen(DataSet all) {
    IndicatorTable table = all.table();
    List<Integer> rows = new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
    if (period != null) {
      if (!table.periods().contains(period)) {
        throw new UnknownNameException(
            "period",
            period.toString(),
            table.periods().stream().map(ReferencePeriod::toString).toList());
      }
      rows.removeIf(row -> !table.period(row).equals(Optional.of(period)));
    }
    if (where != null) {
      int sign = where.indexOf('=');
      String grouping = where.substring(0, sign);
      String wanted = where.substring(sign + 1);
      Set<String> known = new LinkedHashSet<>();
      for (int row = 0; row < table.rows(); row++) {
        table.group(grouping, row).ifPresent(known::add);
      }
      if (!known.contains(wanted)) {
        throw new UnknownNameException("group of " + grouping, wanted, known);
      }
      rows.removeIf(row -> !table.group(grouping, row).equals(Optional.of(wanted)));
    }
    return all.select(rows.stream().mapToInt(row -> row).toArray());
  }
}
