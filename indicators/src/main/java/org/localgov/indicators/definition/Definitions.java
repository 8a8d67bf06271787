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

  /** {@return the direction of an indicator of which more is better} */
  public static Direction higherIsBetter() {
    return Direction.HIGHER_IS_BETTER;
  }

  /** {@return the direction of an indicator of which less is better} */
  public static Direction lowerIsBetter() {
    return Direction.LOWER_IS_BETTER;
  }

  /**
   * {@return a node without children that takes its parent's aggregation}
   *
   * @param id the id of the node
   */
  public static Node node(String id) {
    return Node.of(id);
  }

  /**
   * {@return a node without children that has an aggregation of its own}
   *
   * @param id the id of the node
   * @param aggregation how the children are aggregated
   */
  public static Node node(String id, MethodSpec aggregation) {
    return Node.of(id, aggregation);
  }

  /**
   * {@return a reference to a parameter of the index, to be used as a value of a method's
   * parameter}
   *
   * @param name the name of a parameter of the index
   */
  public static ParameterReference parameter(String name) {
    return new ParameterReference(name);
  }
}
