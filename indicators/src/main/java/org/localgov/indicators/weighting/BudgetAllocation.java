package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.text.TextTable;

/**
 * Weights by budget allocation: experts share out a budget of points among elements, and an
 * element's weight is the mean of its shares.
 *
 * <p>All experts have the same budget, so that none has more say. The spread tells how far they are
 * from agreeing; it is the standard deviation (divisor n - 1) of an element's shares.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 96.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * BudgetAllocation panel = BudgetAllocation.of("water", "roads", "schools")
 *     .expert("mayor", 50, 30, 20)
 *     .expert("union", 40, 10, 50);
 * Index mine = panel.weights().in(index, "services");
 * }</pre>
 */
public final class BudgetAllocation {
  /** Budgets that differ by a smaller share than this are the same but for rounding. */
  private static final double ROUNDING = 1e-9;

  private final List<String> elements;
  private final Map<String, double[]> points;

  private BudgetAllocation(List<String> elements, Map<String, double[]> points) {
    this.elements = elements;
    this.points = points;
  }

  /**
   * {@return an allocation without experts}
   *
   * @param elements the ids that points are given to, in order
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public static BudgetAllocation of(String... elements) {
    return of(List.of(elements));
  }

  /**
   * {@return an allocation without experts}
   *
   * @param elements the ids that points are given to, in order
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public static BudgetAllocation of(List<String> elements) {
    return new BudgetAllocation(distinct(elements), Map.of());
  }

  /** Returns a copy of ids, none of which stands twice. */
  static List<String> distinct(List<String> elements) {
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("elements must be one at least, got none");
    }
    HashSet<String> seen = new HashSet<>();
    for (String id : elements) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            "elements must be different, got " + Quoted.of(id) + " twice");
      }
    }
    return List.copyOf(elements);
  }

  /**
   * {@return this allocation with one more expert}
   *
   * @param name the name of the expert, or of the group
   * @param given the points for each element, in order, 0 or more
   * @throws IllegalArgumentException if the name is taken, there are more or fewer points than
   *     elements, one is below 0, or their sum is not the budget of the experts before
   */
  public BudgetAllocation expert(String name, double... given) {
    String who = "expert " + Quoted.of(name);
    if (points.containsKey(name)) {
      throw new IllegalArgumentException(who + " must be named once");
    }
    if (given.length != elements.size()) {
      throw new IllegalArgumentException(
          who
              + " must give points to each of "
              + elements.size()
              + " elements, got '"
              + given.length
              + "'");
    }
    for (int i = 0; i < given.length; i++) {
      if (!(given[i] >= 0) || Double.isInfinite(given[i])) {
        throw new IllegalArgumentException(
            who
                + " must give points of 0 or more, got '"
                + compact(given[i])
                + "' for "
                + Quoted.of(elements.get(i)));
      }
    }
    double budget = points.isEmpty() ? Summation.of(given) : budget();
    double sum = Summation.of(given);
    if (!(sum > 0) || Math.abs(sum - budget) > ROUNDING * budget) {
      throw new IllegalArgumentException(
          who
              + " must give "
              + (sum > 0 ? compact(budget) + " points in all, as those before" : "points")
              + ", got '"
              + compact(sum)
              + "'");
    }
    Map<String, double[]> all = new LinkedHashMap<>(points);
    all.put(name, given.clone());
    return new BudgetAllocation(elements, all);
  }

  /** {@return the names of the experts, in order} */
  public List<String> experts() {
    return List.copyOf(points.keySet());
  }

  /** {@return the points that each expert gives in all; 0 without experts} */
  public double budget() {
    return points.isEmpty() ? 0 : Summation.of(points.values().iterator().next());
  }

  /**
   * {@return the mean share of each element; the weights sum to 1}
   *
   * @throws IllegalArgumentException if there is no expert
   */
  public Weights weights() {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("experts must be one at least, got none; add an expert");
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      weights.put(elements.get(i), Correlations.mean(shares(i)));
    }
    return Weights.of(weights);
  }

  /**
   * {@return how far the experts are from agreeing on an element: the standard deviation of its
   * shares; NaN below two experts}
   *
   * @param element the element
   * @throws UnknownNameException if there is no such element
   */
  public double spread(String element) {
    int at = elements.indexOf(element);
    if (at < 0) {
      throw new UnknownNameException("element", element, elements);
    }
    return points.size() < 2 ? Double.NaN : Correlations.deviation(shares(at));
  }

  private double[] shares(int element) {
    double budget = budget();
    return points.values().stream().mapToDouble(given -> given[element] / budget).toArray();
  }

  /** {@return a table of weights, spread, and the points of each expert, a line an element} */
  public String table() {
    List<String> headers = new ArrayList<>(List.of("element", "#weight", "#spread"));
    points.keySet().forEach(name -> headers.add("#" + Quoted.plain(name)));
    TextTable table = TextTable.of(headers.toArray(String[]::new));
    Map<String, Double> weights = points.isEmpty() ? Collections.emptyMap() : weights().asMap();
    for (int i = 0; i < elements.size(); i++) {
      String id = elements.get(i);
      List<String> cells = new ArrayList<>(List.of(Quoted.plain(id)));
      cells.add(compact(weights.getOrDefault(id, Double.NaN)));
      cells.add(compact(spread(id)));
      for (double[] given : points.values()) {
        cells.add(compact(given[i]));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  /** Returns the numbers of elements and experts. */
  @Override
  public String toString() {
    return "BudgetAllocation["
        + elements.size()
        + " elements, "
        + points.size()
        + (points.size() == 1 ? " expert]" : " experts]");
  }
}
