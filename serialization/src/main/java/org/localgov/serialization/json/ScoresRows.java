package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
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
      warnings.computeIfAbsent(key(warning), any -> new ArrayList<>()).add(warning);
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

  /** Returns the warnings about no row that is scored. */
  List<Violation> otherWarnings() {
    Set<RowKey> rows = new HashSet<>();
    for (int row = 0; row < scores.rows(); row++) {
      rows.add(key(row));
    }
    return scores.warnings().stream().filter(warning -> !rows.contains(key(warning))).toList();
  }

  private RowKey key(int row) {
    return new RowKey(
        scores.data().unit(row), scores.data().period(row).map(Object::toString).orElse(null));
  }

  private static RowKey key(Violation warning) {
    return new RowKey(warning.details().get("unit"), warning.details().get("period"));
  }

  @Override
  public Iterator<ScoresDocument.Row> iterator() {
    return IntStream.range(0, scores.rows()).mapToObj(this::row).iterator();
  }

  private ScoresDocument.Row row(int row) {
    Scorecard card = scores.card(row);
    Map<String, ScoresDocument.NodeScore> nodes = new LinkedHashMap<>();
    ranks.forEach((node, all) -> nodes.put(node, node(row, node, all[row])));
    return new ScoresDocument.Row(
        card.unit(),
        card.period(),
        nodes,
        card.missing(),
        warnings.getOrDefault(key(row), List.of()),
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
