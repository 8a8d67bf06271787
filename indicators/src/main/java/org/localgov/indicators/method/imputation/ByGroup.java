package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.table.Column;

/** An imputation by the mean or median of the row's group. */
final class ByGroup implements FittedImputation {
  static final List<Parameter> PARAMETERS =
      List.of(Parameter.required("group", "the name of the grouping, such as Income"));

  private final String grouping;
  private final Map<String, Group> groups;

  private ByGroup(String grouping, Map<String, Group> groups) {
    this.grouping = grouping;
    this.groups = groups;
  }

  static void check(Parameters parameters) {
    grouping(parameters);
  }

  private static String grouping(Parameters parameters) {
    return parameters.text("group", "");
  }

  /** Returns the centres of each group of a sample. */
  static ByGroup of(Centre centre, Cells sample, Parameters parameters) {
    String grouping = grouping(parameters);
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int row = 0; row < sample.rows(); row++) {
      Optional<String> group = sample.group(grouping, row);
      if (group.isPresent()) {
        rows.computeIfAbsent(group.get(), unknown -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    rows.forEach(
        (group, members) ->
            groups.put(
                group, new Group(centre + " of " + group, centres(centre, sample, members))));
    return new ByGroup(grouping, groups);
  }

  private static double[] centres(Centre centre, Cells sample, List<Integer> rows) {
    double[] centres = new double[sample.size()];
    double[] values = new double[rows.size()];
    for (int indicator = 0; indicator < centres.length; indicator++) {
      Column column = sample.column(indicator);
      int length = 0;
      for (int row : rows) {
        double value = column.get(row);
        if (!Double.isNaN(value)) {
          values[length++] = value;
        }
      }
      centres[indicator] = centre.of(values, length);
    }
    return centres;
  }

  @Override
  public void fill(Cells cells, Filling filling) {
    Gaps.each(
        cells,
        (row, indicator) -> {
          Optional<String> name = cells.group(grouping, row);
          Group group = name.map(groups::get).orElse(null);
          if (name.isEmpty()) {
            filling.leave(
                row, indicator, "the row is in no group of '" + grouping + "'; put it in one");
          } else if (group == null || Double.isNaN(group.centres[indicator])) {
            filling.leave(
                row,
                indicator,
                "group '"
                    + name.get()
                    + "' has no value in the sample; give one, or group more widely");
          } else {
            filling.put(row, indicator, group.centres[indicator], group.how);
          }
        });
  }

  /** What is known of a group: the words for it, and a centre an indicator. */
  private static final class Group {
    private final String how;
    private final double[] centres;

    Group(String how, double[] centres) {
      this.how = how;
      this.centres = centres;
    }
  }
}
