package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code local-self-government-charter}: whether a party keeps the minimum of article 12.
 *
 * <p>At least twenty paragraphs of Part I, at least ten of them of the core.
 */
final class LocalSelfGovernmentCharter {
  private static final String[] CORE = {
    "2", "3.1", "3.2", "4.1", "4.2", "4.4", "5", "7.1", "8.2", "9.1", "9.2", "9.3", "10.1", "11"
  };
  private static final String[] OTHERS = {
    "4.3", "4.5", "4.6", "6.1", "6.2", "7.2", "7.3", "8.1", "8.3", "9.4", "9.5", "9.6", "9.7",
    "9.8", "10.2", "10.3"
  };

  private LocalSelfGovernmentCharter() {}

  static Index index() {
    Index.Builder index =
        Index.builder("local-self-government-charter")
            .version("1985")
            .title("European Charter of Local Self-Government, article 12")
            .description(
                "How many paragraphs of Part I of the Charter a party has accepted, and whether it"
                    + " keeps the minimum of article 12: twenty paragraphs, ten of them of the core."
                    + " A unit is a party. The score of the whole is the smaller of the paragraphs"
                    + " accepted and twice those of the core, so that 20 is the minimum.")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "Council of Europe (1985), European Charter of Local Self-Government, articles 12"
                        + " and 17",
                    "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=122"))
            .addLimitations(
                "the list of the fourteen core paragraphs and of the thirty paragraphs of Part I was"
                    + " recalled, not read; four declarations agree with it",
                "a party that falls below counts as having denounced the whole Charter (article 17)")
            .normalise(none());
    Node accepted =
        node("accepted").withName("Paragraphs accepted").withScale(Scale.integers(0, 30));
    Node core = node("core").withName("Paragraphs of the core").withScale(Scale.integers(0, 14));
    for (String paragraph : CORE) {
      index.indicator(yesNo("core " + paragraph, "Paragraph " + paragraph).withColumn(paragraph));
      core = core.child("core " + paragraph);
    }
    List<String> all = new ArrayList<>(List.of(CORE));
    all.addAll(List.of(OTHERS));
    for (String paragraph : all) {
      index.indicator(yesNo(paragraph, "Paragraph " + paragraph));
      accepted = accepted.child(paragraph);
    }
    return index
        .root(
            node("article-12", minimum())
                .withName("Minimum of article 12")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.integers(0, 28))
                .withBands(
                    Band.label("falls below: counts as denouncing the Charter").withTo(20),
                    Band.label("kept").withFrom(20))
                .child(accepted.withAggregation(sum()))
                .child(
                    node("core-twice", sum())
                        .withScale(Scale.integers(0, 28))
                        .child(core.withAggregation(sum()), 2)))
        .build();
  }
}
