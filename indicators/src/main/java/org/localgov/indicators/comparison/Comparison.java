package org.localgov.indicators.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.internal.RankShifts;
import org.localgov.indicators.internal.statistics.PairMeasure;
import org.localgov.indicators.internal.statistics.Pearson;
import org.localgov.indicators.internal.statistics.Spearman;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.ResultTable;

/**
 * Scores of the same units side by side: variants of one index, or different indices, each compared
 * with the first.
 *
 * <p>A row is a unit, or a unit in a period, that is scored in at least one variant; where it is
 * not scored, as when it was screened out, its score and rank are missing and so is the difference.
 * Ranks are each variant's own competition ranks within a period. A shift is the rank in a variant
 * less that in the first: positive where the unit falls. Nodes and indicators are the same where
 * their ids are; the root of the first is compared with the others' roots if they have no such id.
 * Shifts and correlations of ranks are as in COINr 1.1.14 (Becker and others 2022, Journal of Open
 * Source Software 7(78), 4567), whose comparison of two subtracts the second from the first.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Comparison both = Comparison.of("min-max", scores).with("z-score", others);
 * both.shift("name:Banfora", "z-score", "Index");    // 2.0: two places lower
 * System.out.println(both.agreementResult().table());
 * }</pre>
 */
public final class Comparison {
  private final Map<String, Variant> variants = new LinkedHashMap<>();
  private final List<Row> rows;
  private final Map<Row, Integer> numbers = new LinkedHashMap<>();
  private final List<String> nodes;
  private final List<int[]> periods;

  /** A unit, or a unit in a period. */
  private record Row(String unit, Optional<ReferencePeriod> period) {
    static Stream<Row> all(Scores scores) {
      return IntStream.range(0, scores.rows())
          .mapToObj(row -> new Row(scores.data().unit(row), scores.data().period(row)));
    }
  }

  /** Scores, and where each row of the comparison stands in them; -1 if nowhere. */
  private record Variant(Scores scores, int[] places) {}

  private Comparison(Map<String, Scores> all) {
    rows = all.values().stream().flatMap(Row::all).distinct().toList();
    rows.forEach(row -> numbers.put(row, numbers.size()));
    all.forEach(
        (name, scores) ->
            variants.put(
                name,
                new Variant(
                    scores,
                    rows.stream()
                        .mapToInt(
                            row -> scores.data().row(row.unit, row.period.orElse(null)).orElse(-1))
                        .toArray())));
    Scores first = base().scores;
    nodes =
        first.nodes().stream()
            .filter(
                node ->
                    node.equals(first.root())
                        || all.values().stream().allMatch(each -> each.nodes().contains(node)))
            .toList();
    periods =
        rows.stream()
            .map(Row::period)
            .distinct()
            .map(
                period ->
                    IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).period.equals(period))
                        .toArray())
            .toList();
  }

  /**
   * {@return a comparison with nothing to compare yet}
   *
   * @param name what the scores are called
   * @param first the scores that others are compared with
   */
  public static Comparison of(String name, Scores first) {
    return new Comparison(Map.of(Objects.requireNonNull(name, "name"), first));
  }

  /**
   * {@return this with one more variant, compared with the first}
   *
   * @param name what the scores are called
   * @param scores the scores
   * @throws IllegalArgumentException if there is a variant with this name
   */
  public Comparison with(String name, Scores scores) {
    if (variants.containsKey(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "variants must have different names, got " + Quoted.of(name) + " twice");
    }
    Map<String, Scores> all = new LinkedHashMap<>();
    variants.forEach((known, variant) -> all.put(known, variant.scores));
    all.put(name, Objects.requireNonNull(scores, "scores"));
    return new Comparison(all);
  }

  private Variant base() {
    return variants.values().iterator().next();
  }

  /** {@return the names of the variants, the first being that which others are compared with} */
  public List<String> variants() {
    return List.copyOf(variants.keySet());
  }

  /** {@return the ids of the nodes and indicators that all variants have, the root first} */
  public List<String> nodes() {
    return nodes;
  }

  /** {@return how many rows there are} */
  public int rows() {
    return rows.size();
  }

  /**
   * {@return the unit of a row}
   *
   * @param row the number of the row, from 0: the rows of the first variant, then further ones
   */
  public String unit(int row) {
    return rows.get(row).unit;
  }

  /**
   * {@return the period of a row, if it has one}
   *
   * @param row the number of the row, from 0
   */
  public Optional<ReferencePeriod> period(int row) {
    return rows.get(row).period;
  }

  private Variant variant(String name) {
    Variant found = variants.get(name);
    if (found == null) {
      throw new UnknownNameException("variant", name, variants.keySet());
    }
    return found;
  }

  /** Returns what a node is called in a variant. */
  private String named(String node, Scores scores) {
    if (!nodes.contains(node)) {
      throw new UnknownNameException("node", node, nodes);
    }
    return scores.nodes().contains(node) ? node : scores.root();
  }

  /**
   * {@return the score of each row in a variant; NaN where there is none}
   *
   * @param variant the name of the variant
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such variant, or the variants have no such node
   */
  public double[] scores(String variant, String node) {
    Variant found = variant(variant);
    double[] scores = found.scores.scores(named(node, found.scores));
    return Arrays.stream(found.places)
        .mapToDouble(place -> place < 0 ? Double.NaN : scores[place])
        .toArray();
  }

  /**
   * {@return the competition rank of each row in a variant; 0 where there is none}
   *
   * @param variant the name of the variant
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such variant, or the variants have no such node
   */
  public int[] ranks(String variant, String node) {
    Variant found = variant(variant);
    int[] ranks = found.scores.ranks(named(node, found.scores));
    return Arrays.stream(found.places).map(place -> place < 0 ? 0 : ranks[place]).toArray();
  }

  /**
   * {@return the score of each row in a variant less that in the first; NaN where one has none}
   *
   * @param variant the name of the variant
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such variant, or the variants have no such node
   */
  public double[] differences(String variant, String node) {
    double[] first = scores(variants().get(0), node);
    double[] others = scores(variant, node);
    return IntStream.range(0, first.length).mapToDouble(row -> others[row] - first[row]).toArray();
  }

  /**
   * {@return the rank of each row in a variant less that in the first; NaN where one has none}
   *
   * @param variant the name of the variant
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such variant, or the variants have no such node
   */
  public double[] shifts(String variant, String node) {
    int[] first = ranks(variants().get(0), node);
    int[] others = ranks(variant, node);
    return IntStream.range(0, first.length)
        .mapToDouble(
            row -> first[row] == 0 || others[row] == 0 ? Double.NaN : others[row] - first[row])
        .toArray();
  }

  /**
   * {@return the rank of a unit in a variant less that in the first; NaN where one has none}
   *
   * @param unit the id of the unit
   * @param variant the name of the variant
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such unit, variant or node
   * @throws IllegalArgumentException if the unit has rows for several periods
   */
  public double shift(String unit, String variant, String node) {
    int[] found = IntStream.range(0, rows.size()).filter(row -> unit(row).equals(unit)).toArray();
    if (found.length == 0) {
      throw new UnknownNameException(
          "unit", unit, rows.stream().map(Row::unit).distinct().toList());
    }
    if (found.length > 1) {
      throw new IllegalArgumentException(
          "unit " + Quoted.of(unit) + " must have one row, it has rows for several periods");
    }
    return shifts(variant, node)[found[0]];
  }

  /**
   * {@return how far each further variant agrees with the first in a node, each period by itself}
   *
   * @param node the id of the node or indicator
   * @throws UnknownNameException if the variants have no such node
   */
  public List<Concordance> agreements(String node) {
    List<Concordance> agreements = new ArrayList<>();
    for (String variant : variants().subList(1, variants.size())) {
      for (int[] some : periods) {
        agreements.add(agreement(node, variant, some));
      }
    }
    return agreements;
  }

  private Concordance agreement(String node, String variant, int[] some) {
    double[] scores = scores(variants().get(0), node);
    double[] others = scores(variant, node);
    int[] ranks = ranks(variants().get(0), node);
    int[] otherRanks = ranks(variant, node);
    double[] shifts = shifts(variant, node);
    double[][] pairs = columns(some, row -> scores[row], row -> others[row]);
    double[][] rankPairs = columns(some, row -> rank(ranks[row]), row -> rank(otherRanks[row]));
    PairMeasure.Outcome correlation = new Pearson(pairs).of(0, 1);
    return new Concordance(
        node,
        rows.get(some[0]).period,
        variant,
        correlation.rows(),
        (int)
            IntStream.of(some)
                .filter(row -> Double.isNaN(scores[row]) != Double.isNaN(others[row]))
                .count(),
        RankShifts.meanAbsolute(otherRanks, ranks, some),
        IntStream.of(some)
            .mapToDouble(row -> Math.abs(shifts[row]))
            .filter(shift -> !Double.isNaN(shift))
            .max()
            .orElse(Double.NaN),
        correlation.coefficient(),
        new Pearson(rankPairs).of(0, 1).coefficient(),
        new Spearman(pairs).of(0, 1).coefficient());
  }

  private static double[][] columns(
      int[] some, IntToDoubleFunction first, IntToDoubleFunction second) {
    return new double[][] {
      IntStream.of(some).mapToDouble(first).toArray(),
      IntStream.of(some).mapToDouble(second).toArray()
    };
  }

  private static double rank(int rank) {
    return rank == 0 ? Double.NaN : rank;
  }

  /**
   * {@return a line a node and row: score and rank in each variant; then of each further one the
   * difference of scores, the shift of rank, and its size; in each node and period the best of the
   * first variant first}
   */
  public ResultTable result() {
    return result(nodes);
  }

  /**
   * {@return the same of some nodes}
   *
   * @param some the ids of nodes or indicators
   * @throws UnknownNameException if the variants have no such node
   */
  public ResultTable result(List<String> some) {
    return ComparisonResults.rows(this, some);
  }

  /** {@return a line a node, further variant and period: how far it agrees with the first} */
  public ResultTable agreementResult() {
    return agreementResult(nodes);
  }

  /**
   * {@return the same of some nodes}
   *
   * @param some the ids of nodes or indicators
   * @throws UnknownNameException if the variants have no such node
   */
  public ResultTable agreementResult(List<String> some) {
    return ComparisonResults.agreements(this, some);
  }

  /**
   * {@return the comparison of the roots as aligned text; see {@link #result(List)} for other
   * nodes}
   */
  public String table() {
    return result(List.of(nodes.get(0))).table();
  }

  /** Returns the variants, the number of rows and of common nodes in one line. */
  @Override
  public String toString() {
    return "Comparison["
        + String.join(", ", variants.keySet())
        + ", "
        + rows.size()
        + " rows, "
        + nodes.size()
        + " nodes]";
  }
}
