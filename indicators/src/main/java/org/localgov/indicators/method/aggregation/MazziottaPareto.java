package org.localgov.indicators.method.aggregation;

import java.util.List;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code mazziotta-pareto}: {@code M ± S cv} with {@code cv = S / M}, M being the mean and S the
 * standard deviation (n in the denominator) of a unit's children that are there.
 *
 * <p>A penalty for imbalance: of two units with the same mean the more balanced scores better. The
 * sign is −1 where more is better and 1 where the index measures something bad, such as poverty. A
 * single child's score is the node's. It is not monotone: a child that rises far above the others
 * can cost more than it brings. A mean of 0 or less is refused.
 *
 * <p>The authors standardise the indicators to a mean of 100 and a standard deviation of 10 first;
 * that is the index's normalisation ({@code z-score} with mean 100 and deviation 10, whose standard
 * deviation has n − 1 in the denominator). With weights, M and S are weighted (Mazziotta and
 * Pareto, 2022); weights below 0 are refused.
 *
 * <p>Sources: De Muro, Mazziotta and Pareto (2011), Composite Indices of Development and Poverty:
 * An Application to MDGs, Social Indicators Research 104(1), p. 1-18; Mazziotta and Pareto (2016),
 * On a Generalized Non-compensatory Composite Index for Measuring Socio-economic Phenomena, Social
 * Indicators Research 127(3), p. 983-1003; with weights Mazziotta and Pareto (2022), Weighting in
 * Composite Indices Construction: The Case of the Mazziotta-Pareto Index, RIEDS,
 * https://rieds-journal.org/rieds/article/view/154.
 */
final class MazziottaPareto implements ScoringRule {
  static final Parameter SIGN =
      Parameter.optional("sign", -1, "-1 where more is better, 1 where more is worse");

  @Override
  public String name() {
    return "mazziotta-pareto";
  }

  @Override
  public String description() {
    return "M + sign × S² / M, M the mean and S the standard deviation of the children";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(SIGN);
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Parameters parameters) {
    Checks.sign("sign", sign(parameters));
  }

  static double sign(Parameters parameters) {
    return parameters.number("sign", -1);
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    Imbalance.score(
        name(),
        "normalise to a range above 0, such as z-score 100, 10",
        children,
        sign(parameters),
        out);
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return Imbalance.formula(name(), row, sign(parameters));
  }
}
