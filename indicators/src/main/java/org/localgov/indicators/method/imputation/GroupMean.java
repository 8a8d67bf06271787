package org.localgov.indicators.method.imputation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code group-mean}: a gap gets the mean of the indicator in the row's own group.
 *
 * <p>{@code Σ x / n} over the group, summed with compensation. All rows of a group are one sample,
 * whatever their period. A gap stays missing where the row is in no group, and where its group has
 * no value of the indicator in the sample: no other group stands in. A table without the grouping
 * is refused by name.
 *
 * <p>Source: mean imputation within classes in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 3, p. 55-62; {@code i_mean_grp()} of W. Becker and others (2022),
 * COINr, Journal of Open Source Software 7(78), 4567.
 */
final class GroupMean implements ImputationMethod {
  @Override
  public String name() {
    return "group-mean";
  }

  @Override
  public String description() {
    return "the mean of the indicator's values in the row's group";
  }

  @Override
  public List<Parameter> parameters() {
    return ByGroup.PARAMETERS;
  }

  @Override
  public void check(Parameters parameters) {
    ByGroup.check(parameters);
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return ByGroup.of(Centre.MEAN, sample, parameters);
  }
}
