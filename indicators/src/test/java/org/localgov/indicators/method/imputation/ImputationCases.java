package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/** Calls imputations by name, as a definition does; all columns are one level below the root. */
public final class ImputationCases {
  static final double NONE = Double.NaN;

  private ImputationCases() {}

  /** Returns what became of each gap of a table that is its own sample. */
  public static Map<String, String> filled(MethodSpec spec, IndicatorTable table) {
    return filled(spec, table, table);
  }

  /**
   * Returns what became of each gap: the unit, period and column, and {@code value, how} or {@code
   * -, why}.
   */
  public static Map<String, String> filled(
      MethodSpec spec, IndicatorTable sample, IndicatorTable table) {
    return filled(spec, cells(sample), cells(table));
  }

  /** Returns what became of each gap of cells that are their own sample. */
  public static Map<String, String> filled(MethodSpec spec, Cells cells) {
    return filled(spec, cells, cells);
  }

  private static Map<String, String> filled(MethodSpec spec, Cells sample, Cells cells) {
    Map<String, String> results = new LinkedHashMap<>();
    MethodRegistry.standard()
        .imputation(spec.method())
        .fit(sample, spec.parameters())
        .fill(
            cells,
            new FittedImputation.Filling() {
              @Override
              public void put(int row, int indicator, double value, String how) {
                results.put(key(row, indicator), Decimals.exact(value) + ", " + how);
              }

              @Override
              public void leave(int row, int indicator, String why) {
                results.put(key(row, indicator), "-, " + why);
              }

              private String key(int row, int indicator) {
                String period = cells.period(row).map(at -> " " + at).orElse("");
                return cells.unit(row) + period + " " + cells.id(indicator);
              }
            });
    return results;
  }

  /** Returns the cells of a table whose columns are all directly below the root. */
  public static Cells cells(IndicatorTable table) {
    List<List<String>> ancestors = new ArrayList<>();
    int[] signs = new int[table.columns().size()];
    for (int i = 0; i < signs.length; i++) {
      ancestors.add(List.of("Index"));
      signs[i] = 1;
    }
    return ImputationMethodContract.cells(table, ancestors, signs);
  }

  /** Returns a table of one column {@code a} with units {@code u0}, {@code u1}, …. */
  public static IndicatorTable column(double... values) {
    String[] units = new String[values.length];
    for (int row = 0; row < units.length; row++) {
      units[row] = "u" + row;
    }
    return IndicatorTable.builder("a").units(units).column("a", values).build();
  }

  /** Asserts that a definition with this imputation is refused with a message. */
  public static void refuses(MethodSpec spec, String rule) {
    Index index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .impute(spec)
            .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
            .build();
    assertThatThrownBy(() -> Scorer.of(index))
        .isInstanceOf(ViolationsException.class)
        .hasMessage("index 'x': imputation: " + spec.method() + ": " + rule);
  }

  /** Asserts that filling a table is refused with a message. */
  public static void refusesTable(MethodSpec spec, String rule, IndicatorTable table) {
    assertThatThrownBy(() -> filled(spec, table))
        .isInstanceOf(RefusalException.class)
        .hasMessage(rule);
  }
}
