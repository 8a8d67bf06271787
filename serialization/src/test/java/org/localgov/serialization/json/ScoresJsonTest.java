package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class ScoresJsonTest {
  private static final Index INDEX =
      Index.builder("small")
          .indicator(Indicator.of("water", Direction.HIGHER_IS_BETTER).withScale(Scale.of(0, 100)))
          .indicator(Indicator.of("delay", Direction.LOWER_IS_BETTER))
          .normalise(Samples.small().normalisation().orElseThrow())
          .root(Samples.small().root())
          .build();

  @TempDir private Path directory;

  private static Scores scores() {
    IndicatorTable table =
        IndicatorTable.builder("water", "delay")
            .row("name:Banfora", ReferencePeriod.year(2013), 60, 13)
            .row("name:Niangoloko", ReferencePeriod.year(2013), 180, Double.NaN)
            .row("name:Sidéradougou", ReferencePeriod.year(2013), Double.NaN, Double.NaN)
            .row("name:Banfora", ReferencePeriod.year(2014), 20, 7)
            .build();
    return Scorer.builder(INDEX).lenient(true).build().score(table);
  }

  @Test
  void goldenFile_readAndWritten() {
    String golden = LocalgovJsonTest.golden("scores.json");

    ScoresDocument document = LocalgovJson.readScores(golden);

    assertThat(LocalgovJson.scores().write(document)).isEqualTo(golden);
    ScoresDocument.Row second = document.rows().get(1);
    assertThat(second.warnings().get(0).details()).containsEntry("value", "180");
    assertThat(second.explanation().orElseThrow().parts()).hasSize(2);
    assertThat(second.explanation().orElseThrow().parts().get(0).value()).hasValue(180);
    assertThat(second.scores().get("delay").score()).isEmpty();
  }

  @Test
  void document_survivesTheRoundTrip() {
    ScoresDocument document = ScoresDocument.of(scores(), unit -> true);

    String text = LocalgovJson.scores().write(document);

    assertThat(LocalgovJson.readScores(text)).isEqualTo(document);
    assertThat(text).isEqualTo(LocalgovJson.writeScores(scores(), unit -> true));
  }

  @Test
  void document_saysWhatTheScoresSay() {
    Scores scores = scores();
    ScoresDocument document = ScoresDocument.of(scores);

    assertThat(document.index()).isEqualTo("small");
    assertThat(document.fitted()).isEqualTo(scores.fitted());
    ScoresDocument.Row first = document.rows().get(0);
    assertThat(first.unit()).isEqualTo("name:Banfora");
    assertThat(first.period()).contains(ReferencePeriod.year(2013));
    assertThat(first.scores().keySet()).containsExactly("all", "water", "delay");
    assertThat(first.scores().get("all").score()).hasValue(scores.score(0, "all"));
    assertThat(first.scores().get("all").band()).isEqualTo(scores.band(0, "all"));
    assertThat(first.explanation()).isEmpty();
    ScoresDocument.Row second = document.rows().get(1);
    assertThat(second.missing()).containsExactly("delay");
    assertThat(second.warnings()).extracting(Violation::code).containsExactly("off-scale");
    ScoresDocument.NodeScore none = document.rows().get(2).scores().get("all");
    assertThat(none.score()).isEmpty();
    assertThat(none.rank()).isEqualTo(OptionalInt.empty());
    assertThat(none.band()).isEmpty();
  }

  @Test
  void file_writtenAndRead() {
    Path file = directory.resolve("scores.json");

    LocalgovJson.writeScores(scores(), unit -> false, file);

    assertThat(LocalgovJson.readScores(file)).isEqualTo(ScoresDocument.of(scores()));
  }

  @Test
  void stream_written() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    LocalgovJson.writeScores(scores(), unit -> false, stream);

    assertThat(stream.toString(StandardCharsets.UTF_8))
        .isEqualTo(LocalgovJson.writeScores(scores()));
  }

  @Test
  void mapper_writesScoresAndReadsDocuments() throws JsonProcessingException {
    String text = LocalgovJson.mapper().writeValueAsString(scores());

    ScoresDocument document = LocalgovJson.mapper().readValue(text, ScoresDocument.class);
    assertThat(document).isEqualTo(ScoresDocument.of(scores()));
    assertThat(LocalgovJson.mapper().writeValueAsString(document)).isEqualTo(text);
    assertThatThrownBy(() -> LocalgovJson.mapper().readValue(text, Scores.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void readScores_reportsEveryFault() {
    String text =
        """
        {"kind": "scores", "schemaVersion": 1, "index": {"id": "x"},
         "fitted": {"a": {"minimum": "1"}},
         "rows": [{"unit": "u", "period": "20", "scores": {"n": {"score": 1, "rank": 0.5}},
                   "missing": [1], "warnings": [{"code": "c", "details": {"x": 1}}],
                   "explanation": {"id": "n", "parts": [3]}, "extra": 1}, {}]}
        """;

    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> LocalgovJson.readScores(text));

    assertThat(refused.violations())
        .extracting(violation -> violation.code() + " " + violation.details().get("path"))
        .containsExactly(
            "missing-property $.index",
            "wrong-type $.fitted.a.minimum",
            "invalid-value $.rows[0].period",
            "invalid-value $.rows[0].scores.n",
            "wrong-type $.rows[0].missing[0]",
            "missing-property $.rows[0].warnings[0]",
            "wrong-type $.rows[0].warnings[0].details.x",
            "missing-property $.rows[0].explanation",
            "wrong-type $.rows[0].explanation.parts[0]",
            "unknown-property $.rows[0].extra",
            "missing-property $.rows[1]",
            "missing-property $.rows[1]");
  }

  @Test
  void lenient_passesOverUnknownProperties() {
    String text = LocalgovJson.writeScores(scores()).replace("\"rows\"", "\"x\": 1, \"rows\"");

    assertThat(LocalgovJson.lenient().scores().read(text)).isEqualTo(ScoresDocument.of(scores()));
  }
}
