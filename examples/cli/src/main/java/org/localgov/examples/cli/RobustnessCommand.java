package org.localgov.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.robustness.Replay;
import org.localgov.indicators.robustness.Robustness;
import org.localgov.indicators.robustness.Sampling;
import org.localgov.indicators.robustness.SensitivityResult;
import org.localgov.indicators.robustness.UncertaintyResult;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;
import org.localgov.serialization.csv.ReplayCsv;
import org.localgov.serialization.json.LocalgovJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how fragile the ranks are, and what they depend on. */
@Command(
    name = "robustness",
    description =
        "Scores again and again with what is uncertain drawn anew, and says how ranks and scores"
            + " spread (uncertainty, ranks, top, pairs), or what the shifts of ranks depend on"
            + " (sensitivity, sensitivity-of-units).",
    footer = {
      "",
      "SPEC is a JSON file of kind uncertainty; its inputs are choices of the definition, noise on",
      "weights or noise on data. For example, how much a choice of mean and weights matters:",
      "  {\"kind\": \"uncertainty\", \"schemaVersion\": 1, \"inputs\": [",
      "    {\"id\": \"rule\", \"target\": \"aggregation\",",
      "     \"options\": [{\"method\": \"arithmetic-mean\"}, {\"method\": \"geometric-mean\"}]},",
      "    {\"id\": \"weights\", \"target\": \"weights\",",
      "     \"noise\": {\"kind\": \"relative-uniform\", \"width\": 0.25}}]}",
      "Noise of standard errors takes them from columns standard-error:ID of the data.",
      "",
      "For example:",
      "  localgov robustness my-index.json --data cities.csv --uncertainty spec.json --top 10",
      "  localgov robustness my-index.json --data cities.csv --uncertainty spec.json \\",
      "      --analysis sensitivity --design sobol --replications 1024 --out indices.csv"
    })
final class RobustnessCommand implements Runnable {
  private static final int REPLICATIONS = 1000;

  private final Console console;

  @Mixin private final IndexArgument index = new IndexArgument();

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--uncertainty",
      required = true,
      paramLabel = "SPEC",
      description = "What is uncertain, as JSON.")
  private Path uncertainty = Path.of("");

  @Option(
      names = "--analysis",
      paramLabel = "uncertainty|sensitivity",
      description = "How ranks spread (the default), or what they depend on.")
  private RobustnessAnalysis analysis = RobustnessAnalysis.UNCERTAINTY;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description =
          "How often it is scored (default: 1000); of a sensitivity analysis the base number, of"
              + " which it scores N x (inputs + 2).")
  private @Nullable Integer replications;

  @Option(
      names = "--design",
      paramLabel = "random|sobol",
      description =
          "Pseudo-random numbers (the default), or a Sobol' sequence, best with a power of 2.")
  private @Nullable Sampling design;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description =
          "Run these replications, as CSV: a column an input, in a line an option by its number"
              + " from 1 or by itself, a number always by itself; for sensitivity N of A, N of B, then A with each input of B.")
  private @Nullable Path replay;

  @Option(names = "--seed", paramLabel = "S", description = "The seed of all numbers (default: 1).")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "On how many threads; no result depends on it (default: as many as there are).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"--quantiles", "--keep"},
      description =
          "Keep every score and rank (12 bytes a unit and replication): adds quantiles of scores,"
              + " to a sensitivity analysis the indices of each unit.")
  private boolean keep;

  @Option(
      names = "--top",
      paramLabel = "K",
      description = "Add the probability that a unit is among the first K.")
  private @Nullable Integer top;

  @Option(
      names = "--pairs",
      description = "Add the probability that a unit is above another, for each two.")
  private boolean pairs;

  @Option(
      names = "--resamples",
      paramLabel = "B",
      description =
          "Bootstrap samples behind the intervals of indices (default: 1000); 0 for none.")
  private int resamples = REPLICATIONS;

  @Mixin private final UnitOptions units = new UnitOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  RobustnessCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    check();
    IndexSource source = index.source();
    source.scorer(settings.read(), data.isLenient());
    UncertaintySpec spec = LocalgovJson.uncertainty().read(uncertainty);
    Optional<Replay> given = Optional.ofNullable(replay).map(file -> ReplayCsv.read(file, spec));
    IndicatorTable table = data.readColumns(spec.columns(source.index()));
    Robustness robustness =
        Robustness.of(source.index(), spec)
            .set(settings.read())
            .lenient(data.isLenient())
            .replications(replications == null ? REPLICATIONS : replications)
            .sampling(design == null ? Sampling.RANDOM : design)
            .seed(seed)
            .threads(threads)
            .keep(keep)
            .pairs(pairs)
            .resamples(resamples);
    if (analysis == RobustnessAnalysis.UNCERTAINTY) {
      UncertaintyResult found =
          watched(
              robustness,
              watched ->
                  given.isPresent() ? watched.replay(given.get(), table) : watched.run(table));
      told(found, found.failures(), found.replications());
      write(found);
    } else {
      SensitivityResult found =
          watched(
              robustness,
              watched ->
                  given.isPresent()
                      ? replayed(watched, given.get(), table)
                      : watched.sensitivity(table));
      told(found.uncertainty(), found.failures(), found.replications());
      if (!(found.rankShift().variance() > 0)) {
        console.err().println("warning: the mean shift of ranks never varies, and has no indices");
      }
      write(found);
    }
  }

  /** Does the work, telling how far it is. */
  private <T> T watched(Robustness robustness, Function<Robustness, T> work) {
    ProgressLine progress = new ProgressLine(console);
    try {
      return placed(() -> work.apply(robustness.listener(progress)));
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(String.valueOf(e.getMessage()));
    } finally {
      progress.wipe();
    }
  }

  /** Does what finds faults of the spec, which are told with its file. */
  private <T> T placed(Supplier<T> work) {
    try {
      return work.get();
    } catch (ViolationsException e) {
      if (!e.code().equals(UncertaintySpec.INVALID)) {
        throw e;
      }
      throw new ViolationsException(
          e.code(), e.violations().stream().map(fault -> fault.at("" + uncertainty)).toList());
    }
  }

  private void check() {
    if (replay != null && (replications != null || design != null)) {
      throw new BadUsageException("--replay goes without --replications and --design");
    }
    if (replications != null && replications < 2) {
      throw new BadUsageException("--replications must be 2 or more, got " + replications);
    }
    if (threads < 1 || resamples < 0 || (top != null && top < 1)) {
      throw new BadUsageException("--threads and --top must be 1 or more, --resamples 0 or more");
    }
  }

  /** Analyses a given design, whose faults are faults of its file. */
  private SensitivityResult replayed(Robustness robustness, Replay given, IndicatorTable table) {
    try {
      return robustness.sensitivity(given, table);
    } catch (IllegalArgumentException e) {
      throw new LocalgovException(
          "invalid-data", replay + ": " + e.getMessage(), Map.of("file", "" + replay), e);
    }
  }

  /** Tells of the nominal scores' warnings, and why replications failed, where not all did. */
  private void told(UncertaintyResult found, Map<String, Integer> failures, int all) {
    int failed = failures.values().stream().mapToInt(Integer::intValue).sum();
    List<String> causes = new ArrayList<>();
    failures.forEach((cause, times) -> causes.add(times + " times " + cause));
    String summary = failed + " of " + all + " replications failed";
    if (failed == all) {
      throw new LocalgovException(
          "all-failed", summary + ":\n" + String.join("\n", causes), Map.of(), null);
    }
    console.warn(found.nominal().warnings());
    if (failed > 0) {
      console.err().println("warning: " + summary);
      causes.forEach(cause -> console.err().println("warning: " + cause));
    }
  }

  private void write(UncertaintyResult found) {
    result.write(
        console, () -> results(found, List.of(), true), () -> results(found, List.of(), false));
  }

  private void write(SensitivityResult found) {
    List<ResultTable> indices = new ArrayList<>(List.of(found.result()));
    if (keep) {
      indices.add(units.of(found.unitResult()));
    }
    result.write(console, () -> results(found.uncertainty(), indices, true), () -> indices);
  }

  private List<ResultTable> results(
      UncertaintyResult found, List<ResultTable> before, boolean withAll) {
    List<ResultTable> results = new ArrayList<>(before);
    results.add(units.of(found.result()));
    if (result.isFirstOnly()) {
      return results;
    }
    if (withAll) {
      results.add(units.of(found.rankResult()));
    }
    if (top != null) {
      results.add(units.of(found.topResult(top)));
    }
    if (pairs) {
      results.add(units.of(found.pairResult()));
    }
    if (withAll && found.failed() > 0) {
      results.add(found.failureResult());
    }
    return results;
  }
}
