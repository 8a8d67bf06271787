package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.method.shared.Whole;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code winsorise}: the outermost values, one after the other, become as large as their neighbour.
 *
 * <p>While {@code |skewness| ≥ limit} and {@code kurtosis ≥ limit}, and fewer than {@code
 * maximumPoints} values are changed: where the skewness is 0 or more the highest value becomes the
 * second highest, else the lowest the second lowest. Values that are tied move together and each
 * counts, so a tie can bring the count above {@code maximumPoints}; the note says so. With {@code
 * force} the limits play no part.
 *
 * <p>A step that would make all values the same is not taken, and the note says so. Values without
 * a skewness (fewer than three, or all the same) are left alone. On new values the result is a
 * limit: those beyond the outermost value left on a side that was changed become that value; a side
 * that was not changed has no limit.
 *
 * <p>Source: {@code winsorise()} of W. Becker and others (2022), COINr, Journal of Open Source
 * Software 7(78), 4567.
 */
final class Winsorise implements TreatmentMethod {
  @Override
  public String name() {
    return "winsorise";
  }

  @Override
  public String description() {
    return "the highest (or lowest) value becomes the next one, until the distribution passes";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("maximumPoints", 5, "how many values may be changed, at least 1"));
  }

  @Override
  public void check(Parameters parameters) {
    maximumPoints(parameters);
  }

  private static int maximumPoints(Parameters parameters) {
    return Whole.number(parameters, "maximumPoints", 5, 1);
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    double[] sorted = column.values();
    Arrays.sort(sorted);
    Steps steps = new Steps(sorted);
    int most = maximumPoints(parameters);
    boolean moved = true;
    while (moved && steps.points() < most && (force || !steps.pass(passes))) {
      moved = steps.next();
    }
    double low = steps.low == 0 ? Double.NEGATIVE_INFINITY : sorted[steps.low];
    double high = steps.high == 0 ? Double.POSITIVE_INFINITY : sorted[sorted.length - 1];
    return new Limits(
        "winsorised",
        low,
        high,
        Limits.numbers(Map.of("points", (double) steps.points()), low, high),
        steps.note(most));
  }

  /** Sorted values on their way, with the count of those changed at each end. */
  private static final class Steps {
    private final double[] sorted;
    private final StringJoiner notes = new StringJoiner("; ");
    private int low;
    private int high;
    private boolean tied;

    Steps(double[] sorted) {
      this.sorted = sorted;
    }

    int points() {
      return low + high;
    }

    boolean pass(Passes passes) {
      Moments moments = Moments.of(sorted);
      return passes.test(moments.skewness(), moments.kurtosis());
    }

    /** Changes the values at one end, and returns whether there was any to change. */
    boolean next() {
      double skewness = Moments.of(sorted).skewness();
      if (Double.isNaN(skewness)) {
        return false;
      }
      int n = sorted.length;
      double end = skewness >= 0 ? sorted[n - 1] : sorted[0];
      int same = 0;
      while (end == (skewness >= 0 ? sorted[n - 1 - same] : sorted[same])) {
        same++;
      }
      double neighbour = skewness >= 0 ? sorted[n - 1 - same] : sorted[same];
      if (neighbour == (skewness >= 0 ? sorted[0] : sorted[n - 1])) {
        notes.add("one more step would make all values " + compact(neighbour));
        return false;
      }
      int changed = skewness >= 0 ? high : low;
      tied |= same > changed + 1;
      if (skewness >= 0) {
        high = same;
        Arrays.fill(sorted, n - same, n, neighbour);
      } else {
        low = same;
        Arrays.fill(sorted, 0, same, neighbour);
      }
      return true;
    }

    String note(int most) {
      if (tied) {
        notes.add(
            "values that are tied were changed together"
                + (points() > most ? ", " + points() + " in all" : ""));
      }
      return notes.toString();
    }
  }
}
