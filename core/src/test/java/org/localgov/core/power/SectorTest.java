package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class SectorTest {
  @Test
  void of_anyCode_isTaken() {
    assertThat(Sector.of("état-civil")).hasToString("état-civil");
    assertThat(Sector.parse("water")).isEqualTo(Sector.of("water"));
  }

  @Test
  void of_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sector.of("Energy supply"))
        .withMessageStartingWith("sector must be lower-kebab")
        .withMessageEndingWith(", got 'Energy supply'");
    assertThatNullPointerException().isThrownBy(() -> Sector.of(null)).withMessage("sector");
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

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(Sector.of("water"))).isEqualTo(Sector.of("water"));
  }
}
