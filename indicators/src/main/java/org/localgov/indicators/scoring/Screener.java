package org.localgov.indicators.scoring;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.error.Violation;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
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
  public FittedStage fit(Inputs sample) {
    return this;
  }

  @Override
  public Inputs apply(Inputs inputs) {
    IndicatorTable table = inputs.table();
    int[] kept = new int[table.rows()];
    int count = 0;
    List<ScreenedUnit> others = new ArrayList<>();
    for (int row = 0; row < kept.length; row++) {
      Optional<String> reason = reason(inputs, row);
      if (reason.isEmpty()) {
        kept[count++] = row;
      } else {
        others.add(new ScreenedUnit(table.unit(row), table.period(row), reason.get()));
      }
    }
    return inputs.keep(Arrays.copyOf(kept, count), others).withWarnings(unknown(table));
  }

  private Optional<String> reason(Inputs inputs, int row) {
    String unit = inputs.table().unit(row);
    if (screening.exclude().contains(unit)) {
      return Optional.of("excluded by name");
    }
    if (screening.include().contains(unit)) {
      return Optional.empty();
    }
    Optional<String> reason = below(inputs, row, leaves, screening.overall(), "");
    for (Map.Entry<String, Thresholds> node : screening.nodes().entrySet()) {
      if (reason.isEmpty()) {
        List<LeafElement> inside =
            leaves.stream().filter(leaf -> leaf.ancestors().contains(node.getKey())).toList();
        reason = below(inputs, row, inside, node.getValue(), "node '" + node.getKey() + "': ");
      }
    }
    return reason;
  }

  private static Optional<String> below(
      Inputs inputs, int row, List<LeafElement> leaves, Thresholds asked, String where) {
    int present = 0;
    int zeros = 0;
    for (LeafElement leaf : leaves) {
      double value = inputs.column(leaf).get(row);
      present += Double.isNaN(value) ? 0 : 1;
      zeros += value == 0 ? 1 : 0;
    }
    double availability = (double) present / leaves.size();
    double nonZero = 1 - (double) zeros / present;
    if (availability < asked.availability()) {
      return Optional.of(where + "availability " + shown(availability, asked.availability()));
    }
    return nonZero < asked.nonZero()
        ? Optional.of(where + "non-zero share " + shown(nonZero, asked.nonZero()))
        : Optional.empty();
  }

  private static String shown(double share, double minimum) {
    return compact(share) + " is below " + compact(minimum);
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
