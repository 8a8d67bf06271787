package org.localgov.indicators.method.normalisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;

/** The rank that equal values share, counted from the lowest. */
enum Ties {
  /** The lowest of their places: 1, 2, 2, 4. */
  MINIMUM,
  /** The mean of their places: 1, 2.5, 2.5, 4. */
  AVERAGE,
  /** The highest of their places: 1, 3, 3, 4. */
  MAXIMUM,
  /** The place among the distinct values: 1, 2, 2, 3. */
  DENSE;

  private static final List<String> NAMES = Arrays.stream(values()).map(Ties::text).toList();

  static final Parameter PARAMETER =
      Parameter.optional(
          "ties", MINIMUM.text(), "the rank of equal values: " + String.join(", ", NAMES));

  static Ties of(Parameters parameters) {
    String text = parameters.text("ties", MINIMUM.text());
    Checks.oneOf("ties", NAMES, text);
    return values()[NAMES.indexOf(text)];
  }

  private String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
