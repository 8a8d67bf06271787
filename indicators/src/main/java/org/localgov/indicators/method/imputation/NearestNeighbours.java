package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Pairs;
import org.localgov.indicators.method.shared.Whole;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.table.Column;

/**
 * {@code nearest-neighbours}: a gap gets the mean of the {@code k} most similar rows of the sample
 * that have a value there.
 *
 * <p>The distance of two rows is the mean of {@code |x - y| / (max - min)} over the indicators that
 * both have, min and max of the sample; an indicator with a single value in the sample does not
 * count. Rows at the same distance are taken by unit, then by period, so that the order of the rows
 * plays no part. All rows are one sample: another year of the same unit may be a neighbour. Where
 * fewer than {@code k} rows can be compared, those are taken, and the text says how many; where
 * none can, the gap stays missing. The work grows with the rows that have gaps times the rows of
 * the sample, of which a warning tells above {@value Pairs#MANY}.
 *
 * <p>Source: the distance is 1 minus the similarity of J. C. Gower (1971), A general coefficient of
 * similarity and some of its properties, Biometrics 27(4), p. 857-871; imputation by k nearest
 * neighbours as in O. Troyanskaya and others (2001), Bioinformatics 17(6), p. 520-525, with a plain
 * mean.
 */
final class NearestNeighbours implements ImputationMethod {
  private static final int NEIGHBOURS = 5;

  @Override
  public String name() {
    return "nearest-neighbours";
  }

  @Override
  public String description() {
    return "the mean of the k rows with the least mean |x - y| / (max - min)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.optional("k", NEIGHBOURS, "how many neighbours, at least 1"));
  }

  @Override
  public void check(Parameters parameters) {
    neighbours(parameters);
  }

  private static int neighbours(Parameters parameters) {
    return Whole.number(parameters, "k", NEIGHBOURS, 1);
  }

  @Override
  public Optional<String> cost(long rows, long others) {
    return Pairs.cost(rows, others, "regression or group-mean takes less");
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    int[] order = RowOrder.of(sample);
    List<Column> columns = new ArrayList<>();
    for (int indicator = 0; indicator < sample.size(); indicator++) {
      Column column = sample.column(indicator);
      columns.add(Column.of(Arrays.stream(order).mapToDouble(column::get).toArray()));
    }
    return new Fit(
        neighbours(parameters), columns, order.length, Ranges.of("nearest-neighbours", sample));
  }

  /** The sample's columns, with the rows in their own order. */
  private record Fit(int k, List<Column> columns, int rows, Ranges ranges)
      implements FittedImputation {

    @Override
    public void fill(Cells cells, Filling filling) {
      String[] how = new String[k + 1];
      for (int row = 0; row < cells.rows(); row++) {
        int[] nearest = null;
        for (int indicator = 0; indicator < cells.size(); indicator++) {
          if (Double.isNaN(cells.column(indicator).get(row))) {
            nearest = nearest == null ? nearest(cells, row) : nearest;
            double[] values = neighbours(nearest, columns.get(indicator));
            if (values.length == 0) {
              filling.leave(
                  row,
                  indicator,
                  "no row of the sample has '"
                      + cells.id(indicator)
                      + "' and an indicator in common");
            } else {
              if (how[values.length] == null) {
                how[values.length] = "mean of " + values.length + " nearest";
              }
              double mean = Centre.MEAN.of(values, values.length);
              filling.put(row, indicator, mean, how[values.length]);
            }
          }
        }
      }
    }

    private double[] neighbours(int[] nearest, Column column) {
      return Arrays.stream(nearest)
          .mapToDouble(column::get)
          .filter(value -> !Double.isNaN(value))
          .limit(k)
          .toArray();
    }

    /** Returns the rows of the sample that can be compared, the nearest first. */
    private int[] nearest(Cells cells, int row) {
      double[] distances = distances(cells, row);
      return IntStream.range(0, rows)
          .filter(other -> !Double.isNaN(distances[other]))
          .boxed()
          .sorted(Comparator.comparingDouble(other -> distances[other]))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    private double[] distances(Cells cells, int row) {
      double[] sums = new double[rows];
      int[] counts = new int[rows];
      for (int indicator = 0; indicator < cells.size(); indicator++) {
        double value = cells.column(indicator).get(row);
        if (!Double.isNaN(value) && ranges.isSpread(indicator)) {
          for (int other = 0; other < rows; other++) {
            double distance = ranges.distance(indicator, value, columns.get(indicator).get(other));
            if (!Double.isNaN(distance)) {
              sums[other] += distance;
              counts[other]++;
            }
          }
        }
      }
      return IntStream.range(0, rows).mapToDouble(other -> sums[other] / counts[other]).toArray();
    }
  }
}
