package org.localgov.core.observation;

import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.AddressText;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;

/**
 * Where a value comes from: a citation, and where known its address and licence.
 *
 * <p>The citation is free text in one line. It is not parsed, and two sources are equal only when
 * all parts are.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Source rai = Source.builder()
 *     .text("Hooghe et al., Regional Authority Index, version 3")
 *     .licence("CC-BY-4.0")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Source implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int LONGEST_TEXT = OneLine.LONGEST_STATEMENT;

  Source() {}

  /**
   * {@return a source with neither address nor licence}
   *
   * @param text the citation, in one line
   * @throws IllegalArgumentException if the text is blank or has a control character
   */
  public static Source of(String text) {
    return builder().text(text).build();
  }

  /** {@return a builder without any part; the text is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the citation, in one line} */
  public abstract String text();

  /** {@return the address, where there is one; absolute} */
  public abstract Optional<URI> url();

  /** {@return the licence, where it is known; an SPDX identifier if there is one} */
  public abstract Optional<String> licence();

  /** {@return a builder with the parts of this source} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns the citation, with address and licence in brackets. */
  @Override
  public String toString() {
    return text()
        + url().map(address -> " <" + address + ">").orElse("")
        + licence().map(name -> " [" + name + "]").orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireStatement("source", text());
    licence().ifPresent(name -> OneLine.requireStatement("licence", name));
    url().ifPresent(address -> AddressText.require("url", address));
  }

  /** Builds a source; one builder is for one thread. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
