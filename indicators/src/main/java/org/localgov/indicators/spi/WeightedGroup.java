package org.localgov.indicators.spi;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * Elements that a weighting looked at together, and what it found out about them.
 *
 * <p>What there is to know depends on the method, and each method says what it tells: single
 * numbers by name (an explained variance, an objective), and numbers by name and element (a
 * loading, a correlation).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * double share = weighting.group("Conn").figure("explained");
 * double loading = weighting.group("Conn").figure("loading-1", "Physical");
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class WeightedGroup {
  WeightedGroup() {}

  /** {@return a builder; an id is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the parent, or {@code all} for the elements of a whole level} */
  public abstract String id();

  /** {@return the ids of the elements, in tree order} */
  public abstract List<String> elements();

  /** {@return the number of rows that were used} */
  @Value.Default
  public int rows() {
    return 0;
  }

  /** {@return the number of rows that were left out because an element's score is missing} */
  @Value.Default
  public int dropped() {
    return 0;
  }

  /** {@return the method's numbers about the group, by name} */
  public abstract Map<String, Double> figures();

  /** {@return the method's numbers about each element, by name and then by element} */
  public abstract Map<String, Map<String, Double>> figuresByElement();

  /**
   * {@return a number about the group}
   *
   * @param name the name
   * @throws UnknownNameException if the method tells no such number
   */
  public double figure(String name) {
    Double value = figures().get(name);
    if (value == null) {
      throw new UnknownNameException("figure", name, figures().keySet());
    }
    return value;
  }

  /**
   * {@return a number about an element of the group}
   *
   * @param name the name
   * @param element the element
   * @throws UnknownNameException if the method tells no such number, or there is no such element
   */
  public double figure(String name, String element) {
    Map<String, Double> values = figuresByElement().get(name);
    if (values == null) {
      throw new UnknownNameException("figure", name, figuresByElement().keySet());
    }
    Double value = values.get(element);
    if (value == null) {
      throw new UnknownNameException("element", element, elements());
    }
    return value;
  }

  /** Returns the id, the elements and the number of rows. */
  @Override
  public String toString() {
    return id() + elements() + " (" + rows() + " rows)";
  }

  /** Builds a {@link WeightedGroup}. */
  public static final class Builder extends ImmutableWeightedGroup.Builder {
    Builder() {}
  }
}
