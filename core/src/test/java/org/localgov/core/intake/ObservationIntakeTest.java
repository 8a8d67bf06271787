package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class ObservationIntakeTest {
  private static final ObservationIntake INTAKE = ObservationIntake.standard();
  private static final RawObservation GOOD = RawObservation.of("iso:ALB", "policy", "2010", "1");

  @Test
  void accept_goodRows_becomeObservations() {
    IntakeResult result =
        accept(
            GOOD.withStatus("E").withSource("a source"),
            RawObservation.of("iso:ALB", "policy", null, "-0"),
            RawObservation.of("iso:ALB", "policy", "", "2").withStatus("").at("data.csv", 9),
            RawObservation.of("iso:ALB", "policy", "2011", "").withStatus("M"));

    assertThat(result.violations()).hasSize(1);
    assertThat(result.observations())
        .containsExactly(
            Observation.builder()
                .unit("iso:ALB")
                .indicator(IndicatorId.of("policy"))
                .period(ReferencePeriod.year(2010))
                .value(1)
                .status(ObservationStatus.ESTIMATED)
                .source(Source.of("a source"))
                .build(),
            Observation.of("iso:ALB", IndicatorId.of("policy"), 0));
    assertThat(result.observations().missing())
        .containsExactly(
            MissingObservation.of(
                "iso:ALB",
                IndicatorId.of("policy"),
                ReferencePeriod.year(2011),
                ObservationStatus.MISSING_CANNOT_EXIST));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, policy, 2010, 1, -, -, invalid-unit, \"row 1, indicator 'policy', period '2010': unit must not be blank, got ''\"",
        "u, -, 2010, 1, -, -, invalid-indicator, \"row 1, unit 'u', period '2010': indicator must not be blank, got ''\"",
        "u, i, 2010, n/a, -, -, invalid-value, \"row 1, unit 'u', indicator 'i', period '2010': value must be a number, got 'n/a'\"",
        "u, i, 2010, NaN, -, -, invalid-value, \"row 1, unit 'u', indicator 'i', period '2010': value must be finite, got 'NaN'\"",
        "u, i, 2014/2010, 1, -, -, invalid-period, \"row 1, unit 'u', indicator 'i': period must end after it starts, got '2014/2010'\"",
        "u, i, -, 1, -, ' ', invalid-source, \"row 1, unit 'u', indicator 'i': source must not be blank, got ' '\"",
        "u, i, -, 1, M, -, value-with-missing-status, \"row 1, unit 'u', indicator 'i': value must be empty where the status is 'M', got '1'\"",
        "u, i, -, -, -, -, missing-value, \"row 1, unit 'u', indicator 'i': value must be a number unless the status is one of H, L, M, O, Q, got ''\"",
        "u, i, -, -, E, -, missing-value, \"row 1, unit 'u', indicator 'i': value must be a number unless the status is one of H, L, M, O, Q, got ''\"",
      },
      quoteCharacter = '"')
  void accept_badPart_isReportedWithItsPlace(
      String unit,
      String indicator,
      String period,
      String value,
      String status,
      String source,
      String code,
      String message) {
    RawObservation row =
        RawObservation.of(unit, indicator, period, value)
            .withStatus(status)
            .withSource(source == null ? null : source.replace("'", ""));

    IntakeResult result = accept(row);

    assertThat(result.observations().isEmpty()).isTrue();
    assertThat(result.violations()).hasSize(1);
    assertThat(result.violations().get(0).code()).isEqualTo(code);
    assertThat(result.violations().get(0)).hasToString(message);
  }

  @Test
  void accept_manyFaultsInOneRow_areAllReportedInOrderOfTheParts() {
    IntakeResult result =
        accept(RawObservation.of("", "x y", "24", "1,5").withStatus("z").withSource("\n"));

    assertThat(result.violations())
        .extracting(fault -> fault.details().get("column"))
        .containsExactly("unit", "indicator", "period", "value", "status", "source");
  }

  @Test
  void accept_unknownStatusAndNoValue_isOneFault() {
    assertThat(accept(RawObservation.of("u", "i", null, "").withStatus("Z")).violations())
        .extracting(Violation::code)
        .containsExactly("invalid-status");
  }

  @Test
  void accept_fault_hasItsFactsAsDetails() {
    IntakeResult result = accept(RawObservation.of("u", "i", "2010", "n/a").at("data.csv", 4));

    assertThat(result.violations().get(0).details())
        .containsExactly(
            Map.entry("file", "data.csv"),
            Map.entry("row", "4"),
            Map.entry("unit", "u"),
            Map.entry("indicator", "i"),
            Map.entry("period", "2010"),
            Map.entry("column", "value"),
            Map.entry("value", "n/a"),
            Map.entry("rule", "must be a number"));
    assertThat(result.violations().get(0).message())
        .startsWith("data.csv row 4, unit 'u', indicator 'i', period '2010': value must be");
  }

  @Test
  void accept_duplicate_namesBothRowsAndKeepsTheFirst() {
    IntakeResult result =
        accept(GOOD, RawObservation.of("iso:ALB", "policy", "2010", "2").at("more.csv", 7));

    assertThat(result.observations()).extracting(Observation::value).containsExactly(1.0);
    assertThat(result.violations())
        .extracting(Violation::message)
        .containsExactly(
            "more.csv row 7, unit 'iso:ALB', indicator 'policy', period '2010':"
                + " must occur once, but is already in row 1");
    assertThat(result.violations().get(0).code()).isEqualTo("duplicate-observation");
  }

  @Test
  void accept_missingAndObserved_areDuplicatesToo() {
    assertThat(
            accept(GOOD, RawObservation.of("iso:ALB", "policy", "2010", "").withStatus("M"))
                .violations())
        .extracting(Violation::code)
        .containsExactly("duplicate-observation");
  }

  @Test
  void accept_rowRefusedForAnotherFault_isNoEarlierRow() {
    IntakeResult result = accept(RawObservation.of("iso:ALB", "policy", "2010", "n/a"), GOOD);

    assertThat(result.observations()).hasSize(1);
    assertThat(result.violations()).hasSize(1);
  }

  @Test
  void accept_nullRow_isAViolation() {
    IntakeResult result = accept(GOOD, null);

    assertThat(result.observations()).hasSize(1);
    assertThat(result.violations())
        .extracting(Violation::message)
        .containsExactly("row 2: must not be null");
  }

  @Test
  void accept_noRows_isEmpty() {
    assertThat(INTAKE.accept(List.of()).orThrow().isEmpty()).isTrue();
  }

  @Test
  void accept_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> INTAKE.accept(null)).withMessage("rows");
    assertThatNullPointerException()
        .isThrownBy(() -> ObservationIntake.with(null))
        .withMessage("validator");
  }

  @Test
  void accept_templatesInValues_areNotInterpolated() {
    assertThat(accept(RawObservation.of("u", "i", null, "${1+1} {value}")).violations())
        .extracting(Violation::message)
        .containsExactly(
            "row 1, unit 'u', indicator 'i': value must be a number, got '${1+1} {value}'");
  }

  @Test
  void accept_hundredThousandRows_takesSeconds() {
    List<RawObservation> rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> RawObservation.of("unit " + i / 40, "i-" + i % 40, "2024", "0." + i))
            .toList();
    long start = System.nanoTime();

    assertThat(INTAKE.accept(rows).orThrow()).hasSize(100_000);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
  }

  @Test
  void standard_fromManyThreads_givesTheSame() {
    List<RawObservation> rows = List.of(GOOD, RawObservation.of("", "", "24", "x"));
    IntakeResult expected = INTAKE.accept(rows);

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> INTAKE.accept(rows)).toList())
        .allMatch(expected::equals);
  }

  @Test
  void with_ownValidator_addsItsConstraints() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(RawObservation.class)
        .field("unit")
        .constraint(new PatternDef().regexp("iso:.*").message("must be an iso place"));
    try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      IntakeResult result =
          ObservationIntake.with(validator)
              .accept(List.of(GOOD, RawObservation.of("name:Tirana", "policy", null, "x")));

      assertThat(result.observations()).hasSize(1);
      assertThat(result.violations())
          .extracting(Violation::code, Violation::message)
          .containsExactly(
              tuple(
                  "constraint",
                  "row 2, unit 'name:Tirana', indicator 'policy': unit must be an iso place, got 'name:Tirana'"),
              tuple(
                  "invalid-value",
                  "row 2, unit 'name:Tirana', indicator 'policy': value must be a number, got 'x'"));
    }
  }

  private static IntakeResult accept(RawObservation... rows) {
    return INTAKE.accept(Arrays.asList(rows));
  }
}
