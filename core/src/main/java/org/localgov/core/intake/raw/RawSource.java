package org.localgov.core.intake.raw;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Address;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;

/**
 * A {@link Source} as it comes from outside.
 *
 * @param text the citation, in one line
 * @param url the address, absolute
 * @param licence the licence, an SPDX identifier if there is one
 */
public record RawSource(
    @Required @Line(OneLine.LONGEST_STATEMENT) @Nullable String text,
    @Address @Nullable String url,
    @Line(OneLine.LONGEST_STATEMENT) @Nullable String licence)
    implements Raw<Source> {

  /**
   * {@return the raw form of a source}
   *
   * @param source the source
   */
  public static RawSource of(Source source) {
    return new RawSource(source.text(), Parts.text(source.url()), source.licence().orElse(null));
  }

  @Override
  public Source toValue() {
    return Source.builder()
        .text(Parts.required("text", text))
        .url(Parts.optional(url, URI::create))
        .licence(Optional.ofNullable(licence))
        .build();
  }
}
