package org.localgov.core.government;

import java.io.Serializable;
import java.util.Objects;
import org.localgov.core.internal.CodeText;

/**
 * How the leader of a city comes into office: a code of an open list.
 *
 * <p>C40 and Arup, <i>Powering Climate Action</i> (June 2015), figure 9, has a list of mandates, of
 * which only {@link #INDIRECTLY_ELECTED} is known to this library. So any lower-kebab text of at
 * most 100 characters is a mandate, such as {@code directly-elected} or {@code appointed}.
 *
 * <p>Instances are immutable and safe to share between threads. They are ordered by UTF-16 code
 * unit.
 *
 * <pre>{@code
 * MayoralMandate mandate = MayoralMandate.of("directly-elected");
 * }</pre>
 *
 * @param id the code, lower-kebab
 */
public record MayoralMandate(String id) implements Comparable<MayoralMandate>, Serializable {
  /** Elected by way of a parliamentary system (C40 and Arup 2015, figure 9). */
  public static final MayoralMandate INDIRECTLY_ELECTED = new MayoralMandate("indirectly-elected");

  /**
   * Creates a mandate.
   *
   * @param id the code, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public MayoralMandate {
    CodeText.require("mandate", Objects.requireNonNull(id, "id"));
  }

  /**
   * {@return the mandate of that code}
   *
   * @param id the code, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public static MayoralMandate of(String id) {
    return new MayoralMandate(id);
  }

  /**
   * {@return the mandate that {@link #toString()} writes; the same as {@link #of}}
   *
   * @param text the text form
   * @throws IllegalArgumentException if the text is not lower-kebab
   */
  public static MayoralMandate parse(String text) {
    return new MayoralMandate(Objects.requireNonNull(text, "text"));
  }

  @Override
  public int compareTo(MayoralMandate other) {
    return id.compareTo(other.id);
  }

  /** Returns the id alone. */
  @Override
  public String toString() {
    return id;
  }
}
