package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localgov.core.error.Violation;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/**
 * Tames outliers, indicator by indicator.
 *
 * @param leaves the indicators, in the order of the definition
 * @param calls what is done about an indicator, by its id; none for those left alone
 */
record Treating(Index index, List<LeafElement> leaves, Map<String, TreatmentCalls> calls)
    implements Stage {
  @Override
  public Step step() {
    return Step.TREATED;
  }

  @Override
  public FittedStage fit(Inputs sample, Earlier earlier) {
    Map<String, Scoped<OutlierFit>> fits = new LinkedHashMap<>();
    for (LeafElement leaf : leaves) {
      TreatmentCalls call = calls.get(leaf.id());
      if (call != null) {
        Scoped<OutlierFit> known = earlier.treatment(leaf, call, sample.column(leaf));
        fits.put(leaf.id(), known == null ? fit(leaf, call, sample) : known);
      }
    }
    return new Fit(this, fits);
  }

  private Scoped<OutlierFit> fit(LeafElement leaf, TreatmentCalls call, Inputs sample) {
    Column column = sample.column(leaf);
    return Scoped.fit(
        call.treatment().scope(),
        leaf.id(),
        sample.table(),
        rows -> {
          String place = "index '" + index.id() + "'" + Fitting.period(sample, rows);
          return fit(place, leaf, call, rows.map(column::select).orElse(column));
        });
  }

  private OutlierFit fit(String place, LeafElement leaf, TreatmentCalls call, Column column) {
    try {
      return OutlierFit.of(call, Sample.of(leaf.id(), column, 1));
    } catch (RefusalException e) {
      Map<String, String> facts = Map.of("index", index.id(), "indicator", leaf.id());
      throw new ScoringException(place, leaf.id(), e.reason(), facts, e);
    }
  }

  /** The fitted treatments. */
  record Fit(Treating stage, Map<String, Scoped<OutlierFit>> fits) implements FittedStage {
    @Override
    public Step step() {
      return stage.step();
    }

    @Override
    public Inputs apply(Inputs inputs) {
      return apply(inputs, Earlier.NONE);
    }

    @Override
    public Inputs apply(Inputs inputs, Earlier earlier) {
      Map<String, Column> columns = new LinkedHashMap<>();
      for (LeafElement leaf : stage.leaves) {
        Scoped<OutlierFit> fit = fits.get(leaf.id());
        if (fit != null) {
          Column known = earlier.treated(leaf, fit, inputs.column(leaf));
          columns.put(leaf.id(), known == null ? treated(leaf, fit, inputs) : known);
        }
      }
      return inputs.with(Step.TREATED, columns).withWarnings(left());
    }

    /** Tells of indicators that do not pass the check after the last treatment either. */
    private List<Violation> left() {
      List<Violation> left = new ArrayList<>();
      fits.forEach(
          (id, scoped) ->
              scoped
                  .all()
                  .forEach(
                      (period, fit) -> {
                        OutlierCheck last = fit.checks().get(fit.checks().size() - 1);
                        if (!last.passes()) {
                          left.add(left(id, period, last));
                        }
                      }));
      return left;
    }

    private Violation left(String id, String period, OutlierCheck check) {
      Passes limits = Objects.requireNonNull(stage.calls.get(id)).treatment().passes();
      return Violation.of(
              "outliers-left",
              "indicator '"
                  + id
                  + "'"
                  + (period.isEmpty() ? "" : ", period " + period)
                  + ": outliers are left after "
                  + check.method()
                  + ": skewness "
                  + Decimals.compact(check.skewness())
                  + " and kurtosis "
                  + Decimals.compact(check.kurtosis())
                  + ", limits "
                  + Decimals.compact(limits.skewness())
                  + " and "
                  + Decimals.compact(limits.kurtosis())
                  + "; try another treatment, or a second one")
          .with("indicator", id);
    }

    private Column treated(LeafElement leaf, Scoped<OutlierFit> fit, Inputs inputs) {
      Column column = inputs.column(leaf);
      IndicatorTable table = inputs.table();
      double[] values = column.toArray();
      for (int row = 0; row < values.length; row++) {
        if (!Double.isNaN(values[row])) {
          values[row] = treated(leaf, fit.at(table, row).treatment(), values[row], table, row);
        }
      }
      return Column.of(values);
    }

    /** Returns a value after the treatment of its indicator, if it has one. */
    double treated(LeafElement leaf, double value, IndicatorTable table, int row) {
      Scoped<OutlierFit> fit = fits.get(leaf.id());
      return fit == null || Double.isNaN(value)
          ? value
          : treated(leaf, fit.at(table, row).treatment(), value, table, row);
    }

    private static double treated(
        LeafElement leaf, FittedTreatment treatment, double value, IndicatorTable table, int row) {
      double treated = treatment.apply(value);
      if (!Double.isFinite(treated)) {
        throw new ScoringException(
            table.place(row),
            leaf.id(),
            treatment.formula(value)
                + " must be a finite number; fit the treatment on a table with this value, or"
                + " use another",
            table.facts(row),
            null);
      }
      return treated;
    }

    @Override
    public Map<String, List<OutlierCheck>> checks() {
      Map<String, List<OutlierCheck>> checks = new LinkedHashMap<>();
      fits.forEach(
          (id, scoped) ->
              scoped
                  .all()
                  .forEach(
                      (period, fit) ->
                          checks.put(period.isEmpty() ? id : period + "." + id, fit.checks())));
      return checks;
    }

    @Override
    public Map<String, Map<String, Double>> numbers() {
      Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
      fits.forEach(
          (id, scoped) ->
              scoped
                  .all()
                  .forEach(
                      (period, fit) ->
                          fit.treatment()
                              .numbers()
                              .forEach(
                                  (name, number) ->
                                      numbers
                                          .computeIfAbsent(id, any -> new LinkedHashMap<>())
                                          .put(
                                              (period.isEmpty() ? "" : period + ".")
                                                  + "treatment."
                                                  + name,
                                              number))));
      return numbers;
    }
  }
}
