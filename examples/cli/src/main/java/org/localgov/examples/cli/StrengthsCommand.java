package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.analysis.Strengths;
import org.localgov.indicators.analysis.UnitSummary;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a unit is good and bad at. */
@Command(
    name = "strengths",
    description = {
      "Shows the elements in which a unit ranks best and worst, within its period, and its score and"
          + " rank in every node and indicator.",
      "The default step is raw: ranks go the way of the indicator at every step. Results are strengths,"
          + " which has the weaknesses too, and summary."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse strengths my-index.json --data cities.csv --unit name:Banfora --top 3",
      "  localgov analyse strengths my-index.json --data cities.csv --unit name:Banfora --result summary"
    })
final class StrengthsCommand implements Runnable {
  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Option(names = "--unit", required = true, paramLabel = "ID", description = "The unit.")
  private String unit = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many strengths at most (default: 5).")
  private int top = 5;

  @Option(
      names = "--bottom",
      paramLabel = "N",
      description = "How many weaknesses at most (default: 5).")
  private int bottom = 5;

  @Mixin private final LevelOption level = new LevelOption();

  @Mixin private final GroupOption group = new GroupOption();

  @Option(
      names = "--unique",
      paramLabel = "SHARE",
      description =
          "Leave out elements whose distinct values are no more than this share of the rows, such as"
              + " those that are yes or no (default: 0).")
  private double unique;

  @Mixin private final ResultOptions results = new ResultOptions();

  StrengthsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    AnalysedData data = options.read(console);
    data.lineage().at(level.orIndicators());
    List<ResultTable> all = new ArrayList<>(List.of(strengths(data).result()));
    try {
      all.add(summary(data).result());
    } catch (ScoringException e) {
      data.warn("no summary: " + e.getMessage());
    }
    results.write(console, all);
  }

  private Strengths strengths(AnalysedData data) {
    DataSet set =
        level.orIndicators() == 1 ? data.after(DataStep.RAW) : data.withNodes(DataStep.RAW);
    int row = row(set.table());
    Strengths.Builder builder;
    try {
      builder =
          Strengths.builder(data.index(), set)
              .count(top, bottom)
              .level(level.orIndicators())
              .unique(unique);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(String.valueOf(e.getMessage()));
    }
    return group.given().map(builder::within).orElse(builder).of(row);
  }

  private UnitSummary summary(AnalysedData data) {
    DataSet scores = data.scores();
    return UnitSummary.of(data.index(), scores, row(scores.table()), group.given());
  }

  private int row(IndicatorTable table) {
    List<Integer> rows =
        IntStream.range(0, table.rows())
            .filter(row -> table.unit(row).equals(unit))
            .boxed()
            .toList();
    if (rows.size() > 1) {
      throw new BadUsageException(
          "--unit " + unit + " has rows for several periods, and needs --period");
    }
    return rows.isEmpty() ? table.row(unit) : rows.get(0);
  }
}
