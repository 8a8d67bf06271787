package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** What one uncertain input does to the data: noise on every value of some columns. */
final class DataDraw {
  private final Noise noise;
  private final IndicatorTable table;
  private final List<Drawn> columns = new ArrayList<>();
  private final int dimensions;

  /** A column: what each cell is drawn from, and by which number; neither where it is exact. */
  private record Drawn(String id, ContinuousDistribution[] cells, Range[] ranges, int[] places) {}

  /** The part of a distribution that is drawn: what lies below it, how much it is, its ends. */
  private record Range(double below, double share, Scale ends) {}

  /**
   * Finds the columns and what each cell is drawn from.
   *
   * @param all the inputs; columns that one of them names are none of the input for all data
   * @throws UnknownNameException if there is no such indicator, or no column of standard errors
   * @throws IllegalArgumentException if an indicator has wordings or whole numbers, or a value does
   *     not allow the noise
   */
  DataDraw(UncertainInput input, List<UncertainInput> all, Index index, IndicatorTable table) {
    this.noise = input.noise().orElseThrow();
    this.table = table;
    Map<String, Scale> scales = scales(index);
    int[] order = order(table);
    int next = 0;
    for (String id : columns(input, all, index, scales)) {
      Scale scale = scales.getOrDefault(id, Scale.UNBOUNDED);
      Column values = table.column(id);
      ContinuousDistribution[] cells = new ContinuousDistribution[values.size()];
      Range[] ranges = new Range[values.size()];
      int[] places = new int[values.size()];
      for (int row : order) {
        double value = values.get(row);
        double size = Double.isNaN(value) ? 0 : size(id, row, value);
        if (size > 0) {
          cells[row] = distribution(id, row, value, size);
          ranges[row] = range(cells[row], value, scale);
          places[row] = next++;
        }
      }
      columns.add(new Drawn(id, cells, ranges, places));
    }
    dimensions = next;
  }

  /** Returns the rows by unit and period, so that draws do not depend on the order of the rows. */
  private static int[] order(IndicatorTable table) {
    return IntStream.range(0, table.rows())
        .boxed()
        .sorted(
            Comparator.comparing(table::unit)
                .thenComparing(row -> table.period(row).map(Object::toString).orElse("")))
        .mapToInt(row -> row)
        .toArray();
  }

  /** Returns the scales of the values in a table's columns. */
  private static Map<String, Scale> scales(Index index) {
    Map<String, Scale> scales = new LinkedHashMap<>();
    if (index.rollUps().isEmpty()) {
      index.indicators().forEach(one -> scales.putIfAbsent(one.column(), scale(one)));
    } else {
      for (Summary summary : index.rollUps().get(0).summaries()) {
        summary
            .column()
            .ifPresent(id -> scales.putIfAbsent(id, summary.scale().orElse(Scale.UNBOUNDED)));
      }
    }
    return scales;
  }

  /** Returns the scale of an indicator; of one with wordings that of whole numbers. */
  private static Scale scale(Indicator one) {
    Scale range = one.range();
    return one.levels().isEmpty() ? range : new Scale(range.minimum(), range.maximum(), true);
  }

  private static List<String> columns(
      UncertainInput input, List<UncertainInput> all, Index index, Map<String, Scale> scales) {
    if (!input.target().equals(UncertainInput.DATA)) {
      String id = column(input, index);
      if (scales.getOrDefault(id, Scale.UNBOUNDED).integer()) {
        throw new IllegalArgumentException(
            "indicator '" + id + "' has whole numbers or wordings, and takes no noise");
      }
      return List.of(id);
    }
    List<String> columns = new ArrayList<>();
    scales.forEach((id, scale) -> columns.addAll(scale.integer() ? List.of() : List.of(id)));
    for (UncertainInput other : all) {
      if (other.isOfData() && !other.equals(input)) {
        columns.remove(column(other, index));
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("there are no data left that take noise");
    }
    return columns;
  }

  /** Returns the columns with the standard errors that an input takes, which may be none. */
  static List<String> errorColumns(UncertainInput input, List<UncertainInput> all, Index index) {
    return input.noise().orElseThrow().isByCell()
        ? columns(input, all, index, scales(index)).stream()
            .map(Noise.ERROR_COLUMN::concat)
            .toList()
        : List.of();
  }

  /** Returns the column that an input names, by itself or by its indicator. */
  private static String column(UncertainInput input, Index index) {
    String id = input.target().substring(UncertainInput.DATA.length() + 1);
    List<String> known = new ArrayList<>(index.columns());
    if (index.rollUps().isEmpty()) {
      for (Indicator one : index.indicators()) {
        if (one.id().equals(id)) {
          return one.column();
        }
        known.add(one.id());
      }
    }
    if (!known.contains(id)) {
      throw new UnknownNameException("indicator", id, new LinkedHashSet<>(known));
    }
    return id;
  }

  private double size(String id, int row, double value) {
    if (!noise.isByCell()) {
      return noise.size(value);
    }
    double error = table.column(Noise.ERROR_COLUMN + id).get(row);
    if (!(error >= 0)) {
      throw new IllegalArgumentException(
          table.place(row)
              + ", column '"
              + Noise.ERROR_COLUMN
              + id
              + "': a standard error must be 0 or more, "
              + (Double.isNaN(error)
                  ? "and is missing; give 0 for an exact value"
                  : "got " + error));
    }
    return error;
  }

  /** The part of a distribution that lies on the scale; all of it where the value does not. */
  private static Range range(ContinuousDistribution cell, double value, Scale scale) {
    Scale cut = scale.contains(value) ? scale : Scale.UNBOUNDED;
    double below = cell.cumulativeProbability(cut.minimum());
    return new Range(below, cell.cumulativeProbability(cut.maximum()) - below, cut);
  }

  private ContinuousDistribution distribution(String id, int row, double value, double size) {
    return switch (noise.kind()) {
      case NORMAL -> NormalDistribution.of(value, size);
      case UNIFORM -> {
        double width = Math.max(size, Math.ulp(value));
        yield UniformContinuousDistribution.of(value - width, value + width);
      }
      case TRIANGULAR -> {
        double width = Math.max(size, Math.ulp(value));
        yield TriangularDistribution.of(value - width, value, value + width);
      }
      case LOG_NORMAL -> {
        if (!(value > 0)) {
          throw new IllegalArgumentException(
              table.place(row)
                  + ", indicator '"
                  + id
                  + "': log-normal noise needs values above 0, got "
                  + value
                  + "; give it another kind, with a target of its own");
        }
        yield LogNormalDistribution.of(
            Math.log(value), noise.isByCell() ? log(size / value) : size);
      }
      default -> throw new IllegalStateException(noise.kind() + " is no noise of data");
    };
  }

  /** Returns the deviation of the logarithm of a log-normal value whose deviation is a share. */
  private static double log(double share) {
    return Math.sqrt(Math.log1p(share * share));
  }

  /** Returns how many numbers of 0..1 it is drawn by. */
  int dimensions() {
    return dimensions;
  }

  /** Puts drawn values in the place of the columns; missing values stay missing. */
  void draw(Map<String, double[]> changed, double[] uniforms, int offset) {
    for (Drawn drawn : columns) {
      double[] values =
          changed.computeIfAbsent(drawn.id, id -> values(table.column(id), drawn.cells.length));
      for (int row = 0; row < values.length; row++) {
        ContinuousDistribution cell = drawn.cells[row];
        if (cell != null) {
          Range range = drawn.ranges[row];
          double uniform = uniforms[offset + drawn.places[row]];
          double value =
              cell.inverseCumulativeProbability(Math.min(1, range.below + uniform * range.share));
          values[row] = Math.max(range.ends.minimum(), Math.min(range.ends.maximum(), value));
          if (!Double.isFinite(values[row])) {
            throw new IllegalArgumentException(
                table.place(row)
                    + ", indicator '"
                    + drawn.id
                    + "': noise must give a finite value, got "
                    + values[row]
                    + "; give it a smaller size");
          }
        }
      }
    }
  }

  private static double[] values(Column column, int rows) {
    double[] values = new double[rows];
    column.read(0, values, rows);
    return values;
  }

  /** Returns a table with other values in some columns. */
  static IndicatorTable with(IndicatorTable table, Map<String, double[]> changed) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String id : table.columns()) {
      double[] values = changed.get(id);
      columns.put(id, values == null ? table.column(id) : Column.of(values));
    }
    return table.withColumns(columns);
  }
}
