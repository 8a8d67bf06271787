package org.localgov.indicators.method.imputation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code linear-constant}: a gap between two values of the unit gets the value on the straight line
 * between them; before the first and after the last that value is carried.
 *
 * <p>{@code (1 - s) y₀ + s y₁} with {@code s = (t - t₀) / (t₁ - t₀)}, t the middle of a period in
 * calendar years. Where the unit has a single value, it is carried everywhere, as by {@code
 * constant-carry}. A gap stays missing where the row has no period. Each table is filled from
 * itself; the text of a filled cell names the periods, such as {@code between 2018 and 2020}.
 *
 * <p>Source: {@code impute_panel()} with {@code "linear-constant"} of W. Becker and others (2022),
 * COINr, Journal of Open Source Software 7(78), 4567, which is {@code approx()} of R with method
 * linear and rule 2.
 */
final class LinearConstant implements ImputationMethod {
  @Override
  public String name() {
    return "linear-constant";
  }

  @Override
  public String description() {
    return "the line between the unit's values around the gap; at the ends, or with one value, that value";
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return new OverPeriods(LinearConstant::fill);
  }

  /** Interpolates between the values around a gap, or carries the one there is. */
  static void fill(OverPeriods.Gap gap) {
    int before = gap.before();
    int after = gap.after();
    if (before >= 0 && after >= 0) {
      gap.interpolate(before, after);
    } else {
      ConstantCarry.fill(gap);
    }
  }
}
