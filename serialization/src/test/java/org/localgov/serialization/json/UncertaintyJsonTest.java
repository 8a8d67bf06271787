package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.winsorise;
import static org.localgov.indicators.method.Methods.zScore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.NoiseKind;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.serialization.schema.Schemas;

class UncertaintyJsonTest {
  /** As the form of a spec was first written down. */
  private static final String FIRST =
      """
      { "kind": "uncertainty", "schemaVersion": 1, "inputs": [
        { "id": "normalisation", "target": "normalisation", "options": [ {"method": "min-max", "parameters": {"lower": 1, "upper": 100}}, {"method": "z-score", "parameters": {"mean": 10, "deviation": 2}} ] },
        { "id": "outliers",      "target": "treatment.first.parameters.maximumPoints", "options": [1, 2, 3, 4, 5] },
        { "id": "aggregation",   "target": "aggregation", "options": [ {"method": "arithmetic-mean"}, {"method": "geometric-mean"} ] },
        { "id": "weights",       "target": "weights", "levels": [2, 3], "noise": {"kind": "relative-uniform", "width": 0.25} },
        { "id": "no-flights",    "target": "indicator:Flights", "options": ["included", "removed"] },
        { "id": "data",          "target": "data", "noise": {"kind": "normal", "deviation": "standard-error"} } ] }
      """;

  private static final UncertainInput WEIGHTS =
      UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25)).onLevels(2, 3);

  /** Everything that a spec may have. */
  private static UncertaintySpec everything() {
    return UncertaintySpec.of(
        UncertainInput.options("normalisation", "normalisation", minMax(1, 100), zScore(10, 2)),
        UncertainInput.options(
            "rescaled",
            "indicator:water.normalisation",
            Normalisation.of(zScore()).rescaled(1, 100),
            zScore()),
        UncertainInput.options("outliers", "treatment.first.parameters.maximumPoints", 1, 2, 3),
        UncertainInput.options(
            "treatment",
            "indicator:water.treatment",
            Treatment.builder().first(winsorise(5)).second(log()).build(),
            Treatment.none()),
        UncertainInput.options("aggregation", "aggregation", arithmeticMean(), geometricMean())
            .withProbabilities(0.75, 0.25),
        UncertainInput.options(
            "gaps", "missing", Missing.of(MissingRule.SKIP), new Missing(MissingRule.BLANK, 0.5)),
        UncertainInput.options("screening", "screening.exclude", List.of("a", "b"), List.of()),
        UncertainInput.options("forced", "treatment.force", true, false),
        WEIGHTS,
        UncertainInput.options("experts", "weights", Map.of("water", 2), Map.of("water", 1.5)),
        UncertainInput.options("no-flights", "indicator:Flights", "included", "removed"),
        UncertainInput.noise("data", "data", Noise.standardErrors()),
        UncertainInput.noise(
            "delay", "data:delay", Noise.of(NoiseKind.TRIANGULAR, "relativeWidth", 0.1)));
  }

  @TempDir private Path folder;

  @Test
  void write_isTheGoldenFile_andReadGivesItBack() {
    String golden = LocalgovJsonTest.golden("uncertainty.json");
    assertThat(LocalgovJson.uncertainty().write(everything())).isEqualTo(golden);
    assertThat(LocalgovJson.uncertainty().read(golden)).isEqualTo(everything());
  }

  @Test
  void read_asFirstWrittenDown() {
    assertThat(LocalgovJson.uncertainty().read(FIRST))
        .isEqualTo(
            UncertaintySpec.of(
                UncertainInput.options(
                    "normalisation", "normalisation", minMax(1, 100), zScore(10, 2)),
                UncertainInput.options(
                    "outliers", "treatment.first.parameters.maximumPoints", 1, 2, 3, 4, 5),
                UncertainInput.options(
                    "aggregation", "aggregation", arithmeticMean(), geometricMean()),
                WEIGHTS,
                UncertainInput.options("no-flights", "indicator:Flights", "included", "removed"),
                UncertainInput.noise("data", "data", Noise.standardErrors())));
    assertThat(Schemas.faults("uncertainty", FIRST)).isEmpty();
  }

  @Test
  void file_writtenAndRead() {
    Path file = folder.resolve("uncertainty.json");
    LocalgovJson.uncertainty().write(everything(), file);
    assertThat(LocalgovJson.uncertainty().read(file)).isEqualTo(everything());
  }

  @Test
  void lenient_passesOverUnknownProperties() {
    String more = FIRST.replace("\"levels\"", "\"note\": \"as in 2013\", \"levels\"");
    assertThatThrownBy(() -> LocalgovJson.uncertainty().read(more))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("$.inputs[3].note: unknown property 'note'");
    assertThat(LocalgovJson.lenient().uncertainty().read(more))
        .isEqualTo(LocalgovJson.uncertainty().read(FIRST));
  }

  @Test
  void mapper_readsAndWritesTheSame() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    String text = mapper.writeValueAsString(everything());
    assertThat(mapper.readValue(text, UncertaintySpec.class)).isEqualTo(everything());
    assertThat(LocalgovJson.mapper().writeValueAsString(everything()) + "\n")
        .isEqualTo(LocalgovJson.uncertainty().write(everything()));
    assertThatThrownBy(() -> mapper.readValue("{\"kind\": \"index\"}", UncertaintySpec.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("must be 'uncertainty', got 'index'");
  }
}
