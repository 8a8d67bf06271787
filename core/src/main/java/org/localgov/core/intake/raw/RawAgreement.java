package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.Agreement;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * An {@link Agreement} as it comes from outside.
 *
 * @param signed when it was signed: a year, a month or a day, as the source has it
 * @param title what it is called, in one line and any language
 * @param source where it is told
 */
public record RawAgreement(
    @Required @Parses(ReferencePeriod.class) @Nullable String signed,
    @Line(OneLine.LONGEST_NAME) @Nullable String title,
    @Valid @Nullable RawSource source)
    implements Raw<Agreement> {

  /**
   * {@return the raw form of an agreement}
   *
   * @param agreement the agreement
   */
  public static RawAgreement of(Agreement agreement) {
    return new RawAgreement(
        agreement.signed().toString(),
        agreement.title().orElse(null),
        Parts.raw(agreement.source(), RawSource::of));
  }

  @Override
  public Agreement toValue() {
    return Agreement.builder()
        .signed(Parts.required("signed", signed, ReferencePeriod::parse))
        .title(Optional.ofNullable(title))
        .source(Parts.value(source))
        .build();
  }
}
