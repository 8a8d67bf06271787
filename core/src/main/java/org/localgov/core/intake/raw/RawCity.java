package org.localgov.core.intake.raw;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.City;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceId;

/**
 * A {@link City} as it comes from outside.
 *
 * @param id the identifier, {@code scheme:code}
 * @param name the name for people, in one line and any language
 * @param country the country the city lies in, by its ISO 3166-1 code
 * @param region the identifier of the region the city lies in
 * @param population the number of inhabitants
 */
public record RawCity(
    @Required @Parses(PlaceId.class) @Nullable String id,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String name,
    @Required @Parses(Country.class) @Nullable String country,
    @Parses(PlaceId.class) @Nullable String region,
    @Min(0) @Nullable Long population)
    implements Raw<City> {

  /**
   * {@return the raw form of a city}
   *
   * @param city the id of the city
   */
  public static RawCity of(City city) {
    return new RawCity(
        city.id().toString(),
        city.name(),
        city.country().toString(),
        Parts.text(city.region()),
        Parts.number(city.population()));
  }

  @Override
  public City toValue() {
    return City.builder()
        .id(Parts.required("id", id, PlaceId::parse))
        .name(Parts.required("name", name))
        .country(Parts.required("country", country, Country::parse))
        .region(Parts.optional(region, PlaceId::parse))
        .population(Parts.number(population))
        .build();
  }
}
