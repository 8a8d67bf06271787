package org.localgov.serialization.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes raw records of their components, and takes them apart. */
public final class RawRecords {
  private RawRecords() {}

  /**
   * {@return the record with these components}
   *
   * @param <R> the type of raw record
   * @param type a public record that takes anything
   * @param parts the components in order, null where one is absent
   */
  public static <R extends Record> R of(Class<R> type, @Nullable Object... parts) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getConstructor(types).newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName() + " must take anything", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " must be a public record", e);
    }
  }

  /**
   * {@return a component of a record, null if it is absent}
   *
   * @param raw the raw record
   * @param component the component of the record
   */
  public static @Nullable Object part(Object raw, RecordComponent component) {
    try {
      return component.getAccessor().invoke(raw);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(raw.getClass().getName() + " must be a public record", e);
    }
  }
}
