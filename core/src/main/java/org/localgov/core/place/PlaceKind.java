package org.localgov.core.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What sort of place a place is, by tier of government.
 *
 * <p>The tiers below the country follow the three subnational levels (regional, intermediate,
 * municipal) of OECD and UCLG, <i>World Observatory on Subnational Government Finance and
 * Investment</i>; what a country calls them differs. The text form is lower-kebab and never
 * changes.
 *
 * <pre>{@code
 * PlaceKind.parse("metropolitan-area"); // METROPOLITAN_AREA
 * }</pre>
 */
public enum PlaceKind {
  /** A country or territory of ISO 3166-1. */
  COUNTRY,
  /** The first tier below the country: a state, province, Land, autonomous community. */
  REGION,
  /** A tier between region and municipality: a department, county, district, prefecture. */
  INTERMEDIATE,
  /** Several municipalities governed or counted together. */
  METROPOLITAN_AREA,
  /** The lowest tier with a general remit: a commune, borough, gemeente, rural or urban. */
  MUNICIPALITY,
  /** A city as such, whatever tier governs it. */
  CITY,
  /** A part of a municipality: a ward, arrondissement, neighbourhood. */
  DISTRICT;

  private static final List<String> NAMES = Arrays.stream(values()).map(Object::toString).toList();

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * Returns the kind of that lower-kebab name.
   *
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
