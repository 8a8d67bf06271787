package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.localgov.indicators.text.Decimals;

/**
 * Bands in ascending order, looked up by value: the classes of a score or the steps of a scoring
 * table.
 *
 * <p>Open bounds are closed by the neighbour. A value between two bands that do not touch is in
 * none. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Bands classes = Bands.of(List.of(
 *     Band.label("low").withTo(23).withToInclusive(true), Band.label("high")));
 * classes.indexOf(23);     // 0
 * classes.indexOf(23.5);   // 1
 * }</pre>
 */
public final class Bands {
  private final List<Band> bands;
  private final double[] from;
  private final boolean[] fromInclusive;
  private final double[] to;
  private final boolean[] toInclusive;

  private Bands(List<Band> bands) {
    int n = bands.size();
    this.bands = List.copyOf(bands);
    from = new double[n];
    to = new double[n];
    fromInclusive = new boolean[n];
    toInclusive = new boolean[n];
    for (int i = 0; i < n; i++) {
      closeLower(i);
      closeUpper(i);
    }
  }

  private void closeLower(int i) {
    Band band = bands.get(i);
    boolean openToPrevious = band.from().isEmpty() && i > 0 && bands.get(i - 1).to().isPresent();
    from[i] =
        openToPrevious
            ? bands.get(i - 1).to().getAsDouble()
            : band.from().orElse(Double.NEGATIVE_INFINITY);
    fromInclusive[i] = openToPrevious ? !bands.get(i - 1).toInclusive() : band.fromInclusive();
  }

  private void closeUpper(int i) {
    Band band = bands.get(i);
    boolean openToNext =
        band.to().isEmpty() && i + 1 < bands.size() && bands.get(i + 1).from().isPresent();
    to[i] =
        openToNext
            ? bands.get(i + 1).from().getAsDouble()
            : band.to().orElse(Double.POSITIVE_INFINITY);
    toInclusive[i] = openToNext ? !bands.get(i + 1).fromInclusive() : band.toInclusive();
  }

  /**
   * {@return the table of the bands; {@link #faults()} tells whether it is sound}
   *
   * @param bands the bands, in ascending order
   */
  public static Bands of(List<Band> bands) {
    return new Bands(bands);
  }

  /**
   * {@return the table in the parameter {@code bands} of a method}
   *
   * @param parameters the parameters of the method
   * @throws IllegalArgumentException if there is no list of bands in it
   */
  public static Bands of(Parameters parameters) {
    return of(parameters.objects("bands").stream().map(Band::of).toList());
  }

  /** {@return the bands, in the order given; unmodifiable} */
  public List<Band> bands() {
    return bands;
  }

  /**
   * {@return the position of the band that a value is in, or -1 if it is in none; NaN is in none}
   *
   * @param value the value to look for
   */
  public int indexOf(double value) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (value > from[i] || (value == from[i] && fromInclusive[i])) {
        return value < to[i] || (value == to[i] && toInclusive[i]) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * {@return this table with every bound that two touching bands share given to one of them}
   *
   * @param toLower whether the shared bound belongs to the lower band
   */
  public Bands withSharedBounds(boolean toLower) {
    List<Band> changed = new ArrayList<>(bands);
    for (int i = 0; i + 1 < changed.size(); i++) {
      if (to[i] == from[i + 1]) {
        changed.set(i, changed.get(i).withToInclusive(toLower));
        changed.set(i + 1, changed.get(i + 1).withFromInclusive(!toLower));
      }
    }
    return of(changed);
  }

  /**
   * {@return what is wrong with the table, empty if nothing: empty or overlapping bands, wrong
   * order}
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (bands.isEmpty()) {
      faults.add("there must be at least one band");
    }
    for (int i = 0; i < from.length; i++) {
      if (from[i] > to[i] || (from[i] == to[i] && !(fromInclusive[i] && toInclusive[i]))) {
        faults.add("band " + bands.get(i).interval() + " holds no value");
      }
      if (i > 0 && bands.get(i).from().isEmpty() && bands.get(i - 1).to().isEmpty()) {
        faults.add("bands " + i + " and " + (i + 1) + " have no bound between them");
      } else if (i > 0 && overlaps(i - 1, i)) {
        faults.add(
            "bands "
                + bands.get(i - 1).interval()
                + " and "
                + bands.get(i).interval()
                + " overlap or are not in ascending order");
      }
    }
    return faults;
  }

  private boolean overlaps(int lower, int upper) {
    return to[lower] > from[upper]
        || (to[lower] == from[upper] && toInclusive[lower] && fromInclusive[upper]);
  }

  /**
   * {@return the first value of a scale that is in no band, if there is one: a gap between bands or
   * an uncovered finite end} On a scale of whole numbers only those count. The table must be sound.
   *
   * @param scale the scale to cover
   */
  public OptionalDouble firstGap(Scale scale) {
    double lowest = scale.integer() ? Math.ceil(scale.minimum()) : scale.minimum();
    double highest = scale.integer() ? Math.floor(scale.maximum()) : scale.maximum();
    if (!Double.isInfinite(lowest) && lowest <= highest && indexOf(lowest) < 0) {
      return OptionalDouble.of(lowest);
    }
    for (int i = 0; i + 1 < from.length; i++) {
      double next = firstAbove(i, scale.integer());
      if (next >= lowest && next <= highest && indexOf(next) < 0) {
        return OptionalDouble.of(next);
      }
    }
    if (!Double.isInfinite(highest) && lowest <= highest && indexOf(highest) < 0) {
      return OptionalDouble.of(highest);
    }
    return OptionalDouble.empty();
  }

  /** Returns the first number, or whole number, that lies above a band. */
  private double firstAbove(int band, boolean whole) {
    double bound = to[band];
    if (!whole) {
      return toInclusive[band] ? Math.nextUp(bound) : bound;
    }
    double next = Math.ceil(bound);
    return next == bound && toInclusive[band] ? next + 1 : next;
  }

  /** {@return the lowest and the highest points of any band} */
  public Scale range() {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Band band : bands) {
      double points = band.points().orElse(Double.NaN);
      lowest = Math.min(lowest, points);
      highest = Math.max(highest, points);
    }
    return lowest <= highest ? Scale.of(lowest, highest) : Scale.UNBOUNDED;
  }

  /** Returns the bands with their bounds, such as {@code red (…, 23], orange (23, …)}. */
  @Override
  public String toString() {
    return String.join(
        ", ",
        bands.stream()
            .map(
                band ->
                    band.label()
                            .orElseGet(
                                () -> Decimals.compact(band.points().orElse(Double.NaN)) + " for")
                        + " "
                        + band.interval())
            .toList());
  }
}
