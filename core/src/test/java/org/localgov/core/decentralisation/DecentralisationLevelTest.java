package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class DecentralisationLevelTest {
  private static final DecentralisationMeasure THREE =
      DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
  private static final DecentralisationMeasure HALF =
      DecentralisationMeasure.of("expenditure", 0.5, 0, 1);
  private static final DecentralisationMeasure UNBOUNDED =
      DecentralisationMeasure.unbounded("vertical-imbalance", 7);
  private static final DecentralisationLevel FISCAL =
      DecentralisationLevel.of(DecentralisationDimension.FISCAL, THREE, UNBOUNDED, HALF);

  @Test
  void score_isTheMeanOfTheBounded() {
    assertThat(FISCAL.dimension()).isEqualTo(DecentralisationDimension.FISCAL);
    assertThat(FISCAL.score()).isEqualTo(62.5);
    assertThat(FISCAL.measures()).containsExactly(THREE, UNBOUNDED, HALF);
    assertThat(FISCAL.scoredMeasures()).containsExactly(THREE, HALF);
  }

  @Test
  void of_noBoundedMeasure_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationLevel.of(DecentralisationDimension.FISCAL, UNBOUNDED))
        .withMessage(
            "measures must have a bounded one among them, got '[vertical-imbalance 7.0"
                + " (unbounded)]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationLevel.of(DecentralisationDimension.FISCAL))
        .withMessage("measures must have a bounded one among them, got '[]'");
  }

  @Test
  void of_sameNameTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FISCAL.toBuilder().addMeasures(HALF).build())
        .withMessage("measures must have different names, got 'expenditure' twice");
  }

  @Test
  void of_listChangedLater_keepsTheMeasures() {
    List<DecentralisationMeasure> measures = new ArrayList<>(List.of(THREE));
    DecentralisationLevel level =
        DecentralisationLevel.of(DecentralisationDimension.FISCAL, measures);
    measures.add(HALF);

    assertThat(level.measures()).containsExactly(THREE);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> level.measures().add(HALF));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FISCAL).hasToString("fiscal 62.5 (2 measures, 1 unbounded)");
    assertThat(DecentralisationLevel.of(DecentralisationDimension.FISCAL, HALF))
        .hasToString("fiscal 50.0 (1 measure)");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FISCAL)).isEqualTo(FISCAL).hasSameHashCodeAs(FISCAL);
  }
}
