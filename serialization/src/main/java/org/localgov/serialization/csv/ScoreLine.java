package org.localgov.serialization.csv;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.localgov.core.observation.ReferencePeriod;

/**
 * One line of a file of scores: what a node or leaf came to for a unit.
 *
 * @param unit the unit
 * @param period the period, if there is one
 * @param node the id of the node or leaf
 * @param score the score, if there is one
 * @param rank the rank, if it is given
 * @param band the class, if it is given
 */
public record ScoreLine(
    String unit,
    Optional<ReferencePeriod> period,
    String node,
    OptionalDouble score,
    OptionalInt rank,
    Optional<String> band) {
  /**
   * Checks that the parts are there.
   *
   * @param unit the unit
   * @param period the period, if there is one
   * @param node the id of the node or leaf
   * @param score the score, if there is one
   * @param rank the rank, if it is given
   * @param band the class, if it is given
   */
  public ScoreLine {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(band, "band");
  }
}
