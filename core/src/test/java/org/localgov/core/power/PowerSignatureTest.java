package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.localgov.core.power.PowerDimension.OWN_OPERATE;
import static org.localgov.core.power.PowerDimension.SET_ENFORCE_POLICY;
import static org.localgov.core.power.PowerDimension.SET_VISION;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class PowerSignatureTest {
  private static final PowerSignature SIGNATURE = signature(50, 100);
  private static final PowerSignature POWERLESS = signature(0, 0);

  @Test
  void score_ofDimensionWithoutCells_isMissing() {
    assertThat(SIGNATURE.score(OWN_OPERATE)).contains(PowerScore.of(50, 2));
    assertThat(SIGNATURE.score(SET_ENFORCE_POLICY)).isEmpty();
    assertThat(SIGNATURE.dimensions()).containsExactly(OWN_OPERATE, SET_VISION);
    assertThatNullPointerException()
        .isThrownBy(() -> SIGNATURE.score(null))
        .withMessage("dimension");
  }

  @Test
  void commonDimensions_areThoseOfBoth() {
    PowerSignature other =
        PowerSignature.builder()
            .putScores(SET_VISION, PowerScore.of(1, 1))
            .putScores(SET_ENFORCE_POLICY, PowerScore.of(1, 1))
            .build();

    assertThat(SIGNATURE.commonDimensions(other)).containsExactly(SET_VISION);
    assertThat(other.commonDimensions(SIGNATURE)).containsExactly(SET_VISION);
  }

  @Test
  void of_mapChangedLater_keepsTheScores() {
    Map<PowerDimension, PowerScore> scores = new EnumMap<>(PowerDimension.class);
    scores.put(SET_VISION, PowerScore.of(10, 1));
    PowerSignature signature = PowerSignature.of(scores);
    scores.clear();

    assertThat(signature.score(SET_VISION)).contains(PowerScore.of(10, 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> signature.scores().clear());
  }

  @Test
  void nearest_isInOrderOfDistanceThenId() {
    Map<String, PowerSignature> cities =
        Map.of(
            "name:D", signature(50, 90),
            "name:C", signature(60, 100),
            "name:B", signature(50, 100),
            "name:A", signature(100, 100),
            "name:Incomplete", PowerSignature.of(Map.of(OWN_OPERATE, PowerScore.of(50, 1))));

    assertThat(SIGNATURE.nearest(cities, SignatureDistance.EUCLIDEAN, 3))
        .containsExactly(
            new PowerNeighbour("name:B", 0),
            new PowerNeighbour("name:C", 10),
            new PowerNeighbour("name:D", 10));
    assertThat(SIGNATURE.nearest(cities, SignatureDistance.EUCLIDEAN, 10)).hasSize(4);
    assertThat(SIGNATURE.nearest(cities, SignatureDistance.EUCLIDEAN, 0)).isEmpty();
  }

  @Test
  void nearest_cosine_leavesOutTheShapeless() {
    assertThat(
            SIGNATURE.nearest(
                Map.of("name:A", POWERLESS, "name:B", SIGNATURE), SignatureDistance.COSINE, 2))
        .containsExactly(new PowerNeighbour("name:B", 0));
  }

  @Test
  void nearest_notComparable_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWERLESS.nearest(Map.of(), SignatureDistance.COSINE, 1))
        .withMessageStartingWith("signatures must not be 0 on every common dimension");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PowerSignature.builder().build().nearest(Map.of(), SignatureDistance.EUCLIDEAN, 1))
        .withMessageStartingWith("signatures must have a dimension in common");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIGNATURE.nearest(Map.of(), SignatureDistance.EUCLIDEAN, -1))
        .withMessage("count must not be negative, got '-1'");
  }

  @Test
  void nearest_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> SIGNATURE.nearest(null, SignatureDistance.COSINE, 1))
        .withMessage("cities");
    assertThatNullPointerException()
        .isThrownBy(() -> SIGNATURE.nearest(Map.of(), null, 1))
        .withMessage("distance");
    assertThatNullPointerException()
        .isThrownBy(() -> SignatureDistance.COSINE.between(SIGNATURE, null))
        .withMessage("second");
  }

  @Test
  void toString_isOneLine() {
    assertThat(SIGNATURE)
        .hasToString(
            "own-operate 50.0 (2 cells), set-enforce-policy missing, control-budget missing,"
                + " set-vision 100.0 (1 cell)");
  }

  @Test
  void toBuilder_keepsTheScores() {
    assertThat(SIGNATURE.toBuilder().build()).isEqualTo(SIGNATURE).hasSameHashCodeAs(SIGNATURE);
    assertThat(SIGNATURE).isNotEqualTo(POWERLESS);
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(SIGNATURE)).isEqualTo(SIGNATURE).hasSameHashCodeAs(SIGNATURE);
  }

  private static PowerSignature signature(double owns, double vision) {
    return PowerSignature.builder()
        .putScores(SET_VISION, PowerScore.of(vision, 1))
        .putScores(OWN_OPERATE, PowerScore.of(owns, 2))
        .build();
  }
}
