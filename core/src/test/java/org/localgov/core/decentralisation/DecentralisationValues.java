package org.localgov.core.decentralisation;

import java.util.List;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class DecentralisationValues {
  private DecentralisationValues() {}

  /** Returns measures. */
  public static List<DecentralisationMeasure> decentralisationMeasures() {
    DecentralisationMeasure full =
        DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4).toBuilder()
            .source(Source.of("An invented index"))
            .build();
    return List.of(
        full,
        full.toBuilder().name("Borrowing \"autonomy\"").build(),
        full.toBuilder().value(0.1 + 0.2).build(),
        full.toBuilder().minimum(-1e-300).build(),
        full.toBuilder().maximum(100).build(),
        full.toBuilder().source(Source.of("Another invented index")).build(),
        DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4),
        DecentralisationMeasure.unbounded("fiscal-autonomy", 3));
  }

  /** Returns levels, one of each dimension. */
  public static List<DecentralisationLevel> decentralisationLevels() {
    DecentralisationMeasure three = DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
    DecentralisationMeasure half = DecentralisationMeasure.of("expenditure", 0.5, 0, 1);
    DecentralisationLevel full =
        DecentralisationLevel.of(
            DecentralisationDimension.FISCAL,
            three,
            DecentralisationMeasure.unbounded("vertical-imbalance", 7),
            half);
    return List.of(
        full,
        full.toBuilder().dimension(DecentralisationDimension.POLITICAL).build(),
        full.toBuilder().dimension(DecentralisationDimension.ADMINISTRATIVE).build(),
        DecentralisationLevel.of(DecentralisationDimension.FISCAL, half, three),
        DecentralisationLevel.of(DecentralisationDimension.FISCAL, three, half),
        DecentralisationLevel.of(DecentralisationDimension.FISCAL, half));
  }

  /** Returns profiles. */
  public static List<DecentralisationProfile> decentralisationProfiles() {
    DecentralisationProfile bare = DecentralisationProfile.of("iso:BFA");
    List<DecentralisationLevel> levels = decentralisationLevels();
    DecentralisationProfile full =
        bare.toBuilder().period(ReferencePeriod.year(2018)).levels(levels.subList(0, 3)).build();
    return List.of(
        full,
        full.toBuilder().unit("iso:BEN").build(),
        full.toBuilder().period(ReferencePeriod.year(2017)).build(),
        full.toBuilder().levels(levels.subList(0, 2)).build(),
        bare);
  }
}
