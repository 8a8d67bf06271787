package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code bands}: a table of steps; a value gets the points of the band it lies in.
 *
 * <p>The table maps raw values, so the indicator's direction plays no part. Each bound says which
 * side includes it; {@code boundary} overrides that for bounds that two bands share, for sources
 * that do not say. A value in no band has no result.
 *
 * <p>Source: categorical scales in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, p. 86; the tables come from each instrument's own source.
 */
final class BandPoints implements NormalisationMethod {
  private static final List<String> BOUNDARIES = List.of("stated", "lower", "upper");

  @Override
  public String name() {
    return "bands";
  }

  @Override
  public String description() {
    return "the points of the band that x lies in";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("bands", "bands with points, in ascending order"),
        Parameter.optional(
            "boundary",
            "stated",
            "which band a shared bound belongs to: as stated by the bands, the lower, or the upper"));
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public void check(Parameters parameters) {
    Checks.oneOf("boundary", BOUNDARIES, parameters.text("boundary", "stated"));
    Bands bands = bands(parameters);
    List<String> faults = bands.faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("parameter 'bands': " + String.join("; ", faults));
    }
    for (Band band : bands.bands()) {
      if (band.points().isEmpty()) {
        throw new IllegalArgumentException(
            "parameter 'bands' must give points to every band, " + band.interval() + " has none");
      }
    }
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Bands bands = bands(parameters);
    double[] points =
        bands.bands().stream().mapToDouble(band -> band.points().getAsDouble()).toArray();
    return new Fit(bands, points);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return bands(parameters).range();
  }

  private static Bands bands(Parameters parameters) {
    Bands table = Bands.of(parameters);
    String boundary = parameters.text("boundary", "stated");
    return boundary.equals("stated") ? table : table.withSharedBounds(boundary.equals("lower"));
  }

  private static final class Fit implements Fitted {
    private final Bands bands;
    private final double[] points;

    Fit(Bands bands, double[] points) {
      this.bands = bands;
      this.points = points;
    }

    @Override
    public double apply(double value) {
      int band = bands.indexOf(value);
      return band < 0 ? Double.NaN : points[band];
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public String formula(double value) {
      int band = bands.indexOf(value);
      return band < 0
          ? compact(value) + " is in no band"
          : compact(value) + " is in band " + bands.bands().get(band).interval();
    }
  }
}
