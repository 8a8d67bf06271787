package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class CsvProperties {
  private static final List<String> PERIODS =
      List.of("2013", "2010/2014", "2024-Q1", "2024-05", "2024-05-01");

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void table_survivesTheRoundTrip(@ForAll long seed, @ForAll CsvLayout layout) {
    IndicatorTable table = table(new Random(seed));

    String text = IndicatorCsv.write(table, layout);
    TableReader reader = IndicatorCsv.of(layout, stream(text), "t.csv");
    IndicatorTable back =
        layout == CsvLayout.WIDE
            ? reader.read()
            : reader.units(stream(IndicatorCsv.writeUnits(table)), "u.csv").read();

    assertThat(back.columns()).isEqualTo(table.columns());
    assertThat(back.rows()).isEqualTo(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      assertThat(back.unit(row)).isEqualTo(table.unit(row));
      assertThat(back.period(row)).isEqualTo(table.period(row));
      assertThat(back.name(row)).isEqualTo(table.name(row));
      for (String grouping : table.groupings()) {
        assertThat(back.group(grouping, row)).isEqualTo(table.group(grouping, row));
      }
    }
    for (String column : table.columns()) {
      assertThat(back.column(column)).isEqualTo(table.column(column));
    }
  }

  @Property(tries = 100)
  void scores_readBackToTheSameBits(@ForAll long seed) {
    Random random = new Random(seed);
    TableBuilder builder = IndicatorTable.builder("a", "b");
    for (int row = 0; row < 5; row++) {
      double a = random.nextInt(4) == 0 ? Double.NaN : random.nextGaussian();
      builder.row("u" + row, ReferencePeriod.year(2010 + random.nextInt(2)), a, row);
    }
    Index index =
        Index.builder("i")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .indicator("b", Direction.LOWER_IS_BETTER)
            .root(Node.of("all", MethodSpec.of("arithmetic-mean")).child("a", 1).child("b", 3))
            .build();
    Scores scores = Scorer.of(index).score(builder.build());

    List<ScoreLine> lines = ScoresCsv.read(stream(ScoresCsv.write(scores)), "s.csv");

    assertThat(lines).hasSize(15);
    for (int i = 0; i < lines.size(); i++) {
      String node = scores.nodes().get(i % 3);
      double score = scores.score(i / 3, node);
      assertThat(lines.get(i).node()).isEqualTo(node);
      assertThat(lines.get(i).unit()).isEqualTo(scores.data().unit(i / 3));
      assertThat(lines.get(i).period()).isEqualTo(scores.data().period(i / 3));
      assertThat(Double.doubleToRawLongBits(lines.get(i).score().orElse(Double.NaN)))
          .isEqualTo(Double.doubleToRawLongBits(score));
      assertThat(lines.get(i).rank().orElse(0)).isEqualTo(scores.ranks(node)[i / 3]);
    }
  }

  @Property
  void observations_surviveTheRoundTrip(@ForAll long seed) {
    Random random = new Random(seed);
    ObservationSet.Builder builder = ObservationSet.builder();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      IndicatorId id = IndicatorId.of("i" + i);
      builder.add(
          Observation.builder()
              .unit(text(random))
              .indicator(id)
              .period(period(random))
              .value(number(random) + 0.0)
              .status(optional(random, ObservationStatus.FORECAST))
              .source(optional(random, Source.of(text(random))))
              .build());
      builder.addMissing(
          MissingObservation.of("missing " + text(random), id, ObservationStatus.MISSING));
    }
    ObservationSet set = builder.build();

    assertThat(ObservationCsv.read(stream(ObservationCsv.write(set)), "o.csv").orThrow())
        .isEqualTo(set);
  }

  @Property(tries = 500)
  void anyText_isReadOrRefused(@ForAll long seed, @ForAll CsvLayout layout) {
    Random random = new Random(seed);
    String alphabet = "unit,,\n\n\"\"\r1.-ea;{\0é ";
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "unit,a\n" : "");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }

    TableResult result =
        IndicatorCsv.of(layout, stream(text.toString()), "t.csv")
            .units(stream(text.toString()), "u")
            .readLenient();

    assertThat(result.isSound() || !result.violations().isEmpty()).isTrue();
  }

  private static IndicatorTable table(Random random) {
    List<String> columns = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      columns.add("c" + i);
    }
    TableBuilder builder = IndicatorTable.builder(columns);
    double[] values = new double[columns.size()];
    List<String> units = new ArrayList<>();
    for (int row = 1 + random.nextInt(6); row > 0; row--) {
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(4) == 0 ? Double.NaN : number(random);
      }
      String unit = text(random);
      ReferencePeriod period = period(random).orElse(null);
      if (!builder.hasRow(unit, period)) {
        builder.row(unit, period, values);
        units.add(unit);
      }
    }
    for (String unit : units) {
      if (random.nextBoolean()) {
        builder.name(unit, text(random)).group("Income", unit, text(random));
      }
    }
    return builder.build();
  }

  private static Optional<ReferencePeriod> period(Random random) {
    return optional(random, ReferencePeriod.parse(PERIODS.get(random.nextInt(PERIODS.size()))));
  }

  private static double number(Random random) {
    double any = Double.longBitsToDouble(random.nextLong());
    return switch (random.nextInt(3)) {
      case 0 -> random.nextInt(100) - 50;
      case 1 -> random.nextGaussian();
      default -> Double.isFinite(any) ? any : -0.0;
    };
  }

  private static String text(Random random) {
    int[] points = "aB ,\"';:/é€😀İı{}#=".codePoints().toArray();
    StringBuilder text = new StringBuilder("u");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static <T> Optional<T> optional(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
