package org.localgov.indicators.definition;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * Which units have enough data to be scored.
 *
 * <p>A row is left out when the share of its values that are there is below a threshold, or the
 * share of those that are not 0; over all indicators of the index, and over the indicators below
 * each node that has thresholds of its own. A unit that is forced in or out is not looked at.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Screening strict = Screening.of(0.9, 0).withInclude("BRN").withExclude("DEU");
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Screening {
  Screening() {}

  /**
   * {@return a screening over all indicators}
   *
   * @param availability the least share of values that are there, 0..1
   * @param nonZero the least share of values that are not 0 among those that are there, 0..1
   */
  public static Screening of(double availability, double nonZero) {
    return builder().overall(new Thresholds(availability, nonZero)).build();
  }

  /** {@return a builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is asked over all indicators of the index} */
  @Value.Default
  public Thresholds overall() {
    return Thresholds.NONE;
  }

  /** {@return what is asked over the indicators below a node, by the node's id} */
  public abstract Map<String, Thresholds> nodes();

  /** {@return the ids of units that stay whatever their data} */
  public abstract List<String> include();

  /** {@return the ids of units that are left out whatever their data} */
  public abstract List<String> exclude();

  /**
   * {@return this screening with other units forced in}
   *
   * @param units the units
   */
  public abstract Screening withInclude(String... units);

  /**
   * {@return this screening with other units forced out}
   *
   * @param units the units
   */
  public abstract Screening withExclude(String... units);

  @Value.Check
  void check() {
    for (String unit : include()) {
      if (exclude().contains(unit)) {
        throw new IllegalArgumentException(
            "unit must not be both included and excluded, got '" + unit + "'");
      }
    }
  }

  /** Returns the thresholds on one line. */
  @Override
  public String toString() {
    StringBuilder below = new StringBuilder();
    nodes().forEach((id, asked) -> below.append("; node '" + id + "': " + asked));
    return overall()
        + below.toString()
        + (include().isEmpty() ? "" : "; include " + include())
        + (exclude().isEmpty() ? "" : "; exclude " + exclude());
  }

  /** Builds a {@link Screening}. */
  public static final class Builder extends ImmutableScreening.Builder {
    Builder() {}
  }
}
