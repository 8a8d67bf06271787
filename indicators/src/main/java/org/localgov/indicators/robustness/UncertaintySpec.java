package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.localgov.indicators.definition.Index;

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
   * @param inputs the inputs, one or more, in order
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

  /**
   * {@return the columns that a table needs: those of the index, others that options name as column
   * or denominator, and those of standard errors} What does not fit the index is passed over; an
   * analysis tells it.
   *
   * @param index the definition
   */
  public List<String> columns(Index index) {
    Set<String> columns = new LinkedHashSet<>(index.columns());
    SpecFaults passedOver = new SpecFaults();
    for (UncertainInput input : inputs) {
      if (input.isOfData()) {
        passedOver
            .made(input.place(), () -> DataDraw.errorColumns(input, inputs, index))
            .ifPresent(columns::addAll);
      } else if (!input.isOfWeights()) {
        for (Object option : input.options()) {
          passedOver
              .made(input.place(), () -> Target.of(input.target(), index).with(index, option))
              .ifPresent(changed -> columns.addAll(changed.columns()));
        }
      }
    }
    return List.copyOf(columns);
  }

  /** Returns the inputs, a line each. */
  @Override
  public String toString() {
    return inputs.stream().map(UncertainInput::toString).collect(Collectors.joining("\n"));
  }
}
