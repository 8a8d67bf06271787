package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
  @Test
  void toString_showsWhatIsMissing() {
    Concordance none =
        new Concordance(
            "Index",
            Optional.empty(),
            "new",
            0,
            2,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    assertThat(none).hasToString("Index, new: mean shift -, correlation - over 0 units");
  }
}
