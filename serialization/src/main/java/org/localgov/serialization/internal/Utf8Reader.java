package org.localgov.serialization.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 and refuses everything that is not: malformed bytes, UTF-16, NUL, endless lines.
 *
 * <p>What comes before a fault is delivered first, so that faults of the content before it are
 * found too. A byte order mark at the start is left out.
 */
final class Utf8Reader extends Reader {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final Input input;
  private final String lineWord;
  private final int longestLine;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean started;
  private boolean ended;
  private boolean afterReturn;
  private int line = 1;
  private int inLine;
  private @Nullable UnreadableException fault;

  Utf8Reader(InputStream stream, Input input, String lineWord, int longestLine) {
    this.stream = stream;
    this.input = input;
    this.lineWord = lineWord;
    this.longestLine = longestLine;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (!started) {
      start();
    }
    if (fault != null) {
      throw fault;
    }
    CharBuffer chars = CharBuffer.wrap(target, from, length).slice();
    boolean malformed = decode(chars);
    int sound = scan(target, from, chars.position());
    if (malformed && fault == null) {
      fault = refusal("not-utf-8", "must be UTF-8 text, got bytes that are not");
    }
    if (sound == 0 && fault != null) {
      throw fault;
    }
    return sound == 0 ? -1 : sound;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void start() throws IOException {
    started = true;
    while (bytes.remaining() < 3 && !ended) {
      fill();
    }
    int first = bytes.remaining() > 0 ? bytes.get(0) & 0xff : 0;
    int second = bytes.remaining() > 1 ? bytes.get(1) & 0xff : 0;
    if ((first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe)) {
      throw input.fault("not-utf-8", "must be UTF-8 text, got UTF-16; save it as UTF-8");
    }
    if (first == 0xef && second == 0xbb && bytes.remaining() > 2 && (bytes.get(2) & 0xff) == 0xbf) {
      bytes.position(3);
    }
  }

  /** Decodes until there is something or nothing is left; returns whether it met a bad byte. */
  private boolean decode(CharBuffer chars) throws IOException {
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        return true;
      }
      if (chars.position() > 0 || result.isOverflow() || ended) {
        return false;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count > 0) {
      bytes.position(bytes.position() + count);
    }
    ended = count < 0;
    bytes.flip();
  }

  /** Counts lines, and returns how many characters come before the first that is refused. */
  private int scan(char[] chars, int from, int count) {
    for (int i = 0; i < count; i++) {
      char character = chars[from + i];
      if (character == '\n' || character == '\r') {
        line += character == '\n' && afterReturn ? 0 : 1;
        afterReturn = character == '\r';
        inLine = 0;
        continue;
      }
      afterReturn = false;
      if (character == 0) {
        fault = refusal("nul-byte", "must be text, got a NUL byte; is it UTF-16 or binary?");
        return i;
      }
      if (++inLine > longestLine) {
        fault = refusal("line-too-long", "must have at most " + longestLine + " characters");
        return i;
      }
    }
    return count;
  }

  private UnreadableException refusal(String code, String rule) {
    return input.fault(code, lineWord, line, rule);
  }
}
