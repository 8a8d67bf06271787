package org.localgov.serialization.coinr;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.internal.Input;

/**
 * An index of the R package COINr, taken over: a definition from its {@code iMeta}, a table from
 * its {@code iData}, both as CSV.
 *
 * <p>iMeta has the columns {@code Level, iCode, Direction, Weight, Parent, Type} and may have
 * {@code iName, Unit, Target, Denominator}; iData has {@code uCode}, may have {@code uName} and
 * {@code Time}, and has a column for every code of type Indicator, Denominator, Group or Other. An
 * empty cell is missing, and so is {@code NA}, as R writes it, except as a code.
 *
 * <p>The tree, directions, weights, names and units become the definition, {@code uCode} the unit,
 * {@code Time} the period, groups and names stand beside the rows. How the index is computed is not
 * part of these files but of the R script that reads them: the definition has COINr's defaults
 * (min-max 0..100, weighted arithmetic means), divides by the denominators with a factor of 1, and
 * neither imputes, screens nor treats; its limitations say so, and list the targets. Nothing is
 * dropped in silence: what has no place is in {@link #warnings()}, and so is what a scorer would
 * refuse, such as a missing denominator.
 *
 * <p>The format is that of COINr 1.1: William Becker et al., COINr, R package, vignette <q>Building
 * coins</q>, <a
 * href="https://cran.r-project.org/web/packages/COINr/vignettes/coins.html">cran.r-project.org</a>.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CoinrImport taken = CoinrImport.read(Path.of("iMeta.csv"), Path.of("iData.csv"));
 * taken.warnings().forEach(System.err::println);
 * LocalgovJson.writeIndex(taken.index(), Path.of("index.json"));
 * IndicatorCsv.write(taken.table(), CsvLayout.WIDE, Path.of("data.csv"));
 * }</pre>
 */
public final class CoinrImport {
  private final Index index;
  private final IndicatorTable table;
  private final List<Violation> warnings;

  private CoinrImport(Index index, IndicatorTable table, List<Violation> warnings) {
    this.index = index;
    this.table = table;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Reads two files.
   *
   * @param meta the file that tells the structure
   * @param data the data
   * @return the index and its data, with what has no place in them
   * @throws ViolationsException with every fault of both, each with file, row and column; code
   *     {@code invalid-data}
   */
  public static CoinrImport read(Path meta, Path data) {
    return read(Input.of(meta), Input.of(data));
  }

  /**
   * Reads two streams, which are closed.
   *
   * @param meta the file that tells the structure
   * @param metaName what the stream of iMeta is called in messages
   * @param data the data
   * @param dataName what the stream of iData is called in messages
   * @return the index and its data, with what has no place in them
   * @throws ViolationsException with every fault of both, each with name, row and column; code
   *     {@code invalid-data}
   */
  public static CoinrImport read(
      InputStream meta, String metaName, InputStream data, String dataName) {
    return read(Input.of(meta, metaName), Input.of(data, dataName));
  }

  private static CoinrImport read(Input metaInput, Input dataInput) {
    CsvFaults faults = new CsvFaults();
    Notes notes = new Notes(metaInput.name());
    List<MetaRow> meta =
        Optional.ofNullable(MetaReading.rows(metaInput, faults, notes)).orElse(List.of());
    if (meta.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults.all());
    }
    Structure.check(metaInput.name(), meta, faults);
    boolean isTree = faults.isEmpty();
    IndicatorTable table = new DataReading(dataInput, meta, faults).table();
    Optional<Index> index = isTree ? index(meta, metaInput.name(), faults) : Optional.empty();
    if (!faults.isEmpty() || index.isEmpty()) {
      throw new ViolationsException(TableBuilder.INVALID, faults.all());
    }
    leftOut(meta, index.get(), notes);
    List<Violation> warnings = new ArrayList<>(notes.all());
    warnings.addAll(Scorer.of(index.get()).check(table));
    return new CoinrImport(index.get(), table, warnings);
  }

  private static Optional<Index> index(List<MetaRow> meta, String file, CsvFaults faults) {
    try {
      return Optional.of(CoinrIndex.of(meta));
    } catch (ViolationsException e) {
      e.violations().forEach(fault -> faults.add(file.isEmpty() ? fault : fault.at(file)));
      return Optional.empty();
    }
  }

  /** Notes the columns of iData that the table does not have, and the targets. */
  private static void leftOut(List<MetaRow> meta, Index index, Notes notes) {
    for (String code : DataReading.codes(meta, MetaType.OTHER)) {
      notes.column(code, "is of type Other, left out of the data");
    }
    for (String code : DataReading.codes(meta, MetaType.DENOMINATOR)) {
      if (!index.columns().contains(code)) {
        notes.column(code, "is a denominator that divides nothing, left out of the data");
      }
    }
    if (meta.stream()
        .anyMatch(row -> row.type() == MetaType.INDICATOR && row.target().isPresent())) {
      notes.column("Target", "has no place but the limitations, since min-max uses no target");
    }
  }

  /** {@return the definition} */
  public Index index() {
    return index;
  }

  /** {@return the table: the columns of the definition, names and groups of the units} */
  public IndicatorTable table() {
    return table;
  }

  /** {@return what has no place, and what a scorer would refuse; empty if there is nothing} */
  public List<Violation> warnings() {
    return warnings;
  }

  /** Returns the index and the number of rows. */
  @Override
  public String toString() {
    return "CoinrImport[" + index + ", " + table.rows() + " rows]";
  }
}
