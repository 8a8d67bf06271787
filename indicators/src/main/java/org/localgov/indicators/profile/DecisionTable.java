package org.localgov.indicators.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.indicators.definition.Condition;

/**
 * Which evidence makes which way of governing: rules in order, each a type and the conditions that
 * all have to hold; the first rule that holds gives the type.
 *
 * <p>There is no default table, for the rule by which C40 assigned its types is not known (C40 and
 * Arup 2015, Powering Climate Action, figure 9, gives names only). Instances are immutable and safe
 * to share between threads.
 *
 * <pre>{@code
 * DecisionTable table = DecisionTable.named("mine")
 *     .rule(COMMANDING, Map.of("own-operate", atLeast(66), "set-enforce-policy", atLeast(66)))
 *     .rule(FACILITATING, Map.of("with-partners", atLeast(50)));
 * }</pre>
 */
public final class DecisionTable {
  private final String name;
  private final List<Rule> rules;

  private DecisionTable(String name, List<Rule> rules) {
    this.name = name;
    this.rules = List.copyOf(rules);
  }

  /**
   * One row of the table.
   *
   * @param typology the type that it gives
   * @param conditions what has to hold, by name of evidence; at least one
   */
  public record Rule(GovernanceTypology typology, Map<String, Condition> conditions) {
    /**
     * Checks the names.
     *
     * @param conditions what has to hold, by name of evidence; at least one
     * @param typology the type that it gives
     * @throws org.localgov.core.error.UnknownNameException if a name is not one of {@link
     *     TypologyEvidence#names}
     * @throws IllegalArgumentException if there is no condition
     */
    public Rule {
      if (conditions.isEmpty()) {
        throw new IllegalArgumentException("rule for " + typology + " must have a condition");
      }
      conditions.keySet().forEach(TypologyEvidence::requireName);
      Map<String, Condition> sorted = new LinkedHashMap<>();
      for (String evidence : TypologyEvidence.names()) {
        Condition condition = conditions.get(evidence);
        if (condition != null) {
          sorted.put(evidence, condition);
        }
      }
      conditions = Collections.unmodifiableMap(sorted);
    }

    /** Returns how many of the conditions the evidence meets; evidence that lacks meets none. */
    int met(TypologyEvidence evidence) {
      return (int)
          conditions.entrySet().stream()
              .filter(
                  each ->
                      each.getValue()
                          .test(evidence.values().getOrDefault(each.getKey(), Double.NaN)))
              .count();
    }

    /** Returns the share of the conditions that the evidence meets, 0..1. */
    double fit(TypologyEvidence evidence) {
      return (double) met(evidence) / conditions.size();
    }

    /** Returns the rule in one line. */
    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      conditions.forEach((evidence, condition) -> parts.add(evidence + " " + condition));
      return typology + " if " + String.join(" and ", parts);
    }
  }

  /**
   * {@return a table without a rule}
   *
   * @param name what the table is called in results
   */
  public static DecisionTable named(String name) {
    return new DecisionTable(name, List.of());
  }

  /**
   * {@return this table with a further rule at its end}
   *
   * @param typology the type that the rule gives
   * @param conditions what has to hold, by name of evidence
   * @throws org.localgov.core.error.UnknownNameException if a name is not one of {@link
   *     TypologyEvidence#names}
   * @throws IllegalArgumentException if there is no condition
   */
  public DecisionTable rule(GovernanceTypology typology, Map<String, Condition> conditions) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(new Rule(typology, conditions));
    return new DecisionTable(name, more);
  }

  /**
   * {@return a table to begin with, invented by this library; C40's own rule is not known}
   *
   * <p>Two thirds or more is strong, a third or less is weak. It is never a default.
   */
  public static DecisionTable example() {
    Condition strong = Condition.atLeast(200.0 / 3);
    Condition weak = Condition.atMost(100.0 / 3);
    Condition most = Condition.above(50);
    return named("an example of this library, for C40's own rule is not known")
        .rule(
            GovernanceTypology.COMMANDING,
            Map.of("own-operate", strong, "set-enforce-policy", strong, "control-budget", strong))
        .rule(
            GovernanceTypology.LEGISLATING,
            Map.of("set-enforce-policy", strong, "policy-regulation", most))
        .rule(GovernanceTypology.PROVIDING, Map.of("own-operate", strong, "control-budget", strong))
        .rule(
            GovernanceTypology.IMPLEMENTING,
            Map.of("own-operate", strong, "project-programme", most))
        .rule(GovernanceTypology.COLLABORATING, Map.of("with-partners", most, "set-vision", strong))
        .rule(GovernanceTypology.FACILITATING, Map.of("own-operate", weak, "set-vision", strong));
  }

  /** {@return the name of the table} */
  public String name() {
    return name;
  }

  /** {@return the rules in order; unmodifiable} */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * {@return this table as the parameter of the instrument {@code c40-governance-typology}, by
   * which a table of evidence has the same fits}
   *
   * <pre>{@code
   * Scorer.builder(Instruments.of("c40-governance-typology")).set(table.settings()).build()
   *     .score(ProfileTables.evidence(evidence));
   * }</pre>
   */
  public Map<String, Object> settings() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Rule rule : rules) {
      Map<String, Object> conditions = new LinkedHashMap<>();
      rule.conditions.forEach((evidence, asked) -> conditions.put(evidence, asked.parts()));
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("outcome", rule.typology.toString());
      entry.put("conditions", conditions);
      all.add(entry);
    }
    return Map.of("decision-table", all);
  }

  /** Returns the name and the rules, a line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    rules.forEach(rule -> text.append("\n  ").append(rule));
    return text.toString();
  }
}
