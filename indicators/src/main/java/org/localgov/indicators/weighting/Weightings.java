package org.localgov.indicators.weighting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.definition.MethodSpec;

/**
 * The shipped weightings by data, each ready to be run; the starting point for weights that are
 * found and not given.
 *
 * <p>Formula, source and parameters of each are described by {@code
 * MethodRegistry.standard().weighting(name)}. Weights by judgement need no data: {@code
 * Weights.equal}, {@link BudgetAllocation} and {@link PairwiseComparison}; {@link #ahp} and {@link
 * #budgetAllocation} put them into a definition.
 *
 * <pre>{@code
 * Weighting found = Weightings.pca().weigh(index, table, 1);
 * Weighting even = Weightings.optimised().with("nonNegative", false).weigh(index, table, 2);
 * Index mine = found.index();
 * }</pre>
 */
public final class Weightings {
  private Weightings() {}

  /** {@return {@code equal}: a weight of 1 for every element} */
  public static Weigher equal() {
    return of("equal");
  }

  /** {@return {@code pca}: the loadings of the first principal component} */
  public static Weigher pca() {
    return of("pca");
  }

  /** {@return {@code factor}: squared loadings after a varimax rotation} */
  public static Weigher factor() {
    return of("factor");
  }

  /** {@return {@code entropy}: the more, the less evenly an element is spread over the rows} */
  public static Weigher entropy() {
    return of("entropy");
  }

  /** {@return {@code critic}: contrast times conflict with the others} */
  public static Weigher critic() {
    return of("critic");
  }

  /** {@return {@code standard-deviation}: the more, the more an element varies} */
  public static Weigher standardDeviation() {
    return of("standard-deviation");
  }

  /** {@return {@code optimised}: correlations with the index that are even, or high} */
  public static Weigher optimised() {
    return of("optimised");
  }

  /**
   * {@return {@code ahp}: what a node's weighting says where its children were compared pair by
   * pair}
   *
   * @param matrix a row a child, in order: how many times more it counts than each, itself too
   */
  public static MethodSpec ahp(double[]... matrix) {
    return MethodSpec.of(
        "ahp",
        "matrix",
        Arrays.stream(matrix).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  /**
   * {@return {@code budget-allocation}: what a node's weighting says where experts gave points to
   * its children}
   *
   * @param experts the points of each expert by name, a number a child in order
   */
  public static MethodSpec budgetAllocation(Map<String, double[]> experts) {
    Map<String, Object> points = new LinkedHashMap<>();
    experts.forEach((name, given) -> points.put(name, Arrays.stream(given).boxed().toList()));
    return MethodSpec.of("budget-allocation", "experts", points);
  }

  /**
   * {@return {@code given}: what a node's weighting says where its children's weights are listed,
   * in place of those beside the children}
   *
   * @param weights a number of 0 or more a child, in order
   */
  public static MethodSpec given(double... weights) {
    return MethodSpec.of("given", "weights", Arrays.stream(weights).boxed().toList());
  }

  /**
   * {@return {@code equal}: what a node's weighting says where its children all count the same, and
   * that is a judgement}
   */
  public static MethodSpec alike() {
    return MethodSpec.of("equal");
  }

  private static Weigher of(String method) {
    return Weigher.of(MethodSpec.of(method));
  }
}
