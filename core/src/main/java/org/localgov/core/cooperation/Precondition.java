package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What a partnership of two local governments needs if it is to support change in local governance.
 *
 * <p>All come from <i>Capacity.org</i> on local governance through municipal international
 * cooperation, ECDPM 2004: from C. Dhaene and S. Bartholomeeussen on Flanders (Dhaene 2004), R.
 * Smith on lessons of the Commonwealth Local Government Forum (Smith 2004), the interview with E.
 * M'Bassi (M'Bassi 2004) and S. Foracchia on Reggio Emilia (Foracchia 2004). That they are twelve,
 * and which group each belongs to, is this library's own arrangement.
 *
 * <pre>{@code
 * Precondition.LONG_TERM_FINANCE.group(); // COMMITMENT
 * }</pre>
 */
public enum Precondition {
  /** The commitment is for the long term (Dhaene 2004). */
  LONG_TERM_COMMITMENT(PreconditionGroup.COMMITMENT),
  /** Both sides have a vision (Dhaene 2004). */
  VISION_ON_BOTH_SIDES(PreconditionGroup.COMMITMENT),
  /**
   * The highest political and administrative levels stand behind it (Smith 2004); here, on both
   * sides.
   */
  LEADERSHIP_ON_BOTH_SIDES(PreconditionGroup.COMMITMENT),
  /** Finance lasts as long as the work needs (Smith 2004). */
  LONG_TERM_FINANCE(PreconditionGroup.COMMITMENT),
  /** Civil society is included (Dhaene 2004). */
  CIVIL_SOCIETY(PreconditionGroup.PARTICIPATION),
  /** Plans are drawn up jointly (Smith 2004), by a working group on each side (Foracchia 2004). */
  JOINT_PLANNING(PreconditionGroup.PARTICIPATION),
  /** Citizens are made aware of the cooperation (M'Bassi 2004; Foracchia 2004). */
  CITIZENS_AWARENESS(PreconditionGroup.PARTICIPATION),
  /** Women and young people are involved (M'Bassi 2004). */
  WOMEN_AND_YOUTH(PreconditionGroup.PARTICIPATION),
  /** The work is tied to a strategy or plan of local development (Dhaene 2004). */
  LOCAL_DEVELOPMENT_PLAN(PreconditionGroup.ANCHORING),
  /** Cooperation is anchored in the local institutional framework (Dhaene 2004). */
  INSTITUTIONAL_FRAMEWORK(PreconditionGroup.ANCHORING),
  /** The national association of local governments is involved (Smith 2004; M'Bassi 2004). */
  NATIONAL_ASSOCIATION(PreconditionGroup.ANCHORING),
  /** Lessons are passed on beyond those who took part (Smith 2004). */
  LESSONS_DISSEMINATED(PreconditionGroup.ANCHORING);

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final PreconditionGroup group;

  Precondition(PreconditionGroup group) {
    this.group = group;
  }

  /**
   * {@return the precondition of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such precondition
   */
  public static Precondition parse(String text) {
    return UnknownNameException.find(
        "precondition", Objects.requireNonNull(text, "text"), values());
  }

  /** {@return what the precondition is about} */
  public PreconditionGroup group() {
    return group;
  }

  /** Returns the lower-kebab name, such as {@code long-term-commitment}. */
  @Override
  public String toString() {
    return text;
  }
}
