package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerSignature;

/**
 * A {@link PowerSignature} as it comes from outside.
 *
 * @param scores the scores there are, by dimension; one without a rated cell has none
 */
public record RawPowerSignature(
    Map<@Parses(PowerDimension.class) String, @Required @Valid RawPowerScore> scores)
    implements Raw<PowerSignature> {

  /**
   * Creates a raw signature; the map is copied.
   *
   * @param scores the scores there are, by dimension; one without a rated cell has none
   */
  public RawPowerSignature {
    scores = Parts.copy(scores);
  }

  /**
   * {@return the raw form of a signature}
   *
   * @param signature the signature
   */
  public static RawPowerSignature of(PowerSignature signature) {
    Map<String, RawPowerScore> scores = new LinkedHashMap<>();
    for (PowerDimension dimension : signature.dimensions()) {
      signature
          .score(dimension)
          .ifPresent(score -> scores.put(dimension.toString(), RawPowerScore.of(score)));
    }
    return new RawPowerSignature(scores);
  }

  @Override
  public PowerSignature toValue() {
    PowerSignature.Builder signature = PowerSignature.builder();
    scores.forEach(
        (dimension, score) ->
            signature.putScores(PowerDimension.parse(dimension), score.toValue()));
    return signature.build();
  }
}
