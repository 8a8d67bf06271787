package org.localgov.indicators.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.table.IndicatorTable;

/**
 * An index cannot be scored on the data at hand, though both are sound: a method is not defined for
 * a value, or a sample does not allow a fit.
 *
 * <p>The message names the unit, the node or indicator, the rule and the remedy; {@link #details()}
 * has them by name.
 */
public final class ScoringException extends LocalgovException {
  private static final long serialVersionUID = 1L;

  /** The code of this exception. */
  public static final String CODE = "cannot-score";

  ScoringException(
      String place,
      String element,
      String reason,
      Map<String, String> facts,
      @Nullable Throwable cause) {
    super(
        CODE,
        "cannot score " + place + " on '" + element + "': " + reason,
        with(facts, "node", element),
        cause);
  }

  /** Returns the refusal of a result that is no finite number. */
  static ScoringException notFinite(
      IndicatorTable table, int row, String element, String method, double result) {
    String reason =
        method + " must give a finite number, got " + result + "; use another unit of measurement";
    return new ScoringException(table.place(row), element, reason, table.facts(row), null);
  }

  private static Map<String, String> with(Map<String, String> facts, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    all.put(name, value);
    return all;
  }
}
