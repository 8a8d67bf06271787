package org.localgov.serialization.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.CooperationApproach;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.core.cooperation.DiplomacyKind;
import org.localgov.core.cooperation.GovernanceInitiative;
import org.localgov.core.cooperation.LearningElement;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.cooperation.PreconditionGroup;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.Country;
import org.localgov.core.place.Place;
import org.localgov.core.place.PlaceId;
import org.localgov.core.place.PlaceKind;
import org.localgov.core.power.Sector;

/** What the sources tell, as the gallery has it; each figure is the source's own. */
class GalleryTest {
  private static final String LIST_OF_CITIES =
      "https://issuu.com/c40cities/docs/powering_climate_action_full_report";

  @Test
  void surveyedCities_areThe66OfTheReport() {
    assertThat(Gallery.surveyedCities()).hasSize(66);
    assertThat(Gallery.surveyedCities().get(0).name()).isEqualTo("Addis Ababa");
    assertThat(Gallery.surveyedCities().get(65).name()).isEqualTo("Yokohama");
    assertThat(Gallery.surveyedCities())
        .extracting(Place::name)
        .contains("Bogotá", "Dhaka North", "Dhaka South", "São Paulo", "Washington, D.C.")
        .doesNotHaveDuplicates()
        .doesNotContain("The Hague");
    assertThat(Gallery.surveyedCities())
        .allSatisfy(
            city -> {
              assertThat(city.kind()).isEqualTo(PlaceKind.CITY);
              assertThat(city.id()).isEqualTo(name(city.name()));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Addis Ababa, ETH", "Athens, GRC", "Basel, CHE", "Changwon, KOR", "Curitiba, BRA",
    "Dar es Salaam, TZA", "Dhaka South, BGD", "Karachi, PAK", "Melbourne, AUS", "Portland, USA",
    "Rotterdam, NLD", "Santiago, CHL", "Tokyo, JPN", "Vancouver, CAN", "Yokohama, JPN"
  })
  void surveyedCities_lieInTheirCountries(String city, String country) {
    assertThat(place(city).country()).contains(Country.of(country));
  }

  @Test
  void surveyedCities_haveACountryExceptHongKong() {
    assertThat(Gallery.surveyedCities().stream().filter(city -> city.country().isEmpty()))
        .extracting(Place::name)
        .containsExactly("Hong Kong");
  }

  @Test
  void memberships_areTheSurveyedCitiesInC40() {
    assertThat(Gallery.memberships())
        .extracting(NetworkMembership::city)
        .containsExactlyElementsOf(Gallery.surveyedCities().stream().map(Place::id).toList());
    assertThat(Gallery.memberships())
        .allSatisfy(
            membership -> {
              assertThat(membership.network()).isEqualTo("c40");
              assertThat(membership.source().flatMap(Source::url))
                  .hasToString("Optional[" + LIST_OF_CITIES + "]");
            });
  }

  @Test
  void typologyAssignments_areTokyoAndYokohama() {
    assertThat(Gallery.typologyAssignments()).hasSize(2);
    TypologyAssignment tokyo = Gallery.typologyAssignments().get(0);
    assertThat(tokyo.city()).isEqualTo("name:Tokyo");
    assertThat(tokyo.sector()).contains(Sector.of("climate-adaptation"));
    assertThat(tokyo.typology()).isEqualTo(GovernanceTypology.COMMANDING);
    TypologyAssignment yokohama = Gallery.typologyAssignments().get(1);
    assertThat(yokohama.city()).isEqualTo("name:Yokohama");
    assertThat(yokohama.sector()).contains(Sector.of("energy-supply"));
    assertThat(yokohama.typology()).isEqualTo(GovernanceTypology.FACILITATING);
    assertThat(yokohama.evidence().orElseThrow()).contains("private sector");
    assertThat(Gallery.typologyAssignments())
        .allSatisfy(
            assignment -> {
              assertThat(assignment.source().text()).contains("Japan Local Government Centre");
              assertThat(assignment.confidence()).isEmpty();
              assertThat(Sector.megacities2011()).contains(assignment.sector().orElseThrow());
            });
  }

  @Test
  void partnership_ofPembaIsTechnicalAndWasRenewed() {
    Partnership pemba = Gallery.partnership("reggio-emilia-pemba").orElseThrow();
    assertThat(pemba.first().localGovernment()).isEqualTo(name("Reggio Emilia"));
    assertThat(pemba.second().localGovernment()).isEqualTo(name("Pemba"));
    assertThat(pemba.agreements())
        .extracting(agreement -> agreement.signed().toString())
        .containsExactly("1975", "2000");
    assertThat(pemba.path()).contains(PartnershipPath.RENEWED_AGREEMENT);
    assertThat(pemba.approach()).contains(CooperationApproach.TECHNICAL_ASSISTANCE);
    assertThat(pemba.asked(PreconditionGroup.PARTICIPATION))
        .containsExactly(Precondition.CIVIL_SOCIETY);
    assertThat(pemba.met(PreconditionGroup.PARTICIPATION)).isEmpty();
    assertThat(pemba.hasWorkingGroupsOnBothSides()).isFalse();
    assertThat(pemba.period()).isEmpty();
  }

  @Test
  void partnership_ofKragujevacHasWorkingGroupsInBothTowns() {
    Partnership kragujevac = Gallery.partnership("reggio-emilia-kragujevac").orElseThrow();
    assertThat(kragujevac.agreements())
        .extracting(agreement -> agreement.signed().toString())
        .containsExactly("2000");
    assertThat(kragujevac.hasWorkingGroupsOnBothSides()).isTrue();
    assertThat(kragujevac.met(PreconditionGroup.PARTICIPATION))
        .containsExactly(Precondition.CIVIL_SOCIETY, Precondition.JOINT_PLANNING);
    assertThat(kragujevac.path()).isEmpty();
    assertThat(kragujevac.approach()).isEmpty();
  }

  @Test
  void partnership_ofHerentHasItsSidesOnly() {
    Partnership herent = Gallery.partnership("herent-nimlahakok").orElseThrow();
    assertThat(herent.toBuilder().source(Optional.empty()).build())
        .isEqualTo(Partnership.of("herent-nimlahakok", name("Herent"), name("Nimlahakok")));
    assertThat(place("Herent").country()).contains(Country.of("BEL"));
    assertThat(place("Nimlahakok").country()).contains(Country.of("GTM"));
  }

  @Test
  void peerLearningRecord_ofMozambiqueAndBrazil() {
    PeerLearningRecord record = Gallery.peerLearningRecords().get(0);
    assertThat(record.first()).isEqualTo(Country.of("MOZ").id());
    assertThat(record.second()).isEqualTo(Country.of("BRA").id());
    assertThat(record.programme()).contains("uclg-mozambique-brazil");
    assertThat(String.join("\n", record.context()))
        .contains("South-South")
        .contains("City Future (2005 to 2013)")
        .contains("eight cities of Mozambique and six of Brazil")
        .contains("January 2013, with a first stage to 2015")
        .contains("FNP", "ANAMM", "ASF", "UNESCO Chair", "Lleida");
    assertThat(record.missing()).containsExactly(LearningElement.CHALLENGES);
    assertThat(record.source().flatMap(Source::url))
        .hasToString("Optional[https://uclg.org/new/learning-from-city-to-city-cooperation/]");
  }

  @Test
  void peerLearningRecord_ofMozambiqueAndBrazilNamesEightAndSixCities() {
    String cities = Gallery.peerLearningRecords().get(0).context().get(1);
    String[] countries = cities.split("; of Brazil: ");
    assertThat(countries[0].split(": ")[1].split(", | and ")).hasSize(8).contains("Xai-Xai");
    assertThat(countries[1].split(", | and ")).hasSize(6).contains("Vitória");
  }

  @Test
  void peerLearningRecords_ofReggioEmiliaSayWhatIsMissing() {
    assertThat(Gallery.peerLearningRecords())
        .extracting(PeerLearningRecord::toString)
        .containsExactly(
            "iso:MOZ and iso:BRA in uclg-mozambique-brazil, missing [challenges]",
            "name:Reggio Emilia and name:Pemba, missing [lessons]",
            "name:Reggio Emilia and name:Kragujevac, missing [challenges]");
  }

  @Test
  void diplomacyActivities_haveThePilotsOfTheAllianceForEachCity() {
    List<DiplomacyActivity> pilots =
        Gallery.diplomacyActivities().stream()
            .filter(activity -> activity.title().startsWith("Municipal Alliance for Peace"))
            .toList();
    Set<PlaceId> cities = new LinkedHashSet<>();
    for (String city :
        List.of("The Hague", "Emmen", "Bethlehem", "Tubas", "Nazareth", "Ra'anana")) {
      cities.add(name(city));
    }
    assertThat(pilots).extracting(DiplomacyActivity::city).containsExactlyElementsOf(cities);
    assertThat(pilots)
        .allSatisfy(
            pilot -> {
              assertThat(pilot.domain()).isEqualTo(DiplomacyDomain.SECURITY);
              assertThat(pilot.kind()).contains(DiplomacyKind.PEACEBUILDING_PROJECT);
              assertThat(pilot.period()).contains(ReferencePeriod.parse("2007-01"));
              List<Partner> others =
                  cities.stream()
                      .filter(city -> !city.equals(pilot.city()))
                      .map(Partner::city)
                      .toList();
              assertThat(pilot.partners()).isEqualTo(others).hasSize(5);
            });
  }

  @Test
  void diplomacyActivities_haveTheCoordinatorsOfMozambiqueAndBrazil() {
    DiplomacyActivity support = Gallery.diplomacyActivities().get(6);
    assertThat(support.city()).isEqualTo(name("Barcelona"));
    assertThat(support.domain()).isEqualTo(DiplomacyDomain.DEVELOPMENT);
    assertThat(support.partners())
        .extracting(Partner::kind)
        .containsExactly(
            PartnerKind.ASSOCIATION,
            PartnerKind.ASSOCIATION,
            PartnerKind.ASSOCIATION,
            PartnerKind.NGO,
            PartnerKind.KNOWLEDGE_INSTITUTION,
            PartnerKind.NATIONAL_GOVERNMENT,
            PartnerKind.INTERNATIONAL_ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Boston, Street Bump, IDEO",
    "New York City, Open311, no emergency",
    "Chicago, Open311, no emergency",
    "Melbourne, Open-data portal, open licences",
    "Hyderabad, Online complaints, 48 hours",
    "Hyderabad, Online complaints, 12 vehicles",
    "Hyderabad, Online complaints, '2,000 km'",
    "Hyderabad, Online complaints, 30 % of complaints",
    "Rotterdam, Kenniswerkplaats Urban Big Data, Erasmus University",
    "Eindhoven, Brainport, '55,000 jobs'",
    "San Salvador, City Park, Mejicanos",
    "Bangkok, Baan Mankong, 'over 1,000 communities'",
    "Bangkok, Baan Mankong, 226 towns and cities",
    "Bangkok, Baan Mankong, '54,000 households'",
    "Rotterdam-The Hague, Metropoolregio Rotterdam-The Hague (MRDH), 23 municipalities"
  })
  void initiatives_tellWhatTheSourceTells(String city, String title, String told) {
    assertThat(Gallery.initiatives())
        .filteredOn(initiative -> initiative.city().equals(name(city)))
        .singleElement()
        .satisfies(
            initiative -> {
              assertThat(initiative.title()).isEqualTo(title);
              assertThat(initiative.description()).contains(told);
              assertThat(initiative.source().text()).contains("HCSS", "2016");
            });
  }

  @Test
  void initiatives_areTen() {
    assertThat(Gallery.initiatives()).hasSize(10);
  }

  @Test
  void networks_serveTheFunctionsToldOfThem() {
    assertThat(Gallery.network("c40").orElseThrow().functions())
        .containsExactly(NetworkFunction.INFORMATION, NetworkFunction.IMPLEMENTATION);
    assertThat(Gallery.networks())
        .extracting(CityNetwork::id)
        .containsExactly("c40", "uclg", "mrdh");
  }

  @ParameterizedTest
  @CsvSource({
    "c40, actions-through-collaboration-percent, 2015, 30, p. 47",
    "c40, actions-through-collaboration-to-expand-percent, 2015, 95, p. 55",
    "c40, cities-in-survey-of-powers, , 66, Powering Climate Action",
    "c40, data-points-in-survey-of-powers, , 123078, Powering Climate Action",
    "mrdh, municipalities, , 23, Over MRDH"
  })
  void networkFigures_areThePublishedOnes(
      String network, String indicator, String period, double value, String source) {
    assertThat(Gallery.networkFigures())
        .filteredOn(figure -> figure.indicator().equals(IndicatorId.of(indicator)))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.unit()).isEqualTo(network);
              assertThat(figure.period().map(Object::toString))
                  .isEqualTo(Optional.ofNullable(period));
              assertThat(figure.value()).isEqualTo(value);
              assertThat(figure.source().orElseThrow().text()).contains(source);
            });
  }

  @Test
  void networkFigures_areFiveOfNetworksInTheGallery() {
    assertThat(Gallery.networkFigures()).hasSize(5);
    assertThat(Gallery.networkFigures())
        .allSatisfy(figure -> assertThat(Gallery.network(figure.unit())).isPresent());
  }

  @Test
  void everyEntry_hasASource() {
    List<Optional<Source>> sources = new ArrayList<>();
    Gallery.typologyAssignments().forEach(entry -> sources.add(Optional.of(entry.source())));
    Gallery.partnerships().forEach(entry -> sources.add(entry.source()));
    Gallery.peerLearningRecords().forEach(entry -> sources.add(entry.source()));
    Gallery.diplomacyActivities().forEach(entry -> sources.add(entry.source()));
    Gallery.initiatives().forEach(entry -> sources.add(Optional.of(entry.source())));
    Gallery.networks().forEach(entry -> sources.add(entry.source()));
    Gallery.memberships().forEach(entry -> sources.add(entry.source()));
    Gallery.networkFigures().stream().map(Observation::source).forEach(sources::add);
    assertThat(sources).hasSize(2 + 3 + 3 + 7 + 10 + 3 + 66 + 5).allMatch(Optional::isPresent);
  }

  @Test
  void everyPlace_isNamedByAnEntryAndEveryEntryNamesAPlace() {
    assertThat(namedPlaces())
        .containsExactlyInAnyOrderElementsOf(Gallery.places().stream().map(Place::id).toList());
  }

  @Test
  void ids_areUnique() {
    assertThat(Gallery.places()).extracting(Place::id).doesNotHaveDuplicates();
    assertThat(Gallery.partnerships()).extracting(Partnership::id).doesNotHaveDuplicates();
    assertThat(Gallery.networks()).extracting(CityNetwork::id).doesNotHaveDuplicates();
    assertThat(Gallery.initiatives())
        .extracting(GovernanceInitiative::city)
        .doesNotHaveDuplicates();
    assertThat(Gallery.typologyAssignments())
        .extracting(assignment -> assignment.city() + assignment.sector())
        .doesNotHaveDuplicates();
    assertThat(Gallery.peerLearningRecords())
        .extracting(record -> record.first() + " " + record.second())
        .doesNotHaveDuplicates();
  }

  @Test
  void find_ofAnUnknownIdIsEmpty() {
    assertThat(Gallery.place(name("Atlantis"))).isEmpty();
    assertThat(Gallery.partnership("reggio-emilia")).isEmpty();
    assertThat(Gallery.network("C40")).isEmpty();
  }

  @Test
  void find_ofNullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Gallery.place(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> Gallery.partnership(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> Gallery.network(null)).withMessage("id");
  }

  @Test
  void lists_areUnmodifiableAndTheSameEachTime() {
    Stream.of(
            Gallery.places(),
            Gallery.surveyedCities(),
            Gallery.typologyAssignments(),
            Gallery.partnerships(),
            Gallery.peerLearningRecords(),
            Gallery.diplomacyActivities(),
            Gallery.initiatives(),
            Gallery.networks(),
            Gallery.memberships(),
            Gallery.networkFigures().observations())
        .forEach(list -> assertThat(list).isUnmodifiable());
    assertThat(Gallery.places()).isSameAs(Gallery.places());
  }

  private static Set<PlaceId> namedPlaces() {
    Set<PlaceId> named = new LinkedHashSet<>();
    Gallery.memberships().forEach(entry -> named.add(entry.city()));
    Gallery.typologyAssignments().forEach(entry -> named.add(PlaceId.parse(entry.city())));
    for (Partnership entry : Gallery.partnerships()) {
      named.add(entry.first().localGovernment());
      named.add(entry.second().localGovernment());
    }
    for (PeerLearningRecord entry : Gallery.peerLearningRecords()) {
      named.add(entry.first());
      named.add(entry.second());
    }
    for (DiplomacyActivity entry : Gallery.diplomacyActivities()) {
      named.add(entry.city());
      entry.partners().forEach(partner -> partner.place().ifPresent(named::add));
    }
    Gallery.initiatives().forEach(entry -> named.add(entry.city()));
    return named;
  }

  private static Place place(String name) {
    return Gallery.place(name(name)).orElseThrow();
  }

  private static PlaceId name(String name) {
    return PlaceId.of("name", name);
  }
}
