package org.localgov.indicators.method.imputation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Whole;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code latest}: a gap gets the unit's value of the latest earlier period that has one.
 *
 * <p>{@code maximumYearsBack} limits how old it may be: with 2, a gap of 2022 may be filled from
 * 2020. Years are calendar years from the end of one period to the end of the other, whether or not
 * the years between are in the table; {@code "any"} (the default) sets no limit. A later value is
 * never used. A gap stays missing where there is no earlier value, and where the row has no period.
 * Each table is filled from itself; the text of a filled cell names the period, such as {@code from
 * 2019}.
 *
 * <p>Source: {@code impute_panel()} with {@code "latest"} of W. Becker and others (2022), COINr,
 * Journal of Open Source Software 7(78), 4567; last value carried forward in R. Little and D. Rubin
 * (2002), Statistical Analysis with Missing Data, 2nd edition, chapter 4.
 */
final class LatestPeriod implements ImputationMethod {
  private static final String ANY = "any";

  @Override
  public String name() {
    return "latest";
  }

  @Override
  public String description() {
    return "the unit's value of the latest earlier period that has one";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional(
            "maximumYearsBack", ANY, "how many years old the value may be, at least 1; or any"));
  }

  @Override
  public void check(Parameters parameters) {
    years(parameters);
  }

  private static int years(Parameters parameters) {
    return parameters.value("maximumYearsBack").map(ANY::equals).orElse(true)
        ? 10_000
        : Whole.number(parameters, "maximumYearsBack", 1, 1);
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    int years = years(parameters);
    return new OverPeriods(
        gap -> {
          int before = gap.before();
          if (before < 0) {
            gap.leave("the unit has no earlier value");
          } else if (gap.isWithin(before, years)) {
            gap.carry(before);
          } else {
            gap.leave("the unit's latest earlier value is older than " + years + " years");
          }
        });
  }
}
