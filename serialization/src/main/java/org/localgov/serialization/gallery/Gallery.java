package org.localgov.serialization.gallery;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.GovernanceInitiative;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.place.Place;
import org.localgov.core.place.PlaceId;
import org.localgov.serialization.json.JsonFormat;
import org.localgov.serialization.json.LocalgovJson;

/**
 * Published facts about cities as values of core, each with the citation of who tells it.
 *
 * <p>The gallery is a set of examples to learn from and to test with, and no complete data base: a
 * city that is not in it, or a part that is absent, says nothing. What a source leaves open stays
 * open. Which constant a source's words stand for is this library's reading where the source does
 * not use the word itself, as with a {@linkplain PartnershipPath path}, an approach, a domain of
 * diplomacy, or whether a precondition is met; the countries of the surveyed cities are this
 * library's addition.
 *
 * <p>Places have ids of the scheme {@code name}, countries of {@code iso}. Everything is read once
 * from documents beside this class, when it is first used; all lists are unmodifiable, in the order
 * of their source, and safe to share between threads.
 *
 * <pre>{@code
 * Gallery.surveyedCities().size();                                       // 66
 * Gallery.partnership("reggio-emilia-kragujevac").orElseThrow()
 *     .hasWorkingGroupsOnBothSides();                                    // true
 * Gallery.typologyAssignments().get(0);                                  // name:Tokyo in climate-adaptation: commanding
 * }</pre>
 */
public final class Gallery {
  private static final List<Place> SURVEYED = list(Place.class, "surveyed-cities");
  private static final List<Place> PLACES =
      Stream.concat(SURVEYED.stream(), list(Place.class, "other-places").stream()).toList();
  private static final List<TypologyAssignment> TYPOLOGY_ASSIGNMENTS =
      list(TypologyAssignment.class, "typology-assignments");
  private static final List<Partnership> PARTNERSHIPS = list(Partnership.class, "partnerships");
  private static final List<PeerLearningRecord> PEER_LEARNING_RECORDS =
      list(PeerLearningRecord.class, "peer-learning-records");
  private static final List<DiplomacyActivity> DIPLOMACY_ACTIVITIES =
      list(DiplomacyActivity.class, "diplomacy-activities");
  private static final List<GovernanceInitiative> INITIATIVES =
      list(GovernanceInitiative.class, "governance-initiatives");
  private static final List<CityNetwork> NETWORKS = list(CityNetwork.class, "city-networks");
  private static final List<NetworkMembership> MEMBERSHIPS =
      list(NetworkMembership.class, "network-memberships");
  private static final ObservationSet NETWORK_FIGURES =
      read(LocalgovJson.observations(), "network-figures");

  private Gallery() {}

  /** {@return every place that an entry of the gallery names, the surveyed cities first} */
  public static List<Place> places() {
    return PLACES;
  }

  /**
   * {@return the 66 cities of the survey of powers in C40 and Arup, <i>Powering Climate Action</i>,
   * version 1.0, June 2015, in the order of its list} Hong Kong is without a country.
   */
  public static List<Place> surveyedCities() {
    return SURVEYED;
  }

  /**
   * {@return the place of that id, if the gallery has it}
   *
   * @param id the id
   */
  public static Optional<Place> place(PlaceId id) {
    Objects.requireNonNull(id, "id");
    return PLACES.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  /** {@return what is published of the way in which cities govern in a sector} */
  public static List<TypologyAssignment> typologyAssignments() {
    return TYPOLOGY_ASSIGNMENTS;
  }

  /** {@return partnerships of two local governments} */
  public static List<Partnership> partnerships() {
    return PARTNERSHIPS;
  }

  /**
   * {@return the partnership of that id, if the gallery has it}
   *
   * @param id the id
   */
  public static Optional<Partnership> partnership(String id) {
    Objects.requireNonNull(id, "id");
    return PARTNERSHIPS.stream().filter(partnership -> partnership.id().equals(id)).findFirst();
  }

  /** {@return what cities learnt from each other} */
  public static List<PeerLearningRecord> peerLearningRecords() {
    return PEER_LEARNING_RECORDS;
  }

  /** {@return what cities do abroad; a shared activity once for each city} */
  public static List<DiplomacyActivity> diplomacyActivities() {
    return DIPLOMACY_ACTIVITIES;
  }

  /** {@return initiatives of cities that others may learn from} */
  public static List<GovernanceInitiative> initiatives() {
    return INITIATIVES;
  }

  /** {@return networks of cities with the functions they are told to serve} */
  public static List<CityNetwork> networks() {
    return NETWORKS;
  }

  /**
   * {@return the network of that id, if the gallery has it}
   *
   * @param id the id
   */
  public static Optional<CityNetwork> network(String id) {
    Objects.requireNonNull(id, "id");
    return NETWORKS.stream().filter(network -> network.id().equals(id)).findFirst();
  }

  /** {@return who is told to belong to a network: the surveyed cities, to C40} */
  public static List<NetworkMembership> memberships() {
    return MEMBERSHIPS;
  }

  /**
   * {@return figures of networks; the unit is the network's id} An indicator whose name ends with
   * {@code percent} runs from 0 to 100, the others count.
   */
  public static ObservationSet networkFigures() {
    return NETWORK_FIGURES;
  }

  private static <T> List<T> list(Class<T> type, String name) {
    return List.copyOf(read(LocalgovJson.listOf(type), name));
  }

  private static <T> T read(JsonFormat<T> format, String name) {
    String file = name + ".json";
    InputStream document = Objects.requireNonNull(Gallery.class.getResourceAsStream(file), file);
    return format.read(document, file);
  }
}
