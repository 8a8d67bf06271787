package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PartnershipSide;
import org.localgov.core.decentralisation.DecentralisationMeasure;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.government.CityGovernment;
import org.localgov.core.government.ContextAspect;
import org.localgov.core.government.ContextEffect;
import org.localgov.core.government.ContextFactor;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.GovernmentStructure;
import org.localgov.core.government.MayoralMandate;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.City;
import org.localgov.core.place.Country;
import org.localgov.core.place.Place;
import org.localgov.core.place.PlaceId;
import org.localgov.core.place.PlaceKind;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;
import org.localgov.core.power.Sector;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.json.LocalgovJson;

class ValueCsvTest {
  private static final AssetOrFunction ROADS =
      AssetOrFunction.parse("transport/road-infrastructure");
  private static final AssetOrFunction WATER = AssetOrFunction.parse("water/supply");
  private static final Country BURKINA_FASO = Country.parse("BFA");

  static Stream<Arguments> goldens() {
    return Stream.of(
        arguments(Place.class, "places.csv", places()),
        arguments(City.class, "cities.csv", cities()),
        arguments(CityGovernment.class, "city-governments.csv", governments()),
        arguments(MayoralPowers.class, "mayoral-powers.csv", powers()),
        arguments(TypologyAssignment.class, "typology-assignments.csv", assignments()),
        arguments(NetworkMembership.class, "network-memberships.csv", memberships()),
        arguments(ContextFactor.class, "context-factors.csv", factors()));
  }

  private static List<Place> places() {
    Place bare =
        Place.builder()
            .id(PlaceId.parse("name:Example"))
            .name("Example")
            .kind(PlaceKind.CITY)
            .build();
    Place inCountry =
        bare.toBuilder()
            .id(PlaceId.parse("name:Banfora"))
            .name("Banfora")
            .country(BURKINA_FASO)
            .build();
    return List.of(
        inCountry.toBuilder()
            .id(PlaceId.parse("iso:BFA"))
            .name("Burkina Faso")
            .kind(PlaceKind.COUNTRY)
            .build(),
        inCountry,
        inCountry.toBuilder()
            .id(PlaceId.parse("name:Cascades"))
            .name("Cascades, \"la région\"")
            .kind(PlaceKind.REGION)
            .build(),
        bare);
  }

  private static List<City> cities() {
    City bare =
        City.builder()
            .id(PlaceId.parse("name:Elsewhere"))
            .name("Elsewhere")
            .country(Country.parse("ITA"))
            .build();
    return List.of(
        City.builder()
            .id(PlaceId.parse("name:Banfora"))
            .name("Banfora")
            .country(BURKINA_FASO)
            .region(PlaceId.parse("name:Cascades"))
            .population(93_750)
            .build(),
        bare,
        bare.toBuilder()
            .id(PlaceId.parse("name:Nowhere"))
            .name("Nowhere, by the sea")
            .population(0)
            .build());
  }

  private static List<CityGovernment> governments() {
    return List.of(
        CityGovernment.builder()
            .city("name:Example")
            .leaderTitle("Mayor")
            .termYears(4)
            .mandate(MayoralMandate.of("directly-elected"))
            .structure(GovernmentStructure.TWO_TIERED)
            .legislative("City Council")
            .boroughs(12)
            .strategicPlan(true)
            .politicalOrientation("left, or \"centre\"")
            .period(ReferencePeriod.year(2015))
            .source(
                Source.builder()
                    .text("An invented survey, 2015")
                    .url(URI.create("https://example.org/survey"))
                    .licence("CC-BY-4.0")
                    .build())
            .build(),
        CityGovernment.builder()
            .city("name:Elsewhere")
            .boroughs(0)
            .strategicPlan(false)
            .period(ReferencePeriod.parse("2014/2018"))
            .source(Source.of("Another invented survey"))
            .build(),
        CityGovernment.builder().city("name:Bare").build());
  }

  private static List<MayoralPowers> powers() {
    return List.of(
        MayoralPowers.builder("name:Example")
            .rate(ROADS, PowerDimension.OWN_OPERATE, PowerLevel.STRONG)
            .rate(ROADS, PowerDimension.CONTROL_BUDGET, PowerLevel.NONE)
            .rate(ROADS, PowerDimension.SET_VISION, PowerLevel.PARTIAL)
            .list(WATER)
            .build(),
        MayoralPowers.builder("name:Bare").build());
  }

  private static List<TypologyAssignment> assignments() {
    return List.of(
        TypologyAssignment.builder()
            .city("name:Example")
            .sector(Sector.of("water"))
            .typology(GovernanceTypology.COMMANDING)
            .source(Source.of("An invented survey, 2015"))
            .confidence(0.75)
            .evidence("the city owns, and operates, the works")
            .build(),
        TypologyAssignment.builder()
            .city("name:Elsewhere")
            .typology(GovernanceTypology.FACILITATING)
            .source(
                Source.builder()
                    .text("Another invented survey")
                    .url(URI.create("https://example.org/survey"))
                    .licence("CC-BY-4.0")
                    .build())
            .build());
  }

  private static List<NetworkMembership> memberships() {
    return List.of(
        NetworkMembership.builder()
            .city(PlaceId.parse("name:Example"))
            .network("c40")
            .period(ReferencePeriod.year(2015))
            .addFunctionsUsed(NetworkFunction.IMPLEMENTATION, NetworkFunction.ADVOCACY)
            .source(Source.of("An invented survey"))
            .build(),
        NetworkMembership.builder().city(PlaceId.parse("name:Elsewhere")).network("c40").build());
  }

  private static List<ContextFactor> factors() {
    return List.of(
        ContextFactor.builder()
            .aspect(ContextAspect.FISCAL_DEPENDENCE)
            .effect(ContextEffect.CONSTRAINS)
            .note("transfers are earmarked, says the city")
            .source(Source.of("An invented survey"))
            .build(),
        ContextFactor.of(
            ContextAspect.LEGAL, ContextEffect.ENABLES, "the law lists the functions of cities"));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <V> void golden_isReadAndWrittenToTheLetter(Class<V> type, String file, List<V> values)
      throws Exception {
    assertThat(ValueCsv.of(type).read(stream(file), file)).isEqualTo(values);
    try (InputStream golden = stream(file)) {
      assertThat(ValueCsv.of(type).write(values))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<Class<?>> types() {
    return ValueCsv.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void goldenDocument_survivesTheTable(Class<V> type) throws Exception {
    V value = document(type);
    ValueCsv<V> csv = ValueCsv.of(type);

    String text = csv.write(List.of(value));

    assertThat(read(csv, text).values()).containsExactly(value);
    assertThat(text).startsWith(String.join(",", csv.columns()) + "\n");
  }

  @Test
  void types_areThoseOfNaturalTables() {
    assertThat(ValueCsv.types())
        .contains(City.class, CityGovernment.class, MayoralPowers.class, Place.class, Source.class)
        .contains(ContextFactor.class, NetworkMembership.class, TypologyAssignment.class)
        .contains(DecentralisationMeasure.class)
        .doesNotContain(Partnership.class, PartnershipSide.class)
        .extracting(Class::getSimpleName)
        .isSorted();
  }

  @Test
  void columns_haveTheSourceFlat() {
    assertThat(ValueCsv.of(CityGovernment.class).columns())
        .startsWith("city", "leaderTitle")
        .endsWith("period", "source", "source.url", "source.licence");
    assertThat(ValueCsv.of(Source.class).columns()).containsExactly("text", "url", "licence");
  }

  static Stream<Arguments> unnatural() {
    return Stream.of(
        arguments(Partnership.class, "Partnership has no CSV: 'first' has parts of its own; known"),
        arguments(PartnershipSide.class, "PartnershipSide has no CSV: 'actors' is a list; known"),
        arguments(PlaceId.class, "PlaceId has no CSV: its values are texts, which are a cell"),
        arguments(String.class, "String has no CSV: it is no type of the domain that has parts"));
  }

  @ParameterizedTest
  @MethodSource("unnatural")
  void of_typeWithoutTable_isRefusedWithReasonAndKnown(Class<?> type, String message) {
    assertThatExceptionOfType(LocalgovException.class)
        .isThrownBy(() -> ValueCsv.of(type))
        .withMessageStartingWith(message)
        .withMessageContaining("City, CityGovernment")
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ValueCsv.NO_TABLE))
        .satisfies(
            refused ->
                assertThat(refused.details())
                    .containsEntry("type", type.getSimpleName())
                    .containsKey("reason"));
  }

  @Test
  void read_columnsInAnyOrderAndOptionalOnesLeftOut() {
    assertThat(read(ValueCsv.of(City.class), "country,id,name\nITA,name:X,X\n").values())
        .singleElement()
        .satisfies(
            city -> {
              assertThat(city.name()).isEqualTo("X");
              assertThat(city.population()).isEmpty();
            });
  }

  @Test
  void read_markAndLineEndsOfOtherSystems_areTaken() {
    assertThat(read(ValueCsv.of(Source.class), "\uFEFFtext,url\r\nA,\r\nB,").values())
        .containsExactly(Source.of("A"), Source.of("B"));
  }

  @Test
  void read_powersOfACityNeedNotStandTogether() {
    ValuesResult<MayoralPowers> result =
        read(
            ValueCsv.of(MayoralPowers.class),
            "city,asset,dimension,level\na,water/supply,set-vision,none\nb,,,\n"
                + "a,water/supply,own-operate,\na,waste/collection,,\n");

    assertThat(result.violations()).isEmpty();
    assertThat(result.values())
        .containsExactly(
            MayoralPowers.builder("a")
                .rate(WATER, PowerDimension.SET_VISION, PowerLevel.NONE)
                .list(AssetOrFunction.parse("waste/collection"))
                .build(),
            MayoralPowers.builder("b").build());
  }

  @Test
  void read_reportsEveryFaultOfEveryRow() {
    String text =
        "id,name,country,population\nX,,ITA,many\nname:Y,Y,Italy,1\nname:Z,Z,ITA,2\n"
            + "name:W,W,ITA,-1\n";
    ValuesResult<City> result = read(ValueCsv.of(City.class), text);

    assertThat(result.isSound()).isFalse();
    assertThat(result.values()).extracting(City::name).containsExactly("Z");
    assertThat(result.violations())
        .extracting(fault -> fault.details().get("row") + " " + fault.details().get("column"))
        .containsExactly("2 id", "2 name", "2 population", "3 country", "5 population");
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(() -> ValueCsv.of(City.class).read(utf8(text), "c.csv"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("invalid-data"))
        .satisfies(refused -> assertThat(refused.violations()).isEqualTo(result.violations()));
  }

  @Test
  void read_faultNamesFileRowColumnValueAndRule() {
    Violation fault =
        read(ValueCsv.of(City.class), "id,name,country,population\nname:X,X,ITA,1.5\n")
            .violations()
            .get(0);

    assertThat(fault.message())
        .isEqualTo("c.csv row 2, column 'population': must be a whole number, got '1.5'");
    assertThat(fault.details())
        .containsEntry("file", "c.csv")
        .containsEntry("row", "2")
        .containsEntry("column", "population")
        .containsEntry("value", "1.5")
        .containsEntry("rule", "must be a whole number");
  }

  @Test
  void write_toFileAndStreamIsTheText(@TempDir Path folder) throws Exception {
    ValueCsv<City> csv = ValueCsv.of(City.class);
    Path file = folder.resolve("cities.csv");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    csv.write(cities(), file);
    csv.write(cities(), stream);

    assertThat(file).hasContent(csv.write(cities()));
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(csv.write(cities()));
    assertThat(csv.read(file)).isEqualTo(cities());
  }

  @Test
  void write_twoPowersOfOneCity_isRefused() {
    MayoralPowers powers = MayoralPowers.builder("a").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueCsv.of(MayoralPowers.class).write(List.of(powers, powers)))
        .withMessage("city must be given once, got 'a' again");
  }

  private static <V> ValuesResult<V> read(ValueCsv<V> csv, String text) {
    return csv.readLenient(utf8(text), "c.csv");
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream stream(String file) {
    return ValueCsvTest.class.getResourceAsStream(file);
  }

  /** Returns the value of the golden document of a type, in which every part occurs. */
  private static <V> V document(Class<V> type) throws Exception {
    String name = ValueKinds.object(type).orElseThrow().kind();
    String file = "/org/localgov/serialization/json/domain/" + name + ".json";
    return LocalgovJson.of(type).read(ValueCsvTest.class.getResourceAsStream(file), file);
  }
}
