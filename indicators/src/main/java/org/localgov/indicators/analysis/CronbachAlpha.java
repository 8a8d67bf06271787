package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.CompleteRows;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * Cronbach's alpha: how far the elements below a node say the same, for each node and each level of
 * elements below it.
 *
 * <p>{@code α = k² c̄ / Σ c}, with k the number of items, c their covariances, variances among
 * them, and c̄ the mean of those of two different items; the same as {@code k / (k - 1) (1 - Σ
 * variances / variance of the sum)} where no value is missing. 1 is full agreement; below 0 items
 * run against one another. Items without a value play no part. It is not defined for fewer than two
 * items, for items that share fewer than two rows, and where the covariances sum to 0.
 *
 * <p>Source: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika
 * 16(3), p. 299; numbers as COINr's {@code get_cronbach}.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CronbachAlpha alpha = CronbachAlpha.of(Lineage.of(index), table, RowUse.PAIRWISE);
 * alpha.alpha("services", 1);
 * }</pre>
 */
public final class CronbachAlpha {
  private final RowUse use;
  private final List<Item> items;

  private CronbachAlpha(RowUse use, List<Item> items) {
    this.use = use;
    this.items = List.copyOf(items);
  }

  /**
   * The alpha of the elements of one level below one node.
   *
   * @param node the id of the node
   * @param level the level of the elements
   * @param items how many elements there are with a value
   * @param rows in how many rows it was found; of pairs, the fewest
   * @param alpha alpha, NaN where it is not defined
   */
  public record Item(String node, int level, int items, int rows, double alpha) {}

  /**
   * {@return alpha for each node, and each level below it whose elements the table has}
   *
   * @param lineage the tree
   * @param table the values
   * @param use which rows count where values are missing
   */
  public static CronbachAlpha of(Lineage lineage, IndicatorTable table, RowUse use) {
    List<Item> items = new ArrayList<>();
    for (int level = 1; level < lineage.highest(); level++) {
      if (table.columns().containsAll(lineage.at(level))) {
        items.addAll(of(lineage, table, level, use).items);
      }
    }
    return new CronbachAlpha(use, items);
  }

  /**
   * {@return alpha of the elements of one level, for each node that is above two or more}
   *
   * @param lineage the tree
   * @param table the values
   * @param level the level of the elements, 1 for the indicators
   * @param use which rows count where values are missing
   * @throws UnknownNameException if the table lacks an element
   * @throws LocalgovException if the index has no such level
   */
  public static CronbachAlpha of(Lineage lineage, IndicatorTable table, int level, RowUse use) {
    List<Item> items = new ArrayList<>();
    for (String node : lineage.nodes()) {
      List<String> members = lineage.under(node, level);
      if (members.size() >= 2) {
        double[][] columns =
            members.stream().map(id -> table.column(id).toArray()).toArray(double[][]::new);
        items.add(item(node, level, columns, use));
      }
    }
    return new CronbachAlpha(use, items);
  }

  /**
   * {@return alpha of some columns; NaN where it is not defined}
   *
   * @param use which rows count where values are missing
   * @param columns the columns, of the same length, NaN where missing
   */
  public static double alpha(RowUse use, double[]... columns) {
    return item("", 1, columns, use).alpha();
  }

  private static Item item(String node, int level, double[][] columns, RowUse use) {
    double[][] present =
        Arrays.stream(columns)
            .filter(column -> !Arrays.stream(column).allMatch(Double::isNaN))
            .toArray(double[][]::new);
    int k = present.length;
    if (k < 2) {
      return new Item(node, level, k, 0, Double.NaN);
    }
    int[] complete = CompleteRows.of(present);
    double[][] used = use == RowUse.COMPLETE ? CompleteRows.select(present, complete) : present;
    int rows = use == RowUse.COMPLETE ? complete.length : Integer.MAX_VALUE;
    Summation variances = new Summation();
    Summation covariances = new Summation();
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double[][] pair = {used[i], used[j]};
        int[] shared = CompleteRows.of(pair);
        rows = Math.min(rows, shared.length);
        double[][] values = CompleteRows.select(pair, shared);
        (i == j ? variances : covariances).add(covariance(values[0], values[1]));
      }
    }
    double between = 2 * covariances.value();
    double all = variances.value() + between;
    double mean = between / ((double) k * (k - 1));
    return new Item(node, level, k, rows, all == 0 ? Double.NaN : (double) k * k * mean / all);
  }

  /** Returns the covariance; 0 where one does not vary, NaN below two rows. */
  private static double covariance(double[] x, double[] y) {
    if (x.length < 2) {
      return Double.NaN;
    }
    boolean isStill = Correlations.isConstant(x) || Correlations.isConstant(y);
    return isStill ? 0 : Correlations.covariance(Correlations.centred(x), Correlations.centred(y));
  }

  /** {@return which rows count where values are missing} */
  public RowUse use() {
    return use;
  }

  /** {@return the figures, by level and then by node in tree order; unmodifiable} */
  public List<Item> items() {
    return items;
  }

  /**
   * {@return alpha of the elements of a level below a node; NaN where it is not defined}
   *
   * @param node the id of the node
   * @param level the level of the elements
   * @throws UnknownNameException if there is none for this node and level
   */
  public double alpha(String node, int level) {
    Optional<Item> found =
        items.stream()
            .filter(item -> item.node().equals(node) && item.level() == level)
            .findFirst();
    return found
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "node and level of items",
                    node + " " + level,
                    items.stream().map(item -> item.node() + " " + item.level()).toList()))
        .alpha();
  }

  /** {@return a line a node and level: how many items and rows, and alpha} */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of("alpha", "node", "#level", "#items", "use", "#rows", "#alpha");
    for (Item item : items) {
      table.row(item.node(), item.level(), item.items(), use, item.rows(), item.alpha());
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the use of rows and how many figures there are. */
  @Override
  public String toString() {
    return "CronbachAlpha[" + use + ", " + items.size() + " nodes and levels]";
  }
}
