package org.localgov.serialization.json;

import org.localgov.indicators.definition.Index;

/** The formats of {@link LocalgovJson}, passing over unknown properties when they read. */
public final class LenientJson {
  static final LenientJson INSTANCE = new LenientJson();

  private LenientJson() {}

  /** Returns the lenient format of index definitions. */
  public JsonFormat<Index> index() {
    return LocalgovJson.index().lenient();
  }
}
