package org.localgov.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8StreamTest {
  /** Mostly sound text, with a byte put somewhere or cut off now and then. */
  @Provide
  Arbitrary<byte[]> texts() {
    return Arbitraries.of("a", "bcdefghi", " ", "é", "€", "😀")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts) + "😀")
        .flatMap(text -> Arbitraries.randomValue(random -> spoilt(text, random)));
  }

  private static byte[] spoilt(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int cut = random.nextInt(4) == 0 ? random.nextInt(4) : 0;
    return Arrays.copyOf(bytes, bytes.length - cut);
  }

  /** Returns whether a strict decoder takes the bytes, and there is no NUL. */
  private static boolean isSound(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] passed(byte[] bytes, Random random) throws IOException {
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1 + random.nextInt(30)));
          }
        };
    try (InputStream stream = new Utf8Stream(slow)) {
      return stream.readAllBytes();
    }
  }

  @Property(tries = 3000)
  void read_passesOnWhatIsSound_inAnyPortions(@ForAll("texts") byte[] bytes, @ForAll Random random)
      throws IOException {
    if (isSound(bytes)) {
      assertThat(passed(bytes, random)).isEqualTo(bytes);
    } else {
      assertThatThrownBy(() -> passed(bytes, random)).isInstanceOf(CharacterCodingException.class);
    }
  }

  @Property(tries = 3000)
  void read_refusesWhatAStrictDecoderDoes(@ForAll byte[] bytes, @ForAll Random random)
      throws IOException {
    if (isSound(bytes)) {
      assertThat(passed(bytes, random)).isEqualTo(bytes);
    } else {
      assertThatThrownBy(() -> passed(bytes, random)).isInstanceOf(CharacterCodingException.class);
    }
  }

  /** The second bytes that table 3-7 of the Unicode Standard leaves out. */
  @Test
  void read_refusesLongFormsSurrogatesAndWhatIsBeyondTheLastCharacter() {
    for (String hex :
        new String[] {"c080", "c1bf", "e09fbf", "eda080", "edbfbf", "f08fbfbf", "f4908080", "f5"}) {
      byte[] bytes = HexFormat.of().parseHex("6161616161616161" + hex);
      assertThatThrownBy(() -> passed(bytes, new Random(1)))
          .as(hex)
          .isInstanceOf(CharacterCodingException.class);
    }
  }

  @Test
  void read_oneByteAtATime_andSkip() throws IOException {
    try (InputStream stream =
        new Utf8Stream(new ByteArrayInputStream("aé€".getBytes(StandardCharsets.UTF_8)))) {
      assertThat(stream.read()).isEqualTo('a');
      assertThat(stream.read()).isEqualTo(0xc3);
      assertThat(stream.skip(1)).isEqualTo(1);
      assertThat(stream.markSupported()).isFalse();
      assertThat(stream.readAllBytes()).hasSize(3);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }
}
