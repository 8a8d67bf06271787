package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.Serialised;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.error.UnknownNameException;

class CountryTest implements ValueContract<Country> {

  @Override
  public List<Country> samples() {
    return PlaceValues.countries();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(Refusal.ofNull("code", () -> Country.of(null)));
  }

  @ParameterizedTest
  @CsvSource({
    "BF, BFA, 854, Burkina Faso",
    "AL, ALB, 008, Albania",
    "CI, CIV, 384, Côte d'Ivoire",
    "TR, TUR, 792, Türkiye",
    "CD, COD, 180, Congo (Democratic Republic of the)",
    "GB, GBR, 826, United Kingdom of Great Britain and Northern Ireland",
  })
  void of_eitherCode_isTheSameCountry(String alpha2, String alpha3, String numeric, String name) {
    Country country = Country.of(alpha3);

    assertThat(country).isSameAs(Country.of(alpha2)).isSameAs(Country.parse(alpha2));
    assertThat(country.alpha2()).isEqualTo(alpha2);
    assertThat(country.alpha3()).isEqualTo(alpha3);
    assertThat(country.numeric()).isEqualTo(numeric);
    assertThat(country.name()).isEqualTo(name);
    assertThat(country.id()).isEqualTo(PlaceId.of("iso", alpha3));
  }

  @Test
  void all_agreesWithTheJdk() {
    String jdk =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> code + " " + new Locale.Builder().setRegion(code).build().getISO3Country())
            .sorted()
            .collect(Collectors.joining("\n"));
    String ours =
        Country.all().stream()
            .map(country -> country.alpha2() + " " + country.alpha3())
            .sorted()
            .collect(Collectors.joining("\n"));

    assertThat(ours).isEqualTo(jdk);
  }

  @Test
  void all_isCompleteAndOrdered() {
    assertThat(Country.all()).hasSize(249).isSorted();
    assertThat(Country.all())
        .extracting(Country::numeric)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9]{3}"));
    assertThat(Country.all())
        .extracting(Country::name)
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XKX", "bfa", "Bf", "", " BFA", "854", "Burkina Faso"})
  void of_otherText_isUnknown(String code) {
    assertThatThrownBy(() -> Country.of(code))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown country '" + code + "'");
  }

  @Test
  void of_nearlyACode_suggestsIt() {
    assertThatThrownBy(() -> Country.of("bfa")).hasMessageContaining("did you mean 'BFA'?");
    assertThatThrownBy(() -> Country.of("bf")).hasMessageContaining("did you mean 'BF'?");
  }

  @Test
  void place_isOfKindCountry() {
    Country country = Country.of("BFA");

    assertThat(country.place())
        .isEqualTo(Place.of(country.id(), "Burkina Faso", PlaceKind.COUNTRY, country));
  }

  @Test
  void equals_throughSerialisation() {
    Country country = Country.of("BFA");

    assertThat(Serialised.copy(country)).isSameAs(country).hasSameHashCodeAs(country);
    assertThat(country).isNotEqualTo(Country.of("BEN")).isNotEqualTo("BFA");
  }
}
