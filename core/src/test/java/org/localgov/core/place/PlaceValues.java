package org.localgov.core.place;

import java.util.List;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class PlaceValues {
  private PlaceValues() {}

  /** Returns cities. */
  public static List<City> cities() {
    City bare = City.of(PlaceId.parse("name:Banfora"), "Banfora", Country.of("BFA"));
    City full = bare.toBuilder().region(PlaceId.parse("name:Cascades")).population(75_917).build();
    return List.of(
        full,
        full.toBuilder().id(PlaceId.parse("wikidata:Q806469")).build(),
        full.toBuilder().name("ბანფორა \"B\" 班福拉").build(),
        full.toBuilder().country(Country.of("CIV")).build(),
        full.toBuilder().region(PlaceId.parse("name:Comoé")).build(),
        full.toBuilder().population(Long.MAX_VALUE).build(),
        full.toBuilder().population(0).build(),
        bare);
  }

  /** Returns countries. */
  public static List<Country> countries() {
    return List.of(Country.of("BFA"), Country.of("CIV"), Country.of("TR"));
  }

  /** Returns places, one of them of each kind. */
  public static List<Place> places() {
    PlaceId id = PlaceId.parse("name:Navarra");
    Place full = Place.of(id, "Navarra", PlaceKind.REGION, Country.of("ESP"));
    return List.of(
        full,
        full.toBuilder().id(PlaceId.parse("iso:ES-NC")).build(),
        full.toBuilder().name("Nafarroa").build(),
        full.toBuilder().kind(PlaceKind.COUNTRY).build(),
        full.toBuilder().kind(PlaceKind.INTERMEDIATE).build(),
        full.toBuilder().kind(PlaceKind.METROPOLITAN_AREA).build(),
        full.toBuilder().kind(PlaceKind.MUNICIPALITY).build(),
        full.toBuilder().kind(PlaceKind.CITY).build(),
        full.toBuilder().kind(PlaceKind.DISTRICT).build(),
        full.toBuilder().country(Country.of("FRA")).build(),
        Place.of(id, "Navarra", PlaceKind.REGION));
  }

  /** Returns identifiers of places. */
  public static List<PlaceId> placeIds() {
    return List.of(
        PlaceId.of("name", "Banfora"),
        PlaceId.of("name", "Orodara"),
        PlaceId.of("wikidata", "Banfora"),
        PlaceId.of("name", "a:b c/d \"e\" 北京市 😀"));
  }
}
