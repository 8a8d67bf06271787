package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiRegionTest {
  @TempDir private Path folder;

  @Test
  void score_givesEveryPublishedFigure() throws Exception {
    Path data = Golden.file("rai_region_wide.csv");
    Cli scores =
        Cli.run("score", "rai-region", "--data", data, "--layout", "wide", "--format", "csv");
    assertThat(scores.err()).isEmpty();
    assertThat(scores.status()).isZero();
    List<String> expected = Files.readAllLines(Golden.file("rai_region_expected.csv"));
    assertThat(expected).hasSize(4343);
    assertThat(new HashSet<>(Golden.cut(scores.out(), 4))).containsAll(expected);
  }

  @Test
  void score_refusesValuesOffTheirScale() throws Exception {
    Path data = Golden.anomalies(folder);
    Path out = folder.resolve("scores.csv");
    Cli scores = Cli.run("score", "rai-region", "--data", data, "--out", out);
    assertThat(scores.status()).isEqualTo(1);
    assertThat(scores.out()).isEmpty();
    assertThat(out).doesNotExist();
    assertThat(scores.err().lines()).hasSize(2);
    assertThat(scores.err())
        .contains("anomalies.csv row 2", "'GRC/Aghion Oros'", "1950", "'borrowauto'")
        .contains("must be one of 0, 1, 2, 3, got 4");
  }

  @Test
  void score_lenientlyWarnsOfValuesOffTheirScale() throws Exception {
    Path data = Golden.anomalies(folder);
    Cli scores = Cli.run("score", "rai-region", "--data", data, "--lenient", "--format", "json");
    assertThat(scores.status()).isZero();
    assertThat(scores.err())
        .contains("warning: ", "'borrowauto'", "got 4")
        .contains("'SAM/Serbia', period 2004, node 'law-making': the published scale is 0..2");
    assertThat(scores.out()).contains("\"warnings\"", "must be one of 0, 1, 2, 3, got 4");
  }

  @Test
  void validate_listsPublishedFiguresThatDifferFromTheRule() throws Exception {
    Path data = Golden.anomalies(folder);
    Path published = Golden.published(folder);
    Cli check = Cli.run("validate", data, "--against", "rai-region", "--published", published);
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.err()).contains("'borrowauto': must be one of 0, 1, 2, 3, got 4");
    assertThat(check.out().lines().filter(line -> line.contains("score")).count()).isEqualTo(22);
    assertThat(check.out())
        .containsPattern("CUB/Provincias +1950 +executive-control +score +2 +0\n")
        .containsPattern("NIC/Managua-Distrito Nacional +1992 +rai +score +9 +8\n")
        .endsWith("199 of 221 published figures reproduced\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR", "de-DE", "ar-SA-u-nu-arab"})
  void validate_countsTheSameInEveryLocale(String language) {
    Path data = Golden.file("rai_region_wide.csv");
    Path published = Golden.file("rai_region_expected.csv");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      Cli check = Cli.run("validate", data, "--against", "rai-region", "--published", published);
      assertThat(check.status()).isZero();
      assertThat(check.out()).isEqualTo("4,342 of 4,342 published figures reproduced\n");
    } finally {
      Locale.setDefault(before);
    }
  }
}
