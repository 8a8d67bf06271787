package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class SourceTest implements ValueContract<Source> {
  private static final Source FULL =
      Source.builder()
          .text("Regional Authority Index, version 3")
          .url(URI.create("https://example.org/rai"))
          .licence("CC-BY-4.0")
          .build();

  @Override
  public List<Source> samples() {
    return ObservationValues.sources();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("text", () -> Source.of(null)),
        Refusal.of("source must not be blank, got ''", () -> Source.of("")),
        Refusal.of(
            "source must not contain control characters, got 'two\\u000alines'",
            () -> Source.of("two\nlines")),
        Refusal.startingWith(
            "source must have at most 10000 characters", () -> Source.of("x".repeat(10_001))),
        Refusal.of(
            "licence must not be blank, got ' '", () -> FULL.toBuilder().licence(" ").build()),
        Refusal.of(
            "url must be absolute, got 'rai.html'",
            () -> FULL.toBuilder().url(URI.create("rai.html")).build()),
        Refusal.incomplete("text", () -> Source.builder().build()));
  }

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
}
