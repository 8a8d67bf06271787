package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * The principal components of the elements of one level: of each parent's, of those below each node
 * of a higher level, or of all together.
 *
 * <p>What is done in each group, and where the sign of a component comes from, stands with {@link
 * ComponentGroup}. A group of fewer than two elements that vary, or of fewer than three complete
 * rows, has no components; {@link #skipped} tells why. Rows of all periods are taken together.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PrincipalComponentAnalysis pca = PrincipalComponentAnalysis.byParent(Lineage.of(index), table, 1);
 * pca.group("services").share(1);    // 0.62: what the first component explains
 * pca.group("services").adequacy().kmo();
 * }</pre>
 */
public final class PrincipalComponentAnalysis {
  private static final String ALL = "all";

  private final IndicatorTable table;
  private final Map<String, ComponentGroup> groups = new LinkedHashMap<>();
  private final Map<String, String> skipped = new LinkedHashMap<>();

  private PrincipalComponentAnalysis(IndicatorTable table, Map<String, List<String>> families) {
    this.table = table;
    families.forEach(
        (id, members) -> {
          try {
            groups.put(id, ComponentGroup.of(id, table, members));
          } catch (UnknownNameException e) {
            throw e;
          } catch (LocalgovException e) {
            skipped.put(id, String.valueOf(e.getMessage()));
          }
        });
  }

  /**
   * {@return the components of each parent's children on a level}
   *
   * @param lineage the tree
   * @param table the values
   * @param level the level of the elements, 1 for the indicators
   * @throws UnknownNameException if the table lacks an element
   * @throws LocalgovException if the index has no such level
   */
  public static PrincipalComponentAnalysis byParent(
      Lineage lineage, IndicatorTable table, int level) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String id : lineage.at(level)) {
      lineage
          .parent(id)
          .ifPresent(node -> families.computeIfAbsent(node, any -> new ArrayList<>()).add(id));
    }
    return new PrincipalComponentAnalysis(table, families);
  }

  /**
   * {@return the components of the elements of a level that are below each node of another}
   *
   * @param lineage the tree
   * @param table the values
   * @param level the level of the elements, 1 for the indicators
   * @param within the level of the nodes
   * @throws UnknownNameException if the table lacks an element
   * @throws LocalgovException if the index has no such level
   */
  public static PrincipalComponentAnalysis within(
      Lineage lineage, IndicatorTable table, int level, int within) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String id : lineage.at(level)) {
      lineage
          .ancestor(id, within)
          .ifPresent(node -> families.computeIfAbsent(node, any -> new ArrayList<>()).add(id));
    }
    return new PrincipalComponentAnalysis(table, families);
  }

  /**
   * {@return the components of some columns together, as one group {@code all}}
   *
   * @param table the values
   * @param elements the ids of the columns
   * @throws UnknownNameException if the table has no such column
   */
  public static PrincipalComponentAnalysis of(IndicatorTable table, List<String> elements) {
    return new PrincipalComponentAnalysis(table, Map.of(ALL, elements));
  }

  /** {@return the groups, in tree order} */
  public List<ComponentGroup> groups() {
    return List.copyOf(groups.values());
  }

  /**
   * {@return a group}
   *
   * @param id the id of the node, or {@code all}
   * @throws UnknownNameException if there is no such group
   */
  public ComponentGroup group(String id) {
    ComponentGroup group = groups.get(id);
    if (group == null) {
      throw new UnknownNameException("group with components", id, groups.keySet());
    }
    return group;
  }

  /** {@return the groups that have no components, each with the reason; unmodifiable} */
  public Map<String, String> skipped() {
    return Collections.unmodifiableMap(skipped);
  }

  /** {@return a line a group and component: deviation, eigenvalue, share and cumulative share} */
  public ResultTable result() {
    ResultTable.Builder result =
        ResultTable.of(
            "components",
            "group",
            "#component",
            "#deviation",
            "#eigenvalue",
            "#share",
            "#cumulativeShare");
    for (ComponentGroup group : groups.values()) {
      for (int component = 1; component <= group.size(); component++) {
        double eigenvalue = group.eigenvalue(component);
        result.row(
            group.id(),
            component,
            Math.sqrt(eigenvalue),
            eigenvalue,
            group.share(component),
            group.cumulativeShare(component));
      }
    }
    return result.build();
  }

  /** {@return a line a group, component and element: the loading} */
  public ResultTable loadings() {
    ResultTable.Builder result =
        ResultTable.of("loadings", "group", "element", "#component", "#loading");
    for (ComponentGroup group : groups.values()) {
      for (int component = 1; component <= group.size(); component++) {
        for (String element : group.elements()) {
          result.row(group.id(), element, component, group.loading(component, element));
        }
      }
    }
    return result.build();
  }

  /**
   * {@return a line a group: rows, rows left out, the Kaiser-Meyer-Olkin measure, and Bartlett's
   * test of sphericity}
   */
  public ResultTable adequacy() {
    ResultTable.Builder result =
        ResultTable.of(
            "adequacy",
            "group",
            "#elements",
            "#rows",
            "#dropped",
            "#kmo",
            "#chiSquared",
            "#freedom",
            "#pValue");
    for (ComponentGroup group : groups.values()) {
      SamplingAdequacy found = group.adequacy();
      result.row(
          group.id(),
          group.size(),
          group.rows(),
          group.dropped(),
          found.kmo(),
          found.sphericity(),
          found.sphericityFreedom(),
          found.sphericityPValue());
    }
    return result.build();
  }

  /**
   * {@return a line a group and element: its Kaiser-Meyer-Olkin measure and variance inflation
   * factor}
   */
  public ResultTable inflation() {
    ResultTable.Builder result =
        ResultTable.of("inflation", "group", "element", "#kmo", "#varianceInflation");
    for (ComponentGroup group : groups.values()) {
      for (String element : group.elements()) {
        result.row(group.id(), element, group.kmo(element), group.varianceInflation(element));
      }
    }
    return result.build();
  }

  /** {@return a line a group, row and component: the score of the row} */
  public ResultTable scores() {
    ResultTable.Builder result =
        ResultTable.of("scores", "group", "unit", "period", "#component", "#score");
    for (ComponentGroup group : groups.values()) {
      for (int component = 1; component <= group.size(); component++) {
        double[] scores = group.scores(component);
        for (int row = 0; row < scores.length; row++) {
          result.row(
              group.id(),
              table.unit(row),
              table.period(row).map(ReferencePeriod::toString),
              component,
              scores[row]);
        }
      }
    }
    return result.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns how many groups have components, and how many have none. */
  @Override
  public String toString() {
    return "PrincipalComponentAnalysis["
        + groups.size()
        + " groups, "
        + skipped.size()
        + " skipped]";
  }
}
