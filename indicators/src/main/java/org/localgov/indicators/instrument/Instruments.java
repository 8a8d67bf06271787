package org.localgov.indicators.instrument;

import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;

/**
 * The catalogue of published instruments, each a definition that a scorer compiles.
 *
 * <p>Every instrument carries its citation, its version and its fidelity. Safe to use from several
 * threads.
 *
 * <pre>{@code
 * Scores rai = Scorer.of(Instruments.of("rai-region")).score(table);
 * }</pre>
 */
public final class Instruments {
  private static final List<Index> ALL =
      List.of(
          CeeAfrica.index(), RaiRegion.index(), SupermunServices.index(), UgiEffectiveness.index());

  private Instruments() {}

  /** {@return all instruments, by id} */
  public static List<Index> all() {
    return ALL;
  }

  /** {@return the ids of all instruments, sorted} */
  public static List<String> ids() {
    return ALL.stream().map(Index::id).toList();
  }

  /**
   * {@return an instrument by id}
   *
   * @param id the id of the instrument, such as {@code rai-region}
   * @throws UnknownNameException if there is none; names the nearest
   */
  public static Index of(String id) {
    return ALL.stream()
        .filter(index -> index.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("instrument", id, ids()));
  }
}
