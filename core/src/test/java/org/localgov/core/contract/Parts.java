package org.localgov.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the conventions of this library say about the parts of a value, by reflection. */
final class Parts {
  private static final List<Object> EMPTY =
      List.of(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty());

  private Parts() {}

  /** Returns the public class that the value is of, not the one that implements it. */
  static Class<?> type(Object value) {
    Class<?> type = value.getClass();
    while (!Modifier.isPublic(type.getModifiers()) && type.getSuperclass() != Object.class) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** Returns the accessors of what the value consists of, by name; none where none can be told. */
  static List<Method> of(Object value) {
    Class<?> type = type(value);
    Stream<Method> accessors =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
            : Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    return accessors.sorted(Comparator.comparing(Method::getName)).toList();
  }

  /** Returns the methods without argument that hand out a collection, map or array. */
  static List<Method> views(Object value) {
    return Arrays.stream(type(value).getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                Collection.class.isAssignableFrom(method.getReturnType())
                    || Map.class.isAssignableFrom(method.getReturnType())
                    || method.getReturnType().isArray())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  static Object get(Method method, Object value) {
    return invoke(method, value);
  }

  /** Returns the parts in which the two values differ. */
  static List<Method> differing(List<Method> parts, Object one, Object other) {
    return parts.stream()
        .filter(part -> !Objects.equals(get(part, one), get(part, other)))
        .toList();
  }

  static boolean isOptional(Method part) {
    return EMPTY.stream().anyMatch(part.getReturnType()::isInstance);
  }

  static boolean isAbsent(Object part) {
    return part == null
        || EMPTY.contains(part)
        || (part instanceof Collection<?> collection && collection.isEmpty())
        || (part instanceof Map<?, ?> map && map.isEmpty());
  }

  /** Returns the static {@code parse} of the value's class, if it has one. */
  static Optional<UnaryOperator<Object>> parser(Object value) {
    Class<?> type = type(value);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("parse"))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == type)
        .findFirst()
        .map(method -> text -> invoke(method, null, text));
  }

  /** Returns a case for each collection or map that a record or builder takes. */
  static List<HandedIn<?>> handedIn(Object value) {
    List<HandedIn<?>> cases = new ArrayList<>();
    for (Method part : of(value)) {
      Object held = get(part, value);
      if (held instanceof Collection<?> collection) {
        cases.add(
            HandedIn.list(
                part.getName(),
                new ArrayList<Object>(collection),
                list -> rebuild(value, part, list)));
      } else if (held instanceof Map<?, ?> map) {
        cases.add(
            HandedIn.map(
                part.getName(),
                new LinkedHashMap<Object, Object>(map),
                entries -> rebuild(value, part, entries)));
      }
    }
    return cases;
  }

  /** Fails if a collection or map, or one within it, can be changed. */
  static void requireFixed(Object view) {
    assertThat(view.getClass().isArray()).as("an array can be changed").isFalse();
    if (view instanceof Collection<?> collection) {
      refuses(() -> collection.add(null));
      if (!collection.isEmpty()) {
        refuses(collection::clear);
      }
      collection.forEach(Parts::requireFixed);
    } else if (view instanceof Map<?, ?> map) {
      refuses(() -> map.put(null, null));
      if (!map.isEmpty()) {
        refuses(map::clear);
      }
      map.values().forEach(Parts::requireFixed);
    }
  }

  private static void refuses(Runnable change) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
  }

  /** Returns the value built again, with something else handed in for one part. */
  private static Object rebuild(Object value, Method replaced, Object part) {
    Class<?> type = type(value);
    if (type.isRecord()) {
      Object[] parts =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .map(accessor -> accessor.equals(replaced) ? part : get(accessor, value))
              .toArray();
      try {
        return type.getConstructors()[0].newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    Optional<Method> toBuilder =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("toBuilder"))
            .findFirst();
    if (toBuilder.isEmpty()) {
      return value;
    }
    Object builder = invoke(toBuilder.get(), value);
    Method setter =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(replaced.getName()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0].isInstance(part))
            .findFirst()
            .orElseThrow();
    invoke(setter, builder, part);
    Method build =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals("build"))
            .findFirst()
            .orElseThrow();
    return invoke(build, builder);
  }

  private static Object invoke(Method method, Object target, Object... arguments) {
    assertThat(method.trySetAccessible()).as("access to %s", method).isTrue();
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
