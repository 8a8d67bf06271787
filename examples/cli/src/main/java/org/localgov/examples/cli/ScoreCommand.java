package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.scoring.Scorecard;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.ScreenedUnit;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.csv.ScoresCsv;
import org.localgov.serialization.json.LocalgovJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a table, and says how the scores came about. */
@Command(
    name = "score",
    description = "Scores data with an index, and explains the scores.",
    footer = {
      "",
      "For example:",
      "  localgov score rai-region --data regions.csv --format csv --out scores.csv",
      "  localgov score my-index.json --data cities.csv --explain name:Banfora"
    })
final class ScoreCommand implements Runnable {
  private final Console console;

  @Mixin private final ScoringOptions scoring = new ScoringOptions();

  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "How the scores are written (default: by the ending of --out, else table).")
  private @Nullable ScoreFormat format;

  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "UNIT",
      description =
          "Also write how the scores came about, of one unit or of all; as table or JSON.")
  private @Nullable String explain;

  @Option(
      names = "--step",
      paramLabel = "denominated|imputed|screened|treated|normalised",
      description = "Write the data after this step instead of the scores, as wide CSV.")
  private @Nullable Step step;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ScoreFormat chosen = checkedFormat();
    ScoringOptions.Scoring read = scoring.read();
    if (step != null) {
      IndicatorTable after = read.scorer().table(step, read.table());
      console.warn(read.scorer().warnings(step, read.table()));
      output.write(console, out -> IndicatorCsv.write(after, CsvLayout.WIDE, out));
      return;
    }
    Scores scores = read.score(console);
    List<Integer> explained = explainedRows(scores);
    tellClipped(scores);
    switch (chosen) {
      case CSV -> output.write(console, out -> ScoresCsv.write(scores, out));
      case JSON ->
          output.write(console, out -> LocalgovJson.writeScores(scores, this::isExplained, out));
      case TABLE -> output.print(console, table(scores, explained));
    }
  }

  /** Tells which values counted as a bound, for scores alone do not show it. */
  private void tellClipped(Scores scores) {
    Map<String, List<String>> units = new LinkedHashMap<>();
    for (int row = 0; row < scores.rows(); row++) {
      Scorecard card = scores.card(row);
      card.clipped()
          .forEach(id -> units.computeIfAbsent(id, any -> new ArrayList<>()).add(card.unit()));
    }
    units.forEach(
        (id, clipped) ->
            console
                .err()
                .println(
                    "note: indicator '"
                        + id
                        + "' lies beyond a bound and counts as the bound in "
                        + clipped.size()
                        + (clipped.size() == 1 ? " row, unit '" : " rows, the first of unit '")
                        + clipped.get(0)
                        + "'; --explain shows them"));
  }

  private ScoreFormat checkedFormat() {
    ScoreFormat chosen = Optional.ofNullable(format).orElseGet(() -> ScoreFormat.of(output));
    if (step != null && (explain != null || (format != null && format != ScoreFormat.CSV))) {
      throw new BadUsageException(
          "--step writes CSV, and cannot go with --explain or another --format");
    }
    if (explain != null && chosen == ScoreFormat.CSV) {
      throw new BadUsageException(
          "--explain needs --format table or json, CSV has no explanations");
    }
    return chosen;
  }

  private boolean isExplained(String unit) {
    return explain != null && (explain.isEmpty() || explain.equals(unit));
  }

  private List<Integer> explainedRows(Scores scores) {
    IndicatorTable table = scores.data();
    List<Integer> rows =
        IntStream.range(0, table.rows())
            .filter(row -> isExplained(table.unit(row)))
            .boxed()
            .toList();
    boolean isScreened =
        scores.screened().stream().anyMatch(screened -> screened.unit().equals(explain));
    if (explain != null && !explain.isEmpty() && rows.isEmpty() && !isScreened) {
      return List.of(table.row(explain));
    }
    return rows;
  }

  /** Returns the scores of all, or of the one unit that is explained, then the explanations. */
  private String table(Scores scores, List<Integer> explained) {
    StringBuilder text = new StringBuilder();
    boolean all = explain == null || explain.isEmpty();
    if (all) {
      text.append(scores.table());
    }
    for (int row : explained) {
      String period = scores.data().period(row).map(when -> " " + when).orElse("");
      text.append(text.isEmpty() ? "" : "\n");
      text.append(scores.data().unit(row)).append(period).append("\n\n");
      text.append(all ? "" : scores.card(row).table() + "\n");
      text.append(scores.card(row).explain().table());
    }
    for (ScreenedUnit screened : scores.screened()) {
      if (isExplained(screened.unit())) {
        text.append(text.isEmpty() ? "" : "\n").append(screened.table());
      }
    }
    return text.toString();
  }
}
