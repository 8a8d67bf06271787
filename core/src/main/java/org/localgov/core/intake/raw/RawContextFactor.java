package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.government.ContextAspect;
import org.localgov.core.government.ContextEffect;
import org.localgov.core.government.ContextFactor;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;

/**
 * A {@link ContextFactor} as it comes from outside.
 *
 * @param aspect through what it acts on the city
 * @param effect whether it enables or constrains
 * @param note what it is, in one line
 * @param source who says so
 */
public record RawContextFactor(
    @Required @Parses(ContextAspect.class) @Nullable String aspect,
    @Required @Parses(ContextEffect.class) @Nullable String effect,
    @Required @Line(OneLine.LONGEST_STATEMENT) @Nullable String note,
    @Valid @Nullable RawSource source)
    implements Raw<ContextFactor> {

  /**
   * {@return the raw form of a factor}
   *
   * @param factor the factor
   */
  public static RawContextFactor of(ContextFactor factor) {
    return new RawContextFactor(
        factor.aspect().toString(),
        factor.effect().toString(),
        factor.note(),
        Parts.raw(factor.source(), RawSource::of));
  }

  @Override
  public ContextFactor toValue() {
    return ContextFactor.builder()
        .aspect(Parts.required("aspect", aspect, ContextAspect::parse))
        .effect(Parts.required("effect", effect, ContextEffect::parse))
        .note(Parts.required("note", note))
        .source(Parts.value(source))
        .build();
  }
}
