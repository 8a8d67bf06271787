package org.localgov.indicators.robustness;

import java.util.List;
import java.util.Locale;
import org.localgov.core.error.UnknownNameException;

/** How a weight or a value varies around what it is. */
public enum NoiseKind {
  /** A weight times 1 + U(-width, width). */
  RELATIVE_UNIFORM("width"),
  /** The weights of a family from a Dirichlet distribution around their shares. */
  DIRICHLET("concentration"),
  /** A value plus a normal error. */
  NORMAL("deviation", "relativeDeviation"),
  /** A value times the exponential of a normal error. */
  LOG_NORMAL("deviation"),
  /** A value plus U(-width, width). */
  UNIFORM("width", "relativeWidth"),
  /** A value plus an error that is triangular on -width..width, with its peak at 0. */
  TRIANGULAR("width", "relativeWidth");

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String size;
  private final String relative;

  NoiseKind(String size) {
    this(size, "");
  }

  NoiseKind(String size, String relative) {
    this.size = size;
    this.relative = relative;
  }

  /**
   * {@return the kind of a name}
   *
   * @param text the name, such as {@code relative-uniform}
   * @throws UnknownNameException if there is no such kind
   */
  public static NoiseKind parse(String text) {
    return UnknownNameException.find("kind of noise", text, values());
  }

  /** {@return the names of the parameter that says how large the noise is; one of them is given} */
  public List<String> sizes() {
    return relative.isEmpty() ? List.of(size) : List.of(size, relative);
  }

  boolean isOfWeights() {
    return this == RELATIVE_UNIFORM || this == DIRICHLET;
  }

  /** Returns the lower-kebab name. */
  @Override
  public String toString() {
    return text;
  }
}
