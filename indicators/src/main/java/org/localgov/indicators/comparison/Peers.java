package org.localgov.indicators.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * How a unit stands among its peers, the units of the same group in the same period: how many there
 * are, and how many of them are strictly better in each indicator.
 *
 * <p>A unit is one of its own peers, as in published counts such as "8th of 17 communes". Better is
 * a higher value, or a lower one where lower is better; values are those of the data, divided by
 * their denominators, before any other step. Equal values are not better. A unit whose value is
 * missing counts among the peers, but neither is better than another nor has a better one. A unit
 * without a group has no peers.
 *
 * <p>Source of the figures: the comparison of communes within their region in the municipal
 * scorecards of Burkina Faso (SUPERMUN, World Bank PACT, 2013).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Peers peers = Peers.of(Scorer.of(index), table, "Region");
 * peers.count("name:Banfora");                     // 17
 * peers.better("name:Banfora", "birth_certificate");   // OptionalInt[5]
 * }</pre>
 */
public final class Peers {
  private static final int NONE = -1;

  private static final String DESCRIPTION =
      """
      Comparison with peers
      =====================

      id: peers, version 1
      fidelity: published: the counting reproduces 1247 of the 1253 counts of its source
      source: World Bank DIME and Innovations for Poverty Action, PACT, Burkina Faso: \
      infographic_data.csv of github.com/boyercb/PACT-Burkina-Faso (commit a6015bbc), values of 2013 \
      https://github.com/boyercb/PACT-Burkina-Faso

      How a unit stands among its peers, the units of the same group: not a score, but two counts \
      for every unit and indicator, as in "8 of 17 communes of the region do better".

      Inputs
      ------
      The indicators of any index, on their own scales and with their directions, and a grouping of \
      the units, such as their region. The source compares 140 communes of six regions in nine \
      services: primary exam, school supplies (the delay, of which less is better), water sources \
      and latrines of schools, assisted births, vaccination, gas in health posts, drinking water, \
      birth certificates.

      Rule
      ----
      peers: the units of the same group and period, the unit itself included
      better: those of them whose value is strictly higher, or strictly lower where less is better
      Values are divided by their denominators; nothing else is done to them before.

      Missing
      -------
      A unit without a value has no count, and is better than none, but counts as a peer. A unit \
      without a group has no peers.

      What is not known, was chosen, or differs
      -----------------------------------------
      - six published counts are one higher than those of the published values, probably because \
      values that differ were printed alike
      """;

  private final IndicatorTable values;
  private final String grouping;
  private final int[] counts;
  private final Map<String, int[]> better = new LinkedHashMap<>();

  private Peers(List<Indicator> indicators, IndicatorTable values, String grouping) {
    this.values = values;
    this.grouping = grouping;
    counts = new int[values.rows()];
    List<int[]> groups = values.rowsByGroup(grouping);
    for (int[] rows : groups) {
      IntStream.of(rows).forEach(row -> counts[row] = rows.length);
    }
    for (Indicator indicator : indicators) {
      int sign = -indicator.direction().sign();
      better.put(indicator.id(), better(values.column(indicator.id()), sign, groups));
    }
  }

  /**
   * {@return how the units of a table stand among their peers}
   *
   * @param scorer the scorer of the index whose indicators are compared
   * @param data the data
   * @param grouping the name of the grouping; units of the same group are peers
   * @throws UnknownNameException if there is no such grouping
   * @throws ViolationsException if a column is absent, a value off its scale, or a denominator 0
   */
  public static Peers of(Scorer scorer, IndicatorTable data, String grouping) {
    return new Peers(scorer.index().indicators(), scorer.table(Step.DENOMINATED, data), grouping);
  }

  /** {@return what the comparison is, for a newcomer: source, inputs, rule, limits; many lines} */
  public static String description() {
    return DESCRIPTION;
  }

  /**
   * Returns how many of each row's peers are better; {@link #NONE} where there is no value.
   *
   * @param sign what values are multiplied by so that less is better
   */
  private static int[] better(Column column, int sign, List<int[]> groups) {
    int[] better = new int[column.size()];
    Arrays.fill(better, NONE);
    for (int[] rows : groups) {
      double[] best =
          IntStream.of(rows)
              .mapToDouble(row -> sign * column.get(row) + 0.0)
              .filter(value -> !Double.isNaN(value))
              .sorted()
              .toArray();
      for (int row : rows) {
        double value = sign * column.get(row) + 0.0;
        better[row] = Double.isNaN(value) ? NONE : Places.below(best, value);
      }
    }
    return better;
  }

  /** {@return the name of the grouping} */
  public String grouping() {
    return grouping;
  }

  /** {@return the ids of the indicators that are compared} */
  public List<String> indicators() {
    return List.copyOf(better.keySet());
  }

  /**
   * {@return how many peers a row has, itself included; 0 if it is in no group}
   *
   * @param row the number of the row, from 0
   */
  public int count(int row) {
    return counts[row];
  }

  /**
   * {@return how many peers a unit that has one row has, itself included; 0 if it is in no group}
   *
   * @param unit the id of the unit
   * @throws UnknownNameException if there is no such unit
   */
  public int count(String unit) {
    return count(values.row(unit));
  }

  /**
   * {@return how many of a row's peers are strictly better; empty if the row has no value or group}
   *
   * @param row the number of the row, from 0
   * @param indicator the id of the indicator
   * @throws UnknownNameException if there is no such indicator
   */
  public OptionalInt better(int row, String indicator) {
    int[] found = better.get(indicator);
    if (found == null) {
      throw new UnknownNameException("indicator", indicator, better.keySet());
    }
    return found[row] == NONE ? OptionalInt.empty() : OptionalInt.of(found[row]);
  }

  /**
   * {@return how many of the peers of a unit that has one row are strictly better; empty if it has
   * no value or group}
   *
   * @param unit the id of the unit
   * @param indicator the id of the indicator
   * @throws UnknownNameException if there is no such unit or indicator
   */
  public OptionalInt better(String unit, String indicator) {
    return better(values.row(unit), indicator);
  }

  /**
   * {@return a line a row and indicator: its value, how many peers there are, and how many of them
   * are better; rows in the order of the table}
   */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of(
            "peers", "unit", "period", "group", "indicator", "#value", "#peers", "#better");
    for (int row = 0; row < values.rows(); row++) {
      for (String indicator : better.keySet()) {
        Optional<String> group = values.group(grouping, row);
        table.row(
            values.unit(row),
            values.period(row),
            group,
            indicator,
            values.column(indicator).get(row),
            group.isPresent() ? OptionalInt.of(count(row)) : OptionalInt.empty(),
            better(row, indicator));
      }
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the grouping, and how many rows and indicators there are, in one line. */
  @Override
  public String toString() {
    return "Peers[" + grouping + ", " + values.rows() + " rows × " + better.size() + " indicators]";
  }
}
