package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refuses;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;
import static org.localgov.indicators.method.shared.MethodCases.refusesTurnedSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class DistanceToReferenceTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("distance-to-reference");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("reference", "u3"), Parameters.of("reference", "u7", "cap", true));
  }

  /**
   * The cases of COINr's n_dist2ref in its edge cases: the fourth of 1, 2, 5, 3 is the reference.
   */
  @Test
  void apply_isOneAtTheReference() {
    Fitted fit = fit(Methods.distanceToReference("u3"), 1, 2, 5, 3);
    assertApplied(fit, 1, 0, 2, 0.5, 5, 2, 3, 1);
    assertThat(fit.isClipped(5)).isFalse();
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 1.0, "reference", 3.0));
    assertThat(fit.formula(2)).isEqualTo("1 - (3 - 2) / 2");
  }

  @Test
  void apply_withCap_isOneBeyondTheReference() {
    Fitted fit =
        fit(MethodSpec.of("distance-to-reference", "reference", "u3", "cap", true), 1, 2, 5, 3);
    assertApplied(fit, 1, 0, 2, 0.5, 5, 1, 3, 1);
    assertThat(fit.isClipped(5)).isTrue();
    assertThat(fit.isClipped(3)).isFalse();
    assertThat(fit.isClipped(0)).isFalse();
    assertThat(fit.formula(5)).isEqualTo("1 - (3 - 5) / 2, clipped");
  }

  @Test
  void apply_whereLessIsBetter_takesTurnedValues() {
    Fitted fit = fitTurned(Methods.distanceToReference("u1"), 10, 4, 2, 6);
    assertApplied(fit, -10, 0, -4, 1, -7, 0.5, -1, 1.5);
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", -10.0, "reference", -4.0));
  }

  @Test
  void range_isBoundedWhereCapped() {
    Parameters plain = Methods.distanceToReference("u3").parameters();
    Parameters capped = Parameters.of("reference", "u3", "cap", true);
    assertThat(method().range(Scale.UNBOUNDED, 1, plain)).isEqualTo(Scale.atLeast(0));
    assertThat(method().centre(Scale.UNBOUNDED, 1, plain)).isEmpty();
    assertThat(method().range(Scale.UNBOUNDED, 1, capped)).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, capped)).hasValue(0.5);
  }

  @Test
  void fit_refusesReferencesThatSetNoScale() {
    String none = ", it is missing or there is no such unit; name a unit that has one";
    refusesSample(
        Methods.distanceToReference("u9"),
        "distance-to-reference needs a value of the reference 'u9'" + none,
        1,
        2);
    refusesSample(
        Methods.distanceToReference("u1"),
        "distance-to-reference needs a value of the reference 'u1'" + none,
        1,
        Double.NaN,
        2);
    refusesTurnedSample(
        Methods.distanceToReference("u1"),
        "distance-to-reference needs a reference better than the worst value, 'u1' has the worst,"
            + " 2; name another unit",
        1,
        2);
    refusesSample(
        Methods.distanceToReference("u1"),
        "distance-to-reference needs two different values, got only 2; remove the indicator, use goalposts, or set constant to drop or midpoint",
        2,
        2);
  }

  @Test
  void fit_refusesAReferenceWithSeveralRows() {
    Sample panel = Sample.of("a", Column.of(1, 2, 3), 1, List.of("DEU", "DEU", "FRA"));
    assertThatThrownBy(() -> method().fit(panel, Methods.distanceToReference("DEU").parameters()))
        .isInstanceOf(RefusalException.class)
        .hasMessage(
            "unit 'DEU' must have one row in the sample, got several; normalise each period for"
                + " itself (scope period)");
  }

  /** Per period each year has its own reference: 4 of 2..6 and 8 of 0..16. */
  @Test
  void fit_onAPanel_needsThePeriodAsItsScope() {
    Normalisation all = Normalisation.of(Methods.distanceToReference("DEU"));
    IndicatorTable panel =
        IndicatorTable.builder("a")
            .row("DEU", ReferencePeriod.year(2023), 4)
            .row("FRA", ReferencePeriod.year(2023), 2)
            .row("ITA", ReferencePeriod.year(2023), 6)
            .row("FRA", ReferencePeriod.year(2024), 0)
            .row("ITA", ReferencePeriod.year(2024), 16)
            .row("DEU", ReferencePeriod.year(2024), 8)
            .build();
    assertThat(normalised(all.per(Scope.PERIOD), panel)).containsExactly(1, 0, 2, 0, 2, 1);
    assertThatThrownBy(() -> normalised(all, panel))
        .isInstanceOf(ScoringException.class)
        .hasMessage(
            "cannot score index 'x' on 'a': unit 'DEU' must have one row in the sample, got"
                + " several; normalise each period for itself (scope period)");
  }

  private static double[] normalised(Normalisation normalisation, IndicatorTable table) {
    Index index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .normalise(normalisation)
            .root(Node.of("Index", Methods.sum()).child("a"))
            .build();
    return Scorer.of(index).table(Step.NORMALISED, table).column("a").toArray();
  }

  @Test
  void check_refusesAReferenceWithoutAName() {
    refuses(
        Methods.distanceToReference(" "),
        "parameter 'reference' must be the id of a unit, got ' '");
    refuses(
        MethodSpec.of("distance-to-reference", "reference", "u", "cap", 1),
        "parameter 'cap' must be true or false, got '1'");
  }
}
