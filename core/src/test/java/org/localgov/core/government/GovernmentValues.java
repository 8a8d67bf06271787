package org.localgov.core.government;

import java.util.List;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.power.Sector;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class GovernmentValues {
  private static final Source SOURCE = Source.of("An invented survey, 2015");
  private static final Source OTHER = Source.of("Another invented survey, 2016");

  private GovernmentValues() {}

  /** Returns governments of cities. */
  public static List<CityGovernment> cityGovernments() {
    CityGovernment bare = CityGovernment.builder().city("name:Example").build();
    CityGovernment full =
        bare.toBuilder()
            .leaderTitle("Council Leader")
            .termYears(4)
            .mandate(MayoralMandate.INDIRECTLY_ELECTED)
            .structure(GovernmentStructure.TWO_TIERED)
            .legislative("City Council")
            .boroughs(12)
            .strategicPlan(false)
            .politicalOrientation("coalition")
            .period(ReferencePeriod.year(2015))
            .source(SOURCE)
            .build();
    return List.of(
        full,
        full.toBuilder().city("name:Elsewhere").build(),
        full.toBuilder().leaderTitle("Bürgermeisterin").build(),
        full.toBuilder().termYears(1).build(),
        full.toBuilder().mandate(MayoralMandate.of("directly-elected")).build(),
        full.toBuilder().structure(GovernmentStructure.ONE_TIERED).build(),
        full.toBuilder().structure(GovernmentStructure.PLURALISED).build(),
        full.toBuilder().legislative("Assembly").build(),
        full.toBuilder().boroughs(0).build(),
        full.toBuilder().strategicPlan(true).build(),
        full.toBuilder().politicalOrientation("\"centre\"").build(),
        full.toBuilder().period(ReferencePeriod.parse("2014/2018")).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns factors of a context. */
  public static List<ContextFactor> contextFactors() {
    ContextFactor bare =
        ContextFactor.of(
            ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers are earmarked");
    ContextFactor full = bare.toBuilder().source(SOURCE).build();
    return List.of(
        full,
        full.toBuilder().aspect(ContextAspect.LEGAL).build(),
        full.toBuilder().aspect(ContextAspect.REGULATORY).build(),
        full.toBuilder().effect(ContextEffect.ENABLES).build(),
        full.toBuilder().note("la loi 055-2004 dit « communes »").build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns mandates. */
  public static List<MayoralMandate> mayoralMandates() {
    return List.of(
        MayoralMandate.of("indirectly-elected"),
        MayoralMandate.of("appointed"),
        MayoralMandate.of("élu-directement"));
  }

  /** Returns contexts of cities or countries. */
  public static List<NationalContext> nationalContexts() {
    List<ContextFactor> factors = contextFactors();
    NationalContext bare = NationalContext.of("iso:BFA");
    NationalContext full =
        bare.toBuilder().period(ReferencePeriod.year(2015)).factors(factors).build();
    return List.of(
        full,
        full.toBuilder().unit("name:Banfora").build(),
        full.toBuilder().period(ReferencePeriod.year(2016)).build(),
        full.toBuilder().factors(factors.subList(0, 2)).build(),
        full.toBuilder().factors(List.of(factors.get(1), factors.get(0))).build(),
        bare);
  }

  /** Returns assignments of typologies, one of each. */
  public static List<TypologyAssignment> typologyAssignments() {
    TypologyAssignment bare =
        TypologyAssignment.of("name:Tokyo", GovernanceTypology.COMMANDING, SOURCE);
    TypologyAssignment full =
        bare.toBuilder()
            .sector(Sector.of("climate-adaptation"))
            .confidence(0.8)
            .evidence("its lead")
            .build();
    return List.of(
        full,
        full.toBuilder().city("name:Yokohama").build(),
        full.toBuilder().sector(Sector.of("water")).build(),
        full.toBuilder().typology(GovernanceTypology.IMPLEMENTING).build(),
        full.toBuilder().typology(GovernanceTypology.PROVIDING).build(),
        full.toBuilder().typology(GovernanceTypology.LEGISLATING).build(),
        full.toBuilder().typology(GovernanceTypology.COLLABORATING).build(),
        full.toBuilder().typology(GovernanceTypology.FACILITATING).build(),
        full.toBuilder().source(OTHER).build(),
        full.toBuilder().confidence(0).build(),
        full.toBuilder().confidence(1).build(),
        full.toBuilder().evidence("a partnership").build(),
        bare);
  }
}
