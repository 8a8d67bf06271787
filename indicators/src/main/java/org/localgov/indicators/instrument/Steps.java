package org.localgov.indicators.instrument;

import static org.localgov.indicators.method.Methods.bands;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.MethodSpec;

/** Scores that rise in steps, each from its lower bound on. */
final class Steps {
  private Steps() {}

  /**
   * Returns steps by lower bounds, each in its own band: bound and points by turns; 0 below the
   * first.
   */
  static MethodSpec from(double... boundsAndPoints) {
    List<Band> steps = new ArrayList<>();
    if (boundsAndPoints[0] > 0) {
      steps.add(Band.points(0).withFrom(0));
    }
    for (int i = 0; i < boundsAndPoints.length; i += 2) {
      steps.add(Band.points(boundsAndPoints[i + 1]).withFrom(boundsAndPoints[i]));
    }
    return bands(steps);
  }
}
