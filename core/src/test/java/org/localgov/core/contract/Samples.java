package org.localgov.core.contract;

import java.util.List;
import java.util.stream.Stream;
import org.localgov.core.action.ActionValues;
import org.localgov.core.cooperation.CooperationValues;
import org.localgov.core.decentralisation.DecentralisationValues;
import org.localgov.core.error.ErrorValues;
import org.localgov.core.government.GovernmentValues;
import org.localgov.core.intake.IntakeValues;
import org.localgov.core.observation.ObservationValues;
import org.localgov.core.place.PlaceValues;
import org.localgov.core.power.PowerValues;

/**
 * Samples of every value type of the core, for tests that run over all of them.
 *
 * <p>Each list is as {@link ValueContract#samples} promises: from the fullest value to the barest.
 *
 * <pre>{@code
 * for (Agreement agreement : Samples.of(Agreement.class)) { … }
 * }</pre>
 */
public final class Samples {
  private Samples() {}

  /** Returns the samples of each type, built anew. */
  public static Stream<List<?>> all() {
    return Stream.of(
        ActionValues.cityActions(),
        ActionValues.partners(),
        CooperationValues.agreements(),
        CooperationValues.cityNetworks(),
        CooperationValues.diplomacyActivities(),
        CooperationValues.governanceInitiatives(),
        CooperationValues.networkMemberships(),
        CooperationValues.partnerships(),
        CooperationValues.partnershipSides(),
        CooperationValues.peerLearningRecords(),
        CooperationValues.preconditionEvidence(),
        DecentralisationValues.decentralisationLevels(),
        DecentralisationValues.decentralisationMeasures(),
        DecentralisationValues.decentralisationProfiles(),
        ErrorValues.violations(),
        GovernmentValues.cityGovernments(),
        GovernmentValues.contextFactors(),
        GovernmentValues.mayoralMandates(),
        GovernmentValues.nationalContexts(),
        GovernmentValues.typologyAssignments(),
        IntakeValues.intakeResults(),
        IntakeValues.origins(),
        IntakeValues.rawObservations(),
        ObservationValues.indicatorIds(),
        ObservationValues.missingObservations(),
        ObservationValues.observations(),
        ObservationValues.observationSets(),
        ObservationValues.referencePeriods(),
        ObservationValues.sources(),
        PlaceValues.cities(),
        PlaceValues.countries(),
        PlaceValues.placeIds(),
        PlaceValues.places(),
        PowerValues.assetsOrFunctions(),
        PowerValues.mayoralPowers(),
        PowerValues.powerNeighbours(),
        PowerValues.powerScores(),
        PowerValues.powerSignatures(),
        PowerValues.sectors());
  }

  /** Returns the samples of a type, built anew. */
  public static <T> List<T> of(Class<T> type) {
    return all()
        .filter(samples -> type.isInstance(samples.get(0)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no samples of " + type))
        .stream()
        .map(type::cast)
        .toList();
  }
}
