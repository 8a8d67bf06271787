package org.localgov.indicators.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.text.ResultTable;

/**
 * How a city governs, why, and what came second.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param evidence the evidence it was classified by
 * @param decisions the decision table
 * @param typology the type: the published one, else the computed one; empty if no rule holds
 * @param published the published assignment that won, with its source; empty if there is none
 * @param computed what the decision table gives, also where a published assignment won
 * @param runnerUp the other type that fits best; empty if no other rule has a condition that holds
 * @param fits the largest share of conditions met by each type's rules, 0..1; unmodifiable
 */
public record TypologyResult(
    TypologyEvidence evidence,
    DecisionTable decisions,
    Optional<GovernanceTypology> typology,
    Optional<TypologyAssignment> published,
    Optional<GovernanceTypology> computed,
    Optional<GovernanceTypology> runnerUp,
    Map<GovernanceTypology, Double> fits) {
  /**
   * Takes a copy of the fits.
   *
   * @param computed what the decision table gives, also where a published assignment won
   * @param decisions the decision table
   * @param evidence the evidence it was classified by
   * @param fits the largest share of conditions met by each type's rules, 0..1; unmodifiable
   * @param published the published assignment that won, with its source; empty if there is none
   * @param runnerUp the other type that fits best; empty if no other rule has a condition that
   *     holds
   * @param typology the type: the published one, else the computed one; empty if no rule holds
   */
  public TypologyResult {
    Map<GovernanceTypology, Double> copy = new EnumMap<>(GovernanceTypology.class);
    copy.putAll(fits);
    fits = Collections.unmodifiableMap(copy);
  }

  /**
   * {@return a line a condition: type of the rule, evidence, what is asked, what is there, and
   * whether it holds: yes, no or missing}
   */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of("typology", "rule", "evidence", "asked", "#there", "holds");
    for (DecisionTable.Rule rule : decisions.rules()) {
      for (Map.Entry<String, Condition> each : rule.conditions().entrySet()) {
        Optional<Double> there = Optional.ofNullable(evidence.values().get(each.getKey()));
        table.row(
            rule.typology(),
            each.getKey(),
            each.getValue(),
            there,
            there.map(value -> each.getValue().test(value) ? "yes" : "no").orElse("missing"));
      }
    }
    return table.build();
  }

  /** {@return the result as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the unit, its type, who says so, and the runner-up in one line. */
  @Override
  public String toString() {
    String type = typology.map(GovernanceTypology::toString).orElse("no type");
    String by =
        published.map(each -> "published in " + each.source()).orElse("by " + decisions.name());
    return evidence.unit()
        + ": "
        + type
        + " ("
        + by
        + runnerUp.map(second -> "; runner-up " + second).orElse("")
        + ")";
  }
}
