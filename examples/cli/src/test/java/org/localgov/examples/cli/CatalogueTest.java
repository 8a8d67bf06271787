package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.instrument.Instruments;

class CatalogueTest {
  @Test
  void instruments_asTable() {
    Cli list = Cli.run("instruments");
    assertThat(list.status()).isZero();
    assertThat(list.err()).isEmpty();
    assertThat(list.out().lines()).hasSize(2 + Instruments.all().size());
    assertThat(list.out()).contains("rai-region", "published", "Regional Authority Index, region");
  }

  @Test
  void instruments_asJson() throws Exception {
    Cli list = Cli.run("instruments", "--format", "json");
    assertThat(list.status()).isZero();
    JsonNode all = new ObjectMapper().readTree(list.out());
    assertThat(all.findValuesAsText("id")).isEqualTo(Instruments.ids());
    assertThat(all.get(0).get("fidelity").asText()).isEqualTo("published");
    assertThat(all.get(0).get("inputs")).hasSize(Instruments.all().get(0).columns().size());
  }

  @ParameterizedTest
  @MethodSource("org.localgov.indicators.instrument.Instruments#ids")
  void describe_everyInstrument(String id) {
    Cli description = Cli.run("describe", id);
    assertThat(description.status()).isZero();
    assertThat(description.out()).contains(Instruments.of(id).title(), "fidelity: ", "source: ");
  }

  @Test
  void describe_theComparisonWithPeers() {
    Cli description = Cli.run("describe", "peers");
    assertThat(description.status()).isZero();
    assertThat(description.out())
        .contains("id: peers", "fidelity: ", "source: ", "Inputs\n", "Rule\n", "Missing\n");
  }

  @Test
  void describe_unknownId() {
    Cli description = Cli.run("describe", "rai-regoin");
    assertThat(description.status()).isEqualTo(1);
    assertThat(description.out()).isEmpty();
    assertThat(description.err()).contains("'rai-regoin'", "did you mean 'rai-region'?");
  }
}
