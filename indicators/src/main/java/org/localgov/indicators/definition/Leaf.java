package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * An indicator's place in the tree.
 *
 * @param id the id of the indicator
 * @param weight its weight inside the parent
 */
public record Leaf(String id, double weight) implements Child {
  /**
   * Checks the id.
   *
   * @param id the id of the indicator
   * @param weight its weight inside the parent
   */
  public Leaf {
    Objects.requireNonNull(id, "id");
    weight += 0.0;
  }
}
