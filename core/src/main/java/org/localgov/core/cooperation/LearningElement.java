package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * A part of the record that two cities keep of what they learnt from each other.
 *
 * <p>The five are what each pair of cities tells in the publications on the cooperation of cities
 * in Mozambique and Brazil, in UCLG, <i>Learning from city-to-city cooperation</i>, 15 June 2015
 * (UCLG 2015).
 *
 * <pre>{@code
 * LearningElement.parse("lessons"); // LESSONS
 * }</pre>
 */
public enum LearningElement {
  /** The circumstances that are specific to the pair (UCLG 2015). */
  CONTEXT,
  /** What the pair set out to do (UCLG 2015). */
  OBJECTIVES,
  /** What stood in its way (UCLG 2015). */
  CHALLENGES,
  /** What came of it (UCLG 2015). */
  OUTCOMES,
  /** What the pair learnt (UCLG 2015). */
  LESSONS;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the learning element of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such learning element
   */
  public static LearningElement parse(String text) {
    return UnknownNameException.find(
        "learning element", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code context}. */
  @Override
  public String toString() {
    return text;
  }
}
