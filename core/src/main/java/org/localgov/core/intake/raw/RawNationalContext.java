package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.government.NationalContext;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A {@link NationalContext} as it comes from outside.
 *
 * @param unit the id of the city or country, a free text
 * @param period the period in which it is so
 * @param factors the factors, in order; none where nothing is known
 */
public record RawNationalContext(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String unit,
    @Parses(ReferencePeriod.class) @Nullable String period,
    List<@Required @Valid RawContextFactor> factors)
    implements Raw<NationalContext> {

  /**
   * Creates a raw context; the list is copied.
   *
   * @param unit the id of the city or country, a free text
   * @param period the period in which it is so
   * @param factors the factors, in order; none where nothing is known
   */
  public RawNationalContext {
    factors = Parts.copy(factors);
  }

  /**
   * {@return the raw form of a context}
   *
   * @param context the context
   */
  public static RawNationalContext of(NationalContext context) {
    return new RawNationalContext(
        context.unit(),
        Parts.text(context.period()),
        Parts.raws(context.factors(), RawContextFactor::of));
  }

  @Override
  public NationalContext toValue() {
    return NationalContext.builder()
        .unit(Parts.required("unit", unit))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .factors(Parts.values(factors))
        .build();
  }
}
