package org.localgov.core.observation;

import org.jspecify.annotations.Nullable;
import org.localgov.core.internal.OneLine;
import org.localgov.core.internal.PlainText;

/** The rules of a unit's free text id. */
final class UnitId {
  private UnitId() {}

  static String require(String text) {
    return PlainText.require("unit", text, OneLine.LONGEST_ID);
  }

  static @Nullable String brokenRule(String text) {
    return PlainText.brokenRule(text, OneLine.LONGEST_ID);
  }
}
