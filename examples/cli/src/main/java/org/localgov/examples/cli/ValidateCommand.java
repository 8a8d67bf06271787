package org.localgov.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.ScoreLine;
import org.localgov.serialization.csv.ScoresCsv;
import org.localgov.serialization.csv.TableReader;
import org.localgov.serialization.csv.TableResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports every fault of a file, and every published figure that its rule does not give. */
@Command(
    name = "validate",
    description = {
      "Reports every fault of a data file or an index definition.",
      "With --published, also every published figure that the index does not reproduce."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Data as CSV, long or wide, or an index definition as JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "ID|INDEX",
      description = "The index whose columns and scales the data must have.")
  private @Nullable String against;

  @Option(
      names = "--published",
      paramLabel = "FILE",
      description =
          "Published scores as CSV: unit[,period],node,score[,rank][,band]; needs --against.")
  private @Nullable Path published;

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Names and groups of the units, as CSV: unit[,name][,group:<Name>...].")
  private @Nullable Path units;

  @Mixin private final SettingOptions settings = new SettingOptions();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Object> given = settings.read();
    if (against != null) {
      return against(IndexSource.of(against), given);
    }
    if (published != null || !given.isEmpty()) {
      throw new BadUsageException("--published, --set and --parameters need --against ID|INDEX");
    }
    return DataFile.isJson(file) ? definition() : data();
  }

  private int definition() {
    IndexSource source = IndexSource.of(file);
    String needs = "";
    try {
      source.scorer(Map.of(), false);
    } catch (ViolationsException e) {
      if (e.violations().stream().anyMatch(fault -> !fault.code().equals("missing-parameter"))) {
        return faults(e.violations());
      }
      needs = ", has parameters without a default";
    }
    say(file + ": index '" + source.index().id() + "' is sound" + needs);
    return ExitCode.OK;
  }

  private int data() {
    TableResult result = DataFile.read(file, null, reader -> with(reader).readLenient());
    return result.isSound() ? sound(result.table()) : faults(result.violations());
  }

  private TableReader with(TableReader reader) {
    return units == null ? reader : reader.units(units);
  }

  private int against(IndexSource source, Map<String, Object> given) {
    TableResult result =
        DataFile.read(file, null, reader -> with(reader.against(source.index())).readLenient());
    Scorer scorer = source.scorer(given, true);
    IndicatorTable table = result.table();
    List<Violation> faults = new ArrayList<>(result.violations());
    if (table.columns().containsAll(source.index().columns())) {
      faults.addAll(scorer.check(table));
    }
    if (published == null || !result.isSound()) {
      return faults.isEmpty() ? sound(table) : faults(faults);
    }
    List<ScoreLine> lines = ScoresCsv.read(published);
    int status = faults.isEmpty() ? ExitCode.OK : faults(faults);
    Scores scores = scorer.score(table);
    scores.warnings().stream()
        .filter(warning -> !faults.contains(warning))
        .forEach(warning -> console.err().println("warning: " + warning));
    PublishedCheck check = PublishedCheck.of(lines, scores);
    console.out().print(check.report());
    return check.differences().isEmpty() ? status : ExitCode.SOFTWARE;
  }

  private int sound(IndicatorTable table) {
    say(
        file
            + ": "
            + Count.of(table.rows(), "row")
            + ", "
            + Count.of(table.columns().size(), "indicator")
            + ", no faults");
    return ExitCode.OK;
  }

  private int faults(List<Violation> faults) {
    faults.forEach(fault -> console.err().println(fault));
    console.err().println(file + ": " + Count.of(faults.size(), "fault"));
    return ExitCode.SOFTWARE;
  }

  private void say(String line) {
    console.out().print(line + "\n");
  }
}
