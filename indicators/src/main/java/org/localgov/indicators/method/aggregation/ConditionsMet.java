package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code conditions-met}: how far the children keep the rules of a decision table that lead to one
 * outcome, from 0 to 1.
 *
 * <p>A rule has an outcome and asks conditions of children; its fit is the share of its conditions
 * that hold, and the score is the fit of the rule that fits best. It is 1 where all the conditions
 * of a rule hold, and 0 where no rule leads to the outcome. A child that is missing keeps no
 * condition. A condition names a child by its id without the {@code prefix}, so that several nodes
 * can share a table; two children that are the same without it are refused, and so are weights.
 *
 * <p>Plain counting without a source; the decision table is whoever's it is.
 */
final class ConditionsMet implements ScoringRule {
  private static final String RULES = "rules";
  private static final String OUTCOME = "outcome";
  private static final String OUTCOMES = "outcomes";
  private static final String PREFIX = "prefix";
  private static final String CONDITIONS = "conditions";
  private static final List<String> PARTS = List.of(OUTCOME, CONDITIONS);

  /** A rule of the table, its conditions by child. */
  private record Rule(String outcome, Map<String, Condition> conditions) {
    /** Returns what is asked of each child, null where nothing is. */
    @Nullable Condition[] asked(Shape shape, String prefix) {
      @Nullable Condition[] asked = new Condition[shape.size()];
      Arrays.setAll(asked, child -> conditions.get(bare(shape.id(child), prefix)));
      return asked;
    }
  }

  @Override
  public String name() {
    return "conditions-met";
  }

  @Override
  public String description() {
    return "of the rules for the outcome, the largest share of conditions that hold, 0 to 1";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            RULES,
            "the decision table: objects with an outcome and conditions, which are objects with"
                + " from, fromInclusive, to and toInclusive by the id of a child"),
        Parameter.required(OUTCOME, "the outcome whose rules count"),
        Parameter.required(OUTCOMES, "all outcomes that a rule may have, a list of texts"),
        Parameter.optional(PREFIX, "", "what stands before a condition's name in a child's id"));
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Parameters parameters) {
    List<String> outcomes = outcomes(parameters);
    requireKnown(OUTCOME, parameters.text(OUTCOME, ""), outcomes);
    for (Rule rule : rules(parameters)) {
      requireKnown(OUTCOME, rule.outcome, outcomes);
      if (rule.conditions.isEmpty()) {
        throw new IllegalArgumentException(
            "rule for '" + rule.outcome + "' must have a condition, got none");
      }
    }
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.unweighted(name(), shape);
    String prefix = parameters.text(PREFIX, "");
    List<String> known =
        IntStream.range(0, shape.size()).mapToObj(child -> bare(shape.id(child), prefix)).toList();
    for (String name : known) {
      if (known.indexOf(name) < known.lastIndexOf(name)) {
        throw new IllegalArgumentException(
            name()
                + " must know the children apart without their prefix, got '"
                + name
                + "' and '"
                + prefix
                + name
                + "'");
      }
    }
    for (Rule rule : rules(parameters)) {
      rule.conditions.keySet().forEach(name -> requireKnown("condition", name, known));
    }
  }

  private static void requireKnown(String kind, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          UnknownNameException.violation(kind, name, known).message());
    }
  }

  private static List<String> outcomes(Parameters parameters) {
    if (parameters.value(OUTCOMES).orElse("") instanceof List<?> list
        && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new IllegalArgumentException("parameter '" + OUTCOMES + "' must be a list of texts");
  }

  private static List<Rule> rules(Parameters parameters) {
    List<Rule> rules = new ArrayList<>();
    for (Parameters rule : parameters.objects(RULES)) {
      rule.names().forEach(part -> requireKnown("part of a rule", part, PARTS));
      String outcome = rule.text(OUTCOME, "");
      String place = "rule for '" + outcome + "'";
      if (!(rule.value(CONDITIONS).orElse(Parameters.none()) instanceof Parameters asked)) {
        throw new IllegalArgumentException(
            place + ": '" + CONDITIONS + "' must be an object of conditions by child");
      }
      Map<String, Condition> conditions = new LinkedHashMap<>();
      for (String child : asked.names()) {
        conditions.put(
            child,
            condition(place + ": condition '" + child + "'", asked.value(child).orElseThrow()));
      }
      rules.add(new Rule(outcome, conditions));
    }
    return rules;
  }

  private static Condition condition(String place, Object value) {
    if (!(value instanceof Parameters parts)) {
      throw new IllegalArgumentException(
          place + " must be an object with from or to, got " + Quoted.of(value));
    }
    try {
      return Condition.of(parts);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private static String bare(String id, String prefix) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  private static List<Rule> counted(Parameters parameters) {
    String outcome = parameters.text(OUTCOME, "");
    return rules(parameters).stream().filter(rule -> rule.outcome.equals(outcome)).toList();
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    for (int row = 0; row < rows; row++) {
      out[row] = isThere(children, row) ? 0 : Double.NaN;
    }
    String prefix = parameters.text(PREFIX, "");
    for (Rule rule : counted(parameters)) {
      @Nullable Condition[] asked = rule.asked(children, prefix);
      for (int row = 0; row < rows; row++) {
        out[row] = Math.max(out[row], (double) met(children, row, asked) / rule.conditions.size());
      }
    }
  }

  private static boolean isThere(Children children, int row) {
    return IntStream.range(0, children.size())
        .anyMatch(child -> !Double.isNaN(children.scores(child)[row]));
  }

  private static int met(Children children, int row, @Nullable Condition[] asked) {
    int met = 0;
    for (int child = 0; child < asked.length; child++) {
      Condition condition = asked[child];
      met += condition != null && condition.test(children.scores(child)[row]) ? 1 : 0;
    }
    return met;
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    List<String> rules = new ArrayList<>();
    String prefix = parameters.text(PREFIX, "");
    for (Rule rule : counted(parameters)) {
      @Nullable Condition[] asked = rule.asked(row, prefix);
      List<String> conditions = new ArrayList<>();
      for (int child = 0; child < asked.length; child++) {
        Condition condition = asked[child];
        if (condition != null) {
          double there = row.scores(child)[0];
          conditions.add(
              bare(row.id(child), prefix)
                  + " "
                  + (Double.isNaN(there) ? "missing" : compact(there))
                  + (condition.test(there) ? " is " : " is not ")
                  + condition);
        }
      }
      rules.add(
          met(row, 0, asked)
              + " / "
              + rule.conditions.size()
              + " ("
              + String.join(", ", conditions)
              + ")");
    }
    return rules.isEmpty() ? "no rule" : String.join(" or ", rules);
  }
}
