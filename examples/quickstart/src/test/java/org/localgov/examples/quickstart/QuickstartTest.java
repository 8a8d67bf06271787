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
