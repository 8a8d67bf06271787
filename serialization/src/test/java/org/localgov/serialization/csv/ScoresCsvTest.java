package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class ScoresCsvTest {
  @TempDir private Path directory;

  private static Scores scores() {
    Index index =
        Index.builder("i")
            .indicator("x", Direction.HIGHER_IS_BETTER)
            .indicator("y", Direction.HIGHER_IS_BETTER)
            .root(
                Node.of("all", MethodSpec.of("arithmetic-mean"))
                    .withBands(Band.label("low, or less").withTo(4), Band.label("high").withFrom(4))
                    .child(Node.of("pillar").children("x"))
                    .children("y"))
            .build();
    ReferencePeriod year = ReferencePeriod.year(2013);
    return Scorer.of(index)
        .score(
            IndicatorTable.builder("x", "y")
                .row("a, b", year, 5, 1)
                .row("c", year, 7.1, Double.NaN)
                .row("d", year, 5, 1)
                .row("c", ReferencePeriod.year(2014), Double.NaN, Double.NaN)
                .build());
  }

  private static List<ScoreLine> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ScoresCsv.read(new ByteArrayInputStream(bytes), "s.csv");
  }

  @Test
  void write_everyNodeOfEveryRow() {
    assertThat(ScoresCsv.write(scores()))
        .isEqualTo(
            """
            unit,period,node,score,rank,band
            "a, b",2013,all,3,2,"low, or less"
            "a, b",2013,pillar,5,2,
            "a, b",2013,x,5,2,
            "a, b",2013,y,1,1,
            c,2013,all,7.1,1,high
            c,2013,pillar,7.1,1,
            c,2013,x,7.1,1,
            c,2013,y,,,
            d,2013,all,3,2,"low, or less"
            d,2013,pillar,5,2,
            d,2013,x,5,2,
            d,2013,y,1,1,
            c,2014,all,,,
            c,2014,pillar,,,
            c,2014,x,,,
            c,2014,y,,,
            """);
  }

  @Test
  void write_fileAndStream() {
    Path file = directory.resolve("scores.csv");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    ScoresCsv.write(scores(), file);
    ScoresCsv.write(scores(), stream);

    assertThat(ScoresCsv.read(file)).hasSize(16);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(ScoresCsv.write(scores()));
  }

  @Test
  void read_publishedScores() {
    assertThat(read("unit,period,node,score\nALB/Qarku,2010,policy-scope,0.5\nx,,n,\n"))
        .containsExactly(
            new ScoreLine(
                "ALB/Qarku",
                Optional.of(ReferencePeriod.year(2010)),
                "policy-scope",
                OptionalDouble.of(0.5),
                OptionalInt.empty(),
                Optional.empty()),
            new ScoreLine(
                "x",
                Optional.empty(),
                "n",
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty()));
  }

  @Test
  void read_optionalColumnsInAnyOrder() {
    ScoreLine line = read("band,rank,score,node,unit\n\"a, b\",2,1e-3,n,u\n").get(0);

    assertThat(line.rank()).hasValue(2);
    assertThat(line.band()).contains("a, b");
    assertThat(line.score()).hasValue(0.001);
  }

  @Test
  void read_reportsEveryFault() {
    ViolationsException refused =
        catchThrowableOfType(
            ViolationsException.class,
            () ->
                read(
                    """
                    unit,period,node,score,rank,bnd
                    ,2010,n,1,1,
                    u,20,n,1,1,
                    v,2010, ,1,1,
                    w,2010,n,one,1.5,
                    w,2010,n,1,1,
                    x
                    """));

    assertThat(refused.violations())
        .extracting(fault -> fault.code() + " " + fault.details().get("row"))
        .containsExactly(
            "unknown-name 1",
            "invalid-unit 2",
            "invalid-period 3",
            "blank-node 4",
            "invalid-value 5",
            "invalid-rank 5",
            "duplicate-score 6",
            "short-row 7");
    assertThat(catchThrowableOfType(ViolationsException.class, () -> read("unit,score\n")))
        .hasMessageContaining("s.csv row 1: must have a column 'node'");
    assertThat(catchThrowableOfType(ViolationsException.class, () -> read("unit,node,score\n")))
        .hasMessageContaining("s.csv row 2: must have a row");
  }
}
