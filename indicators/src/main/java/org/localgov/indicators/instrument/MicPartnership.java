package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import org.localgov.core.cooperation.Precondition;
import org.localgov.core.cooperation.PreconditionGroup;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code mic-partnership}: the preconditions that a partnership of two local governments meets. */
final class MicPartnership {
  private MicPartnership() {}

  static Index index() {
    Index.Builder index =
        Index.builder("mic-partnership")
            .version("1")
            .title("Municipal international cooperation, partnership")
            .description(
                "An interpretation of this library, not the source's own scoring. Which"
                    + " preconditions of a lasting partnership are met, in three groups: commitment,"
                    + " participation and anchoring. A unit is a partnership of two local"
                    + " governments; each group is met over asked, in percent.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "ECDPM with ACE Europe (2004), Capacity.org newsletter on local "
                        + "governance through Municipal International Cooperation, for forms, "
                        + "paths and preconditions"))
            .addLimitations(
                "the preconditions are gathered from that literature; counting them is this"
                    + " library's own",
                "a precondition nobody asked about is left out; the score of the whole is the mean"
                    + " of the groups that were asked about",
                "path, approach and whether both sides are of the South are no numbers: they stand"
                    + " on the Partnership, beside the score")
            .normalise(none());
    Node root =
        node("preconditions", arithmeticMean())
            .withName("Preconditions met")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    for (PreconditionGroup group : PreconditionGroup.values()) {
      Node node =
          node(group.toString(), pointsOverPossible())
              .withMissing(Missing.of(MissingRule.SKIP))
              .withScale(Scale.of(0, 100));
      for (Precondition precondition : Precondition.values()) {
        if (precondition.group() == group) {
          String id = precondition.toString();
          index.indicator(yesNo(id, id.replace('-', ' ')));
          node = node.child(id);
        }
      }
      root = root.child(node);
    }
    return index.root(root).build();
  }
}
