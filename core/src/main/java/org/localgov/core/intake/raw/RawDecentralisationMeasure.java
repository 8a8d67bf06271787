package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.decentralisation.DecentralisationMeasure;
import org.localgov.core.intake.Finite;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;

/**
 * A {@link DecentralisationMeasure} as it comes from outside.
 *
 * @param name the name, in one line; its source's own where it has one
 * @param value the value as published
 * @param minimum the least value of the published scale; a scale has both ends or there is none
 * @param maximum the greatest value of the published scale, above the least
 * @param source where the value comes from
 */
public record RawDecentralisationMeasure(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String name,
    @Required @Finite @Nullable Double value,
    @Finite @Nullable Double minimum,
    @Finite @Nullable Double maximum,
    @Valid @Nullable RawSource source)
    implements Raw<DecentralisationMeasure> {

  /**
   * {@return the raw form of a measure}
   *
   * @param measure the measure
   */
  public static RawDecentralisationMeasure of(DecentralisationMeasure measure) {
    return new RawDecentralisationMeasure(
        measure.name(),
        measure.value(),
        Parts.number(measure.minimum()),
        Parts.number(measure.maximum()),
        Parts.raw(measure.source(), RawSource::of));
  }

  @Override
  public DecentralisationMeasure toValue() {
    return DecentralisationMeasure.builder()
        .name(Parts.required("name", name))
        .value(Parts.required("value", value))
        .minimum(Parts.number(minimum))
        .maximum(Parts.number(maximum))
        .source(Parts.value(source))
        .build();
  }
}
