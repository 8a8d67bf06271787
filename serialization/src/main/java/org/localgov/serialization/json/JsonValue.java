package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.text.Decimals;

/** One value of a document and its place there: the path from the root, line and column. */
abstract class JsonValue {
  private final @Nullable JsonValue parent;
  private final String step;
  private final int line;
  private final int column;

  JsonValue(Place place) {
    parent = place.parent();
    step = place.step();
    line = place.line();
    column = place.column();
  }

  /**
   * Where a value stands.
   *
   * @param parent the object or list it is in, null at the root
   * @param step its name or position in the parent, as the path has it
   * @param line the line, from 1; 0 if not known
   * @param column the column, from 1; 0 if not known
   */
  record Place(@Nullable JsonValue parent, String step, int line, int column) {}

  /** Returns the path from the root, such as {@code $.root.children[1].weight}. */
  final String path() {
    StringBuilder path = new StringBuilder();
    for (JsonValue at = this; at != null; at = at.parent) {
      path.insert(0, at.step);
    }
    return path.toString();
  }

  final int line() {
    return line;
  }

  final int column() {
    return column;
  }

  /** Returns the value as a message shows it. */
  abstract String shown();

  /** An object: values by name, in the order of the document. */
  static final class Members extends JsonValue {
    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    Members(Place place) {
      super(place);
    }

    Map<String, JsonValue> values() {
      return values;
    }

    @Override
    String shown() {
      return "an object";
    }
  }

  /** A list of values. */
  static final class Elements extends JsonValue {
    private final List<JsonValue> values = new ArrayList<>();

    Elements(Place place) {
      super(place);
    }

    List<JsonValue> values() {
      return values;
    }

    @Override
    String shown() {
      return "a list";
    }
  }

  /** A text. */
  static final class Text extends JsonValue {
    private final String value;

    Text(Place place, String value) {
      super(place);
      this.value = value;
    }

    String value() {
      return value;
    }

    @Override
    String shown() {
      return Quoted.of(value);
    }
  }

  /** A finite number. */
  static final class Amount extends JsonValue {
    private static final double LARGEST_EXACT = 0x1p53;
    private final double value;
    private final OptionalLong whole;

    Amount(Place place, double value) {
      super(place);
      this.value = value;
      boolean isWhole = value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
      this.whole = isWhole ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    Amount(Place place, double value, long whole) {
      super(place);
      this.value = value;
      this.whole = OptionalLong.of(whole);
    }

    double value() {
      return value;
    }

    /** Returns the number if it is whole and all its digits are known. */
    OptionalLong whole() {
      return whole;
    }

    @Override
    String shown() {
      return whole.isPresent() ? Long.toString(whole.getAsLong()) : Decimals.exact(value);
    }
  }

  /** True or false. */
  static final class Flag extends JsonValue {
    private final boolean value;

    Flag(Place place, boolean value) {
      super(place);
      this.value = value;
    }

    boolean value() {
      return value;
    }

    @Override
    String shown() {
      return String.valueOf(value);
    }
  }

  /** Stands where a value was that is refused already, so that it is not reported as absent too. */
  static final class Refused extends JsonValue {
    Refused(Place place) {
      super(place);
    }

    @Override
    String shown() {
      return "nothing";
    }
  }
}
