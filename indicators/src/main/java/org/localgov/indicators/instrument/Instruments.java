package org.localgov.indicators.instrument;

import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.PowerDimension;
import org.localgov.indicators.definition.Index;

/**
 * The catalogue of published instruments, each a definition that a scorer compiles.
 *
 * <p>Every instrument carries its citation, its version and its fidelity. Safe to use from several
 * threads.
 *
 * <pre>{@code
 * Scores rai = Scorer.of(Instruments.of("rai-region")).score(table);
 * }</pre>
 */
public final class Instruments {
  private static final List<Index> ALL =
      List.of(
          BeninIgl.index(),
          GovernanceTypologyIndex.index(),
          MayoralPowersIndex.example(),
          CeeAfrica.index(),
          CityDiplomacyProfile.index(),
          CityNetworkBenefits.index(),
          ClgfAberdeen.index(),
          CpiGovernance.index(),
          DecentralisationProfileIndex.index(),
          DigitalGovernance.index(),
          Eloge.index(),
          FiscalDecentralisation.index(),
          InterculturalCities.index(),
          KosovoMunicipalPerformance.index(),
          LocalAutonomyIndex.index(),
          LgbAlbania.index(),
          LgbUniversal.index(),
          LocalGovernanceRelations.index(),
          LocalSelfGovernmentCharter.index(),
          MetropolitanFragmentation.index(),
          MicPartnership.index(),
          OecdTaxAutonomy.index(),
          PeerLearning.index(),
          RaiCountry.index(),
          RaiRegion.index(),
          ResilienceGovernance.index(),
          Sdg1132.index(),
          Sdg551b.index(),
          SigmaLocalFinance.index(),
          SupermunCapacity.index(),
          SupermunServices.index(),
          Ugi.index(),
          UgiEffectiveness.index(),
          VdemDivisionOfPower.index(),
          VdemLocalGovernment.index());

  private Instruments() {}

  /**
   * {@return the definition of {@code c40-mayoral-powers} for a list of assets and functions, for
   * none is published}
   *
   * @param id the id of the definition
   * @param assets assets and functions, one or more
   * @throws IllegalArgumentException if there are none
   */
  public static Index mayoralPowers(String id, List<AssetOrFunction> assets) {
    if (assets.isEmpty()) {
      throw new IllegalArgumentException("assets and functions must be one or more, got none");
    }
    return MayoralPowersIndex.of(id, assets);
  }

  /**
   * {@return the column that {@link #mayoralPowers} reads for one asset or function in one
   * dimension, such as {@code transport/roads.own-operate}}
   *
   * @param asset the asset or function
   * @param dimension the dimension
   */
  public static String cell(AssetOrFunction asset, PowerDimension dimension) {
    return MayoralPowersIndex.cell(asset, dimension);
  }

  /** {@return all instruments, by id} */
  public static List<Index> all() {
    return ALL;
  }

  /** {@return the ids of all instruments, sorted} */
  public static List<String> ids() {
    return ALL.stream().map(Index::id).toList();
  }

  /**
   * {@return an instrument by id}
   *
   * @param id the id of the instrument, such as {@code rai-region}
   * @throws UnknownNameException if there is none; names the nearest
   */
  public static Index of(String id) {
    return ALL.stream()
        .filter(index -> index.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("instrument", id, ids()));
  }
}
