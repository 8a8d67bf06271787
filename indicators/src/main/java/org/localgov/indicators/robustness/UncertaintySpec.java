package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is uncertain about an index and its data: some inputs, which vary independently.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * UncertaintySpec.of(
 *     UncertainInput.options("aggregation", "aggregation", arithmeticMean(), geometricMean()),
 *     UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25)));
 * }</pre>
 *
 * @param inputs the inputs, one or more, in order
 */
public record UncertaintySpec(List<UncertainInput> inputs) {
  /** The code of a spec that does not fit its index or data. */
  public static final String INVALID = "invalid-uncertainty";

  /**
   * Checks the inputs with one another.
   *
   * @throws IllegalArgumentException if there is no input, two have one id, or two have one target
   *     that is not weights, where the second would undo the first
   */
  public UncertaintySpec {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("an uncertainty spec must have an input, got none");
    }
    Set<String> seen = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (UncertainInput input : inputs) {
      if (!seen.add(input.id())) {
        throw new IllegalArgumentException(
            "ids of uncertain inputs must differ, got '" + input.id() + "' twice");
      }
      if (!targets.add(input.target()) && !input.isOfWeights()) {
        throw new IllegalArgumentException(
            "targets of uncertain inputs must differ, got '"
                + input.target()
                + "' twice; give one of them all the options");
      }
    }
  }

  /**
   * {@return a spec of inputs}
   *
   * @param inputs the inputs, one or more
   */
  public static UncertaintySpec of(UncertainInput... inputs) {
    return new UncertaintySpec(Arrays.asList(inputs));
  }

  /** {@return the ids of the inputs, in order} */
  public List<String> ids() {
    return inputs.stream().map(UncertainInput::id).toList();
  }

  /** Returns the inputs, a line each. */
  @Override
  public String toString() {
    return inputs.stream().map(UncertainInput::toString).collect(Collectors.joining("\n"));
  }
}
