package org.localgov.core.action;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What sort of actor takes part in what a city does.
 *
 * <p>The coded list of C40 and Arup, <i>Powering Climate Action</i> (2015), could not be read. This
 * one gathers the kinds that these sources name: C40's press release on that report (C40 2015); the
 * article on city diplomacy with files from P. Knip, VNG International, before January 2007 (VNG,
 * before 2007); Chivot, Abdalla and Skinner, <i>Cities as Governance Partners in an Interdependent
 * World</i>, HCSS, 11 September 2016 (HCSS 2016); <i>Capacity.org</i> on municipal international
 * cooperation, ECDPM 2004 (ECDPM 2004).
 *
 * <pre>{@code
 * PartnerKind.parse("knowledge-institution"); // KNOWLEDGE_INSTITUTION
 * }</pre>
 */
public enum PartnerKind {
  /** Another city or its government (C40 2015; VNG, before 2007). */
  CITY,
  /**
   * An association of cities or local governments, national or international (VNG, before 2007;
   * ECDPM 2004).
   */
  ASSOCIATION,
  /**
   * The government of a country or one of its ministries, as in Bangkok's Baan Mankong (HCSS 2016).
   */
  NATIONAL_GOVERNMENT,
  /**
   * An intergovernmental organisation, such as the United Nations and the World Bank (HCSS 2016).
   */
  INTERNATIONAL_ORGANISATION,
  /** A company or the business community: the private sector (C40 2015; VNG, before 2007). */
  BUSINESS,
  /** A non-governmental organisation (VNG, before 2007; ECDPM 2004). */
  NGO,
  /**
   * Civil society other than a non-governmental organisation, such as citizens' organisations and
   * interest groups (C40 2015; ECDPM 2004).
   */
  CIVIL_SOCIETY,
  /**
   * A university, school or research institute, as in Rotterdam's work on urban big data (HCSS
   * 2016).
   */
  KNOWLEDGE_INSTITUTION,
  /** The people who live there, as in San Salvador's City Park (HCSS 2016). */
  RESIDENTS;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the partner kind of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such partner kind
   */
  public static PartnerKind parse(String text) {
    return UnknownNameException.find(
        "partner kind", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code city}. */
  @Override
  public String toString() {
    return text;
  }
}
