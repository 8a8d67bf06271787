package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.PreconditionEvidence;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;

/**
 * {@link PreconditionEvidence} as it comes from outside.
 *
 * @param met whether the precondition is met
 * @param text what shows it, in one line
 * @param source where it is told
 */
public record RawPreconditionEvidence(
    @Required @Nullable Boolean met,
    @Required @Line(OneLine.LONGEST_STATEMENT) @Nullable String text,
    @Valid @Nullable RawSource source)
    implements Raw<PreconditionEvidence> {

  /**
   * {@return the raw form of evidence}
   *
   * @param evidence the evidence
   */
  public static RawPreconditionEvidence of(PreconditionEvidence evidence) {
    return new RawPreconditionEvidence(
        evidence.isMet(), evidence.text(), Parts.raw(evidence.source(), RawSource::of));
  }

  @Override
  public PreconditionEvidence toValue() {
    return PreconditionEvidence.builder()
        .isMet(Parts.required("met", met))
        .text(Parts.required("text", text))
        .source(Parts.value(source))
        .build();
  }
}
