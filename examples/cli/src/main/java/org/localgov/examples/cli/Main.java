package org.localgov.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.analysis.CorrelationMethod;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.analysis.RowUse;
import org.localgov.indicators.comparison.Ties;
import org.localgov.indicators.comparison.TrendMeasure;
import org.localgov.indicators.robustness.Sampling;
import org.localgov.indicators.scoring.Step;
import org.localgov.serialization.csv.CsvLayout;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The program behind {@code java -jar localgov.jar}.
 *
 * <p>Exit status: 0 done; 1 bad data, definition or id; 2 bad usage. Whatever goes wrong is said in
 * words on standard error, never as a stack trace.
 */
public final class Main {
  private Main() {}

  /** Runs one command and ends the JVM with its exit status. */
  public static void main(String[] args) {
    int status =
        run(
            args,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminal.isStandardError());
    System.exit(status);
  }

  /** Runs one command and returns its exit status; the streams are flushed and stay open. */
  static int run(String[] args, OutputStream out, OutputStream err) {
    return run(args, out, err, false);
  }

  /** Runs one command, which may tell its progress where standard error is a terminal. */
  static int run(String[] args, OutputStream out, OutputStream err, boolean isWatched) {
    Console console = new Console(out, err, isWatched);
    int status;
    try {
      status = commandLine(console).execute(args);
    } catch (Throwable e) {
      status = Failures.report(e, console);
    }
    return console.finish(status);
  }

  private static CommandLine commandLine(Console console) {
    return new CommandLine(new Localgov())
        .addSubcommand(new InstrumentsCommand(console))
        .addSubcommand(new DescribeCommand(console))
        .addSubcommand(new TemplateCommand(console))
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new ScoreCommand(console))
        .addSubcommand(new RankCommand(console))
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new TrendCommand(console))
        .addSubcommand(new PeersCommand(console))
        .addSubcommand(new RemovalCommand(console))
        .addSubcommand(new RobustnessCommand(console))
        .addSubcommand(new WeightsCommand(console))
        .addSubcommand(analyse(console))
        .addSubcommand(new ConvertCommand(console))
        .addSubcommand(new HelpCommand())
        .registerConverter(CsvLayout.class, named(CsvLayout::parse))
        .registerConverter(ListFormat.class, named(ListFormat::parse))
        .registerConverter(ScoreFormat.class, named(ScoreFormat::parse))
        .registerConverter(Origin.class, named(Origin::parse))
        .registerConverter(Step.class, named(Step::parse))
        .registerConverter(Sampling.class, named(Sampling::parse))
        .registerConverter(RobustnessAnalysis.class, named(RobustnessAnalysis::parse))
        .registerConverter(Ties.class, named(Ties::parse))
        .registerConverter(TrendMeasure.class, named(TrendMeasure::parse))
        .registerConverter(ReferencePeriod.class, named(ReferencePeriod::parse))
        .registerConverter(DataStep.class, named(DataStep::parse))
        .registerConverter(CorrelationMethod.class, named(CorrelationMethod::parse))
        .registerConverter(RowUse.class, named(RowUse::parse))
        .registerConverter(Setting.class, named(Setting::parse))
        .registerConverter(Path.class, Main::file)
        .setExpandAtFiles(false)
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, args) -> Failures.usage(e))
        .setExecutionExceptionHandler(
            (e, line, result) ->
                e instanceof BadUsageException
                    ? Failures.usage(new ParameterException(line, e.getMessage()))
                    : Failures.report(e, console));
  }

  private static CommandLine analyse(Console console) {
    return new CommandLine(new AnalyseCommand())
        .addSubcommand(new StatisticsCommand(console))
        .addSubcommand(new AvailabilityCommand(console))
        .addSubcommand(new CorrelationCommand(console))
        .addSubcommand(new AlphaCommand(console))
        .addSubcommand(new ComponentsCommand(console))
        .addSubcommand(new StrengthsCommand(console));
  }

  /** Returns a converter of texts, whose message says the rule, or the nearest known name. */
  private static <T> ITypeConverter<T> named(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (UnknownNameException | IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static Path file(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("must name a file");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "must name a file in characters of the locale; try LC_ALL=C.UTF-8");
    }
  }
}
