package org.localgov.indicators.robustness;

import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/**
 * How much the scores and ranks of an index depend on what is uncertain about it.
 *
 * <p>A replication draws an option or a number for every uncertain input, changes definition and
 * data accordingly, and scores; columns, nodes and ranks that no drawn input changes are computed
 * once. The same seed gives the same bits on any number of threads. Uncertainty and sensitivity
 * analysis of composite indicators: Saisana, Saltelli and Tarantola (2005), Journal of the Royal
 * Statistical Society A 168(2), p. 307-323; OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, step 7.
 *
 * <p>Instances are immutable and safe to share between threads; each setting makes a new one.
 *
 * <pre>{@code
 * UncertaintyResult result =
 *     Robustness.of(index, spec).replications(10_000).seed(1).threads(2).run(data);
 * SensitivityResult why = Robustness.of(index, spec).replications(1_000).sensitivity(data);
 * }</pre>
 */
public final class Robustness {
  private Index index;
  private final UncertaintySpec spec;
  private int replications = 1000;
  private long seed = 1;
  private int threads = 1;
  private Sampling sampling = Sampling.RANDOM;
  private boolean keeps;
  private boolean pairs;
  private int resamples = 1000;
  private Progress progress = (done, all) -> {};
  private BooleanSupplier cancelled = () -> false;
  private MethodRegistry registry = MethodRegistry.standard();
  private boolean lenient;

  private Robustness(Index index, UncertaintySpec spec) {
    this.index = Objects.requireNonNull(index, "index");
    this.spec = Objects.requireNonNull(spec, "spec");
  }

  private Robustness copy() {
    Robustness copy = new Robustness(index, spec);
    copy.replications = replications;
    copy.seed = seed;
    copy.threads = threads;
    copy.sampling = sampling;
    copy.keeps = keeps;
    copy.pairs = pairs;
    copy.resamples = resamples;
    copy.progress = progress;
    copy.cancelled = cancelled;
    copy.registry = registry;
    copy.lenient = lenient;
    return copy;
  }

  /**
   * {@return an analysis of 1,000 pseudo-random replications with seed 1 on one thread}
   *
   * @param index the definition
   * @param spec what is uncertain
   */
  public static Robustness of(Index index, UncertaintySpec spec) {
    return new Robustness(index, spec);
  }

  /**
   * {@return this with another number of replications; of a sensitivity analysis it is the base
   * number N, of which it runs N × (inputs + 2)}
   *
   * @param count 2 or more
   */
  public Robustness replications(int count) {
    if (count < 2) {
      throw new IllegalArgumentException("replications must be 2 or more, got " + count);
    }
    Robustness copy = copy();
    copy.replications = count;
    return copy;
  }

  /**
   * {@return this with another seed}
   *
   * @param number any number
   */
  public Robustness seed(long number) {
    Robustness copy = copy();
    copy.seed = number;
    return copy;
  }

  /**
   * {@return this on another number of threads, which changes no result}
   *
   * @param count 1 or more
   */
  public Robustness threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + count);
    }
    Robustness copy = copy();
    copy.threads = count;
    return copy;
  }

  /**
   * {@return this with points chosen otherwise}
   *
   * @param kind pseudo-random, or a Sobol' sequence
   */
  public Robustness sampling(Sampling kind) {
    Robustness copy = copy();
    copy.sampling = kind;
    return copy;
  }

  /**
   * {@return this keeping the scores and ranks of every replication, which takes 12 bytes a unit
   * and replication; quantiles of scores, the shift of ranks of each replication, and sensitivity
   * indices of units need them}
   *
   * @param all whether they are kept
   */
  public Robustness keep(boolean all) {
    Robustness copy = copy();
    copy.keeps = all;
    return copy;
  }

  /**
   * {@return this counting how often one unit is above another, which takes 4 bytes a pair and
   * thread}
   *
   * @param count whether they are counted
   */
  public Robustness pairs(boolean count) {
    Robustness copy = copy();
    copy.pairs = count;
    return copy;
  }

  /**
   * {@return this with another number of bootstrap samples behind the intervals of a sensitivity
   * analysis}
   *
   * @param count 0 for no intervals
   */
  public Robustness resamples(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("resamples must be 0 or more, got " + count);
    }
    Robustness copy = copy();
    copy.resamples = count;
    return copy;
  }

  /**
   * {@return this telling how far it is}
   *
   * @param listener is told, by the thread that runs the analysis
   */
  public Robustness listener(Progress listener) {
    Robustness copy = copy();
    copy.progress = listener;
    return copy;
  }

  /**
   * {@return this ending early when asked to; so does an interrupt of the thread that runs it}
   *
   * @param stop is asked now and then; the analysis then throws a {@link
   *     java.util.concurrent.CancellationException}, with no thread left running
   */
  public Robustness cancelledIf(BooleanSupplier stop) {
    Robustness copy = copy();
    copy.cancelled = stop;
    return copy;
  }

  /**
   * {@return this with the methods that definitions may name}
   *
   * @param methods the methods
   */
  public Robustness registry(MethodRegistry methods) {
    Robustness copy = copy();
    copy.registry = methods;
    return copy;
  }

  /**
   * {@return this with parameters of the index set; an uncertain input may still vary them}
   *
   * @param settings numbers, texts and flags by the parameters' names
   * @throws org.localgov.core.error.UnknownNameException if the index has no such parameter
   */
  public Robustness set(Map<String, ?> settings) {
    Robustness copy = copy();
    settings.forEach((name, value) -> copy.index = Target.with(copy.index, name, value));
    return copy;
  }

  /**
   * {@return this with values off their scale used as they are, or refused}
   *
   * @param used whether they are used
   */
  public Robustness lenient(boolean used) {
    Robustness copy = copy();
    copy.lenient = used;
    return copy;
  }

  private Experiment experiment(IndicatorTable data) {
    return new Experiment(index, spec, data, registry, lenient);
  }

  /**
   * {@return what becomes of scores and ranks}
   *
   * @param data the data
   * @throws org.localgov.core.error.ViolationsException with everything in the spec that does not
   *     fit: unknown targets, nodes, indicators and methods with the nearest known, options that
   *     can never work, data without the standard errors asked for
   * @throws org.localgov.core.error.LocalgovException if the index does not score the data as it is
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public UncertaintyResult run(IndicatorTable data) {
    Experiment experiment = experiment(data);
    Sampling.Points points = sampling.points(experiment.dimensions(), seed);
    return run(
        experiment,
        replications,
        (run, options, uniforms) -> {
          points.point(run, uniforms);
          experiment.options(uniforms, options);
        },
        keeps);
  }

  /**
   * {@return what becomes of scores and ranks in the replications of a given design}
   *
   * @param design the options of each replication
   * @param data the data
   * @throws IllegalArgumentException if the design does not fit the spec
   * @throws org.localgov.core.error.ViolationsException with everything in the spec that does not
   *     fit
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public UncertaintyResult replay(Replay design, IndicatorTable data) {
    Experiment experiment = experiment(data);
    design.require(experiment.spec());
    return run(experiment, design.options().size(), design::draw, true);
  }

  private Runs runs(
      Experiment experiment, int count, int counted, boolean keepsShifts, boolean keepsAll) {
    double rows = experiment.nominal().rows();
    requireRoom(keepsAll, "scores and ranks kept of " + count + " replications", 12 * rows * count);
    int counters = Math.min(threads, 1 + count / Runs.CHUNK);
    requireRoom(pairs, "pairs of rows", (8 + 4.0 * counters) * rows * rows);
    return new Runs(experiment, count, counted, keepsShifts, keepsAll, pairs);
  }

  /** Refuses, before the work, what can never have room. */
  private static void requireRoom(boolean isAsked, String what, double bytes) {
    long room = Runtime.getRuntime().maxMemory();
    if (isAsked && bytes > room) {
      throw new IllegalArgumentException(
          what
              + " take "
              + Decimals.compact(bytes / (1 << 20))
              + " MB, more than the "
              + (room >> 20)
              + " MB there are; do without them, or give the program more memory");
    }
  }

  private UncertaintyResult run(
      Experiment experiment, int count, Runs.Draws draws, boolean keepsAll) {
    Runs runs = runs(experiment, count, count, keepsAll, keepsAll);
    runs.run(draws, threads, progress, cancelled);
    return new UncertaintyResult(runs);
  }

  /**
   * {@return what the mean shift of ranks depends on, and of each unit, if scores are kept, its
   * score and rank}
   *
   * <p>Runs N × (inputs + 2) replications: two designs of N points, A and B, and for each input A
   * with that input's coordinates of B.
   *
   * @param data the data
   * @throws org.localgov.core.error.ViolationsException with everything in the spec that does not
   *     fit: unknown targets, nodes, indicators and methods with the nearest known, options that
   *     can never work, data without the standard errors asked for
   * @throws org.localgov.core.error.LocalgovException if the index does not score the data as it is
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public SensitivityResult sensitivity(IndicatorTable data) {
    Experiment experiment = experiment(data);
    SaltelliDesign design = SaltelliDesign.of(experiment, replications, sampling, seed);
    Runs runs = runs(experiment, design.runs(), 2 * replications, true, keeps);
    runs.run(design, threads, progress, cancelled);
    return SensitivityResult.of(runs, spec, replications, resamples, seed);
  }

  /**
   * {@return what the mean shift of ranks depends on, and of each unit its score and rank, in the
   * replications of a given design}
   *
   * @param design N × (inputs + 2) replications: N of A, N of B, then for each input in order N of
   *     A with that input's option of B
   * @param data the data
   * @throws IllegalArgumentException if the design does not fit the spec, or is no such design
   * @throws org.localgov.core.error.ViolationsException with everything in the spec that does not
   *     fit
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public SensitivityResult sensitivity(Replay design, IndicatorTable data) {
    Experiment experiment = experiment(data);
    design.require(experiment.spec());
    int base = design.base(experiment.inputs());
    Runs runs = runs(experiment, design.options().size(), 2 * base, true, true);
    runs.run(design::draw, threads, progress, cancelled);
    return SensitivityResult.of(runs, spec, base, resamples, seed);
  }

  /** Returns index, replications, design and seed in one line. */
  @Override
  public String toString() {
    return "Robustness["
        + index.id()
        + ", "
        + replications
        + " replications, "
        + sampling
        + ", seed "
        + seed
        + "]";
  }
}
