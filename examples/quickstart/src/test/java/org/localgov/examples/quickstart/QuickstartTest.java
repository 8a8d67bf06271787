package org.localgov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @Test
  void tell_reproducesThePublishedFiguresAndReadsBackItsFiles(@TempDir Path folder) {
    assertThat(told(folder))
        .contains("RAI 4,342 of 4,342 figures")
        .contains("CEE classes 53 of 53")
        .contains("UGI effectiveness 0.84")
        .contains("commune-services.json reads back the same")
        .contains("communes.csv reads back the same")
        .contains("commune-scores.csv reads back the same")
        .contains("commune-scores.json reads back the same");
  }

  @Test
  void tell_showsPowersOfExampleCities(@TempDir Path folder) {
    assertThat(told(folder))
        .contains("The levels are invented examples, not published figures of any city.")
        .contains("name:Example North: 11 of 12 cells rated")
        // own-operate: strong, partial, strong are 3 + 2 + 3 of 9 points; set-vision: 4 of 6
        .containsPattern("own-operate +88\\.9 +3\\n")
        .containsPattern("set-vision +66\\.7 +2\\n")
        // the scores of the other are 0, 200/9, 100/9 and 100/9 away: the root of 60000/81
        .containsPattern("name:Example South +27\\.2\\n")
        .contains("Not compared: name:Example West, no cell of set-vision is rated");
  }

  @Test
  void tell_readsAPartnershipAndReportsMisspellings(@TempDir Path folder) {
    assertThat(told(folder))
        .contains("name:Reggio Emilia and name:Pemba, renewed-agreement, agreements of 1975, 2000")
        .contains("misspelt-partnership.json line 7, column 11, $.path: unknown partnership path")
        .contains("did you mean 'renewed-agreement'?")
        .contains("line 8, column 53, $.agreements[1].signed: period must be ISO 8601");
  }

  @Test
  void tell_inAnotherLocale_saysTheSame(@TempDir Path folder) {
    String usual = told(folder);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(told(folder)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String told(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
