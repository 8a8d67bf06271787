package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.decentralisation.DecentralisationDimension;
import org.localgov.core.decentralisation.DecentralisationLevel;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;

/**
 * A {@link DecentralisationLevel} as it comes from outside.
 *
 * @param dimension what is decentralised
 * @param measures the measures, in order: of different names, at least one of them on a scale
 */
public record RawDecentralisationLevel(
    @Required @Parses(DecentralisationDimension.class) @Nullable String dimension,
    @Size(min = 1) List<@Required @Valid RawDecentralisationMeasure> measures)
    implements Raw<DecentralisationLevel> {

  /**
   * Creates a raw level; the list is copied.
   *
   * @param measures the measures, in order: of different names, at least one of them on a scale
   * @param dimension what is decentralised
   */
  public RawDecentralisationLevel {
    measures = Parts.copy(measures);
  }

  /**
   * {@return the raw form of a level}
   *
   * @param level the level
   */
  public static RawDecentralisationLevel of(DecentralisationLevel level) {
    return new RawDecentralisationLevel(
        level.dimension().toString(), Parts.raws(level.measures(), RawDecentralisationMeasure::of));
  }

  @Override
  public DecentralisationLevel toValue() {
    return DecentralisationLevel.of(
        Parts.required("dimension", dimension, DecentralisationDimension::parse),
        Parts.values(measures));
  }
}
