package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class SectorTest implements ValueContract<Sector> {

  @Override
  public List<Sector> samples() {
    return PowerValues.sectors();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> Sector.of(null)),
        Refusal.of(
            "sector must be lower-kebab: letters without capitals and digits, joined by single hyphens, got 'Energy supply'",
            () -> Sector.of("Energy supply")),
        Refusal.of("sector must not be blank, got ''", () -> Sector.of("")),
        Refusal.startingWith(
            "sector must have at most 100 characters", () -> Sector.of("x".repeat(101))));
  }

  @Test
  void of_anyCode_isTaken() {
    assertThat(Sector.of("état-civil")).hasToString("état-civil");
    assertThat(Sector.parse("water")).isEqualTo(Sector.of("water"));
  }

  @Test
  void megacities2011_hasTheElevenChapters() {
    assertThat(Sector.megacities2011()).hasSize(11).doesNotHaveDuplicates();
    assertThat(Sector.megacities2011().get(0)).isEqualTo(Sector.of("transport"));
    assertThat(Sector.megacities2011().get(10)).isEqualTo(Sector.of("climate-adaptation"));
    assertThat(Sector.megacities2011Source().text()).contains("C40", "Arup", "June 2011");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Sector.megacities2011().add(Sector.of("water")));
  }

  @Test
  void compareTo_isByCode() {
    assertThat(Sector.of("transport")).isLessThan(Sector.of("water"));
  }
}
