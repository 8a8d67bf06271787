package org.localgov.core.place;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * A country or territory with an officially assigned code of ISO 3166-1.
 *
 * <p>The 249 countries come from a table in this library, so they are the same in every locale and
 * on every JDK. Codes that are reserved, withdrawn or in the user-assigned range (such as {@code
 * XKX}) are not among them; a {@link Place} with a {@link PlaceId} of its own serves there.
 *
 * <p>Instances are immutable and safe to share between threads; there is one for each country, and
 * they are ordered by alpha-3 code.
 *
 * <pre>{@code
 * Country burkinaFaso = Country.of("BFA");
 * burkinaFaso.name();   // Burkina Faso
 * burkinaFaso.alpha2(); // BF
 * burkinaFaso.id();     // iso:BFA
 * }</pre>
 */
public final class Country implements Comparable<Country>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String alpha3;
  private final transient String alpha2;
  private final transient String numeric;
  private final transient String name;

  Country(String alpha2, String alpha3, String numeric, String name) {
    this.alpha2 = alpha2;
    this.alpha3 = alpha3;
    this.numeric = numeric;
    this.name = name;
  }

  /**
   * {@return the country of an alpha-3 or alpha-2 code, in upper case}
   *
   * @param code the code of two or three letters, in upper case
   * @throws UnknownNameException if no country has that code
   */
  public static Country of(String code) {
    return CountryTable.get(Objects.requireNonNull(code, "code"));
  }

  /**
   * {@return the country of an alpha-3 or alpha-2 code, in upper case; the same as {@link #of}}
   *
   * @param text the code of two or three letters, in upper case
   * @throws UnknownNameException if no country has that code
   */
  public static Country parse(String text) {
    return of(Objects.requireNonNull(text, "text"));
  }

  /** {@return every country, by alpha-3 code; unmodifiable} */
  public static List<Country> all() {
    return CountryTable.all();
  }

  /** {@return the code of two letters, such as {@code BF}} */
  public String alpha2() {
    return alpha2;
  }

  /** {@return the code of three letters, such as {@code BFA}} */
  public String alpha3() {
    return alpha3;
  }

  /** {@return the code of three digits, such as {@code 854}} */
  public String numeric() {
    return numeric;
  }

  /** {@return the English short name of ISO 3166-1, without its article} */
  public String name() {
    return name;
  }

  /** {@return the identifier {@code iso:} with the alpha-3 code} */
  public PlaceId id() {
    return PlaceId.of("iso", alpha3);
  }

  /** {@return the country as a place of kind {@link PlaceKind#COUNTRY}} */
  public Place place() {
    return Place.of(id(), name, PlaceKind.COUNTRY, this);
  }

  @Override
  public int compareTo(Country other) {
    return alpha3.compareTo(other.alpha3);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Country country && alpha3.equals(country.alpha3);
  }

  @Override
  public int hashCode() {
    return alpha3.hashCode();
  }

  /** Returns the alpha-3 code, which {@link #parse} reads. */
  @Override
  public String toString() {
    return alpha3;
  }

  @Serial
  private Object readResolve() {
    return of(alpha3);
  }
}
