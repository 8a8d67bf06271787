package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Estimates missing values.
 *
 * @param leaves the indicators, in the order of the definition
 * @param call the method
 */
record Imputing(Index index, List<LeafElement> leaves, Call<ImputationMethod> call)
    implements Stage {
  @Override
  public Step step() {
    return Step.IMPUTED;
  }

  @Override
  public FittedStage fit(Inputs sample, Earlier earlier) {
    try {
      FittedImputation fitted =
          call.method().fit(new InputCells(leaves, sample), call.parameters());
      return new Fit(this, fitted, sample.table().rows());
    } catch (RefusalException e) {
      throw refusal(sample.table(), e);
    } catch (UnknownNameException e) {
      throw refusal(sample.table(), new RefusalException(String.valueOf(e.getMessage())));
    }
  }

  private ScoringException refusal(IndicatorTable table, RefusalException e) {
    String element = "imputation " + call.method().name();
    return e.row() < 0
        ? new ScoringException(
            "index '" + index.id() + "'", element, e.reason(), Map.of("index", index.id()), e)
        : new ScoringException(table.place(e.row()), element, e.reason(), table.facts(e.row()), e);
  }

  private record Fit(Imputing stage, FittedImputation imputation, int sample)
      implements FittedStage {
    @Override
    public Step step() {
      return stage.step();
    }

    @Override
    public Inputs apply(Inputs inputs) {
      Estimates estimates = new Estimates(stage, inputs);
      try {
        imputation.fill(new InputCells(stage.leaves, inputs), estimates);
      } catch (RefusalException e) {
        throw stage.refusal(inputs.table(), e);
      } catch (UnknownNameException e) {
        throw stage.refusal(inputs.table(), new RefusalException(String.valueOf(e.getMessage())));
      }
      return estimates.inputs().withWarnings(Costs.ofImputation(stage, inputs, sample));
    }
  }

  /** Takes estimates into copies of the columns they belong to. */
  private static final class Estimates implements FittedImputation.Filling {
    private final Imputing stage;
    private final Inputs inputs;
    private final Map<Integer, double[]> changed = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> notes = new HashMap<>();
    private final List<Violation> left = new ArrayList<>();

    Estimates(Imputing stage, Inputs inputs) {
      this.stage = stage;
      this.inputs = inputs;
    }

    @Override
    public void put(int row, int indicator, double value, String how) {
      LeafElement leaf = stage.leaves.get(indicator);
      double[] values = changed.computeIfAbsent(indicator, any -> inputs.column(leaf).toArray());
      if (!Double.isNaN(inputs.column(leaf).get(row)) || !Double.isFinite(value)) {
        String fault =
            Double.isFinite(value)
                ? "must not estimate a value that is there"
                : "must give a finite estimate, got " + Quoted.of(value);
        throw new ScoringException(
            inputs.table().place(row),
            leaf.id(),
            stage.call.method().name() + " " + fault,
            inputs.table().facts(row),
            null);
      }
      values[row] = value;
      notes.computeIfAbsent(leaf.id(), any -> new HashMap<>()).put(row, how);
    }

    @Override
    public void leave(int row, int indicator, String why) {
      String id = stage.leaves.get(indicator).id();
      left.add(
          inputs
              .table()
              .violation(
                  row,
                  "not-imputed",
                  "indicator '" + id + "'",
                  stage.call.method().name() + " leaves it missing: " + why)
              .with("indicator", id));
    }

    Inputs inputs() {
      Map<String, Column> columns = new LinkedHashMap<>();
      changed.forEach(
          (indicator, values) -> columns.put(stage.leaves.get(indicator).id(), Column.of(values)));
      return inputs.with(Step.IMPUTED, columns).withImputed(notes).withWarnings(left);
    }
  }

  /** The inputs as an imputation sees them. */
  private record InputCells(List<LeafElement> leaves, Inputs inputs) implements Cells {
    @Override
    public int rows() {
      return inputs.table().rows();
    }

    @Override
    public int size() {
      return leaves.size();
    }

    @Override
    public String id(int indicator) {
      return leaves.get(indicator).id();
    }

    @Override
    public Column column(int indicator) {
      return inputs.column(leaves.get(indicator));
    }

    @Override
    public int sign(int indicator) {
      return leaves.get(indicator).indicator().direction().sign();
    }

    @Override
    public List<String> ancestors(int indicator) {
      return leaves.get(indicator).ancestors();
    }

    @Override
    public String unit(int row) {
      return inputs.table().unit(row);
    }

    @Override
    public Optional<ReferencePeriod> period(int row) {
      return inputs.table().period(row);
    }

    @Override
    public Optional<String> group(String grouping, int row) {
      return inputs.table().group(grouping, row);
    }
  }
}
