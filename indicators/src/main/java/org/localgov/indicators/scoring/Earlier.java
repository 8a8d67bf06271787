package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * What a scorer can take over from earlier scores of the same rows: what became of a column, step
 * by step, as long as it is the same column and the same is done to it, and the scores of nodes
 * below which nothing is another. Immutable.
 *
 * <p>Nothing is taken over where rows were screened out or rolled up. That a column is the same one
 * is meant literally: to compare its numbers would cost what is to be saved.
 */
@SuppressWarnings("ReferenceEquality")
final class Earlier {
  /** No earlier scores. */
  static final Earlier NONE = new Earlier();

  private final @Nullable Scores scores;
  private final Map<String, LeafElement> leaves = new HashMap<>();
  private final Map<String, TreatmentCalls> calls;

  private Earlier() {
    scores = null;
    calls = Map.of();
  }

  private Earlier(Scores scores) {
    this.scores = scores;
    scores.scorer().plan().leaves().forEach(leaf -> leaves.put(leaf.id(), leaf));
    calls = scores.scorer().treating().map(fit -> fit.stage().calls()).orElse(Map.of());
  }

  /** Returns what can be taken over to score a table. */
  static Earlier of(Scores scores, Plan plan, IndicatorTable table) {
    boolean isPlain =
        scores.screened().isEmpty()
            && scores.index().rollUps().isEmpty()
            && plan.index().rollUps().isEmpty();
    return isPlain && table.hasRowsOf(scores.data()) ? new Earlier(scores) : NONE;
  }

  /** Returns the leaf of the same indicator in the earlier index, if there is one. */
  private @Nullable LeafElement same(LeafElement leaf) {
    LeafElement known = leaves.get(leaf.id());
    return known != null && known.indicator().equals(leaf.indicator()) ? known : null;
  }

  /**
   * Returns an indicator's column after its denominator, if the table's columns are the same and
   * there was nothing to tell of any when they were read.
   */
  @Nullable Column read(LeafElement leaf, IndicatorTable table) {
    LeafElement known = same(leaf);
    if (scores == null || known == null || !scores.inputs().isPlainlyRead()) {
      return null;
    }
    Indicator indicator = leaf.indicator();
    Optional<String> divisor = indicator.denominator().map(Denominator::indicator);
    return isSame(indicator.column(), table) && divisor.map(id -> isSame(id, table)).orElse(true)
        ? scores.inputs().column(known, Step.DENOMINATED)
        : null;
  }

  private boolean isSame(String column, IndicatorTable table) {
    return scores != null
        && table.has(column)
        && scores.data().has(column)
        && table.column(column) == scores.data().column(column);
  }

  /** Returns inputs in which columns that come to the same after a step are the same. */
  Inputs after(Step step, Inputs inputs) {
    if (scores == null || inputs.changed(step).isEmpty()) {
      return inputs;
    }
    Map<String, Column> columns = new LinkedHashMap<>(inputs.changed(step));
    columns.replaceAll(
        (id, column) -> {
          LeafElement known = leaves.get(id);
          Column before = known == null ? column : scores.inputs().column(known, step);
          return before.equals(column) ? before : column;
        });
    return inputs.with(step, columns);
  }

  /** Returns how a column was treated, if it was in the same way. */
  @Nullable Scoped<OutlierFit> treatment(LeafElement leaf, TreatmentCalls call, Column column) {
    LeafElement known = leaves.get(leaf.id());
    if (scores == null
        || known == null
        || scores.inputs().column(known, Step.SCREENED) != column
        || !call.equals(calls.get(leaf.id()))) {
      return null;
    }
    return scores.scorer().treatment(known).orElse(null);
  }

  /** Returns a column after a treatment, if both are the same. */
  @Nullable Column treated(LeafElement leaf, Scoped<OutlierFit> fit, Column column) {
    LeafElement known = leaves.get(leaf.id());
    if (scores == null
        || known == null
        || scores.inputs().column(known, Step.SCREENED) != column
        || scores.scorer().treatment(known).orElse(null) != fit) {
      return null;
    }
    return scores.inputs().column(known);
  }

  /** Returns how a column was normalised, if it was in the same way. */
  @Nullable Scoped<Fitted> fit(LeafElement leaf, Column column) {
    LeafElement known = leaves.get(leaf.id());
    if (scores == null || known == null || scores.inputs().column(known) != column) {
      return null;
    }
    boolean isSame =
        known.sign() == leaf.sign()
            && known.call().equals(leaf.call())
            && known.normalisation().equals(leaf.normalisation())
            && known.raw().equals(leaf.raw());
    return isSame ? scores.scorer().fit(known) : null;
  }

  /** Returns the scores of nodes that have the same children, by position; null for the others. */
  double[] @Nullable [] known(Plan plan, Inputs inputs, Map<String, Scoped<Fitted>> fits) {
    double[] @Nullable [] known = new double[plan.elements().size()][];
    if (scores == null) {
      return known;
    }
    Map<String, NodeElement> nodes = new HashMap<>();
    scores.scorer().plan().nodes().forEach(node -> nodes.put(node.id(), node));
    List<NodeElement> upwards = new ArrayList<>(plan.nodes());
    for (int at = upwards.size() - 1; at >= 0; at--) {
      NodeElement node = upwards.get(at);
      NodeElement before = nodes.get(node.id());
      if (before != null && isSame(node, before) && isBelowSame(node, known, inputs, fits)) {
        known[node.position()] = scores.column(before);
      }
    }
    return known;
  }

  private boolean isBelowSame(
      NodeElement node,
      double[] @Nullable [] known,
      Inputs inputs,
      Map<String, Scoped<Fitted>> fits) {
    for (Element child : node.children()) {
      boolean isSame =
          child instanceof LeafElement leaf
              ? isSame(leaf, inputs.column(leaf), fits.get(leaf.id()))
              : known[child.position()] != null;
      if (!isSame) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(LeafElement leaf, Column column, @Nullable Scoped<Fitted> fit) {
    LeafElement known = leaves.get(leaf.id());
    return scores != null
        && known != null
        && scores.scorer().fit(known) == fit
        && scores.inputs().column(known) == column;
  }

  private static boolean isSame(NodeElement node, NodeElement before) {
    boolean isSame =
        node.rule().equals(before.rule())
            && node.parameters().equals(before.parameters())
            && node.missing().equals(before.missing())
            && node.size() == before.size();
    for (int child = 0; isSame && child < node.size(); child++) {
      isSame =
          node.id(child).equals(before.id(child))
              && Double.compare(node.weight(child), before.weight(child)) == 0
              && node.range(child).equals(before.range(child));
    }
    return isSame;
  }
}
