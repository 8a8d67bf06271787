package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localgov.core.cooperation.CooperationApproach;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.cooperation.PreconditionGroup;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code mic-partnership}: the preconditions that a partnership of two local governments meets. */
final class MicPartnership {
  private static final Map<Precondition, String> WORDS =
      Map.ofEntries(
          Map.entry(Precondition.LONG_TERM_COMMITMENT, "Commitment for the long term"),
          Map.entry(Precondition.VISION_ON_BOTH_SIDES, "A vision on both sides"),
          Map.entry(
              Precondition.LEADERSHIP_ON_BOTH_SIDES,
              "Buy-in of the political and administrative leadership of both sides"),
          Map.entry(Precondition.LONG_TERM_FINANCE, "Long-term sources of finance"),
          Map.entry(Precondition.CIVIL_SOCIETY, "Civil society takes part"),
          Map.entry(Precondition.JOINT_PLANNING, "Joint planning by working groups on both sides"),
          Map.entry(Precondition.CITIZENS_AWARENESS, "Citizens are made aware"),
          Map.entry(Precondition.WOMEN_AND_YOUTH, "Women and youth take part"),
          Map.entry(Precondition.LOCAL_DEVELOPMENT_PLAN, "Tied to a local development plan"),
          Map.entry(Precondition.INSTITUTIONAL_FRAMEWORK, "Anchored in an institutional framework"),
          Map.entry(Precondition.NATIONAL_ASSOCIATION, "The national association is involved"),
          Map.entry(
              Precondition.LESSONS_DISSEMINATED, "Lessons are passed on beyond the partnership"));

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
                    + " governments (municipal international cooperation, twinning); each group is"
                    + " met over asked, in percent. How it came about (path), what it mainly offers"
                    + " (approach) and whether it is South-South stand beside, as classes.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "ECDPM with ACE Europe (2004), Capacity.org newsletter on local governance through"
                        + " Municipal International Cooperation: S. Foracchia on Reggio Emilia for"
                        + " the paths; C. Dhaene and S. Bartholomeeussen on Flanders, R. Smith of CLGF"
                        + " and the interview with E. M'Bassi for approaches and preconditions"))
            .addLimitations(
                "the preconditions are gathered from that literature; counting them is this"
                    + " library's own",
                "a precondition nobody asked about is left out; the score of the whole is the mean"
                    + " of the groups that were asked about",
                "path, approach and South-South are codes, not scores: they weigh nothing, their rank"
                    + " says nothing, and the approaches are not steps that every partnership climbs")
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
          index.indicator(yesNo(id, WORDS.getOrDefault(precondition, id.replace('-', ' '))));
          node = node.child(id);
        }
      }
      root = root.child(node);
    }
    return index
        .root(
            root.child(beside(index, "path", "Entry path", 1, List.of(PartnershipPath.values())), 0)
                .child(
                    beside(index, "approach", "Approach", 1, List.of(CooperationApproach.values())),
                    0)
                .child(
                    beside(
                        index, "south-south", "Both sides of the South", 0, List.of("no", "yes")),
                    0))
        .build();
  }

  /** Returns a node that shows the wording of a code, counted from {@code first}. */
  private static Node beside(
      Index.Builder index, String id, String name, int first, List<?> values) {
    List<Level> levels = new ArrayList<>();
    List<Band> classes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String words = values.get(i).toString();
      levels.add(new Level(first + i, words));
      classes.add(Band.label(words).withFrom(first + i).withTo(first + i).withToInclusive(true));
    }
    String column = id.replace('-', '_') + "_code";
    index.indicator(
        Indicator.of(column, higherIsBetter())
            .withName(name)
            .withLevels(levels.toArray(Level[]::new)));
    return node(id, arithmeticMean())
        .withScale(Scale.integers(first, first + values.size() - 1))
        .withBands(classes.toArray(Band[]::new))
        .child(column);
  }
}
