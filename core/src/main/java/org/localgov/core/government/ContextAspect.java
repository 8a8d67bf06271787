package org.localgov.core.government;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * Through what the national or international level acts on a city.
 *
 * <p>After Chivot, Abdalla and Skinner, <i>Cities as Governance Partners in an Interdependent
 * World</i> (HCSS for the Global Parliament of Mayors, The Hague, September 2016), on how policies,
 * regulations and finance from above enable or constrain cities; the division into three is this
 * library's. The text form is lower-kebab and never changes.
 *
 * <pre>{@code
 * ContextAspect.parse("fiscal-dependence"); // FISCAL_DEPENDENCE
 * }</pre>
 */
public enum ContextAspect {
  /** Law and policy of the state: what a city is and may do (after Chivot et al. 2016). */
  LEGAL,
  /** Regulations, national or international, that a city must keep (after Chivot et al. 2016). */
  REGULATORY,
  /**
   * How far a city depends on funds of the central government, and what it may decide about them
   * and about its own revenue (after Chivot et al. 2016).
   */
  FISCAL_DEPENDENCE;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the aspect of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such aspect
   */
  public static ContextAspect parse(String text) {
    return UnknownNameException.find(
        "context aspect", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code fiscal-dependence}. */
  @Override
  public String toString() {
    return text;
  }
}
