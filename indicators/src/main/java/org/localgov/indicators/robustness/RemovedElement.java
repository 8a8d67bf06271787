package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.scoring.Reweigher;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/**
 * What became of the root's scores and ranks without one element.
 *
 * @param id the id of the element
 * @param parent the id of its parent
 * @param scores the score of each row, NaN where there is none; no row if it stays
 * @param ranks the rank of each row, 0 where there is none; no row if it stays
 * @param note what went with it, or why it cannot be removed; empty if there is nothing to say
 */
record RemovedElement(String id, String parent, double[] scores, int[] ranks, String note) {
  private static RemovedElement kept(String id, Lineage lineage, String reason) {
    return new RemovedElement(id, lineage.parent(id).orElse(""), new double[0], new int[0], reason);
  }

  /** Removes an element by its weight, or by that of the lowest ancestor that is not alone. */
  static RemovedElement byWeight(String id, Lineage lineage, Reweigher reweigher) {
    String removed = id;
    for (String ancestor : lineage.ancestors(id)) {
      double[] without = reweigher.weights(ancestor);
      without[children(ancestor, lineage).indexOf(removed)] = 0;
      if (DoubleStream.of(without).anyMatch(weight -> weight != 0)) {
        String note = removed.equals(id) ? "" : "with " + removed + ", which has no other part";
        return reweighed(kept(id, lineage, note), reweigher, ancestor, without);
      }
      removed = ancestor;
    }
    return kept(id, lineage, "nothing else has a weight");
  }

  private static List<String> children(String node, Lineage lineage) {
    Optional<String> parent = Optional.of(node);
    return lineage.elements().stream().filter(id -> lineage.parent(id).equals(parent)).toList();
  }

  private static RemovedElement reweighed(
      RemovedElement element, Reweigher reweigher, String node, double[] without) {
    double[] weights = reweigher.weights(node);
    try {
      reweigher.weights(node, without);
      double[] scores = reweigher.score().clone();
      return element.with(scores, reweigher.ranks().clone(), element.note);
    } catch (IllegalArgumentException | LocalgovException e) {
      return element.with(element.scores, element.ranks, String.valueOf(e.getMessage()));
    } finally {
      reweigher.weights(node, weights);
    }
  }

  private RemovedElement with(double[] newScores, int[] newRanks, String newNote) {
    return new RemovedElement(id, parent, newScores, newRanks, newNote);
  }

  /** Removes an element from the definition; the rows are those of the scores with it. */
  static RemovedElement byDefinition(
      String id, Lineage lineage, Index index, Function<Index, Scores> scoring, Scores nominal) {
    Scores without;
    try {
      without = scoring.apply(index.without(id));
    } catch (IllegalArgumentException | LocalgovException e) {
      return kept(id, lineage, String.valueOf(e.getMessage()));
    }
    IndicatorTable rows = nominal.data();
    double[] scores = new double[rows.rows()];
    int[] ranks = new int[rows.rows()];
    Arrays.fill(scores, Double.NaN);
    double[] found = without.scores(without.root());
    int[] foundRanks = without.ranks(without.root());
    int lost = 0;
    for (int row = 0; row < scores.length; row++) {
      Optional<Integer> at = without.data().row(rows.unit(row), rows.period(row).orElse(null));
      if (at.isPresent()) {
        scores[row] = found[at.get()];
        ranks[row] = foundRanks[at.get()];
      } else {
        lost++;
      }
    }
    String note = lost == 0 ? "" : "screened out without it: " + lost;
    return kept(id, lineage, "").with(scores, ranks, note);
  }
}
