package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Reweigher;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;

/**
 * An uncertainty spec compiled against one index and its data: what a replication needs, with what
 * several replications share computed once.
 *
 * <p>Inputs that change the definition make a variant of it for each combination of their options;
 * a variant is scored once, and its replications only weigh anew. Of other data only what hangs on
 * the drawn columns is computed. Safe to share between threads; each has its {@link Replicator}.
 */
final class Experiment {
  /** What a compiled definition takes, beside its columns. */
  private static final long DEFINITION = 1 << 16;

  /** The share of all memory that variants may take. */
  private static final int SHARE = 8;

  private final Index index;
  private final IndicatorTable data;
  private final MethodRegistry registry;
  private final boolean lenient;
  private final List<UncertainInput> inputs;
  private final @Nullable Target[] targets;
  private final @Nullable WeightDraw[] weights;
  private final @Nullable DataDraw[] noises;
  private final int[] offsets;
  private final int dimensions;
  private final boolean isDataNoisy;
  private final Scores nominal;
  private final int[] order;
  private final Variants variants;

  /**
   * Compiles the spec.
   *
   * @throws ViolationsException with everything in the spec that does not fit index or data
   * @throws LocalgovException if the index does not score the data as it is
   */
  Experiment(
      Index index,
      UncertaintySpec spec,
      IndicatorTable data,
      MethodRegistry registry,
      boolean lenient) {
    this.registry = registry;
    this.lenient = lenient;
    this.index = index;
    this.data = data;
    nominal = scorer(index).score(data);
    inputs = spec.inputs();
    targets = new Target[inputs.size()];
    weights = new WeightDraw[inputs.size()];
    noises = new DataDraw[inputs.size()];
    offsets = new int[inputs.size()];
    SpecFaults faults = new SpecFaults();
    int next = 0;
    for (int i = 0; i < targets.length; i++) {
      int input = i;
      offsets[i] = next;
      next += faults.made(inputs.get(i).place(), () -> compile(input)).orElse(1);
      check(input, faults);
    }
    faults.check();
    dimensions = next;
    isDataNoisy = Arrays.stream(noises).anyMatch(noise -> noise != null);
    order =
        IntStream.range(0, targets.length)
            .filter(i -> targets[i] != null)
            .boxed()
            .sorted(Comparator.comparing(i -> !Objects.requireNonNull(targets[i]).isGeneral()))
            .mapToInt(i -> i)
            .toArray();
    long columns = (long) data.rows() * Double.BYTES * data.columns().size();
    variants = new Variants(places(DEFINITION + columns, Runtime.getRuntime().maxMemory() / SHARE));
  }

  private Scorer scorer(Index changed) {
    return Scorer.builder(changed).registry(registry).lenient(lenient).build();
  }

  /** Finds what an input is about; returns how many numbers of 0..1 it is drawn by. */
  private int compile(int number) {
    UncertainInput input = inputs.get(number);
    if (input.isOfWeights()) {
      WeightDraw draw = new WeightDraw(input, index);
      weights[number] = draw;
      return draw.dimensions();
    }
    if (input.isOfData()) {
      DataDraw draw = new DataDraw(input, inputs, index, data);
      noises[number] = draw;
      return draw.dimensions();
    }
    targets[number] = Target.of(input.target(), index);
    return 1;
  }

  /** Tries each option by itself, so that what can never work is refused before the work. */
  private void check(int number, SpecFaults faults) {
    Target target = targets[number];
    if (target != null) {
      UncertainInput input = inputs.get(number);
      for (Object option : input.options()) {
        faults.made(input.place(option), () -> scorer(target.with(index, option)));
      }
    }
  }

  int dimensions() {
    return dimensions;
  }

  int inputs() {
    return inputs.size();
  }

  /** Returns where the numbers of an input begin; those of the last end with the dimensions. */
  int offset(int input) {
    return input == offsets.length ? dimensions : offsets[input];
  }

  Scores nominal() {
    return nominal;
  }

  List<UncertainInput> spec() {
    return inputs;
  }

  /** Returns the options that numbers of 0..1 fall on, 0 where an input has noise. */
  void options(double[] uniforms, int[] options) {
    for (int i = 0; i < options.length; i++) {
      options[i] =
          inputs.get(i).options().isEmpty() ? 0 : inputs.get(i).option(uniforms[offsets[i]]);
    }
  }

  /** Returns the number of a combination of options; large ones share theirs with others. */
  long number(int[] options) {
    long number = 0;
    for (int i : order) {
      number = number * inputs.get(i).options().size() + options[i];
    }
    return number;
  }

  /** Returns what options make of the definition, known or new. */
  Variant variant(long number, int[] options) {
    return variants.get(number, options, () -> variant(options));
  }

  private Variant variant(int[] options) {
    Index changed = index;
    try {
      for (int i : order) {
        Target target = Objects.requireNonNull(targets[i]);
        changed = target.with(changed, inputs.get(i).options().get(options[i]));
      }
      Scorer scorer = scorer(changed);
      return isDataNoisy
          ? Variant.of(order, options, scorer, base(scorer))
          : Variant.of(order, options, rerun(scorer.score(data, nominal)));
    } catch (LocalgovException | IllegalArgumentException e) {
      return Variant.of(order, options, named(options) + e.getMessage());
    }
  }

  /** Returns a variant's scores of the data as they are, from which those of others start. */
  private Scores base(Scorer scorer) {
    try {
      return scorer.score(data, nominal);
    } catch (LocalgovException e) {
      return nominal;
    }
  }

  private Rerun rerun(Scores scores) {
    Reweigher reweigher = Reweigher.of(scores, Weighing.nodes(scores.index(), weights));
    return Rerun.of(reweigher, Weighing.of(scores.index(), reweigher, weights, offsets), nominal);
  }

  /** Returns a variant's scores of data that are drawn. */
  Rerun rerun(Variant variant, double[] uniforms) {
    Map<String, double[]> changed = new LinkedHashMap<>();
    for (int i = 0; i < noises.length; i++) {
      DataDraw noise = noises[i];
      if (noise != null) {
        noise.draw(changed, uniforms, offsets[i]);
      }
    }
    Scores scores = variant.scorer().score(DataDraw.with(data, changed), variant.base());
    Reweigher reweigher = Reweigher.of(scores, Weighing.nodes(scores.index(), weights));
    Weighing weighing = variant.weighing();
    if (weighing == null) {
      weighing = Weighing.of(scores.index(), reweigher, weights, offsets);
      variant.weighing(weighing);
    }
    return Rerun.of(reweigher, weighing, nominal);
  }

  boolean isDataNoisy() {
    return isDataNoisy;
  }

  /** Returns the options that make a variant, in words. */
  String named(int[] options) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      if (targets[i] != null) {
        chosen.add(inputs.get(i).id() + " = " + inputs.get(i).options().get(options[i]));
      }
    }
    return chosen.isEmpty() ? "" : "with " + String.join(", ", chosen) + ": ";
  }

  /** Returns how many variants there is room for, each of which takes some bytes. */
  int places(long bytes, long room) {
    long combinations = 1;
    for (int i : order) {
      combinations = Math.min(Integer.MAX_VALUE, combinations * inputs.get(i).options().size());
    }
    return Variants.places(combinations, bytes, room);
  }
}
