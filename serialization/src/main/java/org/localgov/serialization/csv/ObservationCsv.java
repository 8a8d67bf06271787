package org.localgov.serialization.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.IntakeResult;
import org.localgov.core.intake.ObservationIntake;
import org.localgov.core.intake.RawObservation;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.indicators.text.Decimals;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.Output;

/**
 * Observations as long CSV: {@code unit,indicator,period,value,status,source}, an object a line.
 *
 * <p>This is the small door: it keeps status and source, and goes through the {@link
 * ObservationIntake}. Millions of values go through {@link IndicatorCsv#longLayout(Path)}. Of a
 * source the file has the citation alone, without address and licence.
 *
 * <pre>{@code
 * ObservationSet observations = ObservationCsv.read(Path.of("observations.csv")).orThrow();
 * }</pre>
 */
public final class ObservationCsv {
  private ObservationCsv() {}

  /**
   * {@return the good lines of a file as observations, and every fault of the others}
   *
   * @param file the file
   */
  public static IntakeResult read(Path file) {
    return read(Input.of(file));
  }

  /**
   * {@return the good lines of a stream as observations, and every fault of the others}
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   */
  public static IntakeResult read(InputStream stream, String name) {
    return read(Input.of(stream, name));
  }

  /**
   * {@return observations, then the missing ones, as text}
   *
   * @param observations the observations
   */
  public static String write(ObservationSet observations) {
    return Output.text(writer -> lines(observations, writer));
  }

  /**
   * Writes observations, then the missing ones, to a file, which is replaced if it exists.
   *
   * @param observations the observations
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public static void write(ObservationSet observations, Path file) {
    Output.write(file, writer -> lines(observations, writer));
  }

  /**
   * Writes observations, then the missing ones, to a stream, which stays open.
   *
   * @param observations the observations
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public static void write(ObservationSet observations, OutputStream stream) {
    Output.write(stream, writer -> lines(observations, writer));
  }

  private static IntakeResult read(Input input) {
    CsvFaults faults = new CsvFaults();
    List<RawObservation> raw = new ArrayList<>();
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, LongReading.REQUIRED);
      if (header != null) {
        header.refuseOthers(LongReading.KNOWN, rows, faults);
        while (rows.next() && !faults.isFull()) {
          if (header.fits(rows, faults)) {
            raw.add(raw(header, rows));
          }
        }
        rows.requireAny();
      }
    }
    IntakeResult checked = ObservationIntake.standard().accept(raw);
    List<Violation> all = new ArrayList<>(faults.all());
    all.addAll(checked.violations());
    return new IntakeResult(checked.observations(), all);
  }

  private static RawObservation raw(Header header, CsvRows rows) {
    return new RawObservation(
            text(header, "unit", rows),
            text(header, "indicator", rows),
            text(header, "period", rows),
            text(header, "value", rows),
            text(header, "status", rows),
            text(header, "source", rows),
            null)
        .at(rows.file().isEmpty() ? null : rows.file(), rows.line());
  }

  private static @Nullable String text(Header header, String column, CsvRows rows) {
    return header.has(column) ? rows.cell(header.position(column)) : null;
  }

  private static void lines(ObservationSet observations, Writer writer) throws IOException {
    CsvWriter out = new CsvWriter(writer);
    out.line("unit", "indicator", "period", "value", "status", "source");
    for (Observation one : observations) {
      String status = one.status().map(known -> known.code()).orElse("");
      line(out, one.unit(), one.indicator(), one.period())
          .line(Decimals.exact(one.value()), status, citation(one.source()));
    }
    for (MissingObservation gap : observations.missing()) {
      line(out, gap.unit(), gap.indicator(), gap.period())
          .line("", gap.status().code(), citation(gap.source()));
    }
  }

  private static CsvWriter line(
      CsvWriter out, String unit, IndicatorId indicator, Optional<ReferencePeriod> period)
      throws IOException {
    return out.cell(unit)
        .cell(indicator.text())
        .cell(period.map(ReferencePeriod::toString).orElse(""));
  }

  private static String citation(Optional<Source> source) {
    return source.map(Source::text).orElse("");
  }
}
