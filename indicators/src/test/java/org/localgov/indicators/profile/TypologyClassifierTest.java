package org.localgov.indicators.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.core.government.GovernanceTypology.COLLABORATING;
import static org.localgov.core.government.GovernanceTypology.COMMANDING;
import static org.localgov.core.government.GovernanceTypology.FACILITATING;
import static org.localgov.core.government.GovernanceTypology.PROVIDING;
import static org.localgov.indicators.definition.Condition.atLeast;
import static org.localgov.indicators.definition.Condition.atMost;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.Lever;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;
import org.localgov.core.power.Sector;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;

class TypologyClassifierTest {
  private static final DecisionTable TABLE =
      DecisionTable.named("mine")
          .rule(COMMANDING, Map.of("own-operate", atLeast(60), "set-enforce-policy", atLeast(60)))
          .rule(PROVIDING, Map.of("own-operate", atLeast(60), "control-budget", atLeast(60)))
          .rule(COLLABORATING, Map.of("with-partners", atLeast(50)))
          .rule(FACILITATING, Map.of("own-operate", atMost(30)));
  private static final TypologyClassifier CLASSIFIER = TypologyClassifier.of(TABLE);

  private static TypologyEvidence evidence(double own, double policy, double budget) {
    return TypologyEvidence.of(
        "name:Oslo",
        Map.of("own-operate", own, "set-enforce-policy", policy, "control-budget", budget));
  }

  @Test
  void classify_firstRuleThatHolds_givesTheType() {
    TypologyResult both = CLASSIFIER.classify(evidence(60, 60, 60));
    assertThat(both.typology()).contains(COMMANDING);
    assertThat(both.runnerUp()).contains(PROVIDING);
    TypologyResult below = CLASSIFIER.classify(evidence(60, Math.nextDown(60.0), 60));
    assertThat(below.typology()).contains(PROVIDING);
    assertThat(below.runnerUp()).contains(COMMANDING);
    assertThat(below.fits()).containsEntry(COMMANDING, 0.5).containsEntry(COLLABORATING, 0.0);
  }

  @Test
  void classify_noRuleHolds_hasNoTypeButARunnerUp() {
    TypologyResult none = CLASSIFIER.classify(evidence(60, 0, 0));
    assertThat(none.typology()).isEmpty();
    assertThat(none.runnerUp()).contains(COMMANDING);
    assertThat(none).hasToString("name:Oslo: no type (by mine; runner-up commanding)");
    assertThat(none.table())
        .containsPattern("collaborating +with-partners +>= 50 +missing")
        .containsPattern("commanding +own-operate +>= 60 +60 +yes");
    assertThat(none.result().columns())
        .containsExactly("rule", "evidence", "asked", "there", "holds");
    assertThat(none.result().rows().get(1))
        .containsExactly("commanding", "set-enforce-policy", ">= 60", 0.0, "no");
  }

  @Test
  void classify_publishedAssignment_wins() {
    Source source = Source.of("A report of 2015");
    TypologyAssignment published = TypologyAssignment.of("name:Oslo", FACILITATING, source);
    TypologyResult result = CLASSIFIER.classify(evidence(60, 60, 0), List.of(published));
    assertThat(result.typology()).contains(FACILITATING);
    assertThat(result.computed()).contains(COMMANDING);
    assertThat(result.published()).contains(published);
    assertThat(result.runnerUp()).contains(COMMANDING);
    TypologyAssignment ofASector =
        TypologyAssignment.of("name:Oslo", Sector.of("transport"), FACILITATING, source);
    assertThat(CLASSIFIER.classify(evidence(60, 60, 0), List.of(ofASector)).published()).isEmpty();
    TypologyAssignment other = TypologyAssignment.of("name:Oslo", PROVIDING, source);
    assertThatThrownBy(() -> CLASSIFIER.classify(evidence(1, 1, 1), List.of(published, other)))
        .hasMessageContaining("must agree");
  }

  @Test
  void evidence_ofASector_countsItsPowersAndActions() {
    AssetOrFunction roads = AssetOrFunction.parse("transport/roads");
    AssetOrFunction water = AssetOrFunction.parse("utilities/water");
    MayoralPowers powers =
        MayoralPowers.builder("name:Oslo")
            .rate(roads, PowerDimension.OWN_OPERATE, PowerLevel.STRONG)
            .rate(water, PowerDimension.OWN_OPERATE, PowerLevel.NONE)
            .build();
    PlaceId oslo = PlaceId.parse("name:Oslo");
    List<CityAction> actions =
        List.of(
            CityAction.builder()
                .city(oslo)
                .title("bus lanes")
                .sector("transport")
                .lever(Lever.PROCUREMENT)
                .addPartners(Partner.of(PartnerKind.NGO))
                .build(),
            CityAction.builder().city(oslo).title("pipes").lever(Lever.POLICY_REGULATION).build(),
            CityAction.of(oslo, "walks"),
            CityAction.of(PlaceId.parse("name:Lima"), "trams"));
    assertThat(TypologyEvidence.of(powers, actions).values())
        .containsEntry("own-operate", 50.0)
        .containsEntry("procurement", 50.0)
        .containsEntry("policy-regulation", 50.0)
        .containsEntry("with-partners", 100.0 / 3)
        .doesNotContainKey("set-vision");
    TypologyEvidence transport = TypologyEvidence.of(powers, Sector.of("transport"), actions);
    assertThat(transport.unit()).isEqualTo("name:Oslo/transport");
    assertThat(transport.values())
        .containsEntry("own-operate", 100.0)
        .containsEntry("procurement", 100.0)
        .containsEntry("with-partners", 100.0);
    assertThat(TypologyEvidence.of(powers, List.of()).values()).hasSize(1);
  }

  /** The table door: the instrument, given the same rules, has the fits of the classifier. */
  @Test
  void evidence_asATable_hasTheSameFits() {
    List<TypologyEvidence> cities =
        List.of(
            evidence(60, 60, 60),
            TypologyEvidence.of("name:Lima", Map.of("own-operate", 60.0, "with-partners", 50.0)),
            TypologyEvidence.of("name:Bern", Map.of("set-vision", 10.0)));
    DecisionTable twoWays = TABLE.rule(PROVIDING, Map.of("set-vision", atMost(10)));
    Scores scores =
        Scorer.builder(Instruments.of("c40-governance-typology"))
            .set(twoWays.settings())
            .build()
            .score(ProfileTables.evidence(cities));
    for (TypologyEvidence city : cities) {
      TypologyResult result = TypologyClassifier.of(twoWays).classify(city);
      result
          .fits()
          .forEach(
              (type, fit) ->
                  assertThat(scores.score(city.unit(), type.toString()))
                      .as(city + " " + type)
                      .isEqualTo(fit));
      assertThat(scores.score(city.unit(), "best-fit"))
          .isEqualTo(Collections.max(result.fits().values()));
      assertThat(scores.score(city.unit(), "legislating")).as("without a rule").isZero();
    }
    // commanding by both its conditions; of the second way to providing nothing is known
    assertThat(scores.score("name:Oslo", "commanding")).isEqualTo(1);
    assertThat(scores.score("name:Lima", "commanding")).isEqualTo(0.5);
    assertThat(scores.score("name:Bern", "providing")).isEqualTo(1);
  }

  @Test
  void errors_nameWhatIsWrong() {
    assertThatThrownBy(() -> TABLE.rule(PROVIDING, Map.of("own-operat", atLeast(1))))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'own-operate'?");
    assertThatThrownBy(() -> TABLE.rule(PROVIDING, Map.of()))
        .hasMessageContaining("must have a condition");
    assertThatThrownBy(() -> TypologyClassifier.of(DecisionTable.named("empty")))
        .hasMessageContaining("must have a rule");
    assertThatThrownBy(() -> TypologyEvidence.of("x", Map.of("set-vision", 101.0)))
        .hasMessageContaining("must be within 0..100");
  }

  @Test
  void example_saysThatItIsOne_andCoversEveryType() {
    assertThat(DecisionTable.example().name()).contains("example").contains("not known");
    assertThat(DecisionTable.example().rules()).hasSize(6);
    assertThat(DecisionTable.example().toString()).contains("commanding if own-operate");
  }
}
