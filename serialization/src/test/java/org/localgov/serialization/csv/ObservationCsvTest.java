package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.intake.IntakeResult;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;

class ObservationCsvTest {
  @TempDir private Path directory;

  private static IntakeResult read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ObservationCsv.read(new ByteArrayInputStream(bytes), "o.csv");
  }

  @Test
  void read_keepsStatusAndSource() {
    ObservationSet set =
        read("unit,indicator,period,value,status,source\na,x,2013,1,E,\"A, 2020\"\nb,x,2013,,M,\n")
            .orThrow();

    assertThat(set.observations().get(0).status()).contains(ObservationStatus.ESTIMATED);
    assertThat(set.observations().get(0).source().orElseThrow().text()).isEqualTo("A, 2020");
    assertThat(set.missing()).hasSize(1);
  }

  @Test
  void read_reportsFaultsOfFileAndRows() {
    IntakeResult result = read("unit,indicator,value,extra\na,x,1,\na,x,2,\nb,x\nc,x,n/a,\n");

    assertThat(result.observations().size()).isEqualTo(1);
    assertThat(result.violations())
        .extracting(fault -> fault.code() + " " + fault.details().get("row"))
        .containsExactly(
            "unknown-name 1", "short-row 4", "duplicate-observation 3", "invalid-value 5");
    assertThat(result.violations()).allMatch(fault -> fault.message().startsWith("o.csv row "));
  }

  @Test
  void read_withoutHeader() {
    assertThat(read("").violations())
        .extracting(fault -> fault.code())
        .containsExactly("empty-file");
  }

  @Test
  void write_fileAndStream() {
    ObservationSet set = ObservationSet.of(Observation.of("a", IndicatorId.of("x"), 0.1));
    Path file = directory.resolve("o.csv");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    ObservationCsv.write(set, file);
    ObservationCsv.write(set, stream);

    assertThat(ObservationCsv.read(file).orThrow()).isEqualTo(set);
    assertThat(stream.toString(StandardCharsets.UTF_8))
        .isEqualTo("unit,indicator,period,value,status,source\na,x,,0.1,,\n");
  }
}
