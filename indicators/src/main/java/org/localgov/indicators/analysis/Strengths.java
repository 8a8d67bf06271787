package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * The strengths and weaknesses of a unit: the elements of a level in which its rank is best, and
 * those in which it is worst.
 *
 * <p>Ranks are competition ranks among the rows of the same period, or of the same period and
 * group; 1 is the best, whichever way an indicator goes, and ties share the best. Elements in which
 * the unit has no value are neither. An element in which no other unit has a lower value is no
 * strength, however many share it, and one in which none has a higher value is no weakness.
 * Elements with the same rank come in tree order. Ranks as COINr's {@code get_str_weak} (Becker and
 * others 2022, Journal of Open Source Software 7(78), 4567), which also takes an element in which
 * the unit is the lowest of all out of its weaknesses; here it is one.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Strengths of = Strengths.builder(index, DataSet.of(DataStep.RAW, scorer, table)).count(3).of("name:Banfora");
 * of.strengths().get(0).element();
 * }</pre>
 */
public final class Strengths {
  private final String unit;
  private final Optional<ReferencePeriod> period;
  private final List<Entry> strengths;
  private final List<Entry> weaknesses;

  private Strengths(
      String unit,
      Optional<ReferencePeriod> period,
      List<Entry> strengths,
      List<Entry> weaknesses) {
    this.unit = unit;
    this.period = period;
    this.strengths = List.copyOf(strengths);
    this.weaknesses = List.copyOf(weaknesses);
  }

  /**
   * One element of a unit.
   *
   * @param element the id
   * @param name the name for people, if there is one
   * @param parent the id of the node above it, if there is one
   * @param rank its rank, 1 the best
   * @param ranked how many units have a rank
   * @param value its value at the step that was asked for
   * @param unitOfMeasurement what the value is measured in, where it is still the indicator's own
   */
  public record Entry(
      String element,
      Optional<String> name,
      Optional<String> parent,
      int rank,
      int ranked,
      double value,
      Optional<String> unitOfMeasurement) {}

  /**
   * {@return a builder of the strengths of a unit}
   *
   * @param index the definition
   * @param data its data at some step
   */
  public static Builder builder(Index index, DataSet data) {
    return new Builder(index, data);
  }

  /** {@return the id of the unit} */
  public String unit() {
    return unit;
  }

  /** {@return the period, if its row has one} */
  public Optional<ReferencePeriod> period() {
    return period;
  }

  /** {@return what it is best in, the best first; unmodifiable} */
  public List<Entry> strengths() {
    return strengths;
  }

  /** {@return what it is worst in, the worst first; unmodifiable} */
  public List<Entry> weaknesses() {
    return weaknesses;
  }

  /** {@return a line an element, strengths first} */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of(
            "strengths",
            "kind",
            "element",
            "name",
            "parent",
            "#rank",
            "#ranked",
            "#value",
            "unitOfMeasurement");
    strengths.forEach(entry -> line(table, "strength", entry));
    weaknesses.forEach(entry -> line(table, "weakness", entry));
    return table.build();
  }

  private static void line(ResultTable.Builder table, String kind, Entry entry) {
    table.row(
        kind,
        entry.element(),
        entry.name(),
        entry.parent(),
        entry.rank(),
        entry.ranked(),
        entry.value(),
        entry.unitOfMeasurement());
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the unit, its best and its worst element. */
  @Override
  public String toString() {
    return "Strengths["
        + unit
        + period.map(when -> " " + when).orElse("")
        + ", best "
        + strengths.stream().map(Entry::element).findFirst().orElse("-")
        + ", worst "
        + weaknesses.stream().map(Entry::element).findFirst().orElse("-")
        + "]";
  }

  /** Says what strengths are looked for; one builder is for one thread. */
  public static final class Builder {
    private final Index index;
    private final DataSet data;
    private int top = 5;
    private int bottom = 5;
    private int level = 1;
    private double unique;
    private Optional<String> grouping = Optional.empty();

    private Builder(Index index, DataSet data) {
      this.index = Objects.requireNonNull(index, "index");
      this.data = Objects.requireNonNull(data, "data");
    }

    /**
     * Sets how many strengths and how many weaknesses are told, at most; 5 unless set.
     *
     * @param count how many of each
     * @return this builder
     */
    public Builder count(int count) {
      return count(count, count);
    }

    /**
     * Sets how many strengths and weaknesses are told, at most; 5 unless set.
     *
     * @param strengths how many strengths
     * @param weaknesses how many weaknesses
     * @return this builder
     * @throws IllegalArgumentException if one is below 0
     */
    public Builder count(int strengths, int weaknesses) {
      if (strengths < 0 || weaknesses < 0) {
        throw new IllegalArgumentException(
            "count must be 0 or more, got " + Math.min(strengths, weaknesses));
      }
      top = strengths;
      bottom = weaknesses;
      return this;
    }

    /**
     * Sets the level of the elements; 1, the indicators, unless set. Levels above need data with
     * the scores of nodes.
     *
     * @param number the level
     * @return this builder
     */
    public Builder level(int number) {
      level = number;
      return this;
    }

    /**
     * Sets that ranks are among the units of the same group.
     *
     * @param name the name of the grouping
     * @return this builder
     */
    public Builder within(String name) {
      grouping = Optional.of(name);
      return this;
    }

    /**
     * Leaves out elements with few distinct values, such as those that are yes or no: a share of
     * distinct values among all rows up to this.
     *
     * @param share the share, 0..1; 0, nothing, unless set
     * @return this builder
     * @throws IllegalArgumentException if the share is not in 0..1
     */
    public Builder unique(double share) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(
            "share of distinct values must be in 0..1, got " + share);
      }
      unique = share;
      return this;
    }

    /**
     * {@return the strengths of a unit that has one row}
     *
     * @param unit the id of the unit
     * @throws UnknownNameException if there is no such unit or grouping
     * @throws IllegalArgumentException if the unit has rows for several periods
     * @throws LocalgovException if the index has no such level
     */
    public Strengths of(String unit) {
      return of(data.table().row(unit));
    }

    /**
     * {@return the strengths of a row}
     *
     * @param row the number of the row, from 0
     * @throws UnknownNameException if there is no such grouping, or the data have no such elements
     * @throws LocalgovException if the index has no such level
     */
    public Strengths of(int row) {
      IndicatorTable table = data.table();
      Lineage lineage = Lineage.of(index);
      int[] rivals = Standing.rivals(table, row, grouping);
      List<Entry> all = new ArrayList<>();
      Map<String, Boolean> lowest = new HashMap<>();
      for (String id : lineage.at(level)) {
        Column column = table.column(id);
        Optional<Standing> standing = Standing.of(column, sign(id, lineage), row, rivals);
        if (standing.isPresent() && isVaried(id, column)) {
          all.add(entry(lineage, id, standing.get(), column.get(row)));
          lowest.put(id, standing.get().isLowest());
        }
      }
      all.sort(Comparator.comparingInt(Entry::rank));
      List<Entry> best =
          all.stream()
              .filter(entry -> !lowest.getOrDefault(entry.element(), false))
              .limit(top)
              .toList();
      List<Entry> worst =
          all.stream()
              .filter(entry -> entry.rank() > 1)
              .sorted(Comparator.comparingInt((Entry entry) -> -entry.rank()))
              .limit(bottom)
              .toList();
      return new Strengths(table.unit(row), table.period(row), best, worst);
    }

    private int sign(String id, Lineage lineage) {
      boolean isDirected = data.step().isDirected() || lineage.level(id) > 1;
      return isDirected ? 1 : index.indicator(id).direction().sign();
    }

    private boolean isVaried(String id, Column column) {
      ColumnStatistics statistics = ColumnStatistics.of(id, column);
      return unique == 0 || (double) statistics.unique() / statistics.rows() > unique;
    }

    private Entry entry(Lineage lineage, String id, Standing standing, double value) {
      Optional<Indicator> indicator =
          index.indicators().stream().filter(one -> one.id().equals(id)).findFirst();
      boolean isOwnScale = data.step() == DataStep.RAW;
      return new Entry(
          id,
          UnitSummary.name(index, id),
          lineage.parent(id),
          standing.rank(),
          standing.ranked(),
          value,
          isOwnScale ? indicator.flatMap(Indicator::unit) : Optional.empty());
    }
  }
}
