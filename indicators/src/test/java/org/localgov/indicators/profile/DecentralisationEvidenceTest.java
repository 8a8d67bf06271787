package org.localgov.indicators.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.localgov.core.decentralisation.DecentralisationDimension;
import org.localgov.core.decentralisation.DecentralisationLevel;
import org.localgov.core.decentralisation.DecentralisationProfile;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class DecentralisationEvidenceTest {
  /** Political (2 of 4 → 50, 0.7 of 1 → 70) is 60; fiscal 0.3 → 30; the mean of both is 45. */
  @Test
  void profile_averagesBoundedMeasuresAndShowsTheOthers() {
    DecentralisationEvidence evidence =
        DecentralisationEvidence.on("X")
            .with("rai_representation", 2)
            .with("vdem_local_government", 0.7)
            .with("rai_country", 37)
            .with("expenditure_decentralisation", 0.3)
            .with("vertical_imbalance", -0.2);
    DecentralisationProfile profile = evidence.profile();
    assertThat(profile.level(DecentralisationDimension.POLITICAL).orElseThrow().score())
        .isCloseTo(60, within(1e-12));
    assertThat(profile.level(DecentralisationDimension.POLITICAL).orElseThrow().measures())
        .hasSize(3);
    assertThat(profile.level(DecentralisationDimension.ADMINISTRATIVE)).isEmpty();
    assertThat(profile.overall().orElseThrow()).isCloseTo(45, within(1e-12));
    assertThat(evidence.table().lines())
        .anyMatch(line -> line.matches("political +rai_representation +2 +0\\.\\.4 +50"))
        .anyMatch(line -> line.matches("political +rai_country +37 +at least 0 *"))
        .anyMatch(line -> line.matches("political +mean +60"))
        .anyMatch(line -> line.matches("fiscal +vertical_imbalance +-0\\.2 +any number *"))
        .anyMatch(line -> line.matches("overall +mean +45"));
    assertThat(evidence.result().rows()).hasSize(5 + 2 + 1);
    assertThat(evidence.measures(DecentralisationDimension.FISCAL)).hasSize(2);
  }

  /** An unbounded measure alone makes no dimension, and one dimension no whole. */
  @Test
  void profile_belowTwoDimensions_hasNoWhole() {
    DecentralisationEvidence one =
        DecentralisationEvidence.on("X").with("rai_policy_scope", 4).with("rai_country", 10);
    assertThat(one.profile().levels()).hasSize(1);
    assertThat(one.profile().overall()).isEmpty();
    assertThat(one.measures(DecentralisationDimension.POLITICAL)).hasSize(1);
    assertThat(DecentralisationEvidence.on("X")).hasToString("X: no measures");
  }

  /** The same measures, as a row of the instrument, have the same scores to the last bit. */
  @Test
  void profile_agreesWithTheInstrument() {
    Index index = Instruments.of("decentralisation-profile");
    Random random = new Random(1);
    List<DecentralisationEvidence> all = new ArrayList<>();
    for (int unit = 0; unit < 200; unit++) {
      DecentralisationEvidence one = DecentralisationEvidence.on("unit " + unit);
      for (String measure : DecentralisationEvidence.measures()) {
        double highest = index.indicator(measure).range().maximum();
        if (random.nextInt(5) > 0) {
          one = one.with(measure, Math.min(highest, 100) * random.nextDouble());
        }
      }
      all.add(one);
    }
    Scores scores = Scorer.of(index).score(ProfileTables.decentralisation(all));
    for (DecentralisationEvidence one : all) {
      DecentralisationProfile profile = one.profile();
      for (DecentralisationLevel level : profile.levels()) {
        assertThat(scores.score(one.unit(), level.dimension().toString())).isEqualTo(level.score());
      }
      assertThat(scores.score(one.unit(), "decentralisation"))
          .isEqualTo(profile.overall().orElseThrow());
    }
  }

  /** What has no bounds is shown and weighs nothing; alone it makes no dimension. */
  @Test
  void table_showsWhatHasNoBounds() {
    Index index = Instruments.of("decentralisation-profile");
    DecentralisationEvidence some =
        DecentralisationEvidence.on("X")
            .with("rai_representation", 2)
            .with("vdem_local_government", 0.7)
            .with("rai_country", 37)
            .with("vertical_imbalance", -0.2);
    DecentralisationEvidence more =
        DecentralisationEvidence.on("Y").with("rai_country", 3).with("rai_policy_scope", 4);
    Scores scores = Scorer.of(index).score(ProfileTables.decentralisation(List.of(some, more)));
    assertThat(scores.score("X", "political")).isCloseTo(60, within(1e-12));
    assertThat(scores.score("X", "rai_country")).isEqualTo(37);
    assertThat(scores.score("X", "vertical_imbalance")).isEqualTo(-0.2);
    assertThat(scores.score("X", "fiscal")).isNaN();
    assertThat(scores.score("X", "decentralisation")).as("one dimension").isNaN();
    assertThat(scores.score("Y", "political")).isNaN();
    assertThat(scores.score("Y", "administrative")).isEqualTo(100);
    assertThatThrownBy(() -> ProfileTables.decentralisation(List.of(some, some)))
        .hasMessage("unit must be given once, got 'X' twice");
    assertThatThrownBy(() -> DecentralisationEvidence.on("X").with("rai_country", -1))
        .hasMessage("rai_country must be at least 0, got -1.0");
  }

  @Test
  void with_scoresOfInstruments_takesTheirMeasures() {
    Index fiscal = Instruments.of("fiscal-decentralisation");
    double[] row =
        fiscal.columns().stream()
            .mapToDouble(
                id -> id.equals("own_spending") ? 500 : id.equals("own_revenue") ? 400 : 2000)
            .toArray();
    Scores ratios =
        Scorer.of(fiscal).score(IndicatorTable.builder(fiscal.columns()).row("AUT", row).build());
    Index lai = Instruments.of("lai");
    double[] codes = lai.columns().stream().mapToDouble(id -> 1).toArray();
    Scores autonomy =
        Scorer.of(lai).score(IndicatorTable.builder(lai.columns()).row("AUT", codes).build());
    Index rai = Instruments.of("rai-region");
    double[] ones =
        rai.columns().stream().mapToDouble(id -> id.startsWith("law") ? 0.5 : 1).toArray();
    Scores region =
        Scorer.of(rai).score(IndicatorTable.builder(rai.columns()).row("AUT", ones).build());
    Index vdem = Instruments.of("vdem-local-government");
    double[] elected = vdem.columns().stream().mapToDouble(id -> 1).toArray();
    Scores local =
        Scorer.of(vdem).score(IndicatorTable.builder(vdem.columns()).row("AUT", elected).build());
    DecentralisationEvidence evidence =
        DecentralisationEvidence.on("AUT")
            .with(ratios, "AUT")
            .with(autonomy, "AUT")
            .with(region, "AUT")
            .with(local, "AUT");
    assertThat(evidence.toString())
        .contains("expenditure_decentralisation=0.25", "revenue_decentralisation=0.2");
    assertThat(evidence.profile().levels()).hasSize(3);
    assertThat(evidence.measures(DecentralisationDimension.FISCAL)).hasSize(6);
    assertThatThrownBy(() -> evidence.with(ratios, "AUT")).hasMessageContaining("given once");
  }

  @Test
  void with_scoresOfAPeriod_takesThoseOfThatPeriod() {
    Index vdem = Instruments.of("vdem-local-government");
    ReferencePeriod then = ReferencePeriod.year(1990);
    ReferencePeriod now = ReferencePeriod.year(2020);
    Scores local =
        Scorer.of(vdem)
            .score(
                IndicatorTable.builder(vdem.columns())
                    .row("AUT", then, 0, Double.NaN, Double.NaN)
                    .row("AUT", now, 1, 1, 0)
                    .build());
    DecentralisationEvidence none = DecentralisationEvidence.on("AUT");
    assertThat(none.with(local, "AUT", then).values())
        .isEqualTo(Map.of("vdem_local_government", 0.0));
    assertThat(none.with(local, "AUT", now).values().get("vdem_local_government"))
        .isCloseTo(0.5 * 0.8413447460685429, within(1e-12));
    assertThatThrownBy(() -> none.with(local, "AUT")).hasMessageContaining("with a period");
    assertThatThrownBy(() -> none.with(local, "AUS", now))
        .hasMessage("unknown unit in 2020 'AUS', did you mean 'AUT'? known: AUT");
  }

  @Test
  void with_unknownOrOffScale_isRefused() {
    DecentralisationEvidence none = DecentralisationEvidence.on("X");
    assertThatThrownBy(() -> none.with("rai_representatoin", 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'rai_representation'?");
    assertThatThrownBy(() -> none.with("rai_representation", 5)).hasMessageContaining("within");
    Index cee = Instruments.of("cee-africa");
    double[] ratings = cee.columns().stream().mapToDouble(id -> 2).toArray();
    Scores other =
        Scorer.of(cee).score(IndicatorTable.builder(cee.columns()).row("X", ratings).build());
    assertThatThrownBy(() -> none.with(other, "X")).hasMessageContaining("cee-africa");
  }
}
