package org.localgov.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/** The countries of the table that ships with the library, read once. */
final class CountryTable {
  private static final String RESOURCE = "iso3166-1.tsv";
  private static final List<Country> ALL = read();
  private static final Map<String, Country> BY_CODE = byCode();

  private CountryTable() {}

  static List<Country> all() {
    return ALL;
  }

  static Country get(String code) {
    Country country = BY_CODE.get(code);
    if (country == null) {
      boolean two = code.length() == 2;
      throw new UnknownNameException(
          "country",
          code,
          ALL.stream().map(two ? Country::alpha2 : Country::alpha3).sorted().toList());
    }
    return country;
  }

  private static List<Country> read() {
    InputStream resource =
        Objects.requireNonNull(CountryTable.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Country(cells[0], cells[1], cells[2], cells[3]))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Map<String, Country> byCode() {
    Map<String, Country> codes = new HashMap<>();
    for (Country country : ALL) {
      codes.put(country.alpha2(), country);
      codes.put(country.alpha3(), country);
    }
    return codes;
  }
}
