package org.localgov.core.intake.raw;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.PowerBounds;
import org.localgov.core.power.PowerScore;

/**
 * A {@link PowerScore} as it comes from outside.
 *
 * @param value the score, 0 to 100
 * @param ratedCells how many rated cells it is the mean of
 */
public record RawPowerScore(
    @Required
        @DecimalMin(value = "" + PowerBounds.LOWEST_SCORE, message = "must be at least {value}")
        @DecimalMax(value = "" + PowerBounds.HIGHEST_SCORE, message = "must be at most {value}")
        @Nullable Double value,
    @Required @Min(PowerBounds.FEWEST_RATED_CELLS) @Nullable Integer ratedCells)
    implements Raw<PowerScore> {

  /**
   * {@return the raw form of a score}
   *
   * @param score the score
   */
  public static RawPowerScore of(PowerScore score) {
    return new RawPowerScore(score.value(), score.ratedCells());
  }

  @Override
  public PowerScore toValue() {
    return PowerScore.of(Parts.required("value", value), Parts.required("ratedCells", ratedCells));
  }
}
