package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.localgov.core.power.PowerDimension.OWN_OPERATE;
import static org.localgov.core.power.PowerDimension.SET_ENFORCE_POLICY;
import static org.localgov.core.power.PowerDimension.SET_VISION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class PowerSignatureTest implements ValueContract<PowerSignature> {
  private static final PowerSignature SIGNATURE = signature(50, 100);
  private static final PowerSignature POWERLESS = signature(0, 0);

  @Override
  public List<PowerSignature> samples() {
    return PowerValues.powerSignatures();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("scores", () -> PowerSignature.of(null)),
        Refusal.ofNull("dimension", () -> SIGNATURE.score(null)),
        Refusal.ofNull("other", () -> SIGNATURE.commonDimensions(null)),
        Refusal.ofNull("cities", () -> SIGNATURE.nearest(null, SignatureDistance.COSINE, 1)),
        Refusal.ofNull("distance", () -> SIGNATURE.nearest(Map.of(), null, 1)),
        Refusal.ofNull("second", () -> SignatureDistance.COSINE.between(SIGNATURE, null)),
        Refusal.ofNull("first", () -> SignatureDistance.COSINE.between(null, SIGNATURE)),
        Refusal.of(
            "count must not be negative, got '-1'",
            () -> SIGNATURE.nearest(Map.of(), SignatureDistance.EUCLIDEAN, -1)));
  }

  @Override
  public Stream<HandedIn<PowerSignature>> handedIn() {
    return Stream.of(HandedIn.map("of", SIGNATURE.scores(), PowerSignature::of));
  }

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
  void toString_isOneLine() {
    assertThat(SIGNATURE)
        .hasToString(
            "own-operate 50.0 (2 cells), set-enforce-policy missing, control-budget missing,"
                + " set-vision 100.0 (1 cell)");
  }

  private static PowerSignature signature(double owns, double vision) {
    return PowerSignature.builder()
        .putScores(SET_VISION, PowerScore.of(vision, 1))
        .putScores(OWN_OPERATE, PowerScore.of(owns, 2))
        .build();
  }
}
