package org.localgov.indicators.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Makes inputs for any instrument of its definition alone, as a user would of its template. */
public final class InstrumentInputs {
  /** Values of required parameters that are neither weights nor a plain 1. */
  private static final Map<String, Object> GIVEN =
      Map.of(
          "scale-maximum",
          5.0,
          "decision-table",
          List.of(
              Map.of(
                  "outcome",
                  "commanding",
                  "conditions",
                  Map.of("own-operate", Map.of("from", 40), "set-vision", Map.of("from", 60)))));

  private InstrumentInputs() {}

  /** A value that an input does not admit, and what it does. */
  record OffScale(String column, double value, String admitted) {}

  /** Returns values of the parameters that an instrument requires: equal weights, plain numbers. */
  public static Map<String, Object> settings(Index index) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Parameter parameter : index.parameters()) {
      if (parameter.isRequired()) {
        settings.put(parameter.name(), GIVEN.getOrDefault(parameter.name(), 1.0));
      }
    }
    weights(index.root(), settings);
    return settings;
  }

  private static void weights(Node node, Map<String, Object> settings) {
    node.weighting()
        .ifPresent(
            spec ->
                spec.parameters()
                    .references()
                    .forEach(
                        name ->
                            settings.put(name, Collections.nCopies(node.children().size(), 1.0))));
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        weights(inner, settings);
      }
    }
  }

  /** Returns a table with a row of each kind: in the middle of its scales, or best on them. */
  public static IndicatorTable table(Index index, String... kinds) {
    return table(index, Map.of(), kinds);
  }

  /** Returns a table of one row in the middle, but for one value. */
  static IndicatorTable with(Index index, String column, double value) {
    return table(index, Map.of(column, value), "middle");
  }

  private static IndicatorTable table(Index index, Map<String, Double> but, String... kinds) {
    TableBuilder table = IndicatorTable.builder(index.columns());
    for (String kind : kinds) {
      List<Double> values = new ArrayList<>();
      for (String column : index.columns()) {
        values.add(but.getOrDefault(column, value(index, column, kind)));
      }
      table.row(kind, values.stream().mapToDouble(value -> value).toArray());
      index.groupings().forEach(grouping -> table.group(grouping, kind, grouping + " " + kind));
    }
    return table.build();
  }

  private static double value(Index index, String column, String kind) {
    Optional<Indicator> indicator = input(index, column);
    Scale scale = scale(index, column);
    if (kind.equals("best")) {
      boolean less = indicator.isPresent() && indicator.get().direction().sign() < 0;
      return less ? Math.max(scale.minimum(), 1) : Math.min(scale.maximum(), 100);
    }
    if (indicator.isPresent() && !indicator.get().levels().isEmpty()) {
      List<Level> levels = indicator.get().levels();
      return levels.get(levels.size() / 2).value();
    }
    double low = Math.max(scale.minimum(), -100);
    double middle = (low + Math.min(scale.maximum(), 100)) / 2;
    return scale.integer() ? Math.rint(middle) : middle;
  }

  private static Optional<Indicator> input(Index index, String column) {
    return index.rollUps().isEmpty()
        ? index.indicators().stream().filter(one -> one.column().equals(column)).findFirst()
        : Optional.empty();
  }

  private static Scale scale(Index index, String column) {
    if (!index.rollUps().isEmpty()) {
      return rolledUp(index, column).orElse(Scale.of(1, 100));
    }
    return input(index, column)
        .map(Indicator::range)
        .filter(range -> !range.equals(Scale.UNBOUNDED))
        .orElse(settings(index).containsKey("scale-minimum") ? Scale.of(1, 5) : Scale.of(50, 100));
  }

  /** Returns an input that divides no other. */
  static String someInput(Index index) {
    List<String> divisors =
        index.indicators().stream()
            .flatMap(one -> one.denominator().stream())
            .map(Denominator::indicator)
            .toList();
    return index.columns().stream()
        .filter(column -> !divisors.contains(column))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what lies below, above or between the values of each input that has a scale. */
  static List<OffScale> offScale(Index index) {
    List<OffScale> values = new ArrayList<>();
    boolean isAnswered = settings(index).containsKey("scale-minimum");
    for (String column : index.columns()) {
      Scale scale = isAnswered ? Scale.of(1, 5) : published(index, column);
      String admitted =
          input(index, column)
              .filter(one -> !one.range().equals(Scale.UNBOUNDED))
              .map(Indicator::admitted)
              .orElse(scale.toString());
      List<Double> off = new ArrayList<>(List.of(scale.minimum() - 1, scale.maximum() + 1));
      if (scale.integer()) {
        off.add(scale.minimum() + 0.5);
      }
      off.stream()
          .filter(Double::isFinite)
          .forEach(value -> values.add(new OffScale(column, value, admitted)));
    }
    return values;
  }

  /** Returns the scale that the definition gives an input, unbounded where it gives none. */
  private static Scale published(Index index, String column) {
    return index.rollUps().isEmpty()
        ? input(index, column).map(Indicator::range).orElse(Scale.UNBOUNDED)
        : rolledUp(index, column).orElse(Scale.UNBOUNDED);
  }

  private static Optional<Scale> rolledUp(Index index, String column) {
    return index.rollUps().get(0).summaries().stream()
        .filter(summary -> summary.column().filter(column::equals).isPresent())
        .flatMap(summary -> summary.scale().stream())
        .findFirst();
  }
}
