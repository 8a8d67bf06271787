package org.localgov.indicators.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Short texts one after the other in one array, at a byte a character and four bytes more, where a
 * {@link String} takes forty or more beside its characters. A text with a character beyond Latin-1
 * takes two bytes a character.
 */
final class PackedTexts {
  private byte[] bytes = new byte[256];
  private int[] ends = new int[16];
  private @Nullable BitSet wide;
  private int size;

  int size() {
    return size;
  }

  /** Adds a text. */
  void add(String text) {
    boolean isWide = !isNarrow(text);
    int start = start(size);
    int width = isWide ? 2 : 1;
    int end = Math.addExact(start, Math.multiplyExact(width, text.length()));
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, end + end / 2L));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      bytes[start + i * width] = (byte) character;
      if (isWide) {
        bytes[start + 2 * i + 1] = (byte) (character >>> 8);
      }
    }
    if (isWide) {
      wide = wide == null ? new BitSet() : wide;
      wide.set(size);
    }
    ends[size++] = end;
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  private int start(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }

  private boolean isWide(int at) {
    return wide != null && wide.get(at);
  }

  private int length(int at) {
    int length = ends[at] - start(at);
    return isWide(at) ? length / 2 : length;
  }

  private char character(int at, int i) {
    int start = start(at);
    return isWide(at)
        ? (char) ((bytes[start + 2 * i] & 0xff) | (bytes[start + 2 * i + 1] & 0xff) << 8)
        : (char) (bytes[start + i] & 0xff);
  }

  /** Returns a text. */
  String get(int at) {
    if (!isWide(at)) {
      return new String(bytes, start(at), length(at), StandardCharsets.ISO_8859_1);
    }
    char[] characters = new char[length(at)];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = character(at, i);
    }
    return new String(characters);
  }

  /** Returns whether a text is this one. */
  boolean is(int at, String text) {
    if (length(at) != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (character(at, i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the hash code that a text has as a {@link String}. */
  int hash(int at) {
    int hash = 0;
    for (int i = 0; i < length(at); i++) {
      hash = 31 * hash + character(at, i);
    }
    return hash;
  }

  /** Gives up spare room. */
  void trim() {
    bytes = Arrays.copyOf(bytes, start(size));
    ends = Arrays.copyOf(ends, size);
  }
}
