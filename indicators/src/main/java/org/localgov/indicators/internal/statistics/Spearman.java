package org.localgov.indicators.internal.statistics;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Spearman's rank correlation: the {@link Pearson} correlation of the ranks that the shared rows
 * have among themselves, ties taking the mean of their ranks.
 *
 * <p>Its probability, both tails: without ties from the distribution of Σ d², exact up to 9 rows
 * and by an Edgeworth series up to 1290 ({@link RankDistributions}); with ties, or more rows, by
 * Student's t as for Pearson's coefficient. These are the choices of R's {@code cor.test}. Source:
 * Kendall, Kendall and Babington Smith (1939), The distribution of Spearman's coefficient of rank
 * correlation, Biometrika 30(3/4), pp. 251-273.
 */
public final class Spearman implements PairMeasure {
  private static final int MOST_EXACT = 1290;

  private final Ordinals[] columns;
  private final int[] all;
  private final @Nullable Ranked[] complete;

  /**
   * Creates the measure of some columns.
   *
   * @param columns the columns, of the same length, NaN where missing
   */
  public Spearman(double[][] columns) {
    this.columns = Ordinals.of(columns);
    this.complete = new Ranked[columns.length];
    this.all = IntStream.range(0, columns.length == 0 ? 0 : columns[0].length).toArray();
  }

  /**
   * The ranks of a column in some rows.
   *
   * @param centred the ranks less their mean
   * @param hasTies whether two are the same
   */
  private record Ranked(Pearson.Centred centred, boolean hasTies) {
    static Ranked of(Ordinals column, int[] rows) {
      int[] counts = column.counts(rows);
      return new Ranked(Pearson.Centred.of(column.ranks(rows, counts)), Ordinals.hasTies(counts));
    }
  }

  @Override
  public Outcome of(int first, int second) {
    int[] rows = Ordinals.shared(columns[first], columns[second]);
    Ranked x = ranked(first, rows);
    Ranked y = ranked(second, rows);
    double rho = x.centred().correlation(y.centred());
    if (Double.isNaN(rho)) {
      return Outcome.undefined(rows.length);
    }
    boolean hasTies = x.hasTies() || y.hasTies();
    return new Outcome(rows.length, rho, probability(rho, rows.length, hasTies));
  }

  private Ranked ranked(int column, int[] rows) {
    if (rows.length < all.length) {
      return Ranked.of(columns[column], rows);
    }
    Ranked known = complete[column];
    if (known == null) {
      known = Ranked.of(columns[column], all);
      complete[column] = known;
    }
    return known;
  }

  private static double probability(double rho, int rows, boolean hasTies) {
    if (hasTies || rows > MOST_EXACT || !Outcome.isTestable(rows)) {
      return Pearson.probability(rho, rows);
    }
    double cube = (double) rows * rows * rows - rows;
    double squares = 2 * Math.rint(cube * (1 - rho) / 12);
    double tail =
        squares > cube / 6
            ? RankDistributions.spearmanAtLeast(squares, rows)
            : RankDistributions.spearmanAtMost(squares, rows);
    return Math.min(1, 2 * tail);
  }
}
