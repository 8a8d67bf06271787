package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;

/** Makes a scores document of the fields of a document; {@link ScoresWriter} is its mirror. */
final class ScoresBinder {
  private ScoresBinder() {}

  static Supplier<ScoresDocument> scores(Fields fields) {
    Optional<Fields> index = fields.requiredObject("index");
    String id = index.flatMap(at -> at.requiredText("id")).orElse("");
    String version = index.flatMap(at -> at.requiredText("version")).orElse("");
    index.ifPresent(Fields::done);
    Map<String, Map<String, Double>> fitted = new LinkedHashMap<>();
    fields
        .object("fitted")
        .ifPresent(
            all ->
                all.names()
                    .forEach(
                        name -> all.object(name).ifPresent(one -> fitted.put(name, numbers(one)))));
    List<Violation> warnings = warnings(fields);
    List<ScoresDocument.Row> rows = new ArrayList<>();
    for (JsonValue element : fields.requiredList("rows")) {
      fields.in(element).map(ScoresBinder::row).ifPresent(rows::add);
    }
    fields.done();
    return () -> new ScoresDocument(id, version, fitted, warnings, rows);
  }

  private static Map<String, Double> numbers(Fields fields) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    fields.names().forEach(name -> fields.number(name).ifPresent(n -> numbers.put(name, n)));
    return numbers;
  }

  private static ScoresDocument.Row row(Fields fields) {
    String unit = fields.requiredText("unit").orElse("");
    Optional<ReferencePeriod> period = fields.parsed("period", ReferencePeriod::parse);
    Map<String, ScoresDocument.NodeScore> scores = new LinkedHashMap<>();
    fields
        .requiredObject("scores")
        .ifPresent(
            all ->
                all.names()
                    .forEach(
                        name -> all.object(name).ifPresent(one -> scores.put(name, node(one)))));
    return row(unit, period, scores, fields);
  }

  /** Makes a row whose unit, period and scores are known. */
  static ScoresDocument.Row row(
      String unit,
      Optional<ReferencePeriod> period,
      Map<String, ScoresDocument.NodeScore> scores,
      Fields fields) {
    List<String> missing = fields.texts("missing");
    List<Violation> warnings = warnings(fields);
    Optional<ScoresDocument.Explained> explanation =
        fields.object("explanation").map(ScoresBinder::explained);
    fields.done();
    return new ScoresDocument.Row(unit, period, scores, missing, warnings, explanation);
  }

  private static ScoresDocument.NodeScore node(Fields fields) {
    OptionalDouble score = optional(fields.number("score"));
    Optional<Double> rank = fields.number("rank");
    if (rank.isPresent() && !(rank.get() >= 1 && rank.get() == Math.rint(rank.get()))) {
      fields.fault("invalid-value", "must have a rank that is a whole number from 1");
    }
    Optional<String> band = fields.text("band");
    fields.done();
    return new ScoresDocument.NodeScore(
        score, rank.map(Double::intValue).map(OptionalInt::of).orElse(OptionalInt.empty()), band);
  }

  private static List<Violation> warnings(Fields fields) {
    List<Violation> warnings = new ArrayList<>();
    for (JsonValue element : fields.list("warnings")) {
      fields.in(element).map(ScoresBinder::warning).ifPresent(warnings::add);
    }
    return warnings;
  }

  private static Violation warning(Fields fields) {
    Violation warning =
        Violation.of(
            fields.requiredText("code").orElse(""), fields.requiredText("message").orElse(""));
    Optional<Fields> details = fields.object("details");
    for (String name : details.map(Fields::names).orElse(List.of())) {
      Optional<String> value = details.get().text(name);
      warning = value.isPresent() ? warning.with(name, value.get()) : warning;
    }
    fields.done();
    return warning;
  }

  private static ScoresDocument.Explained explained(Fields fields) {
    String id = fields.requiredText("id").orElse("");
    String name = fields.text("name").orElse(id);
    OptionalDouble score = optional(fields.number("score"));
    double weight = fields.number("weight").orElse(1.0);
    OptionalDouble contribution = optional(fields.number("contribution"));
    OptionalDouble change = optional(fields.number("changeAtMedian"));
    OptionalDouble value = optional(fields.number("value"));
    String method = fields.requiredText("method").orElse("");
    String formula = fields.text("formula").orElse("");
    List<String> notes = fields.texts("notes");
    List<ScoresDocument.Explained> parts = new ArrayList<>();
    for (JsonValue element : fields.list("parts")) {
      fields.in(element).map(ScoresBinder::explained).ifPresent(parts::add);
    }
    fields.done();
    return new ScoresDocument.Explained(
        id, name, score, weight, contribution, change, value, method, formula, notes, parts);
  }

  private static OptionalDouble optional(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
