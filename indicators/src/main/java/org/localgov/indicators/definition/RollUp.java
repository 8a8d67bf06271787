package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * How the rows of a table become those of their groups: regions to countries, evaluators to a city,
 * cities to a share of cities. Pure data; a tree of weighted nodes cannot say this, for it works
 * within a row.
 *
 * <p>Each group, in each period apart, becomes a row; its unit is the name of the group, or the
 * names joined by {@code /} where rows are grouped by several groupings. Rows come in the order in
 * which groups first occur. A row without a group is refused unless {@link #ungrouped} says
 * otherwise. Only values that are there need a weight, and that must be above 0. Groupings that lie
 * above (each group is wholly within one of theirs, as tiers within countries) come along, so that
 * the result can be rolled up again.
 *
 * <p>Country scores of the Regional Authority Index, for example, are sums over the tiers of the
 * population-weighted means of the regions in a tier: Hooghe, Marks, Schakel, Chapman-Osterkatz,
 * Niedzwiecki and Shair-Rosenfield (2016), Measuring Regional Authority, Oxford University Press.
 *
 * <p>Instances are immutable and safe to share between threads; every method that adds something
 * returns a new one.
 *
 * <pre>{@code
 * RollUp tiers = RollUp.by("Country", "Tier").weightedMean("rai", "population").sum("population");
 * RollUp countries = RollUp.by("Country").sum("rai").count("tiers");
 * IndicatorTable rai = RolledUp.of(countries, RolledUp.of(tiers, regions).data()).data();
 *
 * scores.rollUp(RollUp.by("Country").share("Index", above(2.5))).table();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class RollUp {
  RollUp() {}

  /** {@return a builder of a roll-up} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a roll-up by a grouping, without columns yet}
   *
   * @param grouping the name of the grouping, such as {@code Country}
   * @param others further groupings, where only all together make a group
   * @throws IllegalArgumentException if a grouping is named twice
   */
  public static RollUp by(String grouping, String... others) {
    return builder().addGroupings(grouping).addGroupings(others).build();
  }

  /** {@return the groupings that together make a group} */
  public abstract List<String> groupings();

  /** {@return the columns of the result, in order} */
  public abstract List<Summary> summaries();

  /** {@return what happens to rows that are in no group; they are refused unless set} */
  @Value.Default
  public Ungrouped ungrouped() {
    return Ungrouped.REFUSE;
  }

  /**
   * {@return this roll-up with another rule for rows that are in no group}
   *
   * @param rule the rule that is broken
   */
  public RollUp ungrouped(Ungrouped rule) {
    return builder().from(this).ungrouped(rule).build();
  }

  /**
   * {@return this roll-up with one more column}
   *
   * @param summary what is computed
   * @throws IllegalArgumentException if there is a column of that name already
   */
  public RollUp with(Summary summary) {
    return builder().from(this).addSummaries(summary).build();
  }

  /**
   * {@return this roll-up with the sum of a column}
   *
   * @param column the id of the column
   */
  public RollUp sum(String column) {
    return with(Summary.sum(column));
  }

  /**
   * {@return this roll-up with the sum of a column, each value times its weight}
   *
   * @param column the id of the column
   * @param weight the weight, relative to its siblings
   */
  public RollUp weightedSum(String column, String weight) {
    return with(Summary.sum(column).weightedBy(weight));
  }

  /**
   * {@return this roll-up with the mean of a column}
   *
   * @param column the id of the column
   */
  public RollUp mean(String column) {
    return with(Summary.mean(column));
  }

  /**
   * {@return this roll-up with the weighted mean of a column}
   *
   * @param column the id of the column
   * @param weight the weight, relative to its siblings
   */
  public RollUp weightedMean(String column, String weight) {
    return with(Summary.mean(column).weightedBy(weight));
  }

  /**
   * {@return this roll-up with the share of rows, 0..1, whose value keeps a condition}
   *
   * @param column the id of the column
   * @param condition what counts
   */
  public RollUp share(String column, Condition condition) {
    return with(Summary.share(column, condition));
  }

  /**
   * {@return this roll-up with the share of the weight, 0..1, of rows that keep a condition}
   *
   * @param column the id of the column
   * @param condition what counts
   * @param weight the weight, relative to its siblings
   */
  public RollUp weightedShare(String column, Condition condition, String weight) {
    return with(Summary.share(column, condition).weightedBy(weight));
  }

  /**
   * {@return this roll-up with the number of rows, as a column of this name}
   *
   * @param name the name
   */
  public RollUp count(String name) {
    return with(Summary.count(name));
  }

  /**
   * {@return this roll-up with the median of a column}
   *
   * @param column the id of the column
   */
  public RollUp median(String column) {
    return with(Summary.median(column));
  }

  /**
   * {@return this roll-up with the minimum of a column}
   *
   * @param column the id of the column
   */
  public RollUp minimum(String column) {
    return with(Summary.minimum(column));
  }

  /**
   * {@return this roll-up with the maximum of a column}
   *
   * @param column the id of the column
   */
  public RollUp maximum(String column) {
    return with(Summary.maximum(column));
  }

  /** {@return the columns that are read, each once, in the order in which they are named} */
  public List<String> columns() {
    return summaries().stream()
        .flatMap(summary -> Stream.concat(summary.column().stream(), summary.weight().stream()))
        .distinct()
        .toList();
  }

  @Value.Check
  void check() {
    Set<String> seen = new HashSet<>();
    for (String grouping : groupings()) {
      if (!seen.add(grouping)) {
        throw new IllegalArgumentException("grouping must be named once, got '" + grouping + "'");
      }
    }
    seen.clear();
    for (Summary summary : summaries()) {
      if (!seen.add(summary.name())) {
        throw new IllegalArgumentException(
            "column must be named once, got '" + summary.name() + "'; give another name with as");
      }
    }
  }

  /** Returns the groupings and columns on one line. */
  @Override
  public String toString() {
    List<String> columns = new ArrayList<>();
    summaries().forEach(summary -> columns.add(summary.toString()));
    return "by " + String.join(", ", groupings()) + ": " + String.join(", ", columns);
  }

  /** Builds a {@link RollUp}. */
  public static final class Builder extends ImmutableRollUp.Builder {
    Builder() {}
  }
}
