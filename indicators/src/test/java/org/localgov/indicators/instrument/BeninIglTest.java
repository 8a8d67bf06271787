package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.table.IndicatorTable;

class BeninIglTest {
  private static final Index IGL = Instruments.of("benin-igl-domain");
  private static final String DOMAIN = IGL.root().id();

  private static Scores score(double... values) {
    return Scorer.of(IGL).score(IndicatorTable.builder(IGL.columns()).row("u", values).build());
  }

  /** Printed to four decimals. */
  @Test
  void score_nationalIndicators_givesThePublishedDomainIndex() {
    List<Map<String, String>> rows =
        GoldenCsv.rows("instruments/golden_benin_igl_2022_national.csv").stream()
            .filter(row -> row.get("domain").equals("Gouvernance politique et administrative"))
            .toList();
    double[] values =
        rows.stream()
            .filter(row -> !row.get("no").isEmpty())
            .mapToDouble(row -> GoldenCsv.number(row, "value_percent"))
            .toArray();
    Reproduction domain = Reproduction.of("benin-igl-domain", "published domain indices");
    rows.stream()
        .filter(row -> row.get("no").isEmpty())
        .forEach(
            row ->
                domain.figure(
                    DOMAIN,
                    score(values).score("u", DOMAIN),
                    GoldenCsv.number(row, "published_domain_index"),
                    5e-5));
    domain.report(1);
    assertThat(values).hasSize(15);
    assertThat(score(values).band("u", DOMAIN)).contains("weak");
  }

  /** A geometric mean of fifteen equal values is that value. */
  @ParameterizedTest
  @CsvSource({
    "10, very weak",
    "19.999, very weak",
    "20.001, weak",
    "39.999, weak",
    "40.001, fair",
    "59.999, fair",
    "60.001, acceptable",
    "79.999, acceptable",
    "80.001, performing",
    "100, performing"
  })
  void band_onBothSidesOfEachBound(double value, String band) {
    double[] values = new double[15];
    Arrays.fill(values, value);
    assertThat(score(values).band("u", DOMAIN)).contains(band);
  }

  @Test
  void score_ofZero_isRefused() {
    assertThatThrownBy(() -> score(new double[15]))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("unit 'u'")
        .hasMessageContaining("'pa1' is 0");
  }
}
