package org.localgov.indicators.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.FundingKind;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.core.cooperation.DiplomacyKind;
import org.localgov.core.cooperation.LearningElement;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * Tables of domain types, with the columns that the instrument over such a type reads.
 *
 * <p>What is not on record is missing in the table, never zero; each method says what zero means.
 * Units are in the order in which they first appear. Safe to use from several threads.
 *
 * <pre>{@code
 * Index index = Instruments.mayoralPowers("my-powers", ProfileTables.assets(powers));
 * Scores scores = Scorer.of(index).score(ProfileTables.powers(powers));
 * }</pre>
 */
public final class ProfileTables {
  private static final String COLLABORATIVE = "collaborative_actions";
  private static final Map<PartnerKind, String> PARTNERS =
      Map.of(
          PartnerKind.NGO, "ngos",
          PartnerKind.BUSINESS, "businesses",
          PartnerKind.ASSOCIATION, "associations",
          PartnerKind.CITY, "cities");

  private ProfileTables() {}

  /**
   * {@return the assets and functions that any of the cities lists, in order of first appearance}
   *
   * @param powers powers of cities
   */
  public static List<AssetOrFunction> assets(Collection<MayoralPowers> powers) {
    return powers.stream().flatMap(each -> each.assetsAndFunctions().stream()).distinct().toList();
  }

  /**
   * {@return a row a city and a column a cell, such as {@code transport/roads.own-operate}, with
   * the level 0..3; a cell that is not rated is missing}
   *
   * <p>For the definition that {@link Instruments#mayoralPowers} makes of the same assets.
   *
   * @param powers powers of cities, each city once
   * @throws IllegalArgumentException if a city appears twice
   */
  public static IndicatorTable powers(Collection<MayoralPowers> powers) {
    List<String> cells = new ArrayList<>();
    for (AssetOrFunction asset : assets(powers)) {
      for (PowerDimension dimension : PowerDimension.values()) {
        cells.add(Instruments.cell(asset, dimension));
      }
    }
    Tally tally = new Tally(cells);
    Set<String> seen = new HashSet<>();
    for (MayoralPowers city : powers) {
      requireFirst(seen, "city", city.city());
      tally.row(city.city());
      for (AssetOrFunction asset : city.assetsAndFunctions()) {
        city.levels(asset)
            .forEach(
                (dimension, level) ->
                    tally.set(city.city(), Instruments.cell(asset, dimension), level.value()));
      }
    }
    return tally.table();
  }

  /**
   * {@return a row a city for {@code city-network-benefits}: which functions its networks serve,
   * and its actions}
   *
   * <p>A membership serves the functions it says are used, or, where it names none, those the
   * network is known for. A function that none of a city's memberships serves is 0; without a
   * membership on record, or with one of whose functions nothing is known, it is missing. Actions
   * to be expanded and those funded by grants are counted among the actions delivered through
   * collaboration. A number of actions is missing if one of the city's actions does not say whether
   * it counts, and those two are missing where no action was delivered so.
   *
   * @param memberships memberships of cities
   * @param networks what is known of the networks, may be empty
   * @param actions actions of cities, may be empty
   */
  public static IndicatorTable networks(
      Collection<NetworkMembership> memberships,
      Collection<CityNetwork> networks,
      Collection<CityAction> actions) {
    Map<String, Set<NetworkFunction>> known = new LinkedHashMap<>();
    networks.forEach(network -> known.put(network.id(), network.functions()));
    Map<PlaceId, List<Set<NetworkFunction>>> byCity = new LinkedHashMap<>();
    for (NetworkMembership membership : memberships) {
      Set<NetworkFunction> used = membership.functionsUsed();
      byCity
          .computeIfAbsent(membership.city(), key -> new ArrayList<>())
          .add(used.isEmpty() ? known.getOrDefault(membership.network(), Set.of()) : used);
    }
    Tally tally = new Tally(Instruments.of("city-network-benefits").columns());
    byCity.forEach(
        (city, served) -> {
          for (NetworkFunction function : NetworkFunction.values()) {
            boolean yes = served.stream().anyMatch(each -> each.contains(function));
            boolean unknown = served.stream().anyMatch(Set::isEmpty);
            tally.set(city, function, yes ? 1 : unknown ? Double.NaN : 0);
          }
        });
    for (CityAction action : actions) {
      PlaceId city = action.city();
      double collaborative = yes(action.deliveredThroughCollaboration());
      tally.add(city, "actions", 1);
      tally.add(city, COLLABORATIVE, collaborative);
      tally.add(city, "expanding_actions", both(collaborative, yes(action.plannedToExpand())));
      tally.add(city, "grant_funded_actions", both(collaborative, yes(grant(action))));
    }
    for (CityAction action : actions) {
      if (tally.row(action.city()).getOrDefault(COLLABORATIVE, 0.0) == 0) {
        tally.set(action.city(), "expanding_actions", Double.NaN);
        tally.set(action.city(), "grant_funded_actions", Double.NaN);
      }
    }
    return tally.table();
  }

  /** Returns whether both are so: no if either is not, else unknown if either is. */
  private static double both(double one, double other) {
    return one == 0 || other == 0 ? 0 : one * other;
  }

  private static Optional<Boolean> grant(CityAction action) {
    return action.funding().isEmpty()
        ? Optional.empty()
        : Optional.of(action.funding().contains(FundingKind.GRANT_OR_SUBSIDY));
  }

  private static double yes(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? 1.0 : 0.0).orElse(Double.NaN);
  }

  /**
   * {@return a row a city for {@code city-diplomacy-profile}: its activities in each domain and of
   * each form, and its partners of each kind}
   *
   * <p>A domain without an activity is 0; forms of activity, and kinds of partner, are 0 only where
   * another is on record for the city, and missing where none is. A partner counts once an
   * activity; partners of other kinds are not part of the mix.
   *
   * @param activities activities of cities
   */
  public static IndicatorTable diplomacy(Collection<DiplomacyActivity> activities) {
    Tally tally = new Tally(Instruments.of("city-diplomacy-profile").columns());
    for (DiplomacyActivity activity : activities) {
      PlaceId city = activity.city();
      for (DiplomacyDomain domain : DiplomacyDomain.values()) {
        tally.add(city, domain, activity.domain() == domain ? 1 : 0);
      }
      activity.kind().ifPresent(kind -> count(tally, city, List.of(DiplomacyKind.values()), kind));
      for (Partner partner : activity.partners()) {
        if (PARTNERS.containsKey(partner.kind())) {
          count(tally, city, PARTNERS.values(), PARTNERS.get(partner.kind()));
        }
      }
    }
    return tally.table();
  }

  /** Counts one of several columns, which makes the others known, and zero if nothing else. */
  private static void count(Tally tally, PlaceId city, Collection<?> columns, Object counted) {
    columns.forEach(column -> tally.zero(city, column));
    tally.add(city, counted, 1);
  }

  /**
   * {@return a row a partnership for {@code mic-partnership}: 1 for a precondition that is met, 0
   * for one that is not, missing for one nobody asked about}
   *
   * <p>Path, approach and South-South stand beside, where they are known: as codes, which the
   * instrument shows in words, and as groups {@code path}, {@code approach} and {@code south-south}
   * (yes or no).
   *
   * @param partnerships partnerships, each id once
   * @throws IllegalArgumentException if an id appears twice
   */
  public static IndicatorTable partnerships(Collection<Partnership> partnerships) {
    Tally tally = new Tally(Instruments.of("mic-partnership").columns());
    Set<String> seen = new HashSet<>();
    for (Partnership partnership : partnerships) {
      requireFirst(seen, "partnership", partnership.id());
      String id = partnership.id();
      tally.row(id);
      partnership.path().ifPresent(path -> tally.set(id, "path_code", code(path)));
      partnership.approach().ifPresent(how -> tally.set(id, "approach_code", code(how)));
      partnership.southSouth().ifPresent(yes -> tally.set(id, "south_south_code", yes ? 1 : 0));
      partnership
          .preconditions()
          .forEach(
              (precondition, evidence) -> tally.set(id, precondition, evidence.isMet() ? 1 : 0));
    }
    TableBuilder table = tally.builder();
    for (Partnership partnership : partnerships) {
      String id = partnership.id();
      partnership.path().ifPresent(path -> table.group("path", id, path.toString()));
      partnership.approach().ifPresent(how -> table.group("approach", id, how.toString()));
      partnership
          .southSouth()
          .ifPresent(south -> table.group("south-south", id, south ? "yes" : "no"));
    }
    return table.build();
  }

  /**
   * {@return a row a programme for {@code peer-learning}: its pairs, the cities that take part, and
   * how many pairs have each element on record}
   *
   * @param records records of pairs, each with its programme
   * @throws IllegalArgumentException if a record names no programme
   */
  public static IndicatorTable peerLearning(Collection<PeerLearningRecord> records) {
    Tally tally = new Tally(Instruments.of("peer-learning").columns());
    Map<String, Set<PlaceId>> cities = new LinkedHashMap<>();
    for (PeerLearningRecord pair : records) {
      String programme =
          pair.programme()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "record of " + pair + " must name its programme; give it one"));
      tally.add(programme, "pairs", 1);
      for (LearningElement element : LearningElement.values()) {
        tally.add(programme, element, pair.statements(element).isEmpty() ? 0 : 1);
      }
      Set<PlaceId> both = cities.computeIfAbsent(programme, key -> new HashSet<>());
      both.add(pair.first());
      both.add(pair.second());
      tally.set(programme, "cities", both.size());
    }
    return tally.table();
  }

  /**
   * {@return a row a city, or city and sector, for {@code c40-governance-typology}; evidence that
   * is not there is missing}
   *
   * @param evidence evidence, each city and sector once
   * @throws IllegalArgumentException if a city and sector appear twice
   */
  public static IndicatorTable evidence(Collection<TypologyEvidence> evidence) {
    Tally tally = new Tally(TypologyEvidence.names());
    Set<String> seen = new HashSet<>();
    for (TypologyEvidence each : evidence) {
      requireFirst(seen, "city and sector", each.unit());
      tally.row(each.unit());
      each.values().forEach((name, value) -> tally.set(each.unit(), name, value));
    }
    return tally.table();
  }

  /**
   * {@return a row a unit for {@code decentralisation-profile}; measures that are not there are
   * missing}
   *
   * @param evidence evidence, each unit once
   * @throws IllegalArgumentException if a unit appears twice
   */
  public static IndicatorTable decentralisation(Collection<DecentralisationEvidence> evidence) {
    Tally tally = new Tally(DecentralisationEvidence.measures());
    Set<String> seen = new HashSet<>();
    for (DecentralisationEvidence each : evidence) {
      requireFirst(seen, "unit", each.unit());
      tally.row(each.unit());
      each.values().forEach((measure, value) -> tally.set(each.unit(), measure, value));
    }
    return tally.table();
  }

  private static void requireFirst(Set<String> seen, String what, String id) {
    if (!seen.add(id)) {
      throw new IllegalArgumentException(what + " must be given once, got '" + id + "' twice");
    }
  }

  /** Returns the code of a constant in an instrument: its place among all, from 1. */
  private static <E extends Enum<E>> int code(E constant) {
    return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant) + 1;
  }
}
