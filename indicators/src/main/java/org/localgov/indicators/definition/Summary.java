package org.localgov.indicators.definition;

import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * One column of a roll-up: a statistic of the values that the rows of a group have in a column.
 *
 * <p>The new column takes the name of the old one unless it is given another with {@link #as}. What
 * happens when values are missing depends on the statistic, see {@link Statistic}, unless {@link
 * #withMissing} says otherwise; a group in which no row has a value never has one. A weight is a
 * column too, such as a population.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Summary.mean("score").weightedBy("population").as("score-per-head").withMissing(MissingRule.BLANK);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Summary {
  Summary() {}

  /** {@return a builder of a column of a roll-up} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the sum of a column, {@code Σ x}}
   *
   * @param column the id of the column
   */
  public static Summary sum(String column) {
    return of(Statistic.SUM, column);
  }

  /**
   * {@return the mean of a column, {@code Σ x / n}}
   *
   * @param column the id of the column
   */
  public static Summary mean(String column) {
    return of(Statistic.MEAN, column);
  }

  /**
   * {@return the share of rows, 0..1, whose value keeps a condition}
   *
   * @param column the id of the column
   * @param condition what counts
   */
  public static Summary share(String column, Condition condition) {
    return builder()
        .statistic(Statistic.SHARE)
        .column(column)
        .name(column)
        .condition(condition)
        .build();
  }

  /**
   * {@return the number of rows, as a column of this name}
   *
   * @param name the name
   */
  public static Summary count(String name) {
    return builder().statistic(Statistic.COUNT).name(name).build();
  }

  /**
   * {@return the median of a column}
   *
   * @param column the id of the column
   */
  public static Summary median(String column) {
    return of(Statistic.MEDIAN, column);
  }

  /**
   * {@return the minimum of a column}
   *
   * @param column the id of the column
   */
  public static Summary minimum(String column) {
    return of(Statistic.MINIMUM, column);
  }

  /**
   * {@return the maximum of a column}
   *
   * @param column the id of the column
   */
  public static Summary maximum(String column) {
    return of(Statistic.MAXIMUM, column);
  }

  private static Summary of(Statistic statistic, String column) {
    return builder().statistic(statistic).column(column).name(column).build();
  }

  /** {@return what is computed} */
  public abstract Statistic statistic();

  /** {@return the column it is computed of; empty for a count of rows} */
  public abstract Optional<String> column();

  /** {@return the column of weights; empty if all rows weigh the same} */
  public abstract Optional<String> weight();

  /** {@return what a value must keep to count for a share; empty for all other statistics} */
  public abstract Optional<Condition> condition();

  /** {@return the scale that the values of the column must lie on; any number if empty} */
  public abstract Optional<Scale> scale();

  /** {@return what happens when values are missing} */
  @Value.Default
  public Missing missing() {
    return Missing.of(statistic().missingByDefault());
  }

  /** {@return the name of the new column} */
  public abstract String name();

  /**
   * {@return this summary with rows weighted by a column}
   *
   * @param weights the weight of each position, the best score first
   * @throws IllegalArgumentException if the statistic takes no weights
   */
  public Summary weightedBy(String weights) {
    return builder().from(this).weight(weights).build();
  }

  /**
   * {@return this summary under another name}
   *
   * @param other the number of the other unit, from 0
   * @throws IllegalArgumentException if the name is blank
   */
  public Summary as(String other) {
    return builder().from(this).name(other).build();
  }

  /**
   * {@return this summary with a scale that the values of the column must lie on}
   *
   * @param scale the scale of each value before it is rolled up
   * @throws IllegalArgumentException if rows are counted, which have no values
   */
  public Summary withScale(Scale scale) {
    return builder().from(this).scale(scale).build();
  }

  /**
   * {@return this summary with another rule for missing values, and no minimum of availability}
   *
   * @param rule the rule that is broken
   */
  public Summary withMissing(MissingRule rule) {
    return withMissing(Missing.of(rule));
  }

  /**
   * {@return this summary with another rule for missing values; the minimum availability is the
   * share of the group's rows, 0..1, below which there is no result}
   *
   * @param missing what to do where children are missing
   * @throws IllegalArgumentException if rows are counted, which are never missing
   */
  public abstract Summary withMissing(Missing missing);

  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("name must not be blank, got '" + name() + "'");
    }
    if (statistic() == Statistic.COUNT
        && !missing().equals(Missing.of(statistic().missingByDefault()))) {
      throw new IllegalArgumentException(
          "count of rows must have no missing rule, got '" + missing().rule() + "'");
    }
    if (statistic() == Statistic.COUNT && scale().isPresent()) {
      throw new IllegalArgumentException(
          "count of rows must have no scale, got '" + scale().get() + "'");
    }
    if (weight().isPresent() && !statistic().isWeightable()) {
      throw new IllegalArgumentException(
          statistic() + " must have no weight, got '" + weight().get() + "'");
    }
  }

  /** Returns the summary in words, such as {@code mean of 'score' weighted by 'population'}. */
  @Override
  public String toString() {
    String of = column().map(column -> " of '" + column + "'").orElse(" of rows");
    return statistic()
        + of
        + condition().map(condition -> " " + condition).orElse("")
        + weight().map(column -> " weighted by '" + column + "'").orElse("")
        + (column().equals(Optional.of(name())) ? "" : " as '" + name() + "'");
  }

  /** Builds a {@link Summary}. */
  public static final class Builder extends ImmutableSummary.Builder {
    Builder() {}
  }
}
