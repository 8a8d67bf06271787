package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.zScore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.Replay;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;

class ReplayCsvTest {
  private static final UncertaintySpec SPEC =
      UncertaintySpec.of(
          UncertainInput.options("points", "treatment.first.parameters.maximumPoints", 2, 3, 5.5),
          UncertainInput.options(
              "norm", "normalisation", minMax(1, 100), zScore(10, 2), minMax(0, 1)),
          UncertainInput.options("weights", "weights", Map.of("a", 1), Map.of("a", 2)),
          UncertainInput.options("forced", "treatment.force", true, false),
          UncertainInput.options("flights", "indicator:Flights", "included", "removed"));

  private static Replay read(String text) {
    return ReplayCsv.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "d.csv", SPEC);
  }

  @Test
  void read_takesNumbersAndTexts_inAnyOrderOfColumns() {
    assertThat(
            read(
                """
                norm,points,weights,flights,forced
                1,2,2,removed,true
                z-score,3.0,1,1,2
                3,5.5,2.0,included,false
                """))
        .isEqualTo(
            new Replay(
                List.of(List.of(0, 0, 1, 0, 1), List.of(1, 1, 0, 1, 0), List.of(2, 2, 1, 1, 0))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,1,1,1,1 | column 'points': must be one of 2, 3, 5.5, got '1'",
        "x,1,1,1,1 | column 'points': must be one of 2, 3, 5.5, got 'x'",
        "2,min-max,1,1,1 | column 'norm': must be the number of an option, 1..3, or one of z-score, got 'min-max'",
        "2,4,1,1,1 | column 'norm': must be the number of an option, 1..3",
        "2,0,1,1,1 | column 'norm'",
        "2,1.5,1,1,1 | column 'norm'",
        "2,1,3,1,1 | column 'weights': must be the number of an option, 1..2",
        "2,1,1,yes,1 | column 'forced': must be the number of an option, 1..2, or one of true, false, got 'yes'",
        "2,1,1,1, | column 'flights': must be the number of an option, 1..2, or one of included, removed, got ''",
        "2,1,1,1 | must not be short, the header has 5 cells, got 4"
      })
  void read_refusesWhatIsNoOption(String row, String message) {
    assertThatThrownBy(() -> read("points,norm,weights,forced,flights\n2,1,1,1,1\n" + row + "\n"))
        .isInstanceOf(ViolationsException.class)
        .hasMessageStartingWith("d.csv row 3")
        .hasMessageContaining(message);
  }

  @Test
  void read_refusesOtherColumns() {
    assertThatThrownBy(() -> read("points,norm,weights,forced,fligths\n2,1,1,1,1\n"))
        .hasMessageContaining("must have a column 'flights'");
    assertThatThrownBy(() -> read("points,norm,weights,forced,flights,rep\n2,1,1,1,1,1\n"))
        .hasMessageContaining("unknown column 'rep'");
    assertThatThrownBy(() -> read("points,norm,weights,forced,flights\n"))
        .hasMessageContaining("must have a row");
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty file");
  }

  @Test
  void read_refusesNoise(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("d.csv"), "w\n1\n");
    UncertaintySpec noise =
        UncertaintySpec.of(UncertainInput.noise("w", "weights", Noise.dirichlet(3)));
    assertThatThrownBy(() -> ReplayCsv.read(file, noise))
        .hasMessageContaining("column 'w': has noise and cannot be replayed; give it options");
    assertThatThrownBy(() -> ReplayCsv.read(folder.resolve("none.csv"), SPEC))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("none.csv");
  }
}
