package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.intake.raw.RawCity;
import org.localgov.core.intake.raw.RawCityNetwork;
import org.localgov.core.intake.raw.RawDecentralisationLevel;
import org.localgov.core.intake.raw.RawMayoralPowers;
import org.localgov.core.intake.raw.RawMeasuredObservation;
import org.localgov.core.intake.raw.RawMissingObservation;
import org.localgov.core.intake.raw.RawPartner;
import org.localgov.core.intake.raw.RawPartnership;
import org.localgov.core.intake.raw.RawPartnershipSide;
import org.localgov.core.intake.raw.RawPreconditionEvidence;
import org.localgov.core.intake.raw.RawSource;
import org.localgov.core.intake.raw.RawTypologyAssignment;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class ValueIntakeTest {
  private static final ValueIntake INTAKE = ValueIntake.standard();
  private static final RawPartnershipSide PEMBA =
      new RawPartnershipSide("name:Pemba", List.of(), List.of());

  @Test
  void accept_goodRecord_isTheValue() {
    assertThat(INTAKE.accept(new RawSource("Budget 2024", null, "CC0-1.0")))
        .isEqualTo(Source.builder().text("Budget 2024").licence("CC0-1.0").build());
  }

  @Test
  void accept_badRecord_throwsEveryFault() {
    assertThatThrownBy(() -> INTAKE.accept(new RawSource("", "example.org", null)))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            e -> {
              assertThat(e.code()).isEqualTo("invalid-data");
              assertThat(e.violations())
                  .extracting(Violation::message)
                  .containsExactly(
                      "text: must not be blank, got ''",
                      "url: must be absolute, got 'example.org'");
            });
  }

  @Test
  void check_whatIsNamedTwice_isRefusedAndNotDropped() {
    RawCityNetwork twice =
        new RawCityNetwork("c40", "C40", List.of("advocacy", "information", "advocacy"), null);

    assertThat(INTAKE.check(twice))
        .extracting(Violation::message)
        .containsExactly("functions must have each once, got 'advocacy' twice");
  }

  @Test
  void check_confidenceOutsideItsBounds_isRefused() {
    assertThat(INTAKE.check(assignment(0.0))).isEmpty();
    assertThat(INTAKE.check(assignment(1.0))).isEmpty();
    assertThat(INTAKE.check(assignment(-0.01)))
        .extracting(Violation::message)
        .containsExactly("confidence: must be at least 0, got '-0.01'");
    assertThat(INTAKE.check(assignment(1.01)))
        .extracting(Violation::message)
        .containsExactly("confidence: must be at most 1, got '1.01'");
    assertThat(INTAKE.check(assignment(Double.NaN)))
        .extracting(Violation::message)
        .contains("confidence: must be finite, got 'NaN'");
  }

  @Test
  void check_namesThePartByItsPath() {
    RawPartnershipSide first =
        new RawPartnershipSide("Reggio", List.of(), List.of("one", "two\u0007"));
    Map<String, RawPreconditionEvidence> preconditions =
        Map.of("civil-societey", new RawPreconditionEvidence(null, "told", null));

    List<Violation> violations = INTAKE.check(partnership(first, null, preconditions));

    assertThat(violations)
        .extracting(Violation::code)
        .containsExactly(
            "invalid-value",
            "invalid-value",
            "missing-property",
            "unknown-name",
            "missing-property");
    assertThat(violations)
        .extracting(violation -> violation.details().get("property"))
        .containsExactly(
            "first.localGovernment",
            "first.workingGroups[1]",
            "second",
            "preconditions[civil-societey]",
            "preconditions[civil-societey].met");
    assertThat(violations)
        .extracting(Violation::message)
        .contains(
            "first.workingGroups[1]: must not contain control characters, got 'two\\u0007'",
            "must have 'second'",
            "preconditions[civil-societey]: must have 'met'")
        .anyMatch(message -> message.contains("did you mean 'civil-society'?"));
  }

  @Test
  void check_partsThatDoNotGoTogether_isToldOfWhatHoldsThem() {
    RawPartner business = new RawPartner("business", null, "name:Pemba");
    RawPartnershipSide first = new RawPartnershipSide("name:Pemba", List.of(business), List.of());

    assertThat(INTAKE.check(partnership(first, PEMBA, Map.of())))
        .extracting(Violation::message)
        .containsExactly(
            "first.actors[0]: kind of a partner with a place must be 'city', got 'business'");
    assertThat(INTAKE.check(partnership(PEMBA, PEMBA, Map.of())))
        .extracting(Violation::message)
        .containsExactly("second side must be another place than the first, got 'name:Pemba'");
  }

  @Test
  void check_bothSidesOfABound() {
    assertThat(INTAKE.check(city(0L))).isEmpty();
    assertThat(INTAKE.check(city(-1L)))
        .extracting(Violation::code, Violation::message)
        .containsExactly(Tuple.tuple("out-of-range", "population: must be at least 0, got '-1'"));
  }

  @Test
  void check_emptyListWhereOneIsAsked_isAbsent() {
    assertThat(INTAKE.check(new RawDecentralisationLevel("fiscal", List.of())))
        .extracting(Violation::code, Violation::message)
        .containsExactly(Tuple.tuple("missing-property", "must have 'measures'"));
  }

  @Test
  void check_statusOfTheOtherSort_isToldWhichFit() {
    assertThat(INTAKE.check(new RawMissingObservation("u", "i", null, "O", null))).isEmpty();
    assertThat(INTAKE.check(new RawMissingObservation("u", "i", null, "A", null)))
        .extracting(Violation::code, Violation::message)
        .containsExactly(
            Tuple.tuple(
                "invalid-value",
                "status: must be the status without a value (H, L, M, O, Q), got 'A'"));
    assertThat(INTAKE.check(new RawMeasuredObservation("u", "i", null, 1.0, "A", null))).isEmpty();
    assertThat(INTAKE.check(new RawMeasuredObservation("u", "i", null, 1.0, "M", null)))
        .extracting(Violation::message)
        .singleElement()
        .asString()
        .startsWith("status: must be the status of a value (A, B, ")
        .endsWith("), got 'M'");
    assertThat(INTAKE.check(new RawMeasuredObservation("u", "i", null, 1.0, "a", null)))
        .extracting(Violation::code)
        .containsExactly("unknown-name");
  }

  @Test
  void check_mapInMap_namesBothKeys() {
    RawMayoralPowers powers =
        new RawMayoralPowers("c", Map.of("water/supply", Map.of("own-operate", "string")));

    assertThat(INTAKE.check(powers))
        .extracting(Violation::message)
        .singleElement()
        .asString()
        .startsWith(
            "levels[water/supply][own-operate]: unknown power level 'string', did you mean"
                + " 'strong'?");
  }

  @Test
  void check_inAnotherLocale_speaksEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(INTAKE.check(city(-1L)))
          .extracting(Violation::message)
          .containsExactly("population: must be at least 0, got '-1'");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void faults_unfitPart_isNotMissingAndAsksNoValueOfItsOwners() {
    PropertyPath text = PropertyPath.root().property("text");

    assertThat(INTAKE.faults(new RawSource(null, "x", null), Set.of(text)))
        .extracting(fault -> fault.path().toString())
        .containsExactly("url");
  }

  @Test
  void toValue_ofRawForm_isTheSameValue() {
    Partnership partnership = Partnership.of("p", PlaceId.parse("name:a"), PlaceId.parse("name:b"));

    assertThat(INTAKE.accept(RawPartnership.of(partnership))).isEqualTo(partnership);
  }

  private static RawCity city(long population) {
    return new RawCity("name:Banfora", "Banfora", "BFA", null, population);
  }

  private static RawPartnership partnership(
      RawPartnershipSide first,
      RawPartnershipSide second,
      Map<String, RawPreconditionEvidence> preconditions) {
    return new RawPartnership(
        "p", first, second, null, null, null, null, List.of(), preconditions, null);
  }

  private static RawTypologyAssignment assignment(double confidence) {
    return new RawTypologyAssignment(
        "name:Tokyo",
        null,
        "commanding",
        new RawSource("A. Author (2020)", null, null),
        confidence,
        null);
  }
}
