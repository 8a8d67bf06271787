package org.localgov.serialization.json;

import org.localgov.core.observation.ObservationSet;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.robustness.UncertaintySpec;

/** The formats of {@link LocalgovJson}, passing over unknown properties when they read. */
public final class LenientJson {
  static final LenientJson INSTANCE = new LenientJson();

  private LenientJson() {}

  /** {@return the lenient format of index definitions} */
  public JsonFormat<Index> index() {
    return LocalgovJson.index().lenient();
  }

  /** {@return the lenient format of observations} */
  public JsonFormat<ObservationSet> observations() {
    return LocalgovJson.observations().lenient();
  }

  /** {@return the lenient format of scores} */
  public JsonFormat<ScoresDocument> scores() {
    return LocalgovJson.scores().lenient();
  }

  /** {@return the lenient format of what is uncertain about an index} */
  public JsonFormat<UncertaintySpec> uncertainty() {
    return LocalgovJson.uncertainty().lenient();
  }
}
