package org.localgov.indicators.scoring;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.table.Column;

/**
 * The treatment that one sample of an indicator needs: none, the first, the second, or both.
 *
 * @param treatment what is done to each value
 * @param checks what the distribution was like before, and after each method that was tried
 */
record OutlierFit(FittedTreatment treatment, List<OutlierCheck> checks) {
  static OutlierFit of(TreatmentCalls calls, Sample sample) {
    Treatment how = calls.treatment();
    List<OutlierCheck> checks = new ArrayList<>();
    checks.add(OutlierCheck.of("none", how.passes(), sample.values()));
    if (checks.get(0).passes() && !how.force()) {
      return new OutlierFit(Untreated.INSTANCE, checks);
    }
    Call<TreatmentMethod> first = calls.first().orElseThrow();
    FittedTreatment once = fit(first, how, sample);
    double[] treated = applied(once, sample.values());
    checks.add(OutlierCheck.of(first.method().name(), how.passes(), treated));
    if (checks.get(1).passes() || calls.second().isEmpty()) {
      return new OutlierFit(once, checks);
    }
    Call<TreatmentMethod> second = calls.second().get();
    FittedTreatment again;
    if (how.combine()) {
      Sample left = Sample.of(sample.indicator(), Column.of(treated), 1);
      again = new Both(once, fit(second, how, left));
    } else {
      again = fit(second, how, sample);
    }
    checks.add(
        OutlierCheck.of(second.method().name(), how.passes(), applied(again, sample.values())));
    return new OutlierFit(again, checks);
  }

  private static FittedTreatment fit(Call<TreatmentMethod> call, Treatment how, Sample sample) {
    return call.method().fit(sample, call.parameters(), how.passes(), how.force());
  }

  private static double[] applied(FittedTreatment treatment, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = treatment.apply(values[i]);
    }
    return values;
  }

  /** Leaves values alone. */
  private enum Untreated implements FittedTreatment {
    INSTANCE;

    @Override
    public double apply(double value) {
      return value;
    }

    @Override
    public String effect(double value) {
      return "";
    }

    @Override
    public String formula(double value) {
      return compact(value);
    }
  }

  /** One treatment, and another of what it left. */
  private record Both(FittedTreatment first, FittedTreatment second) implements FittedTreatment {
    @Override
    public double apply(double value) {
      return second.apply(first.apply(value));
    }

    @Override
    public String effect(double value) {
      String one = first.effect(value);
      String two = second.effect(first.apply(value));
      return one.isEmpty() || two.isEmpty() ? one + two : one + ", then " + two;
    }

    @Override
    public Map<String, Double> numbers() {
      Map<String, Double> numbers = new LinkedHashMap<>();
      first.numbers().forEach((name, number) -> numbers.put("first." + name, number));
      second.numbers().forEach((name, number) -> numbers.put("second." + name, number));
      return Collections.unmodifiableMap(numbers);
    }

    @Override
    public String note() {
      return first.note().isEmpty() || second.note().isEmpty()
          ? first.note() + second.note()
          : first.note() + "; " + second.note();
    }

    @Override
    public String formula(double value) {
      double treated = first.apply(value);
      return first.effect(value).isEmpty()
          ? second.formula(treated)
          : first.formula(value) + ", then " + second.formula(treated);
    }
  }
}
