package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Explanation;
import org.localgov.indicators.scoring.Scores;

/**
 * Scores as a document says them: what was computed, without what computed it.
 *
 * <p>It is what reading a scores document gives, and can be written again. Nodes stand in tree
 * order, rows in the order of the table.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * ScoresDocument document = LocalgovJson.readScores(Path.of("scores.json"));
 * document.rows().get(0).scores().get("self-rule").score();   // OptionalDouble[2.0]
 * }</pre>
 *
 * @param index the id of the index
 * @param version the version of its definition
 * @param fitted the numbers that normalisations found in their sample, by indicator and name
 * @param warnings what is odd and about no row, such as units that were left out
 * @param rows one for each unit and period
 */
public record ScoresDocument(
    String index,
    String version,
    Map<String, Map<String, Double>> fitted,
    List<Violation> warnings,
    List<Row> rows) {
  /**
   * Copies the parts.
   *
   * @param index the id of the index
   * @param version the version of its definition
   * @param warnings what is odd and about no row, such as units that were left out
   * @param rows one for each unit and period
   * @param fitted the numbers that normalisations found in their sample, by indicator and name
   */
  public ScoresDocument {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(version, "version");
    Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
    fitted.forEach((id, numbers) -> copy.put(id, ordered(numbers)));
    fitted = Collections.unmodifiableMap(copy);
    warnings = List.copyOf(warnings);
    rows = List.copyOf(rows);
  }

  /**
   * {@return the document of scores, without explanations}
   *
   * @param scores the scores
   */
  public static ScoresDocument of(Scores scores) {
    return of(scores, unit -> false);
  }

  /**
   * {@return the document of scores}
   *
   * @param scores the scores
   * @param explained the units whose scores are explained
   */
  public static ScoresDocument of(Scores scores, Predicate<String> explained) {
    ScoresRows rows = new ScoresRows(scores, explained);
    List<Row> all = new ArrayList<>(scores.rows());
    rows.forEach(all::add);
    return new ScoresDocument(
        scores.index().id(),
        scores.index().version(),
        ScoresRows.fitted(scores),
        rows.otherWarnings(),
        all);
  }

  /**
   * The scores of one unit, in one period if it has one.
   *
   * @param unit the unit
   * @param period the period
   * @param scores what each node and leaf came to, by id
   * @param missing the indicators without a value
   * @param warnings what is odd about this row
   * @param explanation how the score of the root came about, on request
   */
  public record Row(
      String unit,
      Optional<ReferencePeriod> period,
      Map<String, NodeScore> scores,
      List<String> missing,
      List<Violation> warnings,
      Optional<Explained> explanation) {
    /**
     * Copies the parts.
     *
     * @param unit the unit
     * @param period the period
     * @param explanation how the score of the root came about, on request
     * @param scores what each node and leaf came to, by id
     * @param missing the indicators without a value
     * @param warnings what is odd about this row
     */
    public Row {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(explanation, "explanation");
      scores = NodeScores.of(scores);
      missing = List.copyOf(missing);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * What one node or leaf came to.
   *
   * @param score the score, or the normalised value of a leaf; empty where there is none
   * @param rank the rank within the period, 1 the highest; empty where there is no score
   * @param band the class, where the node has classes
   */
  public record NodeScore(OptionalDouble score, OptionalInt rank, Optional<String> band) {
    /**
     * Checks that the parts are there.
     *
     * @param score the score, or the normalised value of a leaf; empty
     * @param rank the rank within the period, 1 the highest; empty
     * @param band the class, where the node has classes
     */
    public NodeScore {
      Objects.requireNonNull(score, "score");
      Objects.requireNonNull(rank, "rank");
      Objects.requireNonNull(band, "band");
    }
  }

  /**
   * How one score came about, as {@link Explanation} says it.
   *
   * @param id the id of the node or indicator
   * @param name its name for people; the id if it has none
   * @param score the score, or the normalised value
   * @param weight the weight inside the parent, as given
   * @param contribution what this adds to the parent's score, where the rule is additive
   * @param changeAtMedian how the parent's score would change with this part at its median, where
   *     the rule is not additive
   * @param value the raw value of an indicator
   * @param method the name of the normalisation or scoring rule
   * @param formula the formula with the numbers filled in; empty where there is no score
   * @param notes what a reader should know
   * @param parts what the score was made of
   */
  public record Explained(
      String id,
      String name,
      OptionalDouble score,
      double weight,
      OptionalDouble contribution,
      OptionalDouble changeAtMedian,
      OptionalDouble value,
      String method,
      String formula,
      List<String> notes,
      List<Explained> parts) {
    /**
     * Copies the lists.
     *
     * @param id the id of the node or indicator
     * @param name its name for people; the id if it has none
     * @param notes what a reader should know
     * @param parts what the score was made of
     * @param score the score, or the normalised value
     * @param weight the weight inside the parent, as given
     * @param contribution what this adds to the parent's score, where the rule is additive
     * @param changeAtMedian how the parent's score would change with this part at its median, where
     *     the rule is not additive
     * @param value the raw value of an indicator
     * @param method the name of the normalisation or scoring rule
     * @param formula the formula with the numbers filled in; empty
     */
    public Explained {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      notes = List.copyOf(notes);
      parts = List.copyOf(parts);
    }

    /**
     * {@return the same as a document says it}
     *
     * @param explanation the explanation
     */
    public static Explained of(Explanation explanation) {
      return new Explained(
          explanation.id(),
          explanation.name(),
          explanation.score(),
          explanation.weight(),
          explanation.contribution(),
          explanation.changeAtMedian(),
          explanation.value(),
          explanation.method(),
          explanation.formula(),
          explanation.notes(),
          explanation.parts().stream().map(Explained::of).toList());
    }
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
