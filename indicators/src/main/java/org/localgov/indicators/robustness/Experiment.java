package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
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
 * a variant is scored once, and its replications only weigh anew. Noise on data is scored from the
 * start. Safe to share between threads; each has its {@link Replicator}.
 */
final class Experiment {
  /** How many values of variants are kept, 8 bytes each several times over. */
  private static final long MOST_CELLS = 1L << 22;

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
  private final Set<String> parents = new LinkedHashSet<>();
  private final boolean isDataNoisy;
  private final Scores nominal;
  private final Map<Long, Variant> variants = new ConcurrentHashMap<>();
  private final int[] order;
  private final int mostKept;

  /** What the options that change the definition make of it: scores, or why there are none. */
  record Variant(Index index, @Nullable Scores scores, String fault) {}

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
    long cells = Math.max(1, (long) data.rows() * data.columns().size());
    mostKept = (int) Math.max(16, MOST_CELLS / cells);
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
      draw.parents().forEach(parents::add);
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

  /** Returns the number of the variant that options make, -1 where there are more than numbers. */
  private long number(int[] options) {
    long number = 0;
    long count = 1;
    for (int i : order) {
      int size = inputs.get(i).options().size();
      if (count > Long.MAX_VALUE / size) {
        return -1;
      }
      count *= size;
      number = number * size + options[i];
    }
    return number;
  }

  /** Returns a variant, which is kept as long as there is room. */
  private Variant variant(long number, int[] options) {
    Variant found = variants.get(number);
    if (found == null) {
      found =
          isKept(number, variants.size())
              ? variants.computeIfAbsent(number, any -> variant(options))
              : variant(options);
    }
    return found;
  }

  private boolean isKept(long number, int kept) {
    return number >= 0 && kept < mostKept;
  }

  private Variant variant(int[] options) {
    Index changed = index;
    try {
      for (int i : order) {
        Target target = Objects.requireNonNull(targets[i]);
        changed = target.with(changed, inputs.get(i).options().get(options[i]));
      }
      Scorer scorer = scorer(changed);
      return new Variant(scorer.index(), isDataNoisy ? null : scorer.score(data), "");
    } catch (LocalgovException | IllegalArgumentException e) {
      return new Variant(changed, null, named(options) + e.getMessage());
    }
  }

  private String named(int[] options) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      if (targets[i] != null) {
        chosen.add(inputs.get(i).id() + " = " + inputs.get(i).options().get(options[i]));
      }
    }
    return chosen.isEmpty() ? "" : "with " + String.join(", ", chosen) + ": ";
  }

  /** Scores replications one after the other, in buffers of its own; for one thread. */
  final class Replicator {
    private final Map<Long, Rerun> reruns = new LinkedHashMap<>();
    private final double[] scores = new double[nominal.rows()];
    private final int[] ranks = new int[nominal.rows()];
    private String fault = "";
    private String cause = "";

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
      long number = number(options);
      Variant variant = variant(number, options);
      if (!variant.fault.isEmpty()) {
        fault = variant.fault;
        cause = variant.fault;
        return false;
      }
      try {
        Rerun rerun = isDataNoisy ? noisy(variant, uniforms) : rerun(number, variant);
        rerun.weigh(options, uniforms);
        double[] found = rerun.reweigher.score();
        int[] ranked = rerun.reweigher.ranks();
        for (int row = 0; row < scores.length; row++) {
          int there = rerun.rows[row];
          scores[row] = there < 0 ? Double.NaN : found[there];
          ranks[row] = there < 0 ? 0 : ranked[there];
        }
        return true;
      } catch (LocalgovException | IllegalArgumentException e) {
        fault = named(options) + e.getMessage();
        cause = named(options) + e.getMessage();
        if (e instanceof LocalgovException refusal) {
          Map<String, String> facts = new LinkedHashMap<>(refusal.details());
          facts.remove("value");
          cause = named(options) + refusal.code() + facts;
        }
        return false;
      }
    }

    private Rerun rerun(long number, Variant variant) {
      Rerun known = reruns.get(number);
      if (known == null) {
        known = new Rerun(Reweigher.of(Objects.requireNonNull(variant.scores)), variant);
        if (isKept(number, reruns.size())) {
          reruns.put(number, known);
        }
      }
      return known;
    }

    private Rerun noisy(Variant variant, double[] uniforms) {
      Map<String, double[]> changed = new LinkedHashMap<>();
      for (int i = 0; i < noises.length; i++) {
        DataDraw noise = noises[i];
        if (noise != null) {
          noise.draw(changed, uniforms, offsets[i]);
        }
      }
      Scorer scorer = scorer(variant.index);
      return new Rerun(Reweigher.of(scorer.score(DataDraw.with(data, changed))), variant);
    }

    /** Returns the scores of the last replication, a row of the nominal each; reused. */
    double[] scores() {
      return scores;
    }

    /** Returns the ranks of the last replication, 0 without a score; reused. */
    int[] ranks() {
      return ranks;
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

  /** A variant's reweigher, with what is needed to weigh it. */
  private final class Rerun {
    private final Reweigher reweigher;
    private final List<Family> families = new ArrayList<>();
    private final int[] rows;

    /** A node whose weights change: its children, where each stands in each draw, its weights. */
    private record Family(
        String node, List<String> ids, int[][] places, double[] base, double[] weights) {}

    Rerun(Reweigher reweigher, Variant variant) {
      this.reweigher = reweigher;
      Target.nodes(variant.index.root())
          .filter(node -> parents.contains(node.id()) && takesWeights(node.id()))
          .forEach(node -> families.add(family(node)));
      IndicatorTable there = reweigher.data();
      rows = new int[nominal.rows()];
      for (int row = 0; row < rows.length; row++) {
        rows[row] =
            there.row(nominal.data().unit(row), nominal.data().period(row).orElse(null)).orElse(-1);
      }
    }

    /**
     * Returns whether a node's rule takes other weights than its own, such as a minimum does not.
     */
    private boolean takesWeights(String node) {
      double[] own = reweigher.weights(node).clone();
      double[] others = own.clone();
      others[0] = 2 * others[0] + 1;
      try {
        reweigher.weights(node, others);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      } finally {
        reweigher.weights(node, own);
      }
    }

    private Family family(Node node) {
      List<String> ids = node.children().stream().map(Child::id).toList();
      int[][] places = new int[weights.length][];
      for (int i = 0; i < weights.length; i++) {
        WeightDraw draw = weights[i];
        if (draw != null) {
          places[i] = ids.stream().mapToInt(id -> draw.place(id).orElse(-1)).toArray();
        }
      }
      double[] base = reweigher.weights(node.id());
      return new Family(node.id(), ids, places, base, base.clone());
    }

    void weigh(int[] options, double[] uniforms) {
      for (Family family : families) {
        System.arraycopy(family.base, 0, family.weights, 0, family.base.length);
        for (int i = 0; i < weights.length; i++) {
          WeightDraw draw = weights[i];
          if (draw != null) {
            draw.change(
                family.weights, family.places[i], family.ids, uniforms, offsets[i], options[i]);
          }
        }
        reweigher.weights(family.node, family.weights);
      }
    }
  }
}
