package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class DecentralisationLevelTest implements ValueContract<DecentralisationLevel> {
  private static final DecentralisationMeasure THREE =
      DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
  private static final DecentralisationMeasure HALF =
      DecentralisationMeasure.of("expenditure", 0.5, 0, 1);
  private static final DecentralisationMeasure UNBOUNDED =
      DecentralisationMeasure.unbounded("vertical-imbalance", 7);
  private static final DecentralisationLevel FISCAL =
      DecentralisationLevel.of(DecentralisationDimension.FISCAL, THREE, UNBOUNDED, HALF);

  @Override
  public List<DecentralisationLevel> samples() {
    return DecentralisationValues.decentralisationLevels();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("dimension", () -> DecentralisationLevel.of(null, THREE)),
        Refusal.of(
            "measures must have a bounded one among them, got '[vertical-imbalance 7.0 (unbounded)]'",
            () -> DecentralisationLevel.of(DecentralisationDimension.FISCAL, UNBOUNDED)),
        Refusal.of(
            "measures must have a bounded one among them, got '[]'",
            () -> DecentralisationLevel.of(DecentralisationDimension.FISCAL)),
        Refusal.of(
            "measures must have different names, got 'expenditure' twice",
            () -> FISCAL.toBuilder().addMeasures(HALF).build()),
        Refusal.incomplete(
            "dimension", () -> DecentralisationLevel.builder().addMeasures(HALF).build()));
  }

  @Override
  public Stream<HandedIn<DecentralisationLevel>> handedIn() {
    return Stream.of(
        HandedIn.list(
            "of",
            List.of(THREE, HALF),
            all -> DecentralisationLevel.of(DecentralisationDimension.FISCAL, all)),
        HandedIn.array(
            "of varargs",
            new DecentralisationMeasure[] {THREE, HALF},
            all -> DecentralisationLevel.of(DecentralisationDimension.FISCAL, all)));
  }

  @Test
  void score_isTheMeanOfTheBounded() {
    assertThat(FISCAL.dimension()).isEqualTo(DecentralisationDimension.FISCAL);
    assertThat(FISCAL.score()).isEqualTo(62.5);
    assertThat(FISCAL.measures()).containsExactly(THREE, UNBOUNDED, HALF);
    assertThat(FISCAL.scoredMeasures()).containsExactly(THREE, HALF);
  }

  @Test
  void toString_isOneLine() {
    assertThat(FISCAL).hasToString("fiscal 62.5 (2 measures, 1 unbounded)");
    assertThat(DecentralisationLevel.of(DecentralisationDimension.FISCAL, HALF))
        .hasToString("fiscal 50.0 (1 measure)");
  }
}
