package org.localgov.indicators.robustness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;

/** Scores replications one after the other, in buffers of its own; for one thread. */
final class Replicator {
  /** The share of all memory that the buffers of one thread may take. */
  private static final int SHARE = 32;

  /** How many columns a variant has of its own: scores, ranks and what ranking takes. */
  private static final int COLUMNS = 8;

  private static final long LEAST = 1 << 12;

  private final Experiment experiment;
  private final @Nullable Variant[] known;
  private final @Nullable Rerun[] reruns;
  private @Nullable Rerun last;
  private String fault = "";
  private String cause = "";

  Replicator(Experiment experiment) {
    this.experiment = experiment;
    long bytes = LEAST + (long) experiment.nominal().rows() * Double.BYTES * COLUMNS;
    int places = experiment.places(bytes, Runtime.getRuntime().maxMemory() / SHARE);
    known = new @Nullable Variant[places];
    reruns = new @Nullable Rerun[places];
  }

  /**
   * Scores one replication.
   *
   * @param options the option of each input that has options
   * @param uniforms the numbers of 0..1 of inputs that have noise, at their offsets
   * @return whether there are scores; if not, {@link #fault} says why
   */
  boolean run(int[] options, double[] uniforms) {
    fault = "";
    cause = "";
    long number = experiment.number(options);
    int place = (int) Long.remainderUnsigned(number, known.length);
    Variant variant = known[place];
    if (variant == null || !variant.isOf(options)) {
      variant = experiment.variant(number, options);
      known[place] = variant;
      reruns[place] = null;
    }
    if (!variant.fault().isEmpty()) {
      fault = variant.fault();
      cause = variant.fault();
      return false;
    }
    try {
      Rerun rerun = experiment.isDataNoisy() ? experiment.rerun(variant, uniforms) : reruns[place];
      if (rerun == null) {
        rerun = variant.rerun().copy();
        reruns[place] = rerun;
      }
      rerun.run(options, uniforms);
      last = rerun;
      return true;
    } catch (LocalgovException | IllegalArgumentException e) {
      fault = experiment.named(options) + e.getMessage();
      cause = fault;
      if (e instanceof LocalgovException refusal) {
        Map<String, String> facts = new LinkedHashMap<>(refusal.details());
        facts.remove("value");
        cause = experiment.named(options) + refusal.code() + facts;
      }
      return false;
    }
  }

  /** Returns the scores of the last replication, a row of the nominal each; reused. */
  double[] scores() {
    return Objects.requireNonNull(last).scores();
  }

  /** Returns the ranks of the last replication, 0 without a score; reused. */
  int[] ranks() {
    return Objects.requireNonNull(last).ranks();
  }

  /** Returns why the last replication failed. */
  String fault() {
    return fault;
  }

  /** Returns what replications that fail for the same reason have in common: no drawn number. */
  String cause() {
    return cause;
  }
}
