package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.MethodRegistry;

class DescriptionTest {
  private static final Index FULL =
      Index.builder("services")
          .title("Services")
          .version("2")
          .description("How well residents are served.")
          .fidelity(Fidelity.PARTIAL)
          .citation(Citation.of("A book (2020)"))
          .addLimitations("weights are chosen")
          .parameter(Parameter.required("best", "the best value"))
          .parameter(Parameter.optional("factor", 2.5, "the factor"))
          .parameter(Parameter.optional("mode", "all", "how"))
          .addIndicators(
              Indicator.of("water", higherIsBetter())
                  .withName("Safe water")
                  .withUnit("%")
                  .withScale(Scale.of(0, 100))
                  .withNormalisation(
                      MethodSpec.of("goalposts", "lower", 0, "upper", parameter("best"))),
              Indicator.of("delay", lowerIsBetter())
                  .withDenominator(new Denominator("cases", 1000)),
              Indicator.of("debt", lowerIsBetter()).withDenominator(Denominator.of("people")),
              Indicator.of("law", higherIsBetter())
                  .withLevels(new Level(0, "none"), new Level(1, "some")))
          .normalise(minMax(0, 1))
          .root(
              node("Index", arithmeticMean())
                  .withMissing(new Missing(MissingRule.SKIP, 0.5))
                  .withScale(Scale.of(0, 1))
                  .withBands(Band.label("low").withTo(0.5), Band.label("high"))
                  .child("water", 2)
                  .child(
                      node("P", sum())
                          .withMissing(Missing.of(MissingRule.BLANK))
                          .children("delay", "debt", "law")))
          .build();

  @Test
  void of_saysEverythingANewcomerNeeds() {
    assertThat(Description.of(FULL).lines())
        .startsWith(
            "Services",
            "========",
            "",
            "id: services, version 2",
            "fidelity: partial",
            "source: A book (2020)",
            "",
            "How well residents are served.")
        .contains(
            "best    (required)  the best value",
            "factor  2.5         the factor",
            "mode    all         how",
            "law         0  none",
            "law         1  some",
            "water: goalposts {lower=0, upper=<best>}",
            "all others: min-max {lower=0, upper=1}",
            "sum: Σ w x",
            "arithmetic-mean: Σ w x / Σ w",
            "- weights are chosen")
        .anyMatch(line -> line.startsWith("delay ") && line.endsWith("cases / 1000"))
        .anyMatch(line -> line.startsWith("debt ") && line.endsWith("people"))
        .anyMatch(line -> line.matches("water +Safe water +higher-is-better +% +0..100"))
        .anyMatch(line -> line.matches("people +divides debt +not 0"))
        .anyMatch(
            line ->
                line.startsWith("Index ")
                    && line.contains("skip, at least 0.5")
                    && line.endsWith("low (…, 0.5), high (…, …)"))
        .anyMatch(line -> line.startsWith("  P ") && line.endsWith("blank"))
        .anyMatch(line -> line.matches("    delay +1 +delay / cases × 1000"));
  }

  @Test
  void of_tellsAColumnOnce_howeverManyReadIt() {
    Indicator law =
        Indicator.of("law", higherIsBetter())
            .withName("A law")
            .withLevels(new Level(0, "none"), new Level(1, "some"))
            .withNormalisation(minMax(0, 1));
    Index index =
        Index.builder("x")
            .addIndicators(law, law.withId("any law").withColumn("law"))
            .root(node("Index", sum()).children("law", "any law"))
            .build();
    assertThat(Description.of(index).lines())
        .containsOnlyOnce("law         0  none", "all: min-max {lower=0, upper=1}")
        .anyMatch(line -> line.matches("law +A law +higher-is-better +one of 0, 1"))
        .anyMatch(line -> line.matches("  any law +1 +law"))
        .noneMatch(line -> line.startsWith("any law"));
    Indicator amount = law.withLevels().withScale(Scale.atLeast(0));
    Index divided =
        index.toBuilder()
            .indicators(
                List.of(
                    amount.withDenominator(Denominator.of("people")),
                    law.withId("any law").withColumn("law")))
            .build();
    assertThat(Description.of(divided).lines())
        .anyMatch(line -> line.matches("people +divides law +above 0"));
  }

  @Test
  void of_leavesOutWhatThereIsNot() {
    assertThat(Description.of(Cases.plain(sum(), "a")))
        .doesNotContain("Parameters", "Levels", "fidelity", "source", "not known, was")
        .contains("all: none", "Index       1  sum   blank")
        .contains("none: x itself, its sign turned where less is better");
  }

  @Test
  void of_needsNoKnownMethods() {
    assertThat(
            Description.of(Cases.plain(MethodSpec.of("mine"), "a"), MethodRegistry.of(List.of())))
        .contains("mine: not a known method", "none: not a known method");
  }
}
