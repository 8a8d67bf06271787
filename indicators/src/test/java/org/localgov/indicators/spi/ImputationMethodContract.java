package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * What every imputation promises. Extend it for a method of your own, and every promise is tried on
 * it, on a panel of units in groups with the indicators {@code a} to {@code e} and the grouping
 * {@code Region}.
 *
 * <pre>{@code
 * class MyImputationTest extends ImputationMethodContract {
 *   @Override
 *   protected ImputationMethod method() {
 *     return new MyImputation();
 *   }
 * }
 * }</pre>
 */
public abstract class ImputationMethodContract extends MethodContract {
  private static final double TOLERANCE = 1e-12;
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
  private static final List<List<String>> ANCESTORS =
      List.of(
          List.of("P", "Index"),
          List.of("P", "Index"),
          List.of("Q", "Index"),
          List.of("Q", "Index"),
          List.of("Index"));
  private static final int[] SIGNS = {1, 1, -1, 1, -1};

  /** Creates the contract. */
  protected ImputationMethodContract() {}

  @Override
  protected abstract ImputationMethod method();

  /**
   * Returns whether an estimate for a row of the sample never lies outside the sample's values of
   * that indicator; not promised by default.
   */
  protected boolean staysInRange(Parameters parameters) {
    return false;
  }

  /**
   * Returns the cells of a table as an imputation sees them.
   *
   * @param ancestors the nodes above each column, its parent first
   * @param signs 1, or -1 for a column of which less is better
   */
  public static Cells cells(IndicatorTable table, List<List<String>> ancestors, int... signs) {
    return new TableCells(table, table.columns(), ancestors, signs);
  }

  @Property(tries = 20)
  final void law_everyGapIsFilledOrLeftOnceAndNothingElse(@ForAll int seed) {
    law(
        parameters -> {
          IndicatorTable table = panel(seed);
          Filled filled = filled(parameters, table, table);
          for (int indicator = 0; indicator < IDS.size(); indicator++) {
            for (int row = 0; row < table.rows(); row++) {
              boolean gap = Double.isNaN(table.column(IDS.get(indicator)).get(row));
              assertThat(filled.calls.getOrDefault(key(table, row, indicator), 0))
                  .as("calls for " + key(table, row, indicator))
                  .isEqualTo(gap ? 1 : 0);
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_estimatesAreFiniteAndSomeAreMade() {
    return each(
        parameters -> {
          Filled filled = filled(parameters, panel(1), panel(1));
          assertThat(filled.values).isNotEmpty();
          assertThat(filled.values.values()).allSatisfy(value -> assertThat(value).isFinite());
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_wordsSayWhereAnEstimateComesFromOrWhyThereIsNone() {
    return each(
        parameters ->
            assertThat(filled(parameters, panel(1), panel(1)).words.values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("\n")));
  }

  @Property(tries = 20)
  final void law_estimatesStayInTheRangeOfTheSample(@ForAll int seed) {
    law(
        parameters -> {
          if (!staysInRange(parameters)) {
            return;
          }
          IndicatorTable table = panel(seed);
          filled(parameters, table, table)
              .values
              .forEach(
                  (key, value) -> {
                    Column column = table.column(key.substring(key.lastIndexOf(' ') + 1));
                    assertThat(value).as(key).isBetween(column.minimum(), column.maximum());
                  });
        });
  }

  @Property(tries = 20)
  final void law_orderOfTheRowsDoesNotShow(@ForAll int seed) {
    law(
        parameters -> {
          Filled filled = filled(parameters, panel(seed), panel(seed));
          Filled again = filled(parameters, shuffled(panel(seed)), shuffled(panel(seed)));
          assertThat(again.words).isEqualTo(filled.words);
          filled.values.forEach(
              (key, value) ->
                  assertThat(Math.abs(value - again.values.getOrDefault(key, Double.NaN)))
                      .as(key)
                      .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(value))));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_fittingAgainGivesTheSame() {
    return each(
        parameters -> {
          Filled filled = filled(parameters, panel(1), panel(1));
          Filled again = filled(parameters, panel(1), panel(1));
          assertThat(again.values).isEqualTo(filled.values);
          assertThat(again.words).isEqualTo(filled.words);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_anotherTableIsFilledFromTheFit() {
    return each(
        parameters -> {
          FittedImputation fit = method().fit(cells(panel(1)), parameters);
          Filled filled = new Filled(panel(2));
          fit.fill(cells(panel(2)), filled);
          assertThat(filled.values).isNotEmpty();
          assertThat(filled.values.values()).allSatisfy(value -> assertThat(value).isFinite());
          Filled twice = new Filled(panel(2));
          fit.fill(cells(panel(2)), twice);
          assertThat(twice.values).as("filling changes no fit").isEqualTo(filled.values);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aTableWithoutGapsOrRowsIsLeftAlone() {
    return each(
        parameters -> {
          FittedImputation fit = method().fit(cells(panel(1)), parameters);
          IndicatorTable full =
              builder().row("u", ReferencePeriod.year(2021), 1, 2, 3, 4, 5).build();
          Filled filled = new Filled(full);
          fit.fill(cells(full), filled);
          fit.fill(cells(builder().build()), filled);
          assertThat(filled.words).isEmpty();
        });
  }

  @Override
  final Index index(MethodSpec spec) {
    Index.Builder index = Index.builder("contract").impute(spec);
    for (int i = 0; i < IDS.size(); i++) {
      index.indicator(
          IDS.get(i), SIGNS[i] > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
    }
    return index
        .root(
            Node.of("Index", MethodSpec.of("sum"))
                .child(Node.of("P").children("a", "b"))
                .child(Node.of("Q").children("c", "d"))
                .child("e"))
        .build();
  }

  @Override
  final MethodRegistry registry() {
    MethodRegistry standard = MethodRegistry.standard();
    return MethodRegistry.of(
        List.of(method(), standard.normalisation("none"), standard.aggregation("sum")));
  }

  private void law(Consumer<Parameters> law) {
    parameterSets().forEach(law);
  }

  private Filled filled(Parameters parameters, IndicatorTable sample, IndicatorTable table) {
    Filled filled = new Filled(table);
    method().fit(cells(sample), parameters).fill(cells(table), filled);
    return filled;
  }

  private static Cells cells(IndicatorTable table) {
    return cells(table, ANCESTORS, SIGNS);
  }

  private static TableBuilder builder() {
    return IndicatorTable.builder(IDS);
  }

  /** Returns 30 units in three years with correlated indicators, of which a tenth is missing. */
  private static IndicatorTable panel(int seed) {
    Random random = new Random(seed);
    TableBuilder table = builder();
    for (int unit = 0; unit < 30; unit++) {
      double level = random.nextGaussian();
      for (int year = 2020; year < 2023; year++) {
        double[] values = new double[IDS.size()];
        for (int i = 0; i < values.length; i++) {
          double value = 10 * i + SIGNS[i] * level + random.nextGaussian() / 2;
          values[i] = random.nextInt(10) == 0 || unit == 7 ? Double.NaN : value;
        }
        table.row("u" + unit, ReferencePeriod.year(year), values);
      }
      if (unit % 9 != 4) {
        table.group("Region", "u" + unit, unit % 3 == 0 ? "north" : "south");
      }
    }
    return table.build();
  }

  private static IndicatorTable shuffled(IndicatorTable table) {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
    Collections.shuffle(rows, new Random(5));
    TableBuilder other = builder();
    for (int row : rows) {
      double[] values = IDS.stream().mapToDouble(id -> table.column(id).get(row)).toArray();
      other.row(table.unit(row), table.period(row).orElseThrow(), values);
    }
    for (int row : rows) {
      table.group("Region", row).ifPresent(group -> other.group("Region", table.unit(row), group));
    }
    return other.build();
  }

  private static String key(IndicatorTable table, int row, int indicator) {
    return table.unit(row)
        + " "
        + table.period(row).map(ReferencePeriod::toString).orElse("-")
        + " "
        + IDS.get(indicator);
  }

  /** Records what was put and left. */
  private static final class Filled implements FittedImputation.Filling {
    private final IndicatorTable table;
    private final Map<String, Double> values = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, Integer> calls = new TreeMap<>();

    Filled(IndicatorTable table) {
      this.table = table;
    }

    @Override
    public void put(int row, int indicator, double value, String how) {
      values.put(key(table, row, indicator), value);
      leave(row, indicator, how);
    }

    @Override
    public void leave(int row, int indicator, String why) {
      words.put(key(table, row, indicator), why);
      calls.merge(key(table, row, indicator), 1, Integer::sum);
    }
  }

  private record TableCells(
      IndicatorTable table, List<String> ids, List<List<String>> ancestors, int... signs)
      implements Cells {
    @Override
    public int rows() {
      return table.rows();
    }

    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public String id(int indicator) {
      return ids.get(indicator);
    }

    @Override
    public Column column(int indicator) {
      return table.column(ids.get(indicator));
    }

    @Override
    public int sign(int indicator) {
      return signs[indicator];
    }

    @Override
    public List<String> ancestors(int indicator) {
      return ancestors.get(indicator);
    }

    @Override
    public String unit(int row) {
      return table.unit(row);
    }

    @Override
    public Optional<ReferencePeriod> period(int row) {
      return table.period(row);
    }

    @Override
    public Optional<String> group(String grouping, int row) {
      return table.group(grouping, row);
    }
  }
}
