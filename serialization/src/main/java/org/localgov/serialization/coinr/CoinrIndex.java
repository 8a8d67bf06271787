package org.localgov.serialization.coinr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.text.Decimals;

/** Makes a definition of the rows of iMeta, which form a tree. */
final class CoinrIndex {
  private static final String DEFAULTS =
      "converted from COINr's iMeta, which gives structure, directions, weights and denominators"
          + " but not how the index is computed: min-max 0..100 and weighted arithmetic means are"
          + " COINr's defaults, and nothing is imputed, screened or treated";
  private static final String DENOMINATED =
      "values are divided by their denominators as these stand, as by COINr with a ScaleFactor of 1";

  private CoinrIndex() {}

  /**
   * Returns the definition.
   *
   * @throws ViolationsException if the rows do not make one, such as weights that sum to 0
   */
  static Index of(List<MetaRow> meta) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    MetaRow root = meta.get(0);
    for (MetaRow row : meta) {
      if (row.type() == MetaType.AGGREGATE) {
        nodes.put(row.code(), node(row));
        root = row.parent().isEmpty() ? row : root;
      }
    }
    Index.Builder index = Index.builder(root.code());
    if (!root.name().isEmpty()) {
      index.title(root.name());
    }
    for (MetaRow row : meta) {
      if (row.type() == MetaType.INDICATOR) {
        index.indicator(indicator(row));
      }
      if (row.type().isElement() && !row.parent().isEmpty()) {
        nodes.computeIfPresent(
            row.parent(), (code, parent) -> parent.child(row.code(), row.weight()));
      }
    }
    nodes.values().forEach(index::node);
    limitations(meta, index);
    return index.normalise(Methods.minMax(0, 100)).build();
  }

  private static Node node(MetaRow row) {
    Node node =
        row.parent().isEmpty()
            ? Node.of(row.code(), Methods.arithmeticMean())
            : Node.of(row.code());
    return row.name().isEmpty() ? node : node.withName(row.name());
  }

  private static Indicator indicator(MetaRow row) {
    Indicator indicator = Indicator.of(row.code(), row.direction());
    if (!row.name().isEmpty()) {
      indicator = indicator.withName(row.name());
    }
    if (!row.unit().isEmpty()) {
      indicator = indicator.withUnit(row.unit());
    }
    return row.denominator().isEmpty()
        ? indicator
        : indicator.withDenominator(Denominator.of(row.denominator()));
  }

  private static void limitations(List<MetaRow> meta, Index.Builder index) {
    index.addLimitations(DEFAULTS);
    List<MetaRow> indicators =
        meta.stream().filter(row -> row.type() == MetaType.INDICATOR).toList();
    if (indicators.stream().anyMatch(row -> !row.denominator().isEmpty())) {
      index.addLimitations(DENOMINATED);
    }
    String targets =
        indicators.stream()
            .filter(row -> row.target().isPresent())
            .map(row -> row.code() + " " + Decimals.exact(row.target().getAsDouble()))
            .collect(Collectors.joining(", "));
    if (!targets.isEmpty()) {
      index.addLimitations("targets given by iMeta, which min-max does not use: " + targets);
    }
  }
}
