package org.localgov.indicators.method.imputation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.RefusalException;

/** An imputation by the mean or median of the row's other indicators. */
final class ByRow implements FittedImputation {
  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.optional(
              "within",
              "parent",
              "which other indicators count: parent, all, or {level: n}, n nodes up"),
          Parameter.optional(
              "normaliseFirst", true, "whether indicators are put on 0..1 first, and back"));

  private final Centre centre;
  private final Within within;
  private final boolean normalised;
  private final Ranges ranges;

  private ByRow(Centre centre, Within within, boolean normalised, Ranges ranges) {
    this.centre = centre;
    this.within = within;
    this.normalised = normalised;
    this.ranges = ranges;
  }

  static void check(Parameters parameters) {
    Within.of(parameters);
    parameters.flag("normaliseFirst", true);
  }

  /**
   * Returns the imputation with the ranges of a sample.
   *
   * @throws RefusalException if a range is not finite
   */
  static ByRow of(String method, Centre centre, Cells sample, Parameters parameters) {
    return new ByRow(
        centre,
        Within.of(parameters),
        parameters.flag("normaliseFirst", true),
        Ranges.of(method, sample));
  }

  @Override
  public void fill(Cells cells, Filling filling) {
    Map<Integer, int[]> others = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    double[] values = new double[cells.size()];
    Gaps.each(
        cells,
        (row, indicator) -> {
          String node = within.node(cells, indicator);
          if (normalised && !ranges.isKnown(indicator)) {
            filling.leave(
                row, indicator, "'" + cells.id(indicator) + "' has no value in the sample");
            return;
          }
          int length = 0;
          for (int other :
              others.computeIfAbsent(indicator, unknown -> within.others(cells, indicator))) {
            double value = value(cells, row, other);
            if (!Double.isNaN(value)) {
              values[length++] = value;
            }
          }
          if (length == 0) {
            filling.leave(row, indicator, "the row has no other value under '" + node + "'");
          } else {
            double share = centre.of(values, length);
            double value =
                normalised ? ranges.value(indicator, share, cells.sign(indicator)) : share;
            String how = texts.computeIfAbsent(node, any -> centre + " of the row under " + node);
            filling.put(row, indicator, value, how);
          }
        });
  }

  private double value(Cells cells, int row, int indicator) {
    double value = cells.column(indicator).get(row);
    if (!normalised) {
      return value;
    }
    return ranges.isSpread(indicator)
        ? ranges.share(indicator, value, cells.sign(indicator))
        : Double.NaN;
  }
}
