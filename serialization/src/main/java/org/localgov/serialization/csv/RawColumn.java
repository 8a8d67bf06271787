package org.localgov.serialization.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.PropertyPath;
import org.localgov.core.observation.ObservationRule;

/**
 * A column that a component of a raw record stands in.
 *
 * @param name the name in the header
 * @param path where the component is
 * @param type what the component is: a text, a number, a flag or a list of names
 * @param isRequired whether no row may leave it empty
 */
record RawColumn(String name, PropertyPath path, Class<?> type, boolean isRequired) {
  private static final String BETWEEN = ";";
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final String UNFIT = "invalid-value";

  /** Returns what the component is where the cell is empty. */
  @Nullable Object absent() {
    return type == List.class ? List.of() : null;
  }

  /** Returns the component that a cell says, which is not empty; reports one that is unfit. */
  @Nullable Object part(String cell, Consumer<Violation> report) {
    if (type == List.class) {
      return Arrays.asList(cell.split(BETWEEN, -1));
    }
    if (type == Boolean.class) {
      return flag(cell, report);
    }
    if (type == Double.class) {
      Optional<Violation> fault = ObservationRule.VALUE.check(cell);
      fault.ifPresent(report);
      return fault.isPresent() ? null : Double.valueOf(cell);
    }
    return type == String.class ? cell : whole(cell, report);
  }

  /** Writes the cell of a component. */
  void write(@Nullable Object part, CsvWriter out) throws IOException {
    if (part instanceof Double number) {
      out.cell(number.doubleValue());
    } else if (part instanceof List<?> names) {
      out.cell(String.join(BETWEEN, names.stream().map(String::valueOf).toList()));
    } else {
      out.cell(Objects.toString(part, ""));
    }
  }

  private static @Nullable Boolean flag(String cell, Consumer<Violation> report) {
    if (cell.equals("true") || cell.equals("false")) {
      return Boolean.valueOf(cell);
    }
    unfit("must be true or false", cell, report);
    return null;
  }

  private @Nullable Number whole(String cell, Consumer<Violation> report) {
    String rule = "must be a whole number";
    if (!WHOLE.matcher(cell).matches()) {
      unfit(rule, cell, report);
      return null;
    }
    try {
      return type == Long.class ? (Number) Long.valueOf(cell) : (Number) Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      unfit(rule + " of " + (type == Long.class ? 64 : 32) + " bits", cell, report);
      return null;
    }
  }

  private static void unfit(String rule, String cell, Consumer<Violation> report) {
    report.accept(Violation.of(UNFIT, rule + ", got " + Quoted.of(cell)).with("rule", rule));
  }
}
