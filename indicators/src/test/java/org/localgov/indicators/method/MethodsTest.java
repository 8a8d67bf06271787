package org.localgov.indicators.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.spi.MethodRegistry;

class MethodsTest {
  @Test
  void words_areCallsByName() {
    assertThat(Methods.minMax(1, 100)).hasToString("min-max {lower=1, upper=100}");
    assertThat(Methods.zScore()).hasToString("z-score");
    assertThat(Methods.zScore(10, 2)).hasToString("z-score {mean=10, deviation=2}");
    assertThat(Methods.goalposts(1, 5, 100))
        .hasToString("goalposts {lower=1, upper=5, factor=100}");
    assertThat(Methods.logGoalposts(1, 5, 1))
        .hasToString("log-goalposts {lower=1, upper=5, factor=1}");
    assertThat(Methods.scaled(0, 50, 100)).hasToString("scaled {lower=0, upper=50, factor=100}");
    assertThat(Methods.distanceToMaximum()).hasToString("distance-to-maximum");
    assertThat(Methods.fractionOfMaximum()).hasToString("fraction-of-maximum");
    assertThat(Methods.distanceToReference("DEU"))
        .hasToString("distance-to-reference {reference=DEU}");
    assertThat(Methods.distanceToTarget(95)).hasToString("distance-to-target {target=95}");
    assertThat(Methods.rank()).hasToString("rank");
    assertThat(Methods.percentileRank()).hasToString("percentile-rank");
    assertThat(Methods.borda()).hasToString("borda");
    assertThat(Methods.percentileMinMax(5, 95))
        .hasToString("percentile-min-max {lowerPercentile=5, upperPercentile=95}");
    assertThat(Methods.indicisation()).hasToString("indicisation");
    assertThat(Methods.aboveBelowMean(0.1)).hasToString("above-below-mean {band=0.1}");
    assertThat(Methods.logistic(10, 0.5)).hasToString("logistic {midpoint=10, slope=0.5}");
    assertThat(Methods.normalCdf()).hasToString("normal-cdf");
    assertThat(Methods.bands(Band.points(1))).hasToString("bands {bands=[{points=1}]}");
    assertThat(Methods.categorical(1, 2)).hasToString("categorical {scores=[{value=1, score=2}]}");
    assertThat(Methods.piecewiseLinear(1, 2))
        .hasToString("piecewise-linear {points=[{value=1, score=2}]}");
    assertThat(Methods.linear(2, 1)).hasToString("linear {slope=2, intercept=1}");
    assertThat(Methods.inverseRoot(10, 1, 200))
        .hasToString("inverse-root {numerator=10, from=1, to=200}");
    assertThat(Methods.none()).hasToString("none");
  }

  @Test
  void words_forRules_haveTheirParameters() {
    assertThat(Methods.generalisedMean(-1)).hasToString("generalised-mean {power=-1}");
    assertThat(Methods.owa(2, 1)).hasToString("owa {weights=[2, 1]}");
    assertThat(Methods.meanMinimum(0.5, 3)).hasToString("mean-minimum {alpha=0.5, beta=3}");
    assertThat(Methods.benefitOfTheDoubt(0.1, 0.5))
        .hasToString("benefit-of-the-doubt {minimumShare=0.1, maximumShare=0.5}");
  }

  @Test
  void words_forImputations_areCallsByName() {
    assertThat(Methods.columnMean()).hasToString("mean");
    assertThat(Methods.columnMedian()).hasToString("median");
    assertThat(Methods.constantValue(2)).hasToString("constant {value=2}");
    assertThat(Methods.groupMean("g")).hasToString("group-mean {group=g}");
    assertThat(Methods.groupMedian("g")).hasToString("group-median {group=g}");
    assertThat(Methods.rowMean()).hasToString("row-mean");
    assertThat(Methods.rowMean(2)).hasToString("row-mean {within={level=2}}");
    assertThat(Methods.rowMedian()).hasToString("row-median");
    assertThat(Methods.rowMedian(2)).hasToString("row-median {within={level=2}}");
    assertThat(Methods.nearestNeighbours(3)).hasToString("nearest-neighbours {k=3}");
    assertThat(Methods.regression("a", "b")).hasToString("regression {predictors=[a, b]}");
    assertThat(Methods.expectationMaximisation()).hasToString("expectation-maximisation");
    assertThat(Methods.latest()).hasToString("latest");
    assertThat(Methods.latest(2)).hasToString("latest {maximumYearsBack=2}");
    assertThat(Methods.constantCarry()).hasToString("constant-carry");
    assertThat(Methods.linearOverPeriods()).hasToString("linear");
    assertThat(Methods.linearConstant()).hasToString("linear-constant");
  }

  @Test
  void words_forTreatments_areCallsByName() {
    assertThat(Methods.winsorise(5)).hasToString("winsorise {maximumPoints=5}");
    assertThat(Methods.log()).hasToString("log");
    assertThat(Methods.logSigned()).hasToString("log-signed");
    assertThat(Methods.logShifted()).hasToString("log-shifted");
    assertThat(Methods.boxCox()).hasToString("box-cox");
    assertThat(Methods.boxCox(0.5)).hasToString("box-cox {lambda=0.5}");
    assertThat(Methods.clamp(5, 95)).hasToString("clamp {lowerPercentile=5, upperPercentile=95}");
  }

  @Test
  void words_forRules_areKnownToTheRegistry() {
    MethodRegistry registry = MethodRegistry.standard();
    List<MethodSpec> words =
        List.of(
            Methods.adjustedMazziottaPareto(),
            Methods.arithmeticMean(),
            Methods.benefitOfTheDoubt(),
            Methods.bordaCount(),
            Methods.conditionsMet(List.of(), "good", List.of("good"), ""),
            Methods.copeland(),
            Methods.difference(),
            Methods.evenness(),
            Methods.firstPresent(),
            Methods.generalisedMean(2),
            Methods.geometricMean(),
            Methods.harmonicMean(),
            Methods.kemeny(),
            Methods.maximum(),
            Methods.mazziottaPareto(),
            Methods.meanMinimum(1, 0),
            Methods.median(),
            Methods.minimum(),
            Methods.owa(1),
            Methods.pointsOverPossible(),
            Methods.product(),
            Methods.quotient(),
            Methods.sum(),
            Methods.topsis(),
            Methods.weightedProduct());
    assertThat(words)
        .allSatisfy(
            word ->
                assertThat(registry.aggregation(word.method()).name()).isEqualTo(word.method()));
    assertThat(words).hasSameSizeAs(registry.aggregations());
  }

  @Test
  void pairs_mustBeComplete() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Methods.categorical(1, 2, 3))
        .withMessage("values and scores must come by turns");
  }
}
