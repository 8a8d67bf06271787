package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.text.Decimals;

/** Works out how a row's scores came about, by scoring that row once more with everything kept. */
final class Explainer {
  private final Scores scores;
  private final int row;
  private final Block block;
  private final int at;

  private Explainer(Scores scores, int row) {
    this.scores = scores;
    this.row = row;
    this.block = scores.scorer().row(scores.inputs(), row);
    this.at = scores.scorer().plan().isRowWise() ? 0 : row;
  }

  static Explanation explain(Scores scores, int row) {
    Explainer explainer = new Explainer(scores, row);
    return explainer.node(scores.scorer().plan().root(), Part.NONE);
  }

  /**
   * What an element is to its parent.
   *
   * @param contribution what it adds, where the parent's rule is additive
   * @param changeAtMedian what the parent's score changes by if it is set to its median
   */
  private record Part(OptionalDouble contribution, OptionalDouble changeAtMedian) {
    static final Part NONE = new Part(OptionalDouble.empty(), OptionalDouble.empty());
  }

  private Explanation node(NodeElement node, Part part) {
    Children children = new RowChildren(node, child -> score(node.children().get(child)));
    double score = score(node);
    boolean scored = !Double.isNaN(score);
    Optional<double[]> parts =
        scored ? node.rule().contributions(children, node.parameters()) : Optional.empty();
    List<Explanation> explained = new ArrayList<>();
    for (int child = 0; child < node.size(); child++) {
      Element element = node.children().get(child);
      boolean present = !Double.isNaN(score(element));
      explained.add(explain(element, present && scored ? part(node, parts, child) : Part.NONE));
    }
    return ImmutableExplanation.builder()
        .id(node.id())
        .name(node.label())
        .score(optional(score))
        .weight(node.weight())
        .contribution(part.contribution())
        .changeAtMedian(part.changeAtMedian())
        .method(node.rule().name())
        .formula(scored ? block.formula(node, at) : "")
        .notes(notes(node, children, scored))
        .parts(explained)
        .build();
  }

  private Explanation explain(Element element, Part part) {
    return element instanceof LeafElement leaf
        ? leaf(leaf, part)
        : node((NodeElement) element, part);
  }

  private Part part(NodeElement node, Optional<double[]> contributions, int child) {
    if (contributions.isPresent()) {
      return new Part(OptionalDouble.of(contributions.get()[child]), OptionalDouble.empty());
    }
    double median = scores.median(node.children().get(child));
    double changed = block.scoreWith(node, at, child, median);
    return Double.isNaN(changed)
        ? Part.NONE
        : new Part(OptionalDouble.empty(), OptionalDouble.of(changed - score(node)));
  }

  private static List<String> notes(NodeElement node, Children children, boolean scored) {
    List<String> absent = new ArrayList<>();
    for (int child = 0; child < children.size(); child++) {
      if (Double.isNaN(children.scores(child)[0])) {
        absent.add(children.id(child));
      }
    }
    if (absent.isEmpty()) {
      return List.of();
    }
    String effect = scored ? "left out" : "no score (" + reason(node, absent.size()) + ")";
    return List.of("missing " + String.join(", ", absent) + ": " + effect);
  }

  private static String reason(NodeElement node, int absent) {
    if (node.missing().rule() == MissingRule.BLANK) {
      return "missing rule blank";
    }
    double share = (double) (node.size() - absent) / node.size();
    double minimum = node.missing().minimumAvailability();
    return share > 0 && share < minimum
        ? Decimals.compact(share)
            + " is there, minimum availability is "
            + Decimals.compact(minimum)
        : "nothing that counts is there";
  }

  private Explanation leaf(LeafElement leaf, Part part) {
    Fitted fit = scores.scorer().fit(leaf).at(scores.data(), row);
    double raw = scores.inputs().column(leaf, Step.DENOMINATED).get(row);
    double directed = scores.directed(leaf, row);
    boolean there = !Double.isNaN(directed);
    List<String> notes = new ArrayList<>(prepared(leaf));
    if (!there) {
      notes.add("missing");
    } else if (!leaf.indicator().admits(raw)
        && leaf.indicator().denominator().isEmpty()
        && !Double.isNaN(raw)) {
      notes.add("off its scale " + leaf.indicator().admitted());
    }
    if (there && leaf.sign() < 0 && directed != 0) {
      notes.add(
          "less is better: "
              + Decimals.compact(0.0 - directed)
              + " counts as "
              + Decimals.compact(directed));
    } else if (there && leaf.sign() != leaf.indicator().direction().sign()) {
      notes.add("less is better: left to the parameters of " + leaf.method().name());
    }
    if (there && LeafFits.isDropped(fit)) {
      notes.add("the same for every unit, left out");
    } else if (there && Double.isNaN(score(leaf))) {
      notes.add("no result");
    }
    if (there && fit.isClipped(directed)) {
      notes.add("clipped");
    }
    return ImmutableExplanation.builder()
        .id(leaf.id())
        .name(leaf.label())
        .score(optional(score(leaf)))
        .weight(leaf.weight())
        .contribution(part.contribution())
        .changeAtMedian(part.changeAtMedian())
        .value(optional(raw))
        .method(leaf.method().name())
        .formula(there ? fit.formula(directed) : "")
        .notes(notes)
        .build();
  }

  /** Returns what was done to a value before it was normalised. */
  private List<String> prepared(LeafElement leaf) {
    List<String> notes = new ArrayList<>();
    double before = scores.inputs().column(leaf, Step.IMPUTED).get(row);
    scores
        .inputs()
        .imputed(leaf, row)
        .ifPresent(how -> notes.add("imputed " + Decimals.compact(before) + ": " + how));
    scores
        .scorer()
        .treatment(leaf)
        .map(scoped -> scoped.at(scores.data(), row).treatment())
        .filter(treatment -> !Double.isNaN(before) && !treatment.effect(before).isEmpty())
        .ifPresent(
            treatment ->
                notes.add(
                    treatment.effect(before)
                        + ": "
                        + Decimals.compact(before)
                        + " counts as "
                        + treatment.formula(before)
                        + " = "
                        + Decimals.compact(treatment.apply(before))
                        + (treatment.note().isEmpty() ? "" : " (" + treatment.note() + ")")));
    return notes;
  }

  private double score(Element element) {
    return block.scores(element)[at] + 0.0;
  }

  private static OptionalDouble optional(double number) {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
