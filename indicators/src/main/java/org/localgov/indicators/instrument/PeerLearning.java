package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.core.cooperation.LearningElement;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code peer-learning}: how complete the record of a programme of peer learning is. */
final class PeerLearning {
  private static final Scale COUNT = Scale.integers(0, Double.POSITIVE_INFINITY);

  private PeerLearning() {}

  static Index index() {
    Index.Builder index =
        Index.builder("peer-learning")
            .version("1")
            .title("Peer learning between cities")
            .description(
                "An interpretation of this library, not the source's own scoring. How"
                    + " completely the pairs of cities in a programme record what they learn, and how"
                    + " far the programme reaches. A unit is a programme; the inputs are numbers of"
                    + " pairs, in all and with each of five elements on record (context, objectives,"
                    + " challenges, outcomes, lessons), and of cities. The score is the mean share of"
                    + " elements on record; pairs and reach (cities over pairs) stand beside.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "UCLG (2015), Learning from city-to-city cooperation, 15 June 2015, on the"
                        + " cooperation of cities in Brazil and Mozambique"))
            .addLimitations(
                "the elements are those that each pair explains in the publications; the share of them is"
                    + " this library's own",
                "pairs and reach weigh nothing in the score",
                "all elements are needed for the score")
            .normalise(none());
    Node complete =
        node("completeness", arithmeticMean())
            .withName("Elements on record")
            .withScale(Scale.of(0, 100));
    for (LearningElement element : LearningElement.values()) {
      String id = element.toString();
      index.indicator(
          amount(id, "Pairs with " + id.replace('-', ' '), "number", COUNT)
              .withDenominator(new Denominator("pairs", 100)));
      complete = complete.child(id);
    }
    return index
        .addIndicators(
            amount("cities", "Cities that take part", "number", COUNT)
                .withDenominator(Denominator.of("pairs")),
            amount("pairs", "Pairs of cities", "number", COUNT))
        .root(
            node("peer-learning", arithmeticMean())
                .withName("Peer learning")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .child(complete.withMissing(Missing.of(MissingRule.BLANK)))
                .child("pairs", 0)
                .child(node("reach", sum()).withName("Cities a pair").child("cities"), 0))
        .build();
  }
}
