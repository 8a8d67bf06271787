package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final NodeScores.Ids ids;
  private final double[][] columns;
  private final int[][] ranks;
  private final boolean[] isClassed;
  private final boolean hasClasses;
  private final Map<RowKey, List<Violation>> warnings = new HashMap<>();

  ScoresRows(Scores scores, Predicate<String> explained) {
    this.scores = scores;
    this.explained = explained;
    ids = new NodeScores.Ids(scores.nodes());
    columns = scores.nodes().stream().map(scores::scores).toArray(double[][]::new);
    ranks = scores.nodes().stream().map(scores::ranks).toArray(int[][]::new);
    isClassed = new boolean[ids.size()];
    boolean isAny = false;
    for (int at = 0; at < isClassed.length; at++) {
      isClassed[at] = !scores.bands(ids.id(at)).isEmpty();
      isAny |= isClassed[at];
    }
    hasClasses = isAny;
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
    if (warnings.isEmpty()) {
      return List.of();
    }
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
    NodeScores nodes = nodes(row);
    return new ScoresDocument.Row(
        card.unit(),
        card.period(),
        nodes,
        nodes.hasGap() ? card.missing() : List.of(),
        warnings.isEmpty() ? List.of() : warnings.getOrDefault(key(row), List.of()),
        explained.test(card.unit())
            ? Optional.of(ScoresDocument.Explained.of(card.explain()))
            : Optional.empty());
  }

  private NodeScores nodes(int row) {
    double[] found = new double[ids.size()];
    int[] places = new int[ids.size()];
    @Nullable String[] bands = new @Nullable String[hasClasses ? ids.size() : 0];
    for (int at = 0; at < found.length; at++) {
      double score = columns[at][row];
      found[at] = Double.isFinite(score) ? score : Double.NaN;
      places[at] = ranks[at][row] > 0 ? ranks[at][row] : NodeScores.NO_RANK;
      if (isClassed[at]) {
        bands[at] = scores.band(row, ids.id(at)).orElse(null);
      }
    }
    return new NodeScores(ids, found, places, bands.length > 0 ? bands : null);
  }
}
