package org.localgov.serialization.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.intake.Raw;
import org.localgov.core.power.MayoralPowers;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.ValueKinds;

/** The tables there are, by the type of their values. */
final class ValueTables {
  private ValueTables() {}

  /**
   * Returns the table of a type.
   *
   * @throws LocalgovException if it has none
   */
  @SuppressWarnings("unchecked") // the one table that is no record's is the powers'
  static <V> ValueTable<V> of(Class<V> type) {
    if (type == MayoralPowers.class) {
      return (ValueTable<V>) new PowersTable();
    }
    ObjectKind<V, ?> kind = ValueKinds.object(type).orElseThrow(() -> refusal(type, whyNone(type)));
    Optional<String> nested = RawTable.whyNone(kind.raw());
    if (nested.isPresent()) {
      throw refusal(type, nested.get());
    }
    return table(kind);
  }

  /** Returns the types that have a table, in alphabetical order. */
  static List<Class<?>> types() {
    return ValueKinds.OBJECTS.stream()
        .filter(
            kind -> kind.type() == MayoralPowers.class || RawTable.whyNone(kind.raw()).isEmpty())
        .<Class<?>>map(ObjectKind::type)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  private static <V, R extends Record & Raw<V>> ValueTable<V> table(ObjectKind<V, R> kind) {
    return new RawTable<>(kind);
  }

  private static <V> String whyNone(Class<V> type) {
    return ValueKinds.text(type).isPresent()
        ? "its values are texts, which are a cell and no row"
        : "it is no type of the domain that has parts";
  }

  private static LocalgovException refusal(Class<?> type, String reason) {
    String known = types().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    return new LocalgovException(
        ValueCsv.NO_TABLE,
        type.getSimpleName() + " has no CSV: " + reason + "; known: " + known,
        Map.of("type", type.getSimpleName(), "reason", reason),
        null);
  }
}
