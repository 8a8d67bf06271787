package org.localgov.serialization.csv;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.PropertyPath;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.RawFault;
import org.localgov.core.intake.Required;
import org.localgov.core.intake.ValueIntake;
import org.localgov.core.intake.raw.RawSource;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.RawRecords;

/**
 * One row a value: the components of its raw record are the columns, those of a source within it
 * too, and the intake checks each row.
 *
 * @param <V> the type of the values
 * @param <R> their raw record
 */
final class RawTable<V, R extends Record & Raw<V>> implements ValueTable<V> {
  private static final Set<Class<?>> SINGLE =
      Set.of(String.class, Boolean.class, Double.class, Integer.class, Long.class);

  private final ObjectKind<V, R> kind;
  private final Map<PropertyPath, RawColumn> columns = new LinkedHashMap<>();

  RawTable(ObjectKind<V, R> kind) {
    this.kind = kind;
    for (RecordComponent component : kind.raw().getRecordComponents()) {
      add(component);
    }
  }

  /** Returns why rows of cells would not be natural, if they would not. */
  static Optional<String> whyNone(Class<? extends Record> raw) {
    for (RecordComponent component : raw.getRecordComponents()) {
      Class<?> type = component.getType();
      String name = "'" + component.getName() + "'";
      if (type.isRecord() && type != RawSource.class) {
        return Optional.of(name + " has parts of its own");
      }
      if (type == Map.class) {
        return Optional.of(name + " has entries of its own");
      }
      if (type == List.class && !isNames(component)) {
        return Optional.of(name + " is a list");
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> columns() {
    return columns.values().stream().map(RawColumn::name).toList();
  }

  @Override
  public List<String> required() {
    return columns.values().stream().filter(RawColumn::isRequired).map(RawColumn::name).toList();
  }

  @Override
  public Reading<V> reading() {
    List<V> values = new ArrayList<>();
    return new Reading<>() {
      @Override
      public void take(ValueRow row) {
        new Binding(row).value().ifPresent(values::add);
      }

      @Override
      public List<V> values() {
        return values;
      }
    };
  }

  @Override
  public void write(List<V> values, CsvWriter out) throws IOException {
    out.line(columns().toArray(String[]::new));
    for (V value : values) {
      write(kind.of().apply(value), kind.raw(), PropertyPath.root(), out);
      out.end();
    }
  }

  private void write(@Nullable Object raw, Class<?> type, PropertyPath path, CsvWriter out)
      throws IOException {
    for (RecordComponent component : type.getRecordComponents()) {
      Object part = raw == null ? null : RawRecords.part(raw, component);
      PropertyPath at = path.property(component.getName());
      RawColumn column = columns.get(at);
      if (column == null) {
        write(part, component.getType(), at, out);
      } else {
        column.write(part, out);
      }
    }
  }

  private void add(RecordComponent component) {
    String name = component.getName();
    PropertyPath path = PropertyPath.root().property(name);
    if (component.getType() != RawSource.class) {
      put(name, path, component, isRequired(component));
      return;
    }
    for (RecordComponent part : RawSource.class.getRecordComponents()) {
      boolean first = part.getName().equals("text");
      put(
          first ? name : name + "." + part.getName(),
          path.property(part.getName()),
          part,
          isRequired(component) && isRequired(part));
    }
  }

  private void put(String name, PropertyPath path, RecordComponent component, boolean required) {
    Class<?> type = component.getType();
    if (!SINGLE.contains(type) && type != List.class) {
      throw new IllegalArgumentException(
          "component must be a text, a number or a flag, got '" + component + "'");
    }
    columns.put(path, new RawColumn(name, path, type, required));
  }

  private static boolean isRequired(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Required.class);
  }

  /** Returns whether a list's elements are names of an enumeration, which have no semicolon. */
  private static boolean isNames(RecordComponent component) {
    if (!(component.getAnnotatedType() instanceof AnnotatedParameterizedType list)) {
      return false;
    }
    Parses element = list.getAnnotatedActualTypeArguments()[0].getAnnotation(Parses.class);
    return element != null && element.value().isEnum();
  }

  /** Returns the column of a part, or of what it is a part of; empty for the row as a whole. */
  private String columnOf(PropertyPath path) {
    PropertyPath at = path;
    while (at.parent().isPresent()) {
      RawColumn column = columns.getOrDefault(at, columns.get(at.property("text")));
      if (column != null) {
        return column.name();
      }
      at = at.parent().get();
    }
    return "";
  }

  /** The binding of one row. */
  private final class Binding {
    private final ValueRow row;
    private final Set<PropertyPath> unfit = new HashSet<>();
    private final Map<String, List<Violation>> faults = new LinkedHashMap<>();

    Binding(ValueRow row) {
      this.row = row;
      columns().forEach(column -> faults.put(column, new ArrayList<>()));
    }

    /** Returns the value, if nothing is wrong; reports what is. */
    Optional<V> value() {
      R raw = record(kind.raw(), PropertyPath.root());
      List<Violation> whole = new ArrayList<>();
      for (RawFault fault : ValueIntake.standard().faults(raw, unfit)) {
        boolean missing = fault.violation().code().equals(RawFault.MISSING);
        String column = columnOf(fault.path());
        faults.getOrDefault(column, whole).add(missing ? ValueRow.MISSING : fault.violation());
      }
      faults.forEach((column, all) -> all.forEach(fault -> row.fault(column, fault)));
      whole.forEach(fault -> row.fault(fault.code(), fault.message(), fault.details()));
      boolean sound = whole.isEmpty() && faults.values().stream().allMatch(List::isEmpty);
      return sound ? Optional.of(raw.toValue()) : Optional.empty();
    }

    private <P extends Record> P record(Class<P> type, PropertyPath path) {
      RecordComponent[] components = type.getRecordComponents();
      @Nullable Object[] parts = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        PropertyPath at = path.property(components[i].getName());
        RawColumn column = columns.get(at);
        parts[i] = column == null ? source(at) : part(column);
      }
      return RawRecords.of(type, parts);
    }

    /** Returns a source, if any of its cells has something. */
    private @Nullable RawSource source(PropertyPath path) {
      RawSource source = record(RawSource.class, path);
      return source.equals(new RawSource(null, null, null)) ? null : source;
    }

    private @Nullable Object part(RawColumn column) {
      String cell = row.cell(column.name());
      if (cell.isEmpty()) {
        return column.absent();
      }
      Object part =
          column.part(
              cell,
              fault -> faults.computeIfAbsent(column.name(), any -> new ArrayList<>()).add(fault));
      if (part == null) {
        unfit.add(column.path());
      }
      return part;
    }
  }
}
