package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class SourceTest {
  private static final Source FULL =
      Source.builder()
          .text("Regional Authority Index, version 3")
          .url(URI.create("https://example.org/rai"))
          .licence("CC-BY-4.0")
          .build();

  @Test
  void of_hasTheTextAlone() {
    Source source = Source.of("Regional Authority Index, version 3");

    assertThat(source.text()).isEqualTo("Regional Authority Index, version 3");
    assertThat(source.url()).isEmpty();
    assertThat(source.licence()).isEmpty();
    assertThat(source).hasToString("Regional Authority Index, version 3").isNotEqualTo(FULL);
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL)
        .hasToString("Regional Authority Index, version 3 <https://example.org/rai> [CC-BY-4.0]");
  }

  @Test
  void build_badPart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("two\nlines"))
        .withMessage("source must not contain control characters, got 'two\\u000alines'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FULL.toBuilder().licence(" ").build())
        .withMessage("licence must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FULL.toBuilder().url(URI.create("rai.html")).build())
        .withMessage("url must be absolute, got 'rai.html'");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
  }
}
