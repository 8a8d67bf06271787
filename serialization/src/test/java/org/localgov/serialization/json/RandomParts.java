package org.localgov.serialization.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.ParameterReference;
import org.localgov.indicators.definition.Parameters;

/**
 * Makes texts, numbers and methods of every sort for documents.
 *
 * @param random where they come from
 * @param referred the parameter of an index that values may refer to; empty for none
 */
record RandomParts(Random random, Optional<String> referred) {
  private static final int[] LETTERS = "abcXYZ 019é\"\\/\n\t€😀ıİ{}[]:,'".codePoints().toArray();

  MethodSpec method() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parameters.put(text(), value(2));
    }
    return new MethodSpec("method-" + random.nextInt(9), Parameters.of(parameters));
  }

  Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> number();
      case 1 -> text();
      case 2 -> random.nextBoolean();
      case 3 -> referred.<Object>map(ParameterReference::new).orElseGet(this::text);
      case 4 -> List.of(value(depth - 1), value(depth - 1));
      default -> Parameters.of("x", value(depth - 1), text(), value(depth - 1));
    };
  }

  double number() {
    double value =
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt(200) - 100;
          case 1 -> random.nextGaussian();
          case 2 -> random.nextLong();
          default -> Double.longBitsToDouble(random.nextLong() & 0x5fff_ffff_ffff_ffffL);
        };
    return Double.isFinite(value) ? Math.min(value, 1e200) : 0.5;
  }

  String text() {
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.append('t').toString();
  }

  <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> Optional<T> optional(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /** Returns a document with some letters of it replaced. */
  static String damaged(String document, Random random) {
    StringBuilder text = new StringBuilder(document);
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.setCharAt(random.nextInt(text.length()), "{}[],:\"x1-.\\ n".charAt(random.nextInt(14)));
    }
    return text.toString();
  }
}
