package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;

/** The laws that join the normalisations to families. */
class NormalisationProperties {
  private static final double TOLERANCE = 1e-12;

  /** Values with many ties, at least two of them different, the first neither best nor worst. */
  @Provide
  Arbitrary<double[]> samples() {
    return Arbitraries.integers()
        .between(1, 30)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(
            values -> {
              double[] sample = new double[values.size() + 2];
              Arrays.setAll(sample, i -> i < values.size() ? values.get(i) : i % 2 * 31);
              sample[values.size()] = 0;
              sample[values.size() + 1] = 31;
              return sample;
            });
  }

  /** Methods that look at a value's place between others, so that units of measurement drop out. */
  @Provide
  Arbitrary<MethodSpec> unitFree() {
    return Arbitraries.of(
        Methods.minMax(1, 100),
        Methods.zScore(10, 2),
        Methods.distanceToMaximum(),
        Methods.distanceToReference("u0"),
        Methods.percentileMinMax(10, 80),
        Methods.normalCdf(),
        Methods.rank(),
        Methods.percentileRank(),
        Methods.borda(),
        MethodSpec.of("rank", "ties", "average"),
        MethodSpec.of("rank", "ties", "dense"));
  }

  @Provide
  Arbitrary<MethodSpec> rankLike() {
    return Arbitraries.of("rank", "percentile-rank", "borda")
        .flatMap(
            name ->
                Arbitraries.of("minimum", "average", "maximum", "dense")
                    .map(ties -> MethodSpec.of(name, "ties", ties)));
  }

  @Property
  void anotherUnitOfMeasurement_changesNothing(
      @ForAll("samples") double[] sample, @ForAll("unitFree") MethodSpec spec) {
    double[] other = Arrays.stream(sample).map(value -> 4 * value - 7).toArray();
    Fitted fit = fit(spec, sample);
    Fitted again = fit(spec, other);
    for (double value : sample) {
      assertClose(again.apply(4 * value - 7), fit.apply(value));
    }
  }

  @Property
  void anyRisingTransformation_keepsTheRanks(
      @ForAll("samples") double[] sample, @ForAll("rankLike") MethodSpec spec) {
    double[] cubes = Arrays.stream(sample).map(value -> value * value * value - 5).toArray();
    Fitted fit = fit(spec, sample);
    Fitted again = fit(spec, cubes);
    for (double value : sample) {
      assertThat(again.apply(value * value * value - 5)).isEqualTo(fit.apply(value));
    }
  }

  @Property
  void ranks_areCounts(@ForAll("samples") double[] sample, @ForAll long seed) {
    Random random = new Random(seed);
    Fitted lowest = fit(Methods.rank(), sample);
    Fitted mean = fit(MethodSpec.of("rank", "ties", "average"), sample);
    Fitted highest = fit(MethodSpec.of("rank", "ties", "maximum"), sample);
    Fitted dense = fit(MethodSpec.of("rank", "ties", "dense"), sample);
    for (int i = 0; i < 20; i++) {
      double value = random.nextInt(140) / 4.0 - 2;
      double below = Arrays.stream(sample).filter(other -> other < value).count();
      double equal = Math.max(1, Arrays.stream(sample).filter(other -> other == value).count());
      assertThat(lowest.apply(value)).isEqualTo(below + 1);
      assertThat(mean.apply(value)).isEqualTo(below + (equal + 1) / 2);
      assertThat(highest.apply(value)).isEqualTo(below + equal);
      assertThat(dense.apply(value))
          .isEqualTo(1.0 + Arrays.stream(sample).filter(x -> x < value).distinct().count());
    }
  }

  @Property
  void averageRanks_addUpToTheirNumbers(@ForAll("samples") double[] sample) {
    Fitted fit = fit(MethodSpec.of("rank", "ties", "average"), sample);
    int n = sample.length;
    assertThat(Arrays.stream(sample).map(fit::apply).sum()).isEqualTo(n * (n + 1) / 2.0);
  }

  @Property
  void bordaAndPercentileRank_areMadeOfTheRank(@ForAll("samples") double[] sample) {
    Fitted rank = fit(Methods.rank(), sample);
    Fitted borda = fit(Methods.borda(), sample);
    Fitted share = fit(Methods.percentileRank(), sample);
    for (double value : sample) {
      assertThat(borda.apply(value)).isEqualTo(rank.apply(value) - 1);
      assertThat(share.apply(value)).isEqualTo((rank.apply(value) - 1) / (sample.length - 1));
    }
  }

  @Property
  void lowestRankAndHighestRankOfTheTurned_areOppositePlaces(@ForAll("samples") double[] sample) {
    Fitted fit = fit(Methods.rank(), sample);
    Fitted turned = fitTurned(MethodSpec.of("rank", "ties", "maximum"), sample);
    for (double value : sample) {
      assertThat(fit.apply(value) + turned.apply(-value)).isEqualTo(sample.length + 1);
    }
  }

  @Property
  void distances_areMinMaxWithAnotherTop(@ForAll("samples") double[] sample) {
    Fitted share = fit(Methods.minMax(0, 1), sample);
    Fitted best = fit(Methods.distanceToMaximum(), sample);
    Fitted reference = fit(Methods.distanceToReference("u0"), sample);
    Fitted target = fit(Methods.distanceToTarget(sample[0]), sample);
    Fitted fraction = fit(Methods.fractionOfMaximum(), sample);
    for (double value : sample) {
      assertClose(best.apply(value), share.apply(value));
      assertClose(reference.apply(value), value / sample[0]);
      assertClose(target.apply(value), value / sample[0]);
      assertClose(fraction.apply(value), value / 31);
    }
  }

  @Property
  void scaled_isGoalpostsWithoutAnEnd(@ForAll("samples") double[] sample) {
    Fitted scaled = fit(Methods.scaled(5, 25, 100), sample);
    Fitted open =
        fit(
            MethodSpec.of("goalposts", "lower", 5, "upper", 25, "factor", 100, "clip", false),
            sample);
    Fitted clipped = fit(Methods.goalposts(5, 25, 100), sample);
    for (double value : sample) {
      assertThat(scaled.apply(value)).isEqualTo(open.apply(value));
      assertThat(clipped.apply(value)).isEqualTo(Math.min(100, Math.max(0, scaled.apply(value))));
      assertThat(clipped.isClipped(value)).isEqualTo(value < 5 || value > 25);
    }
  }

  @Property
  void percentileMinMax_ofAllPercentiles_isMinMax(@ForAll("samples") double[] sample) {
    Fitted whole = fit(Methods.percentileMinMax(0, 100), sample);
    Fitted plain = fit(Methods.minMax(0, 100), sample);
    for (double value : sample) {
      assertThat(whole.apply(value)).isEqualTo(plain.apply(value));
      assertThat(whole.isClipped(value)).isFalse();
    }
  }

  @Property
  void percentileMinMax_keepsToItsBounds(@ForAll("samples") double[] sample) {
    for (Fitted fit :
        List.of(
            fit(Methods.percentileMinMax(10, 80), sample),
            fit(Methods.percentileMinMax(0, 60), sample))) {
      for (double value = -5; value < 40; value += 0.5) {
        assertThat(fit.apply(value)).isBetween(0.0, 100.0);
        assertThat(fit.isClipped(value) && fit.apply(value) > 0 && fit.apply(value) < 100)
            .isFalse();
      }
    }
  }

  @Property
  void indexNumbers_haveAMeanOfOneHundredInEitherDirection(@ForAll("samples") double[] sample) {
    Fitted fit = fit(Methods.indicisation(), sample);
    Fitted turned = fitTurned(Methods.indicisation(), sample);
    assertClose(Arrays.stream(sample).map(fit::apply).average().orElseThrow(), 100);
    assertClose(Arrays.stream(sample).map(x -> turned.apply(-x)).average().orElseThrow(), 100);
    for (double value : sample) {
      assertClose(fit.apply(value) + turned.apply(-value), 200);
    }
  }

  @Property
  void turningTheDirection_mirrorsTheResult(@ForAll("samples") double[] sample) {
    Fitted side = fit(Methods.aboveBelowMean(0.25), sample);
    Fitted sideTurned = fitTurned(Methods.aboveBelowMean(0.25), sample);
    Fitted curve = fit(Methods.logistic(12, 0.3), sample);
    Fitted curveTurned = fitTurned(Methods.logistic(12, 0.3), sample);
    Fitted normal = fit(Methods.normalCdf(), sample);
    Fitted normalTurned = fitTurned(Methods.normalCdf(), sample);
    for (double value : sample) {
      assertThat(sideTurned.apply(-value)).isEqualTo(0.0 - side.apply(value));
      assertClose(curveTurned.apply(-value), 1 - curve.apply(value));
      assertClose(normalTurned.apply(-value), 1 - normal.apply(value));
    }
  }

  @Property
  void aboveBelowMean_doesNotDependOnTheOrder(@ForAll("samples") double[] sample) {
    double[] tenths = Arrays.stream(sample).map(value -> value / 10).toArray();
    double[] reversed = new double[tenths.length];
    Arrays.setAll(reversed, i -> tenths[tenths.length - 1 - i]);
    Fitted fit = fit(Methods.aboveBelowMean(0), tenths);
    assertThat(fit(Methods.aboveBelowMean(0), reversed).numbers()).isEqualTo(fit.numbers());
  }

  private static void assertClose(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
  }
}
