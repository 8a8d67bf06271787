package org.localgov.core.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value made of something that its owner changes afterwards.
 *
 * @param <T> the value type
 * @param what what is handed in, such as {@code details}
 * @param whole makes the value and leaves alone what was handed in
 * @param emptied makes the value, then empties what was handed in
 */
public record HandedIn<T>(String what, Supplier<T> whole, Supplier<T> emptied) {
  /** Returns the case of a factory that takes a list. */
  public static <E, T> HandedIn<T> list(
      String what, List<E> elements, Function<List<E>, T> factory) {
    return new HandedIn<>(
        what,
        () -> factory.apply(elements),
        () -> {
          List<E> mutable = new ArrayList<>(elements);
          T value = factory.apply(mutable);
          mutable.clear();
          return value;
        });
  }

  /** Returns the case of a factory that takes a map. */
  public static <K, V, T> HandedIn<T> map(
      String what, Map<K, V> entries, Function<Map<K, V>, T> factory) {
    return new HandedIn<>(
        what,
        () -> factory.apply(entries),
        () -> {
          Map<K, V> mutable = new LinkedHashMap<>(entries);
          T value = factory.apply(mutable);
          mutable.clear();
          return value;
        });
  }

  /** Returns the case of a factory that takes an array. */
  public static <E, T> HandedIn<T> array(String what, E[] elements, Function<E[], T> factory) {
    return new HandedIn<>(
        what,
        () -> factory.apply(elements),
        () -> {
          E[] mutable = elements.clone();
          T value = factory.apply(mutable);
          Arrays.fill(mutable, null);
          return value;
        });
  }

  T unchanged() {
    return whole.get();
  }

  T changedLater() {
    return emptied.get();
  }
}
