package org.localgov.core.intake.raw;

import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.Country;
import org.localgov.core.place.Place;
import org.localgov.core.place.PlaceId;
import org.localgov.core.place.PlaceKind;

/**
 * A {@link Place} as it comes from outside.
 *
 * @param id the identifier, {@code scheme:code}
 * @param name the name for people, in one line and any language
 * @param placeKind the sort of place, by tier of government
 * @param country the country the place lies in, by its ISO 3166-1 code
 */
public record RawPlace(
    @Required @Parses(PlaceId.class) @Nullable String id,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String name,
    @Required @Parses(PlaceKind.class) @Nullable String placeKind,
    @Parses(Country.class) @Nullable String country)
    implements Raw<Place> {

  /**
   * {@return the raw form of a place}
   *
   * @param place the place
   */
  public static RawPlace of(Place place) {
    return new RawPlace(
        place.id().toString(), place.name(), place.kind().toString(), Parts.text(place.country()));
  }

  @Override
  public Place toValue() {
    return Place.builder()
        .id(Parts.required("id", id, PlaceId::parse))
        .name(Parts.required("name", name))
        .kind(Parts.required("placeKind", placeKind, PlaceKind::parse))
        .country(Parts.optional(country, Country::parse))
        .build();
  }
}
