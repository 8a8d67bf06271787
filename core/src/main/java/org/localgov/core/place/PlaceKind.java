package org.localgov.core.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What sort of place a place is, by tier of government.
 *
 * <p>Countries are those of ISO 3166-1. The tiers below the country follow the three subnational
 * levels (regional, intermediate, municipal) of OECD and UCLG, <i>2019 Report of the World
 * Observatory on Subnational Government Finance and Investment: Key Findings</i> (2019); what a
 * country calls them differs, and the wording and the kinds beside the three are this library's
 * own. The text form is lower-kebab and never changes.
 *
 * <pre>{@code
 * PlaceKind.parse("metropolitan-area"); // METROPOLITAN_AREA
 * }</pre>
 */
public enum PlaceKind {
  /** A country or territory (ISO 3166-1). */
  COUNTRY,
  /**
   * The first tier below the country, a state, province, Land, autonomous community: the regional
   * level (OECD and UCLG 2019).
   */
  REGION,
  /**
   * A tier between region and municipality, a department, county, district, prefecture: the
   * intermediate level (OECD and UCLG 2019).
   */
  INTERMEDIATE,
  /** Several municipalities governed or counted together (this library's own). */
  METROPOLITAN_AREA,
  /**
   * The lowest tier with a general remit, a commune, borough, gemeente, rural or urban: the
   * municipal level (OECD and UCLG 2019).
   */
  MUNICIPALITY,
  /** A city as such, whatever tier governs it (this library's own). */
  CITY,
  /** A part of a municipality: a ward, arrondissement, neighbourhood (this library's own). */
  DISTRICT;

  private static final List<String> NAMES = Arrays.stream(values()).map(Object::toString).toList();

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the kind of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such kind
   */
  public static PlaceKind parse(String text) {
    int index = NAMES.indexOf(Objects.requireNonNull(text, "text"));
    if (index < 0) {
      throw new UnknownNameException("place kind", text, NAMES);
    }
    return values()[index];
  }

  /** Returns the lower-kebab name, such as {@code metropolitan-area}. */
  @Override
  public String toString() {
    return text;
  }
}
