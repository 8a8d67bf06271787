package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;

/** The README's table of instruments is that of the catalogue. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");

  private static final Pattern TABLE =
      Pattern.compile("(?<=from the catalogue -->\n).*?(?=\n\\*published\\*)", Pattern.DOTALL);

  @Test
  void instruments_areThoseOfTheCatalogue() throws Exception {
    StringBuilder table =
        new StringBuilder("\n| id | what it measures | fidelity |\n| --- | --- | --- |\n");
    for (Index index : Instruments.all()) {
      table.append("| `").append(index.id()).append("` | ").append(index.title()).append(" | ");
      table.append(index.fidelity().orElseThrow()).append(" |\n");
    }
    String readme = Files.readString(README);
    Matcher old = TABLE.matcher(readme);
    assertThat(old.find()).isTrue();
    if (Boolean.getBoolean("localgov.rewrite")) {
      Files.writeString(
          README, readme.substring(0, old.start()) + table + readme.substring(old.end()));
      return;
    }
    assertThat(old.group())
        .as("the table is stale; run the test once with -Dlocalgov.rewrite=true")
        .isEqualTo(table.toString());
  }
}
