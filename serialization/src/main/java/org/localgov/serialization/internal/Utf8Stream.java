package org.localgov.serialization.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;

/**
 * Passes bytes on that are sound UTF-8 without NUL, and refuses to go on at the first that are not:
 * for a parser of bytes that takes more than it should.
 *
 * <p>Sound is what the Unicode Standard, table 3-7, lists: neither longer than needed, nor half of
 * a surrogate pair, nor beyond the last character. Plain ASCII is looked at eight bytes at a time.
 */
final class Utf8Stream extends FilterInputStream {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private int missing;
  private int lowest;
  private int highest;

  Utf8Stream(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count < 0 && missing > 0) {
      throw new MalformedInputException(missing);
    }
    check(into, from, from + Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return read(new byte[(int) Math.min(count, 1 << 12)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(byte[] bytes, int from, int to) throws IOException {
    int at = from;
    while (at < to) {
      while (missing == 0 && at + 8 <= to && isPlain((long) EIGHT.get(bytes, at))) {
        at += 8;
      }
      if (at < to) {
        next(bytes[at++] & 0xff);
      }
    }
  }

  /** Returns whether none of eight bytes is above 127 or 0. */
  private static boolean isPlain(long eight) {
    return ((eight | ((eight - ONES) & ~eight)) & HIGH) == 0;
  }

  private void next(int one) throws IOException {
    if (missing > 0) {
      require(one >= lowest && one <= highest);
      missing--;
      lowest = 0x80;
      highest = 0xbf;
      return;
    }
    require(one > 0 && (one < 0x80 || one >= 0xc2) && one <= 0xf4);
    if (one >= 0xc2) {
      missing = one >= 0xf0 ? 3 : one >= 0xe0 ? 2 : 1;
      lowest = one == 0xe0 ? 0xa0 : one == 0xf0 ? 0x90 : 0x80;
      highest = one == 0xed ? 0x9f : one == 0xf4 ? 0x8f : 0xbf;
    }
  }

  private static void require(boolean isSound) throws IOException {
    if (!isSound) {
      throw new MalformedInputException(1);
    }
  }
}
