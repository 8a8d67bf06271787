package org.localgov.indicators.robustness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.robustness.Setters.Part;

/**
 * The properties of a definition that options can stand in the place of, named as in its JSON. An
 * option that is an object names methods anew, and of all else sets what it names.
 */
final class Places {
  private static final Setters<MethodSpec> CALL =
      new Setters<MethodSpec>()
          .with("method", (old, option) -> new MethodSpec(option.text(), old.parameters()))
          .with("parameters", (old, option) -> new MethodSpec(old.method(), option.object()))
          .withAny("parameters.", name -> (old, option) -> parameter(old, name, option));

  private static final Part<MethodSpec> METHOD =
      new Part<>("method", (old, option) -> Optional.of(call(option)), CALL);

  private static final Part<MethodSpec> METHOD_OR_NONE =
      new Part<>(
          "method",
          (old, option) -> option.isNone() ? Optional.empty() : Optional.of(call(option)),
          CALL);

  private static final Setters<Rescale> OF_RESCALE =
      new Setters<Rescale>()
          .with("lower", (old, option) -> new Rescale(option.number(), old.upper()))
          .with("upper", (old, option) -> new Rescale(old.lower(), option.number()));

  private static final Part<Rescale> RESCALE =
      new Part<>(
          "rescale",
          (old, option) ->
              option.isNone()
                  ? Optional.empty()
                  : Optional.of(OF_RESCALE.setAll(range(option), option)),
          OF_RESCALE);

  private static final Setters<Normalisation> OF_NORMALISATION =
      new Setters<Normalisation>()
          .with("", CALL, Normalisation::spec, Normalisation::withSpec)
          .with("scope", (old, option) -> old.per(option.parsed(Scope::parse)))
          .with("constant", (old, option) -> old.onConstant(option.parsed(ConstantRule::parse)))
          .with(
              "rescale",
              RESCALE,
              Normalisation::rescale,
              (old, range) -> new Normalisation(old.spec(), old.scope(), range, old.constant()));

  private static final Part<Normalisation> NORMALISATION =
      new Part<>(
          "normalisation",
          (old, option) -> {
            MethodSpec spec = option.method();
            Normalisation named =
                old.map(some -> some.withSpec(spec)).orElseGet(() -> Normalisation.of(spec));
            return Optional.of(OF_NORMALISATION.setAll(named, option, "method", "parameters"));
          },
          OF_NORMALISATION);

  private static final Setters<Passes> OF_PASSES =
      new Setters<Passes>()
          .with("skewness", (old, option) -> new Passes(option.number(), old.kurtosis()))
          .with("kurtosis", (old, option) -> new Passes(old.skewness(), option.number()));

  private static final Part<Passes> PASSES =
      new Part<>(
          "passes",
          (old, option) -> Optional.of(OF_PASSES.setAll(old.orElse(Passes.STANDARD), option)),
          OF_PASSES);

  private static final Setters<Treatment> OF_TREATMENT =
      new Setters<Treatment>()
          .with("first", METHOD, Treatment::first, (old, spec) -> like(old).first(spec).build())
          .with(
              "second",
              METHOD_OR_NONE,
              Treatment::second,
              (old, spec) -> like(old).second(spec).build())
          .with("combine", (old, option) -> like(old).combine(option.flag()).build())
          .with("force", (old, option) -> like(old).force(option.flag()).build())
          .with("scope", (old, option) -> like(old).scope(option.parsed(Scope::parse)).build())
          .with(
              "passes",
              PASSES,
              old -> Optional.of(old.passes()),
              (old, passes) -> like(old).passes(passes.orElseThrow()).build());

  private static final Part<Treatment> TREATMENT =
      new Part<>("treatment", Places::treated, OF_TREATMENT);

  private static final Setters<Missing> OF_MISSING =
      new Setters<Missing>()
          .with(
              "rule",
              (old, option) ->
                  new Missing(option.parsed(MissingRule::parse), old.minimumAvailability()))
          .with("minimumAvailability", (old, option) -> new Missing(old.rule(), option.number()));

  private static final Part<Missing> MISSING =
      new Part<>(
          "missing rule",
          (old, option) -> {
            Missing named =
                old.orElseGet(() -> Missing.of(option.require("rule").parsed(MissingRule::parse)));
            return Optional.of(OF_MISSING.setAll(named, option));
          },
          OF_MISSING);

  private static final Setters<Screening> OF_SCREENING =
      new Setters<Screening>()
          .with(
              "minimumAvailability",
              (old, option) -> asking(old, option.number(), old.overall().nonZero()))
          .with(
              "minimumNonZero",
              (old, option) -> asking(old, old.overall().availability(), option.number()))
          .with("include", (old, option) -> old.withInclude(texts(option)))
          .with("exclude", (old, option) -> old.withExclude(texts(option)));

  private static final Part<Screening> SCREENING =
      new Part<>(
          "screening",
          (old, option) ->
              option.isNone()
                  ? Optional.empty()
                  : Optional.of(OF_SCREENING.setAll(old.orElse(Screening.of(0, 0)), option)),
          OF_SCREENING);

  private static final Setters<Denominator> OF_DENOMINATOR =
      new Setters<Denominator>()
          .with("indicator", (old, option) -> new Denominator(option.text(), old.factor()))
          .with("factor", (old, option) -> new Denominator(old.indicator(), option.number()));

  private static final Part<Denominator> DENOMINATOR =
      new Part<>("denominator", (old, option) -> divided(option), OF_DENOMINATOR);

  /** The properties of a definition as a whole, but for those of every node. */
  static final Setters<Index> INDEX =
      new Setters<Index>()
          .with(
              "normalisation",
              NORMALISATION,
              Index::normalisation,
              (old, changed) -> old.toBuilder().normalisation(changed).build())
          .with(
              "imputation",
              METHOD_OR_NONE,
              Index::imputation,
              (old, changed) -> old.toBuilder().imputation(changed).build())
          .with(
              "treatment",
              TREATMENT,
              Index::treatment,
              (old, changed) -> old.toBuilder().treatment(changed).build())
          .with(
              "screening",
              SCREENING,
              old -> old.screening().or(() -> Optional.of(Screening.of(0, 0))),
              (old, changed) -> old.toBuilder().screening(changed).build());

  /** The properties of a node. */
  static final Setters<Node> NODE =
      new Setters<Node>()
          .with(
              "aggregation",
              METHOD,
              Node::aggregation,
              (old, changed) -> like(old).aggregation(changed).build())
          .with("weighting", METHOD_OR_NONE, Node::weighting, Node::withWeighting)
          .with(
              "missing",
              MISSING,
              Node::missing,
              (old, changed) -> like(old).missing(changed).build())
          .with(
              "missing.rule",
              (old, option) ->
                  old.withMissing(
                      new Missing(
                          option.parsed(MissingRule::parse),
                          old.missing().map(Missing::minimumAvailability).orElse(0.0))));

  /** The properties of an indicator. */
  static final Setters<Indicator> INDICATOR =
      new Setters<Indicator>()
          .with(
              "direction",
              (old, option) -> like(old).direction(option.parsed(Direction::parse)).build())
          .with("column", (old, option) -> old.withColumn(option.text()))
          .with(
              "denominator",
              DENOMINATOR,
              Indicator::denominator,
              (old, changed) -> like(old).denominator(changed).build())
          .with(
              "normalisation",
              NORMALISATION,
              Indicator::normalisation,
              (old, changed) -> like(old).normalisation(changed).build())
          .with(
              "treatment",
              TREATMENT,
              Indicator::treatment,
              (old, changed) -> like(old).treatment(changed).build());

  private Places() {}

  /** Returns a method that an option names, and refuses what it names besides. */
  private static MethodSpec call(Option option) {
    return CALL.setAll(option.method(), option);
  }

  private static Rescale range(Option option) {
    return new Rescale(option.require("lower").number(), option.require("upper").number());
  }

  /** Changes one parameter of a method, or one part of a parameter that is an object. */
  private static MethodSpec parameter(MethodSpec old, String name, Option option) {
    return new MethodSpec(old.method(), with(old.parameters(), name, option.plain()));
  }

  private static Parameters with(Parameters old, String name, Object value) {
    Map<String, Object> values = new LinkedHashMap<>(old.asMap());
    int dot = name.indexOf('.');
    Object inner = dot < 0 ? null : values.get(name.substring(0, dot));
    if (inner instanceof Parameters object) {
      values.put(name.substring(0, dot), with(object, name.substring(dot + 1), value));
    } else {
      values.put(name, value);
    }
    return Parameters.of(values);
  }

  private static Optional<Treatment> treated(Optional<Treatment> old, Option option) {
    if (option.isNone()) {
      return Optional.of(Treatment.none());
    }
    Treatment.Builder named = like(old.orElseGet(Treatment::none));
    if (option.member("first").isPresent()) {
      named.first(call(option.require("first")));
      named.second(option.member("second").filter(two -> !two.isNone()).map(Places::call));
    }
    Treatment treatment = OF_TREATMENT.setAll(named.build(), option, "first", "second");
    if (treatment.isNone()) {
      option.require("first");
    }
    return Optional.of(treatment);
  }

  private static Optional<Denominator> divided(Option option) {
    if (option.value() instanceof String id) {
      return option.isNone() ? Optional.empty() : Optional.of(Denominator.of(id));
    }
    Denominator named = Denominator.of(option.require("indicator").text());
    return Optional.of(OF_DENOMINATOR.setAll(named, option));
  }

  private static Screening asking(Screening old, double availability, double nonZero) {
    Screening.Builder screening = Screening.builder();
    screening.from(old);
    return screening.overall(new Thresholds(availability, nonZero)).build();
  }

  private static String[] texts(Option option) {
    return option.texts().toArray(String[]::new);
  }

  private static Treatment.Builder like(Treatment old) {
    Treatment.Builder builder = Treatment.builder();
    builder.from(old);
    return builder;
  }

  private static Indicator.Builder like(Indicator old) {
    Indicator.Builder builder = Indicator.builder();
    builder.from(old);
    return builder;
  }

  private static Node.Builder like(Node old) {
    Node.Builder builder = Node.builder();
    builder.from(old);
    return builder;
  }
}
