package org.localgov.indicators.method.imputation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code constant-carry}: a gap gets the unit's last value before it, or the first after it where
 * there is none before.
 *
 * <p>One value is enough for the whole series. A gap stays missing where the unit has no value of
 * the indicator, and where the row has no period. Each table is filled from itself; the text of a
 * filled cell names the period, such as {@code from 2019}.
 *
 * <p>Source: {@code impute_panel()} with {@code "constant"} of W. Becker and others (2022), COINr,
 * Journal of Open Source Software 7(78), 4567, which is {@code approx()} of R with method constant
 * and rule 2.
 */
final class ConstantCarry implements ImputationMethod {
  @Override
  public String name() {
    return "constant-carry";
  }

  @Override
  public String description() {
    return "the unit's last value before the gap, or else the first after it";
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return new OverPeriods(ConstantCarry::fill);
  }

  /** Carries the value before a gap, or that after it. */
  static void fill(OverPeriods.Gap gap) {
    int before = gap.before();
    int source = before >= 0 ? before : gap.after();
    if (source < 0) {
      gap.leave("the unit has no value in any period");
    } else {
      gap.carry(source);
    }
  }
}
