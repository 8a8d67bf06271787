package org.localgov.indicators.definition;

/**
 * The words a definition is written in, to be imported statically.
 *
 * <pre>{@code
 * import static org.localgov.indicators.definition.Definitions.*;
 * import static org.localgov.indicators.method.Methods.*;
 * }</pre>
 */
public final class Definitions {
  private Definitions() {}

  /** Returns the direction of an indicator of which more is better. */
  public static Direction higherIsBetter() {
    return Direction.HIGHER_IS_BETTER;
  }

  /** Returns the direction of an indicator of which less is better. */
  public static Direction lowerIsBetter() {
    return Direction.LOWER_IS_BETTER;
  }

  /** Returns a node without children that takes its parent's aggregation. */
  public static Node node(String id) {
    return Node.of(id);
  }

  /** Returns a node without children that has an aggregation of its own. */
  public static Node node(String id, MethodSpec aggregation) {
    return Node.of(id, aggregation);
  }

  /**
   * Returns a reference to a parameter of the index, to be used as a value of a method's parameter.
   */
  public static ParameterReference parameter(String name) {
    return new ParameterReference(name);
  }
}
