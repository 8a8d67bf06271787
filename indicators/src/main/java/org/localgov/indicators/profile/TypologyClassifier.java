package org.localgov.indicators.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.TypologyAssignment;

/**
 * Tells how a city governs, by a decision table of the caller; a published assignment always wins
 * over a computed one.
 *
 * <p>The fit of a type is the largest share of conditions met among its rules; the runner-up is the
 * other type that fits best, the earlier rule where they are equal. Where no rule holds there is no
 * type, only a runner-up.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * TypologyClassifier classifier = TypologyClassifier.of(table);
 * classifier.classify(TypologyEvidence.of(powers, actions));
 * classifier.classify(evidence, List.of(TypologyAssignment.of("name:Oslo", PROVIDING, source)));
 * }</pre>
 */
public final class TypologyClassifier {
  private final DecisionTable table;

  private TypologyClassifier(DecisionTable table) {
    this.table = table;
  }

  /**
   * {@return a classifier by a decision table}
   *
   * @param table the rules
   * @throws IllegalArgumentException if the table has no rule
   */
  public static TypologyClassifier of(DecisionTable table) {
    if (table.rules().isEmpty()) {
      throw new IllegalArgumentException("decision table must have a rule, got none");
    }
    return new TypologyClassifier(table);
  }

  /**
   * {@return how a city governs by the decision table}
   *
   * @param evidence the evidence on the city, or on a sector of it
   */
  public TypologyResult classify(TypologyEvidence evidence) {
    return classify(evidence, List.of());
  }

  /**
   * {@return how a city governs: as published, if it was, or by the decision table}
   *
   * @param evidence the evidence on the city, or on a sector of it
   * @param published assignments with their sources, of which those of this city and sector count
   * @throws IllegalArgumentException if published assignments of this city and sector differ
   */
  public TypologyResult classify(
      TypologyEvidence evidence, Collection<TypologyAssignment> published) {
    Map<GovernanceTypology, Double> fits = new EnumMap<>(GovernanceTypology.class);
    for (DecisionTable.Rule rule : table.rules()) {
      fits.merge(rule.typology(), rule.fit(evidence), Math::max);
    }
    Optional<TypologyAssignment> assigned = assigned(evidence, published);
    Optional<GovernanceTypology> computed =
        table.rules().stream()
            .filter(rule -> rule.fit(evidence) == 1)
            .map(DecisionTable.Rule::typology)
            .findFirst();
    Optional<GovernanceTypology> type =
        assigned.map(TypologyAssignment::typology).or(() -> computed);
    return new TypologyResult(
        evidence, table, type, assigned, computed, runnerUp(fits, type), fits);
  }

  private Optional<GovernanceTypology> runnerUp(
      Map<GovernanceTypology, Double> fits, Optional<GovernanceTypology> type) {
    GovernanceTypology best = null;
    for (DecisionTable.Rule rule : table.rules()) {
      GovernanceTypology each = rule.typology();
      double fit = fits.getOrDefault(each, 0.0);
      boolean other = type.filter(each::equals).isEmpty();
      if (other && fit > (best == null ? 0 : fits.getOrDefault(best, 0.0))) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<TypologyAssignment> assigned(
      TypologyEvidence evidence, Collection<TypologyAssignment> published) {
    List<TypologyAssignment> own =
        published.stream()
            .filter(each -> each.city().equals(evidence.city()))
            .filter(each -> each.sector().equals(evidence.sector()))
            .toList();
    if (own.stream().map(TypologyAssignment::typology).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "published assignments of " + evidence.unit() + " must agree, got " + own);
    }
    return own.stream().findFirst();
  }
}
