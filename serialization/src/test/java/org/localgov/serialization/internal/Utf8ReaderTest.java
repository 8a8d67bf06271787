package org.localgov.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.LocalgovException;

class Utf8ReaderTest {
  /** Gives a few bytes at a time. */
  private static InputStream slow(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 1 + random.nextInt(3)));
      }
    };
  }

  @Property(tries = 100)
  void read_anyTextInAnyPortions(@ForAll String any, @ForAll long seed) throws IOException {
    String text = any.replaceAll("[\\x00\\p{Cs}]", "").replaceFirst("^\uFEFF+", "");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringWriter read = new StringWriter();

    try (Reader reader = Input.of(slow(bytes, new Random(seed)), "x").open("row", 1 << 20)) {
      char[] portion = new char[7];
      for (int count = reader.read(portion); count >= 0; count = reader.read(portion)) {
        read.write(portion, 0, count);
      }
    }

    assertThat(read).hasToString(text);
  }

  @Test
  void read_countsLinesOfEveryKind() {
    byte[] bytes = "a\r\nb\rc\nd\n\0".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Input.of(new ByteArrayInputStream(bytes), "").text())
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("line 5: ");
  }

  @Test
  void write_refusesHalfOfASurrogatePair() {
    assertThatThrownBy(
            () -> Output.write(OutputStream.nullOutputStream(), writer -> writer.write("\ud800x")))
        .isInstanceOf(LocalgovException.class)
        .hasMessage("cannot write 'the stream': a text has half of a surrogate pair");
  }

  @Test
  void write_reportsAStreamThatBreaks() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> Output.write(broken, writer -> writer.write("x")))
        .isInstanceOf(LocalgovException.class)
        .hasMessage("cannot write 'the stream': disk full");
  }
}
