package org.localgov.serialization.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

/** What may be put into the components of raw records: on both sides of every bound there is. */
final class RawCandidates {
  private static final List<Integer> LENGTHS = List.of(100, 255, 511, 1000, 10_000);
  private static final List<String> TEXTS = texts();
  private static final List<Object> WHOLE = List.of(-1, 0, 1, 2, 100, 101);
  private static final List<Object> NUMBERS =
      List.of(
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          -Double.MAX_VALUE,
          -1.0,
          -Double.MIN_VALUE,
          -0.0,
          0.0,
          0.5,
          1.0,
          Math.nextUp(1.0),
          100.0,
          Math.nextUp(100.0),
          Double.MAX_VALUE);

  private RawCandidates() {}

  /** Returns what a component may be given: what samples have there, and everything else. */
  static List<Object> of(RecordComponent component, List<? extends Record> samples) {
    Set<Object> candidates = new LinkedHashSet<>();
    samples.forEach(sample -> candidates.add(read(sample, component)));
    if (component.getType() != List.class && component.getType() != Map.class) {
      candidates.add(null);
    }
    candidates.addAll(ofType(component.getGenericType(), List.copyOf(present(candidates))));
    return new ArrayList<>(candidates);
  }

  /** Returns a raw record with another part in one place. */
  static <R extends Record> R with(R raw, RecordComponent replaced, Object part) {
    RecordComponent[] components = raw.getClass().getRecordComponents();
    Object[] parts =
        Arrays.stream(components)
            .map(each -> each.getName().equals(replaced.getName()) ? part : read(raw, each))
            .toArray();
    return make(raw.getClass(), parts);
  }

  private static List<Object> ofType(Type type, List<Object> samples) {
    if (type instanceof ParameterizedType container) {
      Type last = container.getActualTypeArguments()[container.getActualTypeArguments().length - 1];
      return container.getRawType() == List.class ? lists(last, samples) : maps(last, samples);
    }
    if (type == String.class) {
      return List.copyOf(TEXTS);
    }
    if (type == Double.class) {
      return NUMBERS;
    }
    if (type == Boolean.class) {
      return List.of(true, false);
    }
    if (type == Integer.class) {
      return Stream.concat(WHOLE.stream(), Stream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
          .toList();
    }
    if (type == Long.class) {
      return Stream.concat(
              WHOLE.stream().map(whole -> (Object) ((Integer) whole).longValue()),
              Stream.of(Long.MIN_VALUE, Long.MAX_VALUE))
          .toList();
    }
    return List.of(empty((Class<?>) type));
  }

  private static List<Object> lists(Type element, List<Object> samples) {
    List<Object> elements =
        samples.stream()
            .flatMap(list -> ((List<?>) list).stream())
            .map(each -> (Object) each)
            .toList();
    List<Object> lists = new ArrayList<>(List.of(List.of(), Collections.singletonList(null)));
    ofType(element, elements).forEach(each -> lists.add(List.of(each)));
    return lists;
  }

  private static List<Object> maps(Type value, List<Object> samples) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>();
    samples.forEach(map -> entries.addAll(((Map<?, ?>) map).entrySet()));
    if (entries.isEmpty()) {
      throw new AssertionError("a sample must have a map of " + value + " that is not empty");
    }
    Object key = entries.get(0).getKey();
    Object good = entries.get(0).getValue();
    List<Object> maps = new ArrayList<>(List.of(Map.of(), Collections.singletonMap(key, null)));
    TEXTS.forEach(text -> maps.add(Map.of(text, good)));
    List<Object> values = entries.stream().map(entry -> (Object) entry.getValue()).toList();
    ofType(value, values).forEach(each -> maps.add(Map.of(key, each)));
    return maps;
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    LENGTHS.forEach(
        length -> Stream.of(0, 1).forEach(more -> texts.add("a".repeat(length + more))));
    ValueKinds.TEXTS.forEach(kind -> addAll(texts, kind));
    texts.addAll(
        List.of("", " ", "\u3000", "\u0007", "a\nb", "\u2028", "\ud83d", "😀", "A", "a", "é"));
    texts.addAll(List.of("a b", "a--b", "-a", "a-", "a/b", "A/b", "a:b", "A:b", ":", "a:", "2024"));
    texts.addAll(List.of("24", "2024-13", "2024-02-30", "2024-Q5", "2024/2020", "2020/2024"));
    texts.addAll(List.of("bfa", "BF", "BFA", "XYZ", "example.org", "https://a/ b", "urn:a:b"));
    return texts.stream().distinct().toList();
  }

  private static <T> void addAll(List<String> texts, TextKind<T> kind) {
    if (kind.type() == ObservationStatus.class) {
      texts.add("a");
    }
    for (T value : ValueJsonTest.samples(kind.type())) {
      texts.add(kind.text().apply(value));
    }
  }

  private static Object empty(Class<?> raw) {
    Object[] parts =
        Arrays.stream(raw.getRecordComponents())
            .map(RecordComponent::getType)
            .map(type -> type == List.class ? List.of() : type == Map.class ? Map.of() : null)
            .toArray();
    return make(raw, parts);
  }

  private static List<Object> present(Set<Object> candidates) {
    return candidates.stream().filter(each -> each != null).toList();
  }

  @SuppressWarnings("unchecked") // a record of that class
  private static <R> R make(Class<?> type, Object[] parts) {
    Class<?>[] types =
        IntStream.range(0, parts.length)
            .mapToObj(i -> type.getRecordComponents()[i].getType())
            .toArray(Class<?>[]::new);
    try {
      return (R) type.getConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object read(Record raw, RecordComponent component) {
    try {
      return component.getAccessor().invoke(raw);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
