package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** What one uncertain input does to the data: noise on every value of some columns. */
final class DataDraw {
  private final Noise noise;
  private final IndicatorTable table;
  private final List<Drawn> columns = new ArrayList<>();
  private final int dimensions;

  /** A column, where its cells' numbers begin, and what its values are drawn from. */
  private record Drawn(String id, int from, ContinuousDistribution[] cells, double[][] range) {}

  /**
   * Finds the columns and what each cell is drawn from.
   *
   * @throws UnknownNameException if there is no such indicator, or no column of standard errors
   * @throws IllegalArgumentException if an indicator has wordings or whole numbers
   */
  DataDraw(UncertainInput input, Index index, IndicatorTable table) {
    this.noise = input.noise().orElseThrow();
    this.table = table;
    int from = 0;
    for (String id : columns(input, index)) {
      Column values = table.column(id);
      Scale scale = scale(input, index, id);
      ContinuousDistribution[] cells = new ContinuousDistribution[values.size()];
      double[][] range = new double[values.size()][];
      for (int row = 0; row < cells.length; row++) {
        double value = values.get(row);
        double error =
            noise.isByCell() ? table.column(Noise.ERROR_COLUMN + id).get(row) : Double.NaN;
        double size = noise.size(value, error);
        if (Double.isNaN(value) || Double.isNaN(size) || size == 0) {
          continue;
        }
        if (size < 0) {
          throw new IllegalArgumentException(
              table.place(row)
                  + ", column '"
                  + Noise.ERROR_COLUMN
                  + id
                  + "': a standard error must be 0 or more, got "
                  + size);
        }
        cells[row] = distribution(input, id, row, value, size);
        range[row] =
            new double[] {
              cells[row].cumulativeProbability(scale.minimum()),
              cells[row].cumulativeProbability(scale.maximum())
            };
      }
      columns.add(new Drawn(id, from, cells, range));
      from += cells.length;
    }
    dimensions = from;
  }

  private static List<String> columns(UncertainInput input, Index index) {
    if (input.target().equals(UncertainInput.DATA)) {
      return index.indicators().stream()
          .filter(one -> one.levels().isEmpty() && !one.range().integer())
          .map(Indicator::column)
          .distinct()
          .toList();
    }
    String id = input.target().substring(UncertainInput.DATA.length() + 1);
    List<String> known = index.columns();
    if (!known.contains(id)) {
      throw new UnknownNameException("indicator", id, known);
    }
    return List.of(id);
  }

  private static Scale scale(UncertainInput input, Index index, String id) {
    for (Indicator one : index.indicators()) {
      if (one.column().equals(id)) {
        if (!one.levels().isEmpty() || one.range().integer()) {
          throw new IllegalArgumentException(
              "uncertain input '"
                  + input.id()
                  + "': indicator '"
                  + id
                  + "' has whole numbers or wordings, and takes no noise");
        }
        return one.range();
      }
    }
    return Scale.UNBOUNDED;
  }

  private ContinuousDistribution distribution(
      UncertainInput input, String id, int row, double value, double size) {
    return switch (noise.kind()) {
      case NORMAL -> NormalDistribution.of(value, size);
      case UNIFORM -> UniformContinuousDistribution.of(value - size, value + size);
      case TRIANGULAR -> TriangularDistribution.of(value - size, value, value + size);
      case LOG_NORMAL -> {
        if (!(value > 0)) {
          throw new IllegalArgumentException(
              table.place(row)
                  + ", indicator '"
                  + id
                  + "': log-normal noise needs values above 0, got "
                  + value
                  + "; give uncertain input '"
                  + input.id()
                  + "' another kind");
        }
        yield LogNormalDistribution.of(Math.log(value), size);
      }
      default -> throw new IllegalStateException(noise.kind() + " is no noise of data");
    };
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
          double[] range = drawn.range[row];
          double uniform = uniforms[offset + drawn.from + row];
          values[row] =
              cell.inverseCumulativeProbability(range[0] + uniform * (range[1] - range[0]));
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
