package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * The columns of an index on their way from denominators to normalisation, the rows that are left,
 * and what was done to them. Immutable.
 */
final class Inputs {

  private final IndicatorTable table;
  private final EnumMap<Step, Map<String, Column>> columns;
  private final Map<String, Column> latest = new HashMap<>();
  private final Map<String, Map<Integer, String>> imputed;
  private final List<ScreenedUnit> screened;
  private final Told told;

  private Inputs(
      IndicatorTable table,
      EnumMap<Step, Map<String, Column>> columns,
      Map<String, Map<Integer, String>> imputed,
      List<ScreenedUnit> screened,
      Told told) {
    this.table = table;
    this.columns = columns;
    columns.values().forEach(latest::putAll);
    this.imputed = imputed;
    this.screened = screened;
    this.told = told;
  }

  /** What is odd: what was while the table was read, and what the steps after it said. */
  private record Told(List<Violation> reading, List<Violation> later) {
    Told and(List<Violation> more) {
      return new Told(reading, joined(later, more));
    }

    List<Violation> all() {
      return joined(reading, later);
    }

    private static List<Violation> joined(List<Violation> some, List<Violation> others) {
      List<Violation> all = new ArrayList<>(some);
      all.addAll(others);
      return List.copyOf(all);
    }
  }

  /** Returns the inputs of a table after its denominators. */
  static Inputs denominated(
      IndicatorTable table, Map<String, Column> columns, List<Violation> warnings) {
    EnumMap<Step, Map<String, Column>> steps = new EnumMap<>(Step.class);
    steps.put(Step.DENOMINATED, columns);
    return new Inputs(
        table, steps, Map.of(), List.of(), new Told(List.copyOf(warnings), List.of()));
  }

  /** Returns the rows that are left. */
  IndicatorTable table() {
    return table;
  }

  /** Returns the column of an indicator as it is now. */
  Column column(LeafElement leaf) {
    return Objects.requireNonNull(latest.get(leaf.id()), leaf.id());
  }

  /** Returns the column of an indicator as it was after a step, with the rows that are left now. */
  Column column(LeafElement leaf, Step step) {
    @Nullable Column last = null;
    for (Map.Entry<Step, Map<String, Column>> earlier : columns.entrySet()) {
      Column changed = earlier.getValue().get(leaf.id());
      last = changed == null || earlier.getKey().compareTo(step) > 0 ? last : changed;
    }
    return Objects.requireNonNull(last, leaf.id());
  }

  /** Returns the columns that a step changed. */
  Map<String, Column> changed(Step step) {
    return columns.getOrDefault(step, Map.of());
  }

  /** Returns how a missing value was estimated, if it was. */
  Optional<String> imputed(LeafElement leaf, int row) {
    return Optional.ofNullable(imputed.getOrDefault(leaf.id(), Map.of()).get(row));
  }

  /** Returns the rows that were left out. */
  List<ScreenedUnit> screened() {
    return screened;
  }

  /** Returns what is odd but does not stop the work. */
  List<Violation> warnings() {
    return told.all();
  }

  /** Returns whether nothing was odd when the table was read. */
  boolean isPlainlyRead() {
    return told.reading.isEmpty();
  }

  /** Returns the inputs after a step that changed these columns. */
  Inputs with(Step step, Map<String, Column> changed) {
    EnumMap<Step, Map<String, Column>> steps = new EnumMap<>(columns);
    steps.put(step, Collections.unmodifiableMap(new LinkedHashMap<>(changed)));
    return new Inputs(table, steps, imputed, screened, told);
  }

  /** Returns the inputs with a note on each estimated cell, by indicator and row. */
  Inputs withImputed(Map<String, Map<Integer, String>> notes) {
    return new Inputs(table, columns, notes, screened, told);
  }

  /** Returns the inputs with more that is odd. */
  Inputs withWarnings(List<Violation> more) {
    if (more.isEmpty()) {
      return this;
    }
    return new Inputs(table, columns, imputed, screened, told.and(more));
  }

  /**
   * Returns the inputs with other values of one cell, which then counts as measured.
   *
   * @param data the rows, with the raw value
   * @param prepared the value up to the treatment
   * @param treated the value after it
   */
  Inputs withCell(IndicatorTable data, LeafElement leaf, int row, double prepared, double treated) {
    EnumMap<Step, Map<String, Column>> steps = new EnumMap<>(Step.class);
    columns.forEach(
        (step, all) -> {
          Map<String, Column> changed = new LinkedHashMap<>(all);
          double value = step == Step.TREATED ? treated : prepared;
          changed.computeIfPresent(leaf.id(), (id, column) -> column.with(row, value));
          steps.put(step, changed);
        });
    Map<String, Map<Integer, String>> notes = new HashMap<>(imputed);
    notes.computeIfPresent(
        leaf.id(),
        (id, all) -> {
          Map<Integer, String> others = new HashMap<>(all);
          others.remove(row);
          return others;
        });
    return new Inputs(data, steps, notes, screened, told);
  }

  /** Returns the inputs of some rows. */
  Inputs keep(int[] rows, List<ScreenedUnit> others) {
    EnumMap<Step, Map<String, Column>> steps = new EnumMap<>(Step.class);
    columns.forEach(
        (step, all) -> {
          Map<String, Column> kept = new LinkedHashMap<>();
          all.forEach((id, column) -> kept.put(id, column.select(rows)));
          steps.put(step, kept);
        });
    Map<Integer, Integer> renumbered = new HashMap<>();
    for (int at = 0; at < rows.length; at++) {
      renumbered.put(rows[at], at);
    }
    Map<String, Map<Integer, String>> notes = new HashMap<>();
    imputed.forEach(
        (id, all) -> {
          Map<Integer, String> kept = new HashMap<>();
          all.forEach(
              (row, note) -> {
                Integer now = renumbered.get(row);
                if (now != null) {
                  kept.put(now, note);
                }
              });
          notes.put(id, kept);
        });
    return new Inputs(table.select(rows), steps, notes, List.copyOf(others), told);
  }
}
