package org.localgov.indicators.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.table.IndicatorTable;

/**
 * What was fitted: one thing on all rows, or one on the rows of each period.
 *
 * @param <F> what a fit gives
 */
final class Scoped<F> {
  private final Optional<F> everywhere;
  private final Map<Optional<ReferencePeriod>, F> byPeriod = new LinkedHashMap<>();
  private final String element;

  private Scoped(String element, Optional<F> everywhere) {
    this.element = element;
    this.everywhere = everywhere;
  }

  /**
   * Fits on all rows, or on those of each period.
   *
   * @param element what is fitted, for messages
   * @param fit makes a fit of a column of some rows; gets the numbers of the rows
   */
  static <F> Scoped<F> fit(
      Scope scope, String element, IndicatorTable table, Function<Optional<int[]>, F> fit) {
    if (scope == Scope.ALL) {
      return new Scoped<>(element, Optional.of(fit.apply(Optional.empty())));
    }
    Scoped<F> scoped = new Scoped<>(element, Optional.empty());
    for (int[] rows : table.rowsByPeriod()) {
      scoped.byPeriod.put(table.period(rows[0]), fit.apply(Optional.of(rows)));
    }
    return scoped;
  }

  /** Returns the one fit of all rows, if it is one. */
  Optional<F> everywhere() {
    return everywhere;
  }

  /**
   * Returns the fit that a row belongs to.
   *
   * @throws ScoringException if there is none for the period of the row
   */
  F at(IndicatorTable table, int row) {
    if (everywhere.isPresent()) {
      return everywhere.get();
    }
    F fit = byPeriod.get(table.period(row));
    if (fit == null) {
      throw new ScoringException(
          table.place(row),
          element,
          "is fitted per period and knows only "
              + byPeriod.keySet().stream().map(Scoped::named).toList()
              + "; fit it on a table with this period, or use scope all",
          table.facts(row),
          null);
    }
    return fit;
  }

  /** Returns every fit. */
  Collection<F> fits() {
    return everywhere.<Collection<F>>map(List::of).orElseGet(byPeriod::values);
  }

  /** Returns every fit by the period it belongs to, empty text where it is one for all. */
  Map<String, F> all() {
    Map<String, F> all = new LinkedHashMap<>();
    everywhere.ifPresent(fit -> all.put("", fit));
    byPeriod.forEach((period, fit) -> all.put(named(period), fit));
    return all;
  }

  private static String named(Optional<ReferencePeriod> period) {
    return period.map(ReferencePeriod::toString).orElse("no period");
  }
}
