package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.localgov.core.decentralisation.DecentralisationDimension.ADMINISTRATIVE;
import static org.localgov.core.decentralisation.DecentralisationDimension.FISCAL;
import static org.localgov.core.decentralisation.DecentralisationDimension.POLITICAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;

class DecentralisationProfileTest implements ValueContract<DecentralisationProfile> {
  private static final DecentralisationLevel POLITICAL_LEVEL = level(POLITICAL, 25);
  private static final DecentralisationLevel FISCAL_LEVEL = level(FISCAL, 62.5);
  private static final DecentralisationProfile PROFILE =
      DecentralisationProfile.of("iso:BFA", FISCAL_LEVEL, POLITICAL_LEVEL);

  @Override
  public List<DecentralisationProfile> samples() {
    return DecentralisationValues.decentralisationProfiles();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("unit", () -> DecentralisationProfile.of(null)),
        Refusal.ofNull("dimension", () -> PROFILE.level(null)),
        Refusal.of(
            "levels must be of different dimensions, got 'fiscal' twice",
            () -> PROFILE.toBuilder().addLevels(level(FISCAL, 1)).build()),
        Refusal.of("unit must not be blank, got ''", () -> DecentralisationProfile.of("")),
        Refusal.startingWith(
            "unit must have at most 255 characters",
            () -> DecentralisationProfile.of("x".repeat(256))),
        Refusal.incomplete("unit", () -> DecentralisationProfile.builder().build()));
  }

  @Override
  public Stream<HandedIn<DecentralisationProfile>> handedIn() {
    return Stream.of(
        HandedIn.array(
            "of",
            new DecentralisationLevel[] {FISCAL_LEVEL, POLITICAL_LEVEL},
            all -> DecentralisationProfile.of("iso:BFA", all)));
  }

  @Test
  void levels_areInTheOrderOfTheDimensions() {
    assertThat(PROFILE.levels()).containsExactly(POLITICAL_LEVEL, FISCAL_LEVEL);
    assertThat(PROFILE)
        .isEqualTo(DecentralisationProfile.of("iso:BFA", POLITICAL_LEVEL, FISCAL_LEVEL));
  }

  @Test
  void level_absent_isEmpty() {
    assertThat(PROFILE.level(FISCAL)).contains(FISCAL_LEVEL);
    assertThat(PROFILE.level(ADMINISTRATIVE)).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> PROFILE.level(null)).withMessage("dimension");
  }

  @Test
  void overall_isTheMeanOfThePresent() {
    assertThat(PROFILE.overall()).hasValue(43.75);
    assertThat(PROFILE.toBuilder().addLevels(level(ADMINISTRATIVE, 1)).build().overall())
        .hasValue(29.5);
  }

  @Test
  void overall_belowTwo_isEmpty() {
    assertThat(DecentralisationProfile.of("iso:BFA", FISCAL_LEVEL).overall()).isEmpty();
    assertThat(DecentralisationProfile.of("iso:BFA").overall()).isEmpty();
  }

  @Test
  void toString_isOneLine() {
    assertThat(PROFILE.toBuilder().period(ReferencePeriod.year(2018)).build())
        .hasToString("iso:BFA 2018: administrative missing, political 25.0, fiscal 62.5");
  }

  private static DecentralisationLevel level(DecentralisationDimension dimension, double score) {
    return DecentralisationLevel.of(dimension, DecentralisationMeasure.of("m", score, 0, 100));
  }
}
