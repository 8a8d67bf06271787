package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.indicators.scoring.Scorecard;
import org.localgov.indicators.scoring.Scores;

/** The rows of scores as a document has them, one made at a time. */
final class ScoresRows implements Iterable<ScoresDocument.Row> {
  private final Scores scores;
  private final Predicate<String> explained;
  private final Map<String, int[]> ranks = new LinkedHashMap<>();
  private final Map<RowKey, List<Violation>> warnings = new HashMap<>();

  ScoresRows(Scores scores, Predicate<String> explained) {
    this.scores = scores;
    this.explained = explained;
    scores.nodes().forEach(node -> ranks.put(node, scores.ranks(node)));
    for (Violation warning : scores.warnings()) {
      RowKey key = new RowKey(warning.details().get("unit"), warning.details().get("period"));
      warnings.computeIfAbsent(key, any -> new ArrayList<>()).add(warning);
    }
  }

  private record RowKey(@Nullable String unit, @Nullable String period) {}

  /** Returns the fitted numbers that a document can say: the finite ones. */
  static Map<String, Map<String, Double>> fitted(Scores scores) {
    Map<String, Map<String, Double>> finite = new LinkedHashMap<>();
    scores
        .fitted()
        .forEach(
            (id, numbers) -> {
              Map<String, Double> kept = new LinkedHashMap<>(numbers);
              kept.values().removeIf(number -> !Double.isFinite(number));
              finite.put(id, kept);
            });
    return finite;
  }

  @Override
  public Iterator<ScoresDocument.Row> iterator() {
    return IntStream.range(0, scores.rows()).mapToObj(this::row).iterator();
  }

  private ScoresDocument.Row row(int row) {
    Scorecard card = scores.card(row);
    Map<String, ScoresDocument.NodeScore> nodes = new LinkedHashMap<>();
    ranks.forEach((node, all) -> nodes.put(node, node(row, node, all[row])));
    RowKey key = new RowKey(card.unit(), card.period().map(Object::toString).orElse(null));
    return new ScoresDocument.Row(
        card.unit(),
        card.period(),
        nodes,
        card.missing(),
        warnings.getOrDefault(key, List.of()),
        explained.test(card.unit())
            ? Optional.of(ScoresDocument.Explained.of(card.explain()))
            : Optional.empty());
  }

  private ScoresDocument.NodeScore node(int row, String node, int rank) {
    double score = scores.score(row, node);
    return new ScoresDocument.NodeScore(
        Double.isFinite(score) ? OptionalDouble.of(score) : OptionalDouble.empty(),
        rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
        scores.band(row, node));
  }
}
