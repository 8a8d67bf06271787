package org.localgov.indicators.scoring;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.error.Violation;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Leaves out units without enough data; it has nothing to learn from a sample.
 *
 * @param leaves the indicators, in the order of the definition
 * @param screening what is asked
 */
record Screener(List<LeafElement> leaves, Screening screening) implements Stage, FittedStage {
  @Override
  public Step step() {
    return Step.SCREENED;
  }

  @Override
  public FittedStage fit(Inputs sample, Earlier earlier) {
    return this;
  }

  @Override
  public Inputs apply(Inputs inputs) {
    IndicatorTable table = inputs.table();
    Map<String, List<Column>> columns = new HashMap<>();
    columns.put("", columns(inputs, leaves));
    for (String node : screening.nodes().keySet()) {
      columns.put(
          node,
          columns(
              inputs, leaves.stream().filter(leaf -> leaf.ancestors().contains(node)).toList()));
    }
    int[] kept = new int[table.rows()];
    int count = 0;
    List<ScreenedUnit> others = new ArrayList<>();
    for (int row = 0; row < kept.length; row++) {
      Optional<String> reason = reason(table.unit(row), columns, row);
      if (reason.isEmpty()) {
        kept[count++] = row;
      } else {
        others.add(new ScreenedUnit(table.unit(row), table.period(row), reason.get()));
      }
    }
    Inputs left = others.isEmpty() ? inputs : inputs.keep(Arrays.copyOf(kept, count), others);
    return left.withWarnings(unknown(table));
  }

  private static List<Column> columns(Inputs inputs, List<LeafElement> leaves) {
    return leaves.stream().map(inputs::column).toList();
  }

  /**
   * Returns why a row is left out.
   *
   * @param columns the columns of the indicators below each node, and of all with no name
   */
  private Optional<String> reason(String unit, Map<String, List<Column>> columns, int row) {
    if (screening.exclude().contains(unit)) {
      return Optional.of("excluded by name");
    }
    if (screening.include().contains(unit)) {
      return Optional.empty();
    }
    Optional<String> reason = below(columns, "", row, screening.overall());
    for (Map.Entry<String, Thresholds> node : screening.nodes().entrySet()) {
      if (reason.isEmpty()) {
        reason = below(columns, node.getKey(), row, node.getValue());
      }
    }
    return reason;
  }

  private static Optional<String> below(
      Map<String, List<Column>> columns, String node, int row, Thresholds asked) {
    List<Column> inside = Objects.requireNonNull(columns.get(node));
    int present = 0;
    int zeros = 0;
    for (Column column : inside) {
      double value = column.get(row);
      present += Double.isNaN(value) ? 0 : 1;
      zeros += value == 0 ? 1 : 0;
    }
    double availability = (double) present / inside.size();
    String where = node.isEmpty() ? "" : "node '" + node + "': ";
    double nonZero = 1 - (double) zeros / present;
    if (availability < asked.availability()) {
      String share = shown(availability, present, inside.size());
      return Optional.of(where + "availability " + share + below(asked.availability()));
    }
    return nonZero < asked.nonZero()
        ? Optional.of(
            where
                + "non-zero share "
                + shown(nonZero, present - zeros, present)
                + below(asked.nonZero()))
        : Optional.empty();
  }

  private static String shown(double share, int part, int whole) {
    return compact(share) + " (" + part + " of " + whole + " values)";
  }

  private static String below(double minimum) {
    return " is below " + compact(minimum);
  }

  /** Reports units that are forced in or out and are not in the table. */
  private List<Violation> unknown(IndicatorTable table) {
    Set<String> units = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      units.add(table.unit(row));
    }
    List<Violation> unknown = new ArrayList<>();
    for (List<String> forced : List.of(screening.include(), screening.exclude())) {
      for (String unit : forced) {
        if (!units.contains(unit)) {
          unknown.add(
              Violation.of("unknown-unit", "screening: the table has no unit '" + unit + "'")
                  .with("unit", unit));
        }
      }
    }
    return unknown;
  }
}
