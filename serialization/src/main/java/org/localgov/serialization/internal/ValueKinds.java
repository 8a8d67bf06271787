package org.localgov.serialization.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localgov.core.action.ActionScale;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.FundingKind;
import org.localgov.core.action.Lever;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.Agreement;
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
import org.localgov.core.cooperation.PartnershipSide;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.cooperation.PreconditionEvidence;
import org.localgov.core.cooperation.PreconditionGroup;
import org.localgov.core.decentralisation.DecentralisationDimension;
import org.localgov.core.decentralisation.DecentralisationLevel;
import org.localgov.core.decentralisation.DecentralisationMeasure;
import org.localgov.core.decentralisation.DecentralisationProfile;
import org.localgov.core.government.CityGovernment;
import org.localgov.core.government.ContextAspect;
import org.localgov.core.government.ContextEffect;
import org.localgov.core.government.ContextFactor;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.GovernmentStructure;
import org.localgov.core.government.MayoralMandate;
import org.localgov.core.government.NationalContext;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.raw.RawAgreement;
import org.localgov.core.intake.raw.RawCity;
import org.localgov.core.intake.raw.RawCityAction;
import org.localgov.core.intake.raw.RawCityGovernment;
import org.localgov.core.intake.raw.RawCityNetwork;
import org.localgov.core.intake.raw.RawContextFactor;
import org.localgov.core.intake.raw.RawDecentralisationLevel;
import org.localgov.core.intake.raw.RawDecentralisationMeasure;
import org.localgov.core.intake.raw.RawDecentralisationProfile;
import org.localgov.core.intake.raw.RawDiplomacyActivity;
import org.localgov.core.intake.raw.RawGovernanceInitiative;
import org.localgov.core.intake.raw.RawMayoralPowers;
import org.localgov.core.intake.raw.RawMeasuredObservation;
import org.localgov.core.intake.raw.RawMissingObservation;
import org.localgov.core.intake.raw.RawNationalContext;
import org.localgov.core.intake.raw.RawNetworkMembership;
import org.localgov.core.intake.raw.RawPartner;
import org.localgov.core.intake.raw.RawPartnership;
import org.localgov.core.intake.raw.RawPartnershipSide;
import org.localgov.core.intake.raw.RawPeerLearningRecord;
import org.localgov.core.intake.raw.RawPlace;
import org.localgov.core.intake.raw.RawPowerNeighbour;
import org.localgov.core.intake.raw.RawPowerScore;
import org.localgov.core.intake.raw.RawPowerSignature;
import org.localgov.core.intake.raw.RawPreconditionEvidence;
import org.localgov.core.intake.raw.RawSource;
import org.localgov.core.intake.raw.RawTypologyAssignment;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationStatus;
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
import org.localgov.core.power.PowerNeighbour;
import org.localgov.core.power.PowerScore;
import org.localgov.core.power.PowerSignature;
import org.localgov.core.power.Sector;
import org.localgov.core.power.SignatureDistance;

/** Every type of the domain that has a form in data: one line each. */
public final class ValueKinds {
  /** The types whose values are objects. */
  public static final List<ObjectKind<?, ?>> OBJECTS =
      List.of(
          object("agreement", "agreements", Agreement.class, RawAgreement.class, RawAgreement::of),
          object("city", "cities", City.class, RawCity.class, RawCity::of),
          object(
              "city-action",
              "city-actions",
              CityAction.class,
              RawCityAction.class,
              RawCityAction::of),
          object(
              "city-government",
              "city-governments",
              CityGovernment.class,
              RawCityGovernment.class,
              RawCityGovernment::of),
          object(
              "city-network",
              "city-networks",
              CityNetwork.class,
              RawCityNetwork.class,
              RawCityNetwork::of),
          object(
              "context-factor",
              "context-factors",
              ContextFactor.class,
              RawContextFactor.class,
              RawContextFactor::of),
          object(
              "decentralisation-level",
              "decentralisation-levels",
              DecentralisationLevel.class,
              RawDecentralisationLevel.class,
              RawDecentralisationLevel::of),
          object(
              "decentralisation-measure",
              "decentralisation-measures",
              DecentralisationMeasure.class,
              RawDecentralisationMeasure.class,
              RawDecentralisationMeasure::of),
          object(
              "decentralisation-profile",
              "decentralisation-profiles",
              DecentralisationProfile.class,
              RawDecentralisationProfile.class,
              RawDecentralisationProfile::of),
          object(
              "diplomacy-activity",
              "diplomacy-activities",
              DiplomacyActivity.class,
              RawDiplomacyActivity.class,
              RawDiplomacyActivity::of),
          object(
              "governance-initiative",
              "governance-initiatives",
              GovernanceInitiative.class,
              RawGovernanceInitiative.class,
              RawGovernanceInitiative::of),
          object(
              "mayoral-powers",
              "mayoral-powers-list",
              MayoralPowers.class,
              RawMayoralPowers.class,
              RawMayoralPowers::of),
          object(
              "missing-observation",
              "missing-observations",
              MissingObservation.class,
              RawMissingObservation.class,
              RawMissingObservation::of),
          object(
              "national-context",
              "national-contexts",
              NationalContext.class,
              RawNationalContext.class,
              RawNationalContext::of),
          object(
              "network-membership",
              "network-memberships",
              NetworkMembership.class,
              RawNetworkMembership.class,
              RawNetworkMembership::of),
          object(
              "observation",
              "observation-list",
              Observation.class,
              RawMeasuredObservation.class,
              RawMeasuredObservation::of),
          object("partner", "partners", Partner.class, RawPartner.class, RawPartner::of),
          object(
              "partnership",
              "partnerships",
              Partnership.class,
              RawPartnership.class,
              RawPartnership::of),
          object(
              "partnership-side",
              "partnership-sides",
              PartnershipSide.class,
              RawPartnershipSide.class,
              RawPartnershipSide::of),
          object(
              "peer-learning-record",
              "peer-learning-records",
              PeerLearningRecord.class,
              RawPeerLearningRecord.class,
              RawPeerLearningRecord::of),
          object("place", "places", Place.class, RawPlace.class, RawPlace::of),
          object(
              "power-neighbour",
              "power-neighbours",
              PowerNeighbour.class,
              RawPowerNeighbour.class,
              RawPowerNeighbour::of),
          object(
              "power-score",
              "power-scores",
              PowerScore.class,
              RawPowerScore.class,
              RawPowerScore::of),
          object(
              "power-signature",
              "power-signatures",
              PowerSignature.class,
              RawPowerSignature.class,
              RawPowerSignature::of),
          object(
              "precondition-evidence",
              "precondition-evidence-list",
              PreconditionEvidence.class,
              RawPreconditionEvidence.class,
              RawPreconditionEvidence::of),
          object("source", "sources", Source.class, RawSource.class, RawSource::of),
          object(
              "typology-assignment",
              "typology-assignments",
              TypologyAssignment.class,
              RawTypologyAssignment.class,
              RawTypologyAssignment::of));

  /** The types whose values are texts. */
  public static final List<TextKind<?>> TEXTS =
      List.of(
          text("action-scale", ActionScale.class, ActionScale::parse),
          text("asset-or-function", AssetOrFunction.class, AssetOrFunction::parse),
          text("context-aspect", ContextAspect.class, ContextAspect::parse),
          text("context-effect", ContextEffect.class, ContextEffect::parse),
          text("cooperation-approach", CooperationApproach.class, CooperationApproach::parse),
          text("country", Country.class, Country::parse),
          text(
              "decentralisation-dimension",
              DecentralisationDimension.class,
              DecentralisationDimension::parse),
          text("diplomacy-domain", DiplomacyDomain.class, DiplomacyDomain::parse),
          text("diplomacy-kind", DiplomacyKind.class, DiplomacyKind::parse),
          text("funding-kind", FundingKind.class, FundingKind::parse),
          text("governance-typology", GovernanceTypology.class, GovernanceTypology::parse),
          text("government-structure", GovernmentStructure.class, GovernmentStructure::parse),
          text("indicator-id", IndicatorId.class, IndicatorId::parse),
          text("learning-element", LearningElement.class, LearningElement::parse),
          text("lever", Lever.class, Lever::parse),
          text("mayoral-mandate", MayoralMandate.class, MayoralMandate::parse),
          text("network-function", NetworkFunction.class, NetworkFunction::parse),
          new TextKind<>(
              "observation-status",
              ObservationStatus.class,
              ObservationStatus::parse,
              ObservationStatus::code),
          text("partner-kind", PartnerKind.class, PartnerKind::parse),
          text("partnership-path", PartnershipPath.class, PartnershipPath::parse),
          text("place-id", PlaceId.class, PlaceId::parse),
          text("place-kind", PlaceKind.class, PlaceKind::parse),
          text("power-dimension", PowerDimension.class, PowerDimension::parse),
          text("power-level", PowerLevel.class, PowerLevel::parse),
          text("precondition", Precondition.class, Precondition::parse),
          text("precondition-group", PreconditionGroup.class, PreconditionGroup::parse),
          text("reference-period", ReferencePeriod.class, ReferencePeriod::parse),
          text("sector", Sector.class, Sector::parse),
          text("signature-distance", SignatureDistance.class, SignatureDistance::parse));

  private ValueKinds() {}

  /** {@return the kind of each, and of the lists of objects} */
  public static Stream<String> names() {
    return Stream.concat(
        OBJECTS.stream().flatMap(kind -> Stream.of(kind.kind(), kind.plural())),
        TEXTS.stream().map(TextKind::kind));
  }

  /**
   * {@return the kind of a type whose values are objects}
   *
   * @param <T> the type of value
   * @param type the type
   */
  public static <T> Optional<ObjectKind<T, ?>> object(Class<T> type) {
    return OBJECTS.stream().flatMap(kind -> matching(kind, type)).findFirst();
  }

  /**
   * {@return the kind of a type whose values are texts}
   *
   * @param <T> the type of value
   * @param type the type
   */
  public static <T> Optional<TextKind<T>> text(Class<T> type) {
    return TEXTS.stream().flatMap(kind -> matching(kind, type)).findFirst();
  }

  @SuppressWarnings("unchecked") // the kind of a type is a kind of its values
  private static <T> Stream<ObjectKind<T, ?>> matching(ObjectKind<?, ?> kind, Class<T> type) {
    return kind.type() == type ? Stream.of((ObjectKind<T, ?>) kind) : Stream.empty();
  }

  @SuppressWarnings("unchecked") // the kind of a type is a kind of its values
  private static <T> Stream<TextKind<T>> matching(TextKind<?> kind, Class<T> type) {
    return kind.type() == type ? Stream.of((TextKind<T>) kind) : Stream.empty();
  }

  private static <V, R extends Record & Raw<V>> ObjectKind<V, R> object(
      String kind, String plural, Class<V> type, Class<R> raw, Function<V, R> of) {
    return new ObjectKind<>(kind, plural, type, raw, of);
  }

  private static <V> TextKind<V> text(String kind, Class<V> type, Function<String, V> parse) {
    return new TextKind<>(kind, type, parse, Object::toString);
  }
}
