package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.List;

/**
 * A design given as a table: the number of the option that each input has in each replication, so
 * that somebody else's replications can be run without their random numbers.
 *
 * <p>Inputs with noise cannot be replayed; give the weights drawn as options. Instances are
 * immutable and safe to share between threads.
 *
 * @param options of each replication the options by number, from 0, in the order of the inputs
 */
public record Replay(List<List<Integer>> options) {
  /**
   * Takes a copy.
   *
   * @param options of each replication the options by number, from 0, in the order of the inputs
   * @throws IllegalArgumentException if there is no replication
   */
  public Replay {
    List<List<Integer>> copy = new ArrayList<>();
    options.forEach(row -> copy.add(List.copyOf(row)));
    options = List.copyOf(copy);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("a replay must have a replication, got none");
    }
  }

  /**
   * Refuses options that the inputs do not have.
   *
   * @throws IllegalArgumentException naming replication, input and number
   */
  void require(List<UncertainInput> inputs) {
    for (UncertainInput input : inputs) {
      if (input.noise().isPresent()) {
        throw new IllegalArgumentException(
            "uncertain input '" + input.id() + "' has noise and cannot be replayed; give options");
      }
    }
    for (int run = 0; run < options.size(); run++) {
      List<Integer> row = options.get(run);
      if (row.size() != inputs.size()) {
        throw new IllegalArgumentException(
            "replication " + run + " must have " + inputs.size() + " options, got " + row.size());
      }
      for (int i = 0; i < inputs.size(); i++) {
        int last = inputs.get(i).options().size() - 1;
        if (row.get(i) < 0 || row.get(i) > last) {
          throw new IllegalArgumentException(
              "replication "
                  + run
                  + ", input '"
                  + inputs.get(i).id()
                  + "': option must be 0.."
                  + last
                  + ", got "
                  + row.get(i));
        }
      }
    }
  }

  /** Says what a replication is made of. */
  void draw(long run, int[] drawn, double[] uniforms) {
    List<Integer> row = options.get((int) run);
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = row.get(i);
    }
  }

  /**
   * Returns the base number N of a design of sensitivity.
   *
   * @throws IllegalArgumentException if it is none: if the replications are no multiple of the
   *     inputs and two, or one of A with an input of B differs from A in another
   */
  int base(int inputs) {
    int base = options.size() / (inputs + 2);
    if (base < 2 || options.size() % (inputs + 2) != 0) {
      throw new IllegalArgumentException(
          "a design of sensitivity must have N × "
              + (inputs + 2)
              + " replications with N of 2 or more, got "
              + options.size());
    }
    for (int run = 2 * base; run < options.size(); run++) {
      int mixed = run / base - 2;
      for (int i = 0; i < inputs; i++) {
        int from = run % base + (i == mixed ? base : 0);
        if (!options.get(run).get(i).equals(options.get(from).get(i))) {
          throw new IllegalArgumentException(
              "replication "
                  + run
                  + " of a design of sensitivity must have the options of replication "
                  + run % base
                  + ", and for input "
                  + mixed
                  + " that of replication "
                  + (run % base + base)
                  + ", got "
                  + options.get(run));
        }
      }
    }
    return base;
  }

  /** Returns the number of replications in one line. */
  @Override
  public String toString() {
    return "Replay[" + options.size() + " replications]";
  }
}
