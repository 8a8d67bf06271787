package org.localgov.serialization.csv;

import java.io.InputStream;
import java.nio.file.Path;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.robustness.Replay;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.serialization.internal.Input;

/**
 * A design of replications as CSV: a column an uncertain input, in any order, and a line a
 * replication.
 *
 * <p>A cell is an option. Where all options of an input are numbers it is the option itself; else
 * the option's number, from 1, or the option itself: a text, a flag, or the name of a method that
 * only one option has.
 *
 * <pre>{@code
 * maximumPoints,normalisation,weights
 * 5,min-max,17
 * 3,z-score,4
 * }</pre>
 *
 * <p>This class holds no state.
 */
public final class ReplayCsv {
  private ReplayCsv() {}

  /**
   * {@return the design in a file}
   *
   * @param file the file
   * @param spec the inputs, each with a column
   * @throws ViolationsException with every fault, each with row and column
   */
  public static Replay read(Path file, UncertaintySpec spec) {
    return new ReplayReading(Input.of(file), spec).replay();
  }

  /**
   * Reads a design from a stream, which is closed.
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   * @param spec the inputs, each with a column
   * @return the design
   * @throws ViolationsException with every fault, each with row and column
   */
  public static Replay read(InputStream stream, String name, UncertaintySpec spec) {
    return new ReplayReading(Input.of(stream, name), spec).replay();
  }
}
