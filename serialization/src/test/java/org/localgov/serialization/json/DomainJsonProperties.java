package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.core.action.ActionScale;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.FundingKind;
import org.localgov.core.action.Lever;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.government.ContextAspect;
import org.localgov.core.government.ContextEffect;
import org.localgov.core.government.ContextFactor;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.NationalContext;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.Sector;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.schema.Schemas;

/** Whatever value is written is read again, and keeps its schema. */
class DomainJsonProperties {
  private static final List<PlaceId> CITIES =
      List.of(
          PlaceId.parse("name:Boston"),
          PlaceId.parse("name:São Paulo"),
          PlaceId.parse("wikidata:Q84"));

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cityAction_comesBack(@ForAll("cityActions") CityAction action) {
    comesBack(CityAction.class, action);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cityNetwork_comesBack(@ForAll("cityNetworks") CityNetwork network) {
    comesBack(CityNetwork.class, network);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nationalContext_comesBack(@ForAll("nationalContexts") NationalContext context) {
    comesBack(NationalContext.class, context);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void peerLearningRecord_comesBack(@ForAll("peerLearningRecords") PeerLearningRecord learnt) {
    comesBack(PeerLearningRecord.class, learnt);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void typologyAssignment_comesBack(@ForAll("typologyAssignments") TypologyAssignment assignment) {
    comesBack(TypologyAssignment.class, assignment);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void list_comesBack(@ForAll("actionLists") List<CityAction> actions) {
    JsonFormat<List<CityAction>> format = LocalgovJson.listOf(CityAction.class);
    String text = format.write(actions);

    assertThat(format.read(text)).isEqualTo(actions);
    assertThat(Schemas.faults("city-actions", text)).isEmpty();
  }

  private static <T> void comesBack(Class<T> type, T value) {
    JsonFormat<T> format = LocalgovJson.of(type);
    String kind =
        ValueKinds.OBJECTS.stream()
            .filter(each -> each.type() == type)
            .map(ObjectKind::kind)
            .findFirst()
            .orElseThrow();

    String text = format.write(value);

    assertThat(format.read(text)).isEqualTo(value);
    assertThat(format.write(format.read(text))).isEqualTo(text);
    assertThat(Schemas.faults(kind, text)).isEmpty();
  }

  @Provide
  Arbitrary<List<CityAction>> actionLists() {
    return cityActions().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<CityAction> cityActions() {
    Arbitrary<CityAction.Builder> known =
        Combinators.combine(
                Arbitraries.of(CITIES),
                lines(),
                lines().optional(),
                Arbitraries.of(Lever.class).optional(),
                Arbitraries.of(ActionScale.class).optional(),
                partners().list().ofMaxSize(3),
                Arbitraries.of(FundingKind.class).set())
            .as(
                (city, title, sector, lever, scale, partners, funding) ->
                    CityAction.builder()
                        .city(city)
                        .title(title)
                        .sector(sector)
                        .lever(lever)
                        .scale(scale)
                        .partners(partners)
                        .funding(funding));
    return Combinators.combine(
            known,
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(true, false).optional(),
            periods(),
            sources().optional())
        .as(
            (action, delivered, planned, period, source) ->
                action
                    .deliveredThroughCollaboration(delivered)
                    .plannedToExpand(planned)
                    .period(period)
                    .source(source)
                    .build());
  }

  @Provide
  Arbitrary<CityNetwork> cityNetworks() {
    Arbitrary<Set<NetworkFunction>> functions = Arbitraries.of(NetworkFunction.class).set();
    return Combinators.combine(lines(), lines(), functions, sources().optional())
        .as(
            (id, name, served, source) ->
                CityNetwork.builder().id(id).name(name).functions(served).source(source).build());
  }

  @Provide
  Arbitrary<NationalContext> nationalContexts() {
    Arbitrary<ContextFactor> factors =
        Combinators.combine(
                Arbitraries.of(ContextAspect.class),
                Arbitraries.of(ContextEffect.class),
                lines(),
                sources().optional())
            .as(
                (aspect, effect, note, source) ->
                    ContextFactor.of(aspect, effect, note).toBuilder().source(source).build());
    return Combinators.combine(lines(), periods(), factors.list().ofMaxSize(4))
        .as(
            (unit, period, all) ->
                NationalContext.builder().unit(unit).period(period).factors(all).build());
  }

  @Provide
  Arbitrary<PeerLearningRecord> peerLearningRecords() {
    Arbitrary<List<String>> statements = lines().list().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.shuffle(CITIES),
            lines().optional(),
            statements,
            statements,
            statements,
            statements,
            statements,
            sources().optional())
        .as(
            (pair, programme, context, objectives, challenges, outcomes, lessons, source) ->
                PeerLearningRecord.of(pair.get(0), pair.get(1)).toBuilder()
                    .programme(programme)
                    .context(context)
                    .objectives(objectives)
                    .challenges(challenges)
                    .outcomes(outcomes)
                    .lessons(lessons)
                    .source(source)
                    .build());
  }

  @Provide
  Arbitrary<TypologyAssignment> typologyAssignments() {
    Arbitrary<OptionalDouble> confidences =
        Arbitraries.doubles()
            .between(0, 1)
            .ofScale(17)
            .map(OptionalDouble::of)
            .injectNull(0.2)
            .map(sure -> sure == null ? OptionalDouble.empty() : sure);
    return Combinators.combine(
            lines(),
            Arbitraries.of(Sector.megacities2011()).optional(),
            Arbitraries.of(GovernanceTypology.class),
            sources(),
            confidences,
            lines().optional())
        .as(
            (city, sector, typology, source, confidence, evidence) ->
                TypologyAssignment.of(city, typology, source).toBuilder()
                    .sector(sector)
                    .confidence(confidence)
                    .evidence(evidence)
                    .build());
  }

  private static Arbitrary<Partner> partners() {
    return Combinators.combine(
            Arbitraries.of(PartnerKind.class),
            lines().optional(),
            Arbitraries.of(CITIES).optional())
        .as(
            (kind, name, place) ->
                Partner.builder()
                    .kind(kind)
                    .name(name)
                    .place(place.filter(city -> kind == PartnerKind.CITY))
                    .build());
  }

  private static Arbitrary<Optional<ReferencePeriod>> periods() {
    return Arbitraries.of("2015", "2012/2015", "2024-Q1", "2024-05", "2024-05-01")
        .map(ReferencePeriod::parse)
        .optional();
  }

  private static Arbitrary<Source> sources() {
    return lines().map(Source::of);
  }

  /** Returns texts of one line, with what JSON escapes and what it does not. */
  private static Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('\u00e9', '\u00ab', '\u0628', '\u4e2d', '\ufeff', '\u00a0', '\u200b')
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank() && !text.matches("[ \\u00a0]+"));
  }
}
