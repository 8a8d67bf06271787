package org.localgov.serialization.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.robustness.Replay;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.text.Decimals;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.internal.Input;

/** Reads one file with a design of replications. */
final class ReplayReading {
  private final CsvFaults faults = new CsvFaults();
  private final Input input;
  private final UncertaintySpec spec;
  private final List<List<Integer>> options = new ArrayList<>();

  ReplayReading(Input input, UncertaintySpec spec) {
    this.input = input;
    this.spec = spec;
  }

  Replay replay() {
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, spec.ids());
      if (header != null) {
        read(header, rows);
      }
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults.all());
    }
    return new Replay(options);
  }

  private void read(Header header, CsvRows rows) {
    header.refuseOthers(spec.ids(), rows, faults);
    List<Cells> columns = new ArrayList<>();
    for (UncertainInput one : spec.inputs()) {
      if (one.noise().isPresent()) {
        String rule = "has noise and cannot be replayed; give it options";
        faults.cell(rows.file(), rows.line(), one.id(), "no-options", rule);
      }
      columns.add(Cells.of(one));
    }
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          String id = spec.ids().get(i);
          row.add(option(columns.get(i), rows.cell(header.position(id)), id, rows));
        }
        options.add(row);
      }
    }
    rows.requireAny();
  }

  private int option(Cells cells, String text, String id, CsvRows rows) {
    Optional<Integer> option = cells.option(text);
    if (option.isEmpty()) {
      String rule = "must be " + cells.admitted() + ", got " + Quoted.of(text);
      faults.cell(rows.file(), rows.line(), id, "unknown-option", rule);
    }
    return option.orElse(0);
  }

  /**
   * What the cells of one column may be.
   *
   * @param numbers the options by value, where all are numbers
   * @param texts the options by text, where they are not
   * @param count how many options there are
   */
  private record Cells(Map<Double, Integer> numbers, Map<String, Integer> texts, int count) {
    static Cells of(UncertainInput input) {
      Map<Double, Integer> numbers = new LinkedHashMap<>();
      Map<String, Integer> texts = new LinkedHashMap<>();
      boolean areNumbers = input.options().stream().allMatch(Double.class::isInstance);
      for (int i = 0; i < input.options().size(); i++) {
        Object option = input.options().get(i);
        if (areNumbers) {
          numbers.putIfAbsent((Double) option, i);
        } else {
          String text = option instanceof MethodSpec spec ? spec.method() : option.toString();
          texts.merge(text, i, (one, other) -> -1);
        }
      }
      texts.values().removeIf(option -> option < 0);
      return new Cells(numbers, texts, input.options().size());
    }

    Optional<Integer> option(String text) {
      Optional<Double> number = number(text);
      if (!numbers.isEmpty()) {
        return number.map(numbers::get);
      }
      return number
          .filter(place -> place == Math.rint(place) && place >= 1 && place <= count)
          .map(place -> (int) (place - 1))
          .or(() -> Optional.ofNullable(texts.get(text)));
    }

    private static Optional<Double> number(String text) {
      try {
        return Optional.of(new BigDecimal(text).doubleValue());
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    String admitted() {
      if (!numbers.isEmpty()) {
        return "one of "
            + String.join(", ", numbers.keySet().stream().map(Decimals::exact).toList());
      }
      String names = texts.size() <= 5 ? ", or one of " + String.join(", ", texts.keySet()) : "";
      return "the number of an option, 1.." + count + (texts.isEmpty() ? "" : names);
    }
  }
}
