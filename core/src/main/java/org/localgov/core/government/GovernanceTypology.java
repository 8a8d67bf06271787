package org.localgov.core.government;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * The way in which a city governs, as a rule within one sector.
 *
 * <p>The six names are those of C40 and Arup, <i>Powering Climate Action: Cities as Global
 * Changemakers</i>, version 1.0, June 2015, as quoted by Chivot, Abdalla and Skinner, <i>Cities as
 * Governance Partners in an Interdependent World</i> (HCSS for the Global Parliament of Mayors, The
 * Hague, September 2016), and by the Japan Local Government Centre in London in its news on the
 * report. Chivot et al. say that cities adopt a type within a sector, that it often derives from
 * the power they have there, and that the types were made with climate action in mind.
 *
 * <p>The definitions of the types and the rule that assigned a city to one are not known to this
 * library. So the constants carry names without definitions, they have no order, and nothing here
 * derives a type from powers: see {@link TypologyAssignment}. An earlier list of modes, to which no
 * link is proven, is G. Alber and K. Kern, <i>Governing Climate Change in Cities: Modes of Urban
 * Climate Governance in Multi-level Systems</i> (OECD conference on competitive cities and climate
 * change, Milan, October 2008). The text form is lower-case and never changes.
 *
 * <pre>{@code
 * GovernanceTypology.parse("commanding"); // COMMANDING
 * }</pre>
 */
public enum GovernanceTypology {
  /**
   * Commanding. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016); the Japan Local
   * Government Centre gives Tokyo's lead on adaptation as an example. No definition is known.
   */
  COMMANDING,
  /**
   * Implementing. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016); neither a definition
   * nor an example is known.
   */
  IMPLEMENTING,
  /**
   * Providing. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016); neither a definition nor
   * an example is known. That Alber and Kern (2008) have a mode "governing by provision" is no
   * proven link.
   */
  PROVIDING,
  /**
   * Legislating. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016); neither a definition
   * nor an example is known.
   */
  LEGISLATING,
  /**
   * Collaborating. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016). C40's press release
   * on the report puts 40 % of transformative action down to a collaborative approach; whether that
   * is this type is not said. No definition is known.
   */
  COLLABORATING,
  /**
   * Facilitating. Named by C40 and Arup 2015 (quoted in Chivot et al. 2016); the Japan Local
   * Government Centre gives Yokohama's partnerships with the private sector in energy supply as an
   * example. No definition is known.
   */
  FACILITATING;

  private final String text = name().toLowerCase(Locale.ROOT);

  /**
   * {@return the typology of that lower-case name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such typology
   */
  public static GovernanceTypology parse(String text) {
    return UnknownNameException.find(
        "governance typology", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-case name, such as {@code commanding}. */
  @Override
  public String toString() {
    return text;
  }
}
