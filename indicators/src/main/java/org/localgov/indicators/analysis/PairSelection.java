package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.internal.statistics.PairMeasure;
import org.localgov.indicators.table.IndicatorTable;

/** The pairs of columns whose correlation is wanted, in order; for one thread. */
final class PairSelection {
  private record Pair(String element, String other, Optional<String> group) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** Returns every element with every other. */
  static PairSelection all(List<String> elements, List<String> others) {
    return each(elements, id -> others);
  }

  /** Returns each element with those that are chosen for it. */
  static PairSelection each(List<String> elements, Function<String, List<String>> others) {
    PairSelection wanted = new PairSelection();
    elements.forEach(id -> others.apply(id).forEach(other -> wanted.add(id, other, null)));
    return wanted;
  }

  /** Returns every two elements below the same node, each with itself too. */
  static PairSelection within(List<String> elements, Function<String, Optional<String>> node) {
    Map<String, String> groups = new LinkedHashMap<>();
    elements.forEach(id -> node.apply(id).ifPresent(group -> groups.put(id, group)));
    PairSelection wanted = new PairSelection();
    for (String id : elements) {
      for (String other : elements) {
        String group = groups.get(id);
        if (group != null && group.equals(groups.get(other))) {
          wanted.add(id, other, group);
        }
      }
    }
    return wanted;
  }

  private void add(String element, String other, @Nullable String group) {
    pairs.add(new Pair(element, other, Optional.ofNullable(group)));
  }

  /** Returns the ids of the second of each pair, each once. */
  List<String> others() {
    return pairs.stream().map(Pair::other).distinct().toList();
  }

  /**
   * Returns the correlations of all pairs.
   *
   * @param table the values of the first of each pair
   * @param second the values of the second, the same table or one whose rows are matched
   */
  List<CorrelationPair> measured(
      IndicatorTable table, IndicatorTable second, CorrelationMethod method) {
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Integer> otherPlaces = second.equals(table) ? places : new LinkedHashMap<>();
    List<double[]> columns = new ArrayList<>();
    RowMatch match = RowMatch.of(table, second);
    for (Pair pair : pairs) {
      places.computeIfAbsent(pair.element(), id -> place(columns, table.column(id).toArray()));
      otherPlaces.computeIfAbsent(pair.other(), id -> place(columns, match.column(id)));
    }
    PairMeasure measure = method.measure(columns.toArray(double[][]::new));
    Map<Long, PairMeasure.Outcome> outcomes = new HashMap<>();
    List<CorrelationPair> measured = new ArrayList<>();
    for (Pair pair : pairs) {
      int x = places.getOrDefault(pair.element(), 0);
      int y = otherPlaces.getOrDefault(pair.other(), 0);
      long key = (long) Math.min(x, y) * columns.size() + Math.max(x, y);
      PairMeasure.Outcome found =
          outcomes.computeIfAbsent(key, any -> measure.of(Math.min(x, y), Math.max(x, y)));
      measured.add(
          new CorrelationPair(
              pair.element(),
              pair.other(),
              pair.group(),
              found.rows(),
              found.coefficient() + 0.0,
              found.p()));
    }
    return measured;
  }

  private static int place(List<double[]> columns, double[] column) {
    columns.add(column);
    return columns.size() - 1;
  }
}
