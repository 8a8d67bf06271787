package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.schema.Schemas;

/**
 * What holds of every kind of document, whatever is written.
 *
 * @param <T> what a document says
 */
abstract class JsonFormatLaws<T> {
  private final String kind;
  private final Class<T> type;
  private final JsonFormat<T> format;

  JsonFormatLaws(String kind, Class<T> type, JsonFormat<T> format) {
    this.kind = kind;
    this.type = type;
    this.format = format;
  }

  /** Returns a sound value in which everything may or may not occur. */
  abstract T any(Random random);

  /** Returns a document in which everything occurs. */
  abstract String everything();

  @Property
  final void readAfterWrite_isIdentity(@ForAll long seed) {
    T value = any(new Random(seed));

    String text = format.write(value);

    assertThat(format.read(text)).isEqualTo(value);
    assertThat(format.write(format.read(text))).isEqualTo(text);
  }

  @Property(tries = 300)
  final void written_keepsTheSchema(@ForAll long seed) {
    assertThat(Schemas.faults(kind, format.write(any(new Random(seed))))).isEmpty();
  }

  @Property(tries = 50)
  final void mapperAgreesWithTheFormat(@ForAll long seed) throws JsonProcessingException {
    T value = any(new Random(seed));

    String text = LocalgovJson.mapper().writeValueAsString(value);

    assertThat(text + "\n").isEqualTo(format.write(value));
    assertThat(LocalgovJson.mapper().readValue(text, type)).isEqualTo(value);
  }

  @Property(tries = 500)
  final void damagedDocument_isRefusedOrRead(@ForAll long seed) {
    String text = RandomParts.damaged(everything(), new Random(seed));
    try {
      assertThat(format.read(text)).isNotNull();
    } catch (ViolationsException e) {
      assertThat(e.violations()).isNotEmpty();
    }
  }
}
