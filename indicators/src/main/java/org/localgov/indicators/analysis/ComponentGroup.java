package org.localgov.indicators.analysis;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.internal.statistics.CompleteRows;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.internal.statistics.PrincipalComponents;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

/**
 * The principal components of some columns, centred and scaled to a standard deviation of 1, in the
 * rows in which none is missing.
 *
 * <p>Loadings are eigenvectors of the correlations, of length 1. The sign of a component is fixed
 * so that its loadings sum to a positive number, or, where they sum to 0, so that the first that is
 * not 0 is positive. Columns without a value, or with the same one in all these rows, are left out
 * and told.
 *
 * <p>Source: Jolliffe (2002), Principal Component Analysis, 2nd ed., sections 1.1 and 2.3; numbers
 * as R's {@code prcomp(center = TRUE, scale. = TRUE)}. Instances are immutable and safe to share
 * between threads.
 */
public final class ComponentGroup {
  private static final int LEAST_ROWS = 3;

  private final String id;
  private final List<String> elements;
  private final Map<String, String> leftOut;
  private final double[][] standardised;
  private final int[] complete;
  private final int allRows;
  private final PrincipalComponents components;
  private final SamplingAdequacy adequacy;

  private ComponentGroup(
      String id, Map<String, double[]> columns, Map<String, String> leftOut, int allRows) {
    this.id = id;
    this.elements = List.copyOf(columns.keySet());
    this.leftOut = Collections.unmodifiableMap(leftOut);
    this.allRows = allRows;
    double[][] all = columns.values().toArray(double[][]::new);
    complete = CompleteRows.of(all);
    double[][] values = CompleteRows.select(all, complete);
    double[][] correlations = Correlations.correlations(values);
    components = PrincipalComponents.of(correlations);
    adequacy = SamplingAdequacy.of(correlations, components, complete.length);
    standardised = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      double deviation = Correlations.deviation(values[i]);
      standardised[i] =
          Arrays.stream(Correlations.centred(values[i])).map(x -> x / deviation).toArray();
    }
  }

  /**
   * {@return the components of some columns}
   *
   * @param id what the group is called, such as the node above the columns
   * @param table the values
   * @param elements the ids of the columns
   * @throws UnknownNameException if the table has no such column
   * @throws LocalgovException if fewer than two columns vary, or there are fewer than three rows in
   *     which none is missing
   */
  public static ComponentGroup of(String id, IndicatorTable table, List<String> elements) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    Map<String, String> leftOut = new LinkedHashMap<>();
    for (String element : elements) {
      if (table.column(element).missing() == table.rows()) {
        leftOut.put(element, "has no value");
      } else {
        columns.put(element, table.column(element).toArray());
      }
    }
    leaveOutConstants(columns, leftOut);
    int rows =
        columns.isEmpty() ? 0 : CompleteRows.of(columns.values().toArray(double[][]::new)).length;
    if (columns.size() >= 2 && rows < LEAST_ROWS) {
      throw refusal(
          id,
          "must have "
              + LEAST_ROWS
              + " rows or more in which none of "
              + String.join(", ", columns.keySet())
              + " is missing, got "
              + rows
              + " of "
              + table.rows()
              + "; add units or impute missing values");
    }
    if (columns.size() < 2) {
      List<String> why = new ArrayList<>();
      leftOut.forEach((element, reason) -> why.add("'" + element + "' " + reason));
      throw refusal(
          id,
          "must have two columns or more that vary, got "
              + columns.size()
              + " of "
              + elements.size()
              + (why.isEmpty() ? "" : " (" + String.join(", ", why) + ")")
              + "; look at a higher level, or add indicators");
    }
    return new ComponentGroup(id, columns, leftOut, table.rows());
  }

  private static void leaveOutConstants(
      Map<String, double[]> columns, Map<String, String> leftOut) {
    if (columns.isEmpty()) {
      return;
    }
    int[] rows = CompleteRows.of(columns.values().toArray(double[][]::new));
    if (rows.length < LEAST_ROWS) {
      return;
    }
    for (String element : List.copyOf(columns.keySet())) {
      double[] column = columns.getOrDefault(element, new double[0]);
      double[] values = Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
      if (Correlations.isConstant(values)) {
        columns.remove(element);
        leftOut.put(
            element, "is " + compact(values[0]) + " in all " + rows.length + " complete rows");
      }
    }
  }

  private static LocalgovException refusal(String id, String rule) {
    return new LocalgovException(
        "no-components", "group '" + id + "' " + rule, Map.of("group", id), null);
  }

  /** {@return what the group is called} */
  public String id() {
    return id;
  }

  /** {@return the ids of the columns, in order; unmodifiable} */
  public List<String> elements() {
    return elements;
  }

  /** {@return the columns that were left out, with the reason; unmodifiable} */
  public Map<String, String> leftOut() {
    return leftOut;
  }

  /** {@return in how many rows no column is missing} */
  public int rows() {
    return complete.length;
  }

  /** {@return how many rows were left out because a column is missing} */
  public int dropped() {
    return allRows - complete.length;
  }

  /** {@return the number of components, one a column} */
  public int size() {
    return elements.size();
  }

  /**
   * {@return the variance of a component}
   *
   * @param component its number, from 1, the largest
   */
  public double eigenvalue(int component) {
    return components.eigenvalues()[at(component)];
  }

  /**
   * {@return the share of the whole variance that a component explains, 0..1}
   *
   * @param component its number, from 1, the largest
   */
  public double share(int component) {
    return components.explained(at(component));
  }

  /**
   * {@return the share of the whole variance that the first components explain together, 0..1}
   *
   * @param count how many components
   */
  public double cumulativeShare(int count) {
    double sum = 0;
    for (int component = 1; component <= count; component++) {
      sum += share(component);
    }
    return sum;
  }

  /**
   * {@return the loading of a column on a component, -1..1}
   *
   * @param component its number, from 1, the largest
   * @param element the id of the column
   * @throws UnknownNameException if there is no such column
   */
  public double loading(int component, String element) {
    return components.loadings()[at(component)][place(element)] + 0.0;
  }

  private int place(String element) {
    int place = elements.indexOf(element);
    if (place < 0) {
      throw new UnknownNameException("column of group '" + id + "'", element, elements);
    }
    return place;
  }

  private int at(int component) {
    if (component < 1 || component > size()) {
      throw new IllegalArgumentException(
          "component must be in 1.." + size() + ", got " + component);
    }
    return component - 1;
  }

  /**
   * {@return the scores of a component, a row each: {@code Σ loading × (x - mean) / deviation}; NaN
   * where a column is missing}
   *
   * @param component its number, from 1, the largest
   */
  public double[] scores(int component) {
    double[] loadings = components.loadings()[at(component)];
    double[] scores = new double[allRows];
    Arrays.fill(scores, Double.NaN);
    for (int i = 0; i < complete.length; i++) {
      double score = 0;
      for (int column = 0; column < loadings.length; column++) {
        score += loadings[column] * standardised[column][i];
      }
      scores[complete[i]] = score;
    }
    return scores;
  }

  /** {@return the measures of the correlations that the components are of} */
  public SamplingAdequacy adequacy() {
    return adequacy;
  }

  /**
   * {@return the Kaiser-Meyer-Olkin measure of a column}
   *
   * @param element the id of the column
   * @throws UnknownNameException if there is no such column
   */
  public double kmo(String element) {
    return adequacy.kmo(place(element));
  }

  /**
   * {@return the variance inflation factor of a column}
   *
   * @param element the id of the column
   * @throws UnknownNameException if there is no such column
   */
  public double varianceInflation(String element) {
    return adequacy.varianceInflation(place(element));
  }

  /** Returns the group, rows and columns, and the first component's share. */
  @Override
  public String toString() {
    return "ComponentGroup["
        + id
        + ", "
        + rows()
        + " rows × "
        + size()
        + " columns, first "
        + Decimals.compact(share(1))
        + "]";
  }
}
