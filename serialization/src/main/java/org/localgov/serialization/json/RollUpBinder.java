package org.localgov.serialization.json;

import java.util.Optional;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Statistic;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Ungrouped;

/** Makes a roll-up of the fields of a document; {@link RollUpWriter} is its mirror. */
final class RollUpBinder {
  private RollUpBinder() {}

  static Optional<RollUp> rollUp(Fields fields) {
    RollUp.Builder rollUp = RollUp.builder();
    rollUp.addAllGroupings(fields.texts("by"));
    if (fields.texts("by").isEmpty()) {
      fields.fault("no-grouping", "must name the groupings in 'by'");
    }
    for (JsonValue element : fields.requiredList("columns")) {
      fields.in(element).flatMap(RollUpBinder::summary).ifPresent(rollUp::addSummaries);
    }
    fields.parsed("ungrouped", Ungrouped::parse).ifPresent(rollUp::ungrouped);
    fields.done();
    return fields.made(rollUp::build);
  }

  private static Optional<Summary> summary(Fields fields) {
    Optional<Statistic> statistic = fields.requiredParsed("statistic", Statistic::parse);
    Optional<String> column = fields.text("column");
    Optional<String> name = fields.text("as").or(() -> column);
    Optional<Condition> condition = fields.object("condition").flatMap(RollUpBinder::condition);
    Summary.Builder summary = Summary.builder().column(column).condition(condition);
    fields.text("weight").ifPresent(summary::weight);
    fields.object("scale").flatMap(IndexBinder::scale).ifPresent(summary::scale);
    fields.object("missing").flatMap(IndexBinder::missing).ifPresent(summary::missing);
    fields.done();
    if (name.isEmpty()) {
      fields.fault("no-name", "must have a 'column', or for a count a name in 'as'");
    }
    return statistic.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : fields.made(() -> summary.statistic(statistic.get()).name(name.get()).build());
  }

  private static Optional<Condition> condition(Fields fields) {
    double from = fields.number("from").orElse(Double.NEGATIVE_INFINITY);
    boolean fromInclusive = fields.flag("fromInclusive").orElse(false);
    double to = fields.number("to").orElse(Double.POSITIVE_INFINITY);
    boolean toInclusive = fields.flag("toInclusive").orElse(false);
    fields.done();
    return fields.made(() -> new Condition(from, fromInclusive, to, toInclusive));
  }
}
