package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Moments;

class TreatmentProperties {
  /** Whole numbers with a long tail, so that ties and outliers are common. */
  @Provide
  Arbitrary<double[]> samples() {
    return Arbitraries.doubles()
        .between(-3, 3)
        .map(power -> Math.rint(Math.exp(2 * power)))
        .array(double[].class)
        .ofMinSize(4)
        .ofMaxSize(40);
  }

  @Property
  void winsorise_countsEveryChangeAndEndsForAReason(
      @ForAll("samples") double[] sample, @ForAll @IntRange(min = 1, max = 6) int most) {
    FittedTreatment fit = TreatmentCases.fit(Methods.winsorise(most), sample);
    double[] treated = Arrays.stream(sample).map(fit::apply).toArray();
    double points = fit.numbers().getOrDefault("points", Double.NaN);
    long changed = Arrays.stream(sample).filter(value -> fit.apply(value) != value).count();
    assertThat(points).isEqualTo(changed);
    Moments moments = Moments.of(treated);
    assertThat(
            Passes.STANDARD.test(moments.skewness(), moments.kurtosis())
                || points >= most
                || fit.note().contains("one more step would make all values"))
        .isTrue();
    assertThat(points <= most || fit.note().contains("tied")).isTrue();
  }

  @Property
  void winsorise_ofAMirrorImage_isTheMirrorImage(
      @ForAll("samples") double[] sample, @ForAll @IntRange(min = 1, max = 6) int most) {
    double[] mirrored = Arrays.stream(sample).map(value -> -value).toArray();
    FittedTreatment fit = TreatmentCases.fit(Methods.winsorise(most), sample);
    FittedTreatment other = TreatmentCases.fit(Methods.winsorise(most), mirrored);
    for (double value : sample) {
      assertThat(other.apply(-value)).isEqualTo(-fit.apply(value));
    }
  }

  @Property
  void logSigned_ofAMirrorImage_isTheMirrorImage(@ForAll("samples") double[] sample) {
    Assume.that(Math.abs(Moments.of(sample).skewness()) > 1e-9);
    double[] mirrored = Arrays.stream(sample).map(value -> -value).toArray();
    FittedTreatment fit = TreatmentCases.fit(Methods.logSigned(), sample);
    FittedTreatment other = TreatmentCases.fit(Methods.logSigned(), mirrored);
    for (double value : sample) {
      assertThat(other.apply(-value)).isCloseTo(-fit.apply(value), within(1e-12));
    }
  }
}
