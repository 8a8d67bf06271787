package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;

/**
 * One thing that is uncertain: where it stands, and what else it may be.
 *
 * <p>The target is {@code weights}, {@code data}, {@code data:ID}, or a dotted path into the
 * document of the definition, from its root or from {@code root.}, {@code node:ID.} or {@code
 * indicator:ID.}: {@code normalisation}, {@code treatment.first.parameters.maximumPoints}, {@code
 * screening.minimumAvailability}, {@code node:ID.missing.rule}, {@code indicator:ID.direction}. A
 * node or indicator alone has the options {@code included} and {@code removed}; {@code weight} is
 * its weight in its parent. Weights of the children of a node whose rule takes none stay as they
 * are. {@code aggregation} and {@code missing} at the top mean every node that has its own, {@code
 * parameters.NAME} a parameter of the index. Targets of the definition as a whole are varied before
 * those of single nodes and indicators.
 *
 * <p>It has options, equally likely unless probabilities say otherwise, or noise. An option of a
 * method is a {@link MethodSpec}, one of weights a map from id to weight (such as those of one
 * expert), any other a number, text, flag or list, or an object of properties. An object names
 * methods anew and sets what else it names; other properties stay as they are. {@code "none"} takes
 * away an imputation, treatment, second treatment, screening, weighting, rescale or denominator.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * UncertainInput.options("aggregation", "aggregation", arithmeticMean(), geometricMean());
 * UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25)).onLevels(2, 3);
 * }</pre>
 *
 * @param id what it is called in results
 * @param target where it stands
 * @param options what it may be; empty with noise
 * @param probabilities how likely each option is; empty if they are equally likely
 * @param levels the levels whose weights have noise, from 1 for the indicators'; empty for all
 * @param noise the noise, if it has no options
 */
public record UncertainInput(
    String id,
    String target,
    List<Object> options,
    List<Double> probabilities,
    List<Integer> levels,
    Optional<Noise> noise) {
  /** The target of weights. */
  public static final String WEIGHTS = "weights";

  /** The target of data; one indicator's is this, a colon and its id. */
  public static final String DATA = "data";

  /**
   * Checks the parts with one another.
   *
   * @param id what it is called in results
   * @param levels the levels whose weights have noise, from 1 for the indicators'; empty for all
   * @param noise the noise, if it has no options
   * @param options what it may be; empty with noise
   * @param probabilities how likely each option is; empty if they are equally likely
   * @param target where it stands
   * @throws IllegalArgumentException if there are neither or both of options and noise, fewer than
   *     two options, an option of another kind, or probabilities that do not fit
   */
  public UncertainInput {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(target, "target");
    String where = "uncertain input '" + id + "': ";
    boolean ofWeights = target.equals(WEIGHTS);
    options = options.stream().map(option -> settled(where, ofWeights, option)).toList();
    probabilities = List.copyOf(probabilities);
    levels = List.copyOf(levels);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of an uncertain input must not be blank");
    }
    if (options.isEmpty() == noise.isEmpty()) {
      throw new IllegalArgumentException(where + "must have either options or noise");
    }
    if (options.size() == 1) {
      throw new IllegalArgumentException(where + "must have two options or more, got one");
    }
    if (!probabilities.isEmpty()) {
      double sum = probabilities.stream().mapToDouble(Double::doubleValue).sum();
      boolean isShare = probabilities.stream().allMatch(each -> each >= 0 && each <= 1);
      if (probabilities.size() != options.size() || !isShare || Math.abs(sum - 1) > 1e-9) {
        throw new IllegalArgumentException(
            where
                + "probabilities must be one of 0..1 an option and sum to 1, got "
                + probabilities
                + " for "
                + options.size()
                + " options");
      }
    }
    if (levels.stream().anyMatch(level -> level < 1)) {
      throw new IllegalArgumentException(where + "levels must be 1 or more, got " + levels);
    }
    if (!levels.isEmpty() && !target.equals(WEIGHTS)) {
      throw new IllegalArgumentException(where + "levels are for the target weights");
    }
    boolean ofData = isOfData(target);
    noise.ifPresent(
        some -> {
          String fault =
              ofData || target.equals(WEIGHTS)
                  ? some.fault(target.equals(WEIGHTS)).orElse("")
                  : "noise is for the targets weights and data";
          if (!fault.isEmpty()) {
            throw new IllegalArgumentException(where + fault);
          }
        });
    if (noise.isEmpty() && ofData) {
      throw new IllegalArgumentException(where + "data take noise, not options");
    }
  }

  private static boolean isOfData(String target) {
    return target.equals(DATA) || target.startsWith(DATA + ":");
  }

  boolean isOfData() {
    return isOfData(target);
  }

  boolean isOfWeights() {
    return target.equals(WEIGHTS);
  }

  /** Returns where a fault of this input is. */
  String place() {
    return "uncertain input '" + id + "', target '" + target + "'";
  }

  /** Returns where a fault of one option is. */
  String place(Object option) {
    return place() + ", option " + option;
  }

  /** Returns an option in its one stored form. */
  private static Object settled(String where, boolean ofWeights, Object option) {
    if (ofWeights && option instanceof Map<?, ?> map) {
      return weights(where, map);
    }
    Option stored = Option.of(option);
    if (Parameters.of("option", stored.plain()).references().isEmpty()) {
      return stored.value();
    }
    throw new IllegalArgumentException(
        where + "an option must not refer to a parameter of the index, got " + option);
  }

  private static Map<String, Double> weights(String where, Map<?, ?> map) {
    Map<String, Double> weights = new LinkedHashMap<>();
    map.forEach(
        (id, weight) -> {
          if (!(weight instanceof Number number)
              || !(number.doubleValue() >= 0)
              || Double.isInfinite(number.doubleValue())) {
            throw new IllegalArgumentException(
                where + "weight of '" + id + "' must be a number of 0 or more, got " + weight);
          }
          weights.put(id.toString(), number.doubleValue());
        });
    return Collections.unmodifiableMap(weights);
  }

  /**
   * {@return an input with options that are equally likely}
   *
   * @param id what it is called in results
   * @param target where it stands
   * @param options what it may be, two or more
   */
  public static UncertainInput options(String id, String target, Object... options) {
    return new UncertainInput(
        id, target, Arrays.asList(options), List.of(), List.of(), Optional.empty());
  }

  /**
   * {@return an input with noise}
   *
   * @param id what it is called in results
   * @param target {@code weights}, {@code data} or {@code data:ID}
   * @param noise the noise
   */
  public static UncertainInput noise(String id, String target, Noise noise) {
    return new UncertainInput(id, target, List.of(), List.of(), List.of(), Optional.of(noise));
  }

  /**
   * {@return this input with options that are not equally likely}
   *
   * @param others a probability an option
   */
  public UncertainInput withProbabilities(double... others) {
    return new UncertainInput(
        id, target, options, Arrays.stream(others).boxed().toList(), levels, noise);
  }

  /**
   * {@return this input for the weights of some levels alone}
   *
   * @param others the levels, from 1 for the indicators' weights
   */
  public UncertainInput onLevels(int... others) {
    return new UncertainInput(
        id, target, options, probabilities, Arrays.stream(others).boxed().toList(), noise);
  }

  /** Returns the number of the option that a number of 0..1 falls on. */
  int option(double uniform) {
    if (probabilities.isEmpty()) {
      return Math.min((int) (uniform * options.size()), options.size() - 1);
    }
    double sum = 0;
    int last = 0;
    for (int i = 0; i < probabilities.size(); i++) {
      sum += probabilities.get(i);
      last = probabilities.get(i) > 0 ? i : last;
      if (uniform < sum && probabilities.get(i) > 0) {
        return i;
      }
    }
    return last;
  }

  /** Returns id, target and what it may be in one line. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    options.forEach(option -> parts.add(option.toString()));
    return id
        + " ("
        + target
        + "): "
        + noise.map(Noise::toString).orElse(String.join(" | ", parts));
  }
}
