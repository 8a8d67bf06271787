package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.PlaceId;

class PartnershipProperties {
  private static final PreconditionEvidence MET = PreconditionEvidence.of(true, "seen");
  private static final PreconditionEvidence NOT_MET = PreconditionEvidence.of(false, "not seen");
  private static final Partnership BARE =
      Partnership.of("p", PlaceId.parse("name:Herent"), PlaceId.parse("name:Nimlahakok"));

  @Property
  void askedAndMet_addUpOverTheGroups(@ForAll Map<Precondition, Boolean> verdicts) {
    Partnership partnership = BARE.toBuilder().preconditions(evidence(verdicts)).build();
    List<Precondition> asked = new ArrayList<>();
    List<Precondition> met = new ArrayList<>();
    for (PreconditionGroup group : PreconditionGroup.values()) {
      asked.addAll(partnership.asked(group));
      met.addAll(partnership.met(group));
      assertThat(partnership.asked(group)).containsAll(partnership.met(group));
    }

    assertThat(asked).isSorted().containsExactlyInAnyOrderElementsOf(verdicts.keySet());
    assertThat(met)
        .isSorted()
        .hasSize((int) verdicts.values().stream().filter(verdict -> verdict).count())
        .allMatch(verdicts::get);
  }

  @Property
  void toBuilder_build_isIdentity(
      @ForAll Map<Precondition, Boolean> verdicts,
      @ForAll PartnershipPath path,
      @ForAll CooperationApproach approach,
      @ForAll boolean southSouth) {
    Partnership partnership =
        BARE.toBuilder()
            .preconditions(evidence(verdicts))
            .path(path)
            .approach(approach)
            .southSouth(southSouth)
            .build();

    assertThat(partnership.toBuilder().build())
        .isEqualTo(partnership)
        .hasSameHashCodeAs(partnership);
  }

  @Property
  void build_collectionsHandedIn_mayChangeLater(
      @ForAll Map<Precondition, Boolean> verdicts,
      @ForAll List<@IntRange(min = 1, max = 9999) Integer> years) {
    Map<Precondition, PreconditionEvidence> evidence = evidence(verdicts);
    List<Agreement> agreements =
        new ArrayList<>(years.stream().map(ReferencePeriod::year).map(Agreement::of).toList());
    Partnership.Builder builder = BARE.toBuilder().preconditions(evidence).agreements(agreements);
    Partnership partnership = builder.build();
    Map<Precondition, PreconditionEvidence> evidenceBefore = Map.copyOf(evidence);
    List<Agreement> agreementsBefore = List.copyOf(agreements);

    evidence.clear();
    agreements.clear();
    for (Precondition precondition : Precondition.values()) {
      builder.putPreconditions(precondition, NOT_MET);
    }
    builder.addAgreements(Agreement.of(ReferencePeriod.year(2000)));

    assertThat(partnership.preconditions()).isEqualTo(evidenceBefore);
    assertThat(partnership.agreements()).isEqualTo(agreementsBefore);
    assertThatThrownBy(() -> partnership.preconditions().put(Precondition.CIVIL_SOCIETY, MET))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> partnership.agreements().add(Agreement.of(ReferencePeriod.year(1))))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property
  void side_listsHandedIn_mayChangeLater(@ForAll List<PartnerKind> kinds) {
    List<Partner> actors = new ArrayList<>(kinds.stream().map(Partner::of).toList());
    List<String> groups = new ArrayList<>(List.of("city working group"));
    PartnershipSide side = BARE.first().toBuilder().actors(actors).workingGroups(groups).build();
    List<Partner> before = List.copyOf(actors);

    actors.add(Partner.of(PartnerKind.NGO));
    groups.clear();

    assertThat(side.actors()).isEqualTo(before);
    assertThat(side.workingGroups()).containsExactly("city working group");
    assertThatThrownBy(() -> side.workingGroups().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Map<Precondition, PreconditionEvidence> evidence(
      Map<Precondition, Boolean> verdicts) {
    Map<Precondition, PreconditionEvidence> evidence = new HashMap<>();
    verdicts.forEach((precondition, met) -> evidence.put(precondition, met ? MET : NOT_MET));
    return evidence;
  }
}
