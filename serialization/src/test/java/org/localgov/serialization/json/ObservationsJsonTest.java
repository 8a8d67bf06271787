package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class ObservationsJsonTest {
  private static final IndicatorId POLICY = IndicatorId.of("policy");
  private static final Source SOURCE =
      Source.builder()
          .text("A. Author (2020)")
          .url(URI.create("https://example.org/data"))
          .licence("CC-BY-4.0")
          .build();
  private static final ObservationSet SET =
      ObservationSet.builder()
          .add(
              Observation.builder()
                  .unit("iso:ALB")
                  .indicator(POLICY)
                  .period(ReferencePeriod.year(2010))
                  .value(1)
                  .status(ObservationStatus.ESTIMATED)
                  .source(SOURCE)
                  .build())
          .add(Observation.of("name:Banfora ", POLICY, 0.1))
          .addMissing(
              MissingObservation.builder()
                  .unit("iso:BFA")
                  .indicator(POLICY)
                  .period(ReferencePeriod.parse("2010/2014"))
                  .status(ObservationStatus.MISSING_CANNOT_EXIST)
                  .source(Source.of("A. Author (2020)"))
                  .build())
          .build();

  @TempDir private Path directory;

  @Test
  void writeObservations_isTheGoldenFile() {
    String golden = LocalgovJsonTest.golden("observations.json");

    assertThat(LocalgovJson.writeObservations(SET)).isEqualTo(golden);
    assertThat(LocalgovJson.readObservations(golden)).isEqualTo(SET);
    assertThat(LocalgovJson.lenient().observations().read(golden)).isEqualTo(SET);
  }

  @Test
  void file_writtenAndRead() {
    Path file = directory.resolve("observations.json");

    LocalgovJson.writeObservations(SET, file);

    assertThat(LocalgovJson.readObservations(file)).isEqualTo(SET);
  }

  @Test
  void mapper_readsAndWrites() throws JsonProcessingException {
    String text = LocalgovJson.mapper().writeValueAsString(SET);

    assertThat(LocalgovJson.mapper().readValue(text, ObservationSet.class)).isEqualTo(SET);
  }

  @Test
  void readObservations_reportsEveryFault() {
    String text =
        """
        {"kind": "observations", "schemaVersion": 1, "observations": [
          {"unit": " ", "indicator": "policy", "value": 1},
          {"unit": "u", "indicator": "no blanks", "value": 1},
          {"unit": "u", "indicator": "policy", "period": "20x", "value": 1},
          {"unit": "u", "indicator": "policy", "period": "", "value": 2},
          {"unit": "u", "indicator": "policy", "value": "1"},
          {"unit": "v", "indicator": "policy"},
          {"unit": "w", "indicator": "policy", "value": 1, "status": "M"},
          {"unit": "w", "indicator": "water", "value": 1, "status": "m"},
          {"unit": "x", "indicator": "policy", "value": 1},
          {"unit": "x", "indicator": "policy", "value": 2},
          {"indicator": "policy", "value": 1},
          {"unit": "y", "indicator": "policy", "value": NaN},
          {"unit": "z", "indicator": "policy", "value": 1, "source": " "},
          {"unit": "z", "indicator": "a", "value": 1, "source": {"url": "no url"}},
          7]}
        """;

    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> LocalgovJson.readObservations(text));

    assertThat(refused.violations())
        .extracting(fault -> fault.code() + " " + fault.details().get("path").substring(14))
        .containsExactly(
            "invalid-unit [0].unit",
            "invalid-indicator [1].indicator",
            "invalid-period [2].period",
            "duplicate-observation [3]",
            "invalid-period [3].period",
            "duplicate-observation [4]",
            "wrong-type [4].value",
            "missing-value [5]",
            "value-with-missing-status [6]",
            "invalid-status [7].status",
            "duplicate-observation [9]",
            "missing-property [10]",
            "not-finite [11].value",
            "invalid-value [12].source",
            "missing-property [13].source",
            "invalid-value [13].source.url",
            "wrong-type [14]");
    assertThat(refused.violations().get(10).message())
        .isEqualTo(
            "line 11, column 3, $.observations[9]: unit 'x', indicator 'policy' must occur once,"
                + " it stands at $.observations[8] too");
  }
}
