package org.localgov.indicators.robustness;

import java.util.Optional;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Parameters;

/**
 * Noise on weights or on data: a kind and how large it is.
 *
 * <p>Sizes are in the unit of the indicator, or relative to the value; that of log-normal noise is
 * the deviation of the logarithm. A {@code deviation} may be {@value #STANDARD_ERROR}, which takes
 * each cell's from the column {@code standard-error:ID} of the data; for log-normal noise it then
 * is {@code √ln(1 + (error / value)²)}, so that the deviation is that share of the mean. Data that
 * leave the scale of their indicator are not drawn: the distribution is cut off there. Missing
 * values stay missing; indicators with wordings or whole numbers take no noise. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * Noise.relativeUniform(0.25);      // weights, by up to a quarter
 * Noise.of(NoiseKind.NORMAL, "deviation", Noise.STANDARD_ERROR);
 * }</pre>
 *
 * @param kind the kind
 * @param parameters the size by name
 */
public record Noise(NoiseKind kind, Parameters parameters) {
  /** Stands for each cell's own standard error. */
  public static final String STANDARD_ERROR = "standard-error";

  /** What the column with the standard errors of an indicator begins with. */
  public static final String ERROR_COLUMN = "standard-error:";

  /** Below, all weights of a family can be too small for a double; above, there is no noise. */
  private static final double WIDEST = 0.1;

  private static final double NARROWEST = 1e6;

  /**
   * Checks the size.
   *
   * @param kind the kind
   * @param parameters the size by name
   * @throws UnknownNameException if a parameter is not one of {@link NoiseKind#sizes}
   * @throws IllegalArgumentException if there is no size, or it is not above 0, or a relative width
   *     is above 1, or a concentration is not 0.1..1,000,000
   */
  public Noise {
    for (String name : parameters.names()) {
      if (!kind.sizes().contains(name)) {
        throw new UnknownNameException("parameter of " + kind, name, kind.sizes());
      }
    }
    if (parameters.names().size() != 1) {
      throw new IllegalArgumentException(
          kind + " noise needs one of " + String.join(", ", kind.sizes()) + ", got " + parameters);
    }
    String name = parameters.names().get(0);
    boolean ofCells =
        name.equals("deviation")
            && parameters.value(name).filter(STANDARD_ERROR::equals).isPresent();
    if (!ofCells) {
      double size = parameters.number(name);
      boolean isShare = kind == NoiseKind.RELATIVE_UNIFORM || name.equals("relativeWidth");
      if (!(size > 0) || (isShare && size > 1)) {
        throw new IllegalArgumentException(
            "'"
                + name
                + "' of "
                + kind
                + " noise must be above 0"
                + (isShare ? " and at most 1" : "")
                + ", got "
                + size);
      }
      if (kind == NoiseKind.DIRICHLET && !(size >= WIDEST && size <= NARROWEST)) {
        throw new IllegalArgumentException(
            "'concentration' of dirichlet noise must be 0.1..1000000, got " + size);
      }
    }
  }

  /**
   * {@return noise of a kind}
   *
   * @param kind the kind
   * @param size the name of its size
   * @param value the size: a number, or {@link #STANDARD_ERROR}
   */
  public static Noise of(NoiseKind kind, String size, Object value) {
    return new Noise(kind, Parameters.of(size, value));
  }

  /**
   * {@return noise that makes each weight larger or smaller by up to a share of it, evenly}
   *
   * @param width the share, above 0 and at most 1
   */
  public static Noise relativeUniform(double width) {
    return of(NoiseKind.RELATIVE_UNIFORM, "width", width);
  }

  /**
   * {@return noise that draws the weights of a family from a Dirichlet distribution whose means are
   * their shares}
   *
   * @param concentration the sum of the parameters, 0.1..1,000,000; the larger, the less noise
   */
  public static Noise dirichlet(double concentration) {
    return of(NoiseKind.DIRICHLET, "concentration", concentration);
  }

  /**
   * {@return normal errors of one deviation, in the unit of the indicator}
   *
   * @param deviation the standard deviation, above 0
   */
  public static Noise normal(double deviation) {
    return of(NoiseKind.NORMAL, "deviation", deviation);
  }

  /** {@return normal errors of each cell's own standard error} */
  public static Noise standardErrors() {
    return of(NoiseKind.NORMAL, "deviation", STANDARD_ERROR);
  }

  boolean isByCell() {
    return parameters.value("deviation").filter(STANDARD_ERROR::equals).isPresent();
  }

  /** Returns the size at a value, where it is not each cell's own. */
  double size(double value) {
    String name = parameters.names().get(0);
    double size = parameters.number(name);
    return name.startsWith("relative") ? size * Math.abs(value) : size;
  }

  Optional<String> fault(boolean ofWeights) {
    return kind.isOfWeights() == ofWeights
        ? Optional.empty()
        : Optional.of(kind + " noise is for " + (ofWeights ? "data" : "weights"));
  }

  /** Returns kind and size. */
  @Override
  public String toString() {
    return kind + " " + parameters;
  }
}
