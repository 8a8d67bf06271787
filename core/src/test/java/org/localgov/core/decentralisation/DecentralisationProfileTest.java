package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.localgov.core.decentralisation.DecentralisationDimension.ADMINISTRATIVE;
import static org.localgov.core.decentralisation.DecentralisationDimension.FISCAL;
import static org.localgov.core.decentralisation.DecentralisationDimension.POLITICAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;

class DecentralisationProfileTest {
  private static final DecentralisationLevel POLITICAL_LEVEL = level(POLITICAL, 25);
  private static final DecentralisationLevel FISCAL_LEVEL = level(FISCAL, 62.5);
  private static final DecentralisationProfile PROFILE =
      DecentralisationProfile.of("iso:BFA", FISCAL_LEVEL, POLITICAL_LEVEL);

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
  void build_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROFILE.toBuilder().addLevels(level(FISCAL, 1)).build())
        .withMessage("levels must be of different dimensions, got 'fiscal' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationProfile.of(""))
        .withMessage("unit must not be blank, got ''");
  }

  @Test
  void build_listChangedLater_keepsTheLevels() {
    List<DecentralisationLevel> levels = new ArrayList<>(List.of(FISCAL_LEVEL));
    DecentralisationProfile profile =
        DecentralisationProfile.builder().unit("iso:BFA").levels(levels).build();
    levels.clear();

    assertThat(profile.levels()).containsExactly(FISCAL_LEVEL);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> profile.levels().clear());
  }

  @Test
  void toString_isOneLine() {
    assertThat(PROFILE.toBuilder().period(ReferencePeriod.year(2018)).build())
        .hasToString("iso:BFA 2018: administrative missing, political 25.0, fiscal 62.5");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(PROFILE)).isEqualTo(PROFILE).hasSameHashCodeAs(PROFILE);
  }

  private static DecentralisationLevel level(DecentralisationDimension dimension, double score) {
    return DecentralisationLevel.of(dimension, DecentralisationMeasure.of("m", score, 0, 100));
  }
}
