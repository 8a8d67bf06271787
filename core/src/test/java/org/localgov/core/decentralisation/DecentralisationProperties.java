package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class DecentralisationProperties {
  @Property
  void score_liesBetweenTheLowestAndTheHighestMeasure(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -3, max = 7) Double> values) {
    List<DecentralisationMeasure> measures = new ArrayList<>();
    for (double value : values) {
      measures.add(DecentralisationMeasure.of("m" + measures.size(), value, -3, 7));
    }
    DecentralisationLevel level =
        DecentralisationLevel.of(DecentralisationDimension.POLITICAL, measures);
    List<Double> scores = measures.stream().map(each -> each.score().getAsDouble()).toList();

    assertThat(scores).allMatch(score -> score >= 0 && score <= 100);
    assertThat(level.score())
        .isBetween(0.0, 100.0)
        .isBetween(Collections.min(scores) - 1e-12, Collections.max(scores) + 1e-12);
  }

  @Property
  void overall_isOnTheScaleAndKeepsTheOrder(
      @ForAll @DoubleRange(min = 0, max = 1) double first,
      @ForAll @DoubleRange(min = 0, max = 1) double second) {
    DecentralisationLevel one = level(DecentralisationDimension.POLITICAL, first);
    DecentralisationLevel other = level(DecentralisationDimension.FISCAL, second);
    DecentralisationProfile profile = DecentralisationProfile.of("u", one, other);

    assertThat(profile).isEqualTo(DecentralisationProfile.of("u", other, one));
    assertThat(profile.overall().getAsDouble())
        .isBetween(Math.min(one.score(), other.score()), Math.max(one.score(), other.score()));
  }

  private static DecentralisationLevel level(DecentralisationDimension dimension, double value) {
    return DecentralisationLevel.of(dimension, DecentralisationMeasure.of("m", value, 0, 1));
  }
}
