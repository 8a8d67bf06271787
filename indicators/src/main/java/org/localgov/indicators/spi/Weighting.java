package org.localgov.indicators.spi;

import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.internal.LocalgovStyle;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * The weights that a method found for one level of an index, and how it found them.
 *
 * <p>{@link #index} is the definition with these weights; nothing else of it has changed, but that
 * an index with a fidelity becomes an interpretation (see {@link Weights#in(Index)}).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Weighting found = Weightings.pca().weigh(index, table, 1);
 * found.weight("LPI");
 * Scores scores = Scorer.of(found.index()).score(table);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Weighting {
  Weighting() {}

  /** {@return a builder; method, level, the index before, and the weights are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the method} */
  public abstract String method();

  /** {@return the level that was weighed, 1 for the indicators' own weights} */
  public abstract int level();

  /** {@return the definition as it was} */
  public abstract Index before();

  /** {@return the weight of each element of the level, in tree order} */
  public abstract Weights weights();

  /** {@return whether the method came to an end; true for all that need not search} */
  @Value.Default
  public boolean isConverged() {
    return true;
  }

  /** {@return the elements that were looked at together, with what was found out about them} */
  public abstract List<WeightedGroup> groups();

  /** {@return the definition with the new weights} */
  @Value.Derived
  public Index index() {
    return weights().in(before());
  }

  /**
   * {@return the weight of an element of the level}
   *
   * @param id the id
   * @throws UnknownNameException if the level has no such element
   */
  public double weight(String id) {
    return weights().weight(id);
  }

  /**
   * {@return a group by id}
   *
   * @param id the id
   * @throws UnknownNameException if there is none
   */
  public WeightedGroup group(String id) {
    return groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "group", id, groups().stream().map(WeightedGroup::id).toList()));
  }

  /**
   * {@return a table of the weights before and after, and the share of each element in its parent,
   * a line an element; then a line a group with its rows and figures}
   */
  public String table() {
    TextTable table = TextTable.of("parent", "element", "#before", "#weight", "#share");
    rows(before().root(), index().root(), table);
    StringBuilder text = new StringBuilder(table.toString()).append('\n');
    for (WeightedGroup group : groups()) {
      text.append(Quoted.plain(group.id())).append(": ").append(told(group)).append('\n');
    }
    if (!isConverged()) {
      text.append("not converged: the weights are the best that were found\n");
    }
    return text.toString();
  }

  private void rows(Node before, Node after, TextTable table) {
    double sum = after.children().stream().mapToDouble(Child::weight).sum();
    for (int i = 0; i < after.children().size(); i++) {
      Child old = before.children().get(i);
      Child child = after.children().get(i);
      if (weights().asMap().containsKey(child.id())) {
        table.row(
            Quoted.plain(after.id()),
            Quoted.plain(child.id()),
            Decimals.compact(old.weight()),
            Decimals.compact(child.weight()),
            Decimals.compact(child.weight() / sum));
      }
      if (old instanceof Node oldNode && child instanceof Node node) {
        rows(oldNode, node, table);
      }
    }
  }

  private static String told(WeightedGroup group) {
    List<String> told = new ArrayList<>();
    if (group.rows() > 0) {
      told.add(group.rows() + " rows");
    }
    if (group.dropped() > 0) {
      told.add(group.dropped() + " left out for missing values");
    }
    group.figures().forEach((name, value) -> told.add(name + " " + Decimals.compact(value)));
    return told.isEmpty() ? "kept" : String.join(", ", told);
  }

  /** Returns method, level and weights on one line. */
  @Override
  public String toString() {
    return "Weighting["
        + method()
        + ", level "
        + level()
        + (isConverged() ? "" : ", not converged")
        + ", "
        + weights()
        + "]";
  }

  /** Builds a {@link Weighting}. */
  public static final class Builder extends ImmutableWeighting.Builder {
    Builder() {}
  }
}
