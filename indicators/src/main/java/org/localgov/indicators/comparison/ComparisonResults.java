package org.localgov.indicators.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.text.ResultTable;

/** A comparison as tables. */
final class ComparisonResults {
  private ComparisonResults() {}

  /** Returns a line a node and row. */
  static ResultTable rows(Comparison comparison, List<String> nodes) {
    List<String> names = comparison.variants();
    List<String> headers = new ArrayList<>(List.of("unit", "period", "node"));
    names.forEach(name -> headers.addAll(List.of("#score:" + name, "#rank:" + name)));
    for (String name : names.subList(1, names.size())) {
      headers.addAll(List.of("#difference:" + name, "#shift:" + name, "#absoluteShift:" + name));
    }
    ResultTable.Builder table = ResultTable.of("comparison", headers);
    nodes.forEach(node -> lines(comparison, node, table));
    return table.build();
  }

  private static void lines(Comparison comparison, String node, ResultTable.Builder table) {
    List<String> names = comparison.variants();
    List<double[]> scores = names.stream().map(name -> comparison.scores(name, node)).toList();
    List<int[]> ranks = names.stream().map(name -> comparison.ranks(name, node)).toList();
    List<double[]> differences =
        names.stream().map(name -> comparison.differences(name, node)).toList();
    List<double[]> shifts = names.stream().map(name -> comparison.shifts(name, node)).toList();
    for (int row : ordered(comparison, ranks.get(0))) {
      List<@Nullable Object> cells =
          new ArrayList<>(Arrays.asList(comparison.unit(row), comparison.period(row), node));
      for (int i = 0; i < names.size(); i++) {
        int rank = ranks.get(i)[row];
        cells.add(scores.get(i)[row]);
        cells.add(rank == 0 ? null : rank);
      }
      for (int i = 1; i < names.size(); i++) {
        cells.add(differences.get(i)[row]);
        cells.add(shifts.get(i)[row]);
        cells.add(Math.abs(shifts.get(i)[row]));
      }
      table.row(cells.toArray());
    }
  }

  /** Returns the rows by period, rank in the first variant, and unit; those without rank last. */
  private static List<Integer> ordered(Comparison comparison, int[] ranks) {
    Comparator<Integer> order = Comparator.comparing(comparison::period, Places.absentFirst());
    return IntStream.range(0, comparison.rows())
        .boxed()
        .sorted(
            order
                .thenComparing(row -> ranks[row] == 0 ? Integer.MAX_VALUE : ranks[row])
                .thenComparing(comparison::unit))
        .toList();
  }

  /** Returns a line a node, further variant and period. */
  static ResultTable agreements(Comparison comparison, List<String> nodes) {
    ResultTable.Builder table =
        ResultTable.of(
            "agreement",
            List.of(
                "node",
                "period",
                "variant",
                "#units",
                "#inOneOnly",
                "#meanAbsoluteShift",
                "#largestShift",
                "#scoreCorrelation",
                "#rankCorrelation",
                "#spearman"));
    nodes.stream()
        .flatMap(node -> comparison.agreements(node).stream())
        .forEach(
            one ->
                table.row(
                    one.node(),
                    one.period(),
                    one.variant(),
                    one.units(),
                    one.single(),
                    one.meanShift(),
                    one.largestShift(),
                    one.scoreCorrelation(),
                    one.rankCorrelation(),
                    one.spearman()));
    return table.build();
  }
}
