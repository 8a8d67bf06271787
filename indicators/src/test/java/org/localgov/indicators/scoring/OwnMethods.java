package org.localgov.indicators.scoring;

import java.util.Map;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.text.Decimals;

/** Methods of a user's own that make each step visible. */
final class OwnMethods {
  static final MethodRegistry REGISTRY =
      MethodRegistry.standard().with(new Lowest(), new Cap(), new Halve(), new Duel());

  private OwnMethods() {}

  /** Fills gaps with the sample's lowest value; knows none for a column without values. */
  private static final class Lowest implements ImputationMethod {
    @Override
    public String name() {
      return "own-lowest";
    }

    @Override
    public String description() {
      return "the lowest value";
    }

    @Override
    public FittedImputation fit(Cells sample, Parameters parameters) {
      double[] lowest = new double[sample.size()];
      for (int i = 0; i < lowest.length; i++) {
        lowest[i] = sample.column(i).minimum();
      }
      return (cells, filling) -> {
        for (int i = 0; i < cells.size(); i++) {
          Column column = cells.column(i);
          for (int row = 0; row < cells.rows(); row++) {
            if (Double.isNaN(column.get(row)) && Double.isInfinite(lowest[i])) {
              filling.leave(row, i, "the sample has no value");
            } else if (Double.isNaN(column.get(row))) {
              filling.put(row, i, lowest[i], "the lowest, " + cells.ancestors(i));
            }
          }
        }
      };
    }
  }

  /** Caps values at the second highest of the sample. */
  private static final class Cap implements TreatmentMethod {
    @Override
    public String name() {
      return "own-cap";
    }

    @Override
    public String description() {
      return "at most the second highest";
    }

    @Override
    public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
      if (column.size() < 2) {
        throw new RefusalException("own-cap needs two values, got " + column.size());
      }
      double[] sorted = column.values();
      java.util.Arrays.sort(sorted);
      return new Fit("capped", sorted[sorted.length - 2], 1);
    }
  }

  /** Halves every value. */
  private static final class Halve implements TreatmentMethod {
    @Override
    public String name() {
      return "own-halve";
    }

    @Override
    public String description() {
      return "x / 2";
    }

    @Override
    public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
      return new Fit("halved", Double.POSITIVE_INFINITY, 0.5);
    }
  }

  private record Fit(String name, double cap, double factor) implements FittedTreatment {
    @Override
    public double apply(double value) {
      return Math.min(value, cap) * factor;
    }

    @Override
    public String effect(double value) {
      return apply(value) == value ? "" : name;
    }

    @Override
    public Map<String, Double> numbers() {
      return Double.isInfinite(cap) ? Map.of() : Map.of("cap", cap);
    }

    @Override
    public String formula(double value) {
      return name + "(" + Decimals.compact(value) + ")";
    }
  }

  /** Counts the rows that a row is above in the first child; refuses a 13. */
  private static final class Duel implements ScoringRule {
    @Override
    public String name() {
      return "own-duel";
    }

    @Override
    public String description() {
      return "the number of rows below";
    }

    @Override
    public MissingRule missingByDefault() {
      return MissingRule.BLANK;
    }

    @Override
    public boolean isRowWise() {
      return false;
    }

    @Override
    public void score(Children children, Parameters parameters, double[] out) {
      for (int row = 0; row < children.rows(); row++) {
        double own = children.scores(0)[row];
        if (own == 13) {
          throw new RefusalException(row, "own-duel takes no 13");
        }
        out[row] = Double.isNaN(own) ? Double.NaN : 0;
        for (int other = 0; other < children.rows(); other++) {
          out[row] += own > children.scores(0)[other] ? 1 : 0;
        }
      }
    }

    @Override
    public String formula(Children row, Parameters parameters) {
      return "rows below";
    }
  }
}
