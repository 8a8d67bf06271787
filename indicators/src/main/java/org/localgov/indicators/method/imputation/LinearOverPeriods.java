package org.localgov.indicators.method.imputation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code linear}: a gap between two values of the unit gets the value on the straight line between
 * them; before the first and after the last that value is carried.
 *
 * <p>{@code (1 - s) y₀ + s y₁} with {@code s = (t - t₀) / (t₁ - t₀)}, t the middle of a period in
 * calendar years. Two values make a line: where the unit has a single one, its gaps stay missing,
 * unlike with {@code linear-constant}. A gap stays missing where the row has no period. Each table
 * is filled from itself; the text of a filled cell names the periods, such as {@code between 2018
 * and 2020}.
 *
 * <p>Source: {@code impute_panel()} with {@code "linear"} of W. Becker and others (2022), COINr,
 * Journal of Open Source Software 7(78), 4567, which is {@code approx()} of R with method linear
 * and rule 2.
 */
final class LinearOverPeriods implements ImputationMethod {
  @Override
  public String name() {
    return "linear";
  }

  @Override
  public String description() {
    return "the line between the unit's values around the gap, two of them needed; at the ends the nearest";
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return new OverPeriods(LinearOverPeriods::fill);
  }

  private static void fill(OverPeriods.Gap gap) {
    if (gap.isAlone()) {
      gap.leave("the unit has fewer than two values for a line");
    } else {
      LinearConstant.fill(gap);
    }
  }
}
