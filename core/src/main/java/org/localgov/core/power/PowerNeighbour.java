package org.localgov.core.power;

import java.io.Serializable;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.OneLine;
import org.localgov.core.internal.PowerBounds;

/**
 * A city near to another by power signature, and how far it is.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PowerNeighbour first = london.nearest(others, SignatureDistance.EUCLIDEAN, 5).get(0);
 * }</pre>
 *
 * @param city the id of the city, as the caller gave it
 * @param distance how far it is, on the scale of the distance asked for; finite, not negative
 */
public record PowerNeighbour(String city, double distance) implements Serializable {
  /**
   * Creates a neighbour.
   *
   * @param city the id of the city, as the caller gave it
   * @param distance how far it is, on the scale of the distance asked for; finite, not negative
   * @throws IllegalArgumentException if the city is malformed or the distance negative or not
   *     finite
   */
  public PowerNeighbour {
    OneLine.requireId("city", city);
    if (!(distance >= PowerBounds.SHORTEST_DISTANCE && distance <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "distance must be finite and not negative, got " + Quoted.of(distance));
    }
    distance = distance == 0 ? 0.0 : distance;
  }

  /** Returns city and distance in one line. */
  @Override
  public String toString() {
    return city + " at " + distance;
  }
}
