package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/** Collects what is wrong with one document, each fault with its place. */
final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  /**
   * @param file the document's name in messages, empty if it has none
   */
  Faults(String file) {
    this.file = file;
  }

  private record Fault(int line, int column, Violation violation) {}

  /** Adds a fault of a value. */
  void add(JsonValue at, String code, String rule) {
    Violation fault = violation(code, at.line(), at.column(), at.path() + ": " + rule);
    found.add(new Fault(at.line(), at.column(), fault.with("path", at.path())));
  }

  /** Adds a fault of a place in the text that is no value. */
  void add(int line, int column, String code, String rule) {
    found.add(new Fault(line, column, violation(code, line, column, rule)));
  }

  /** Adds a fault that has its place in its message already. */
  void add(Violation violation) {
    found.add(new Fault(0, 0, violation));
  }

  /** Returns what is made of a value; a refusal is reported at its place. */
  <T> Optional<T> made(JsonValue at, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (LocalgovException e) {
      add(at, e.code(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      add(at, "invalid-value", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Refuses the document if there is any fault.
   *
   * @throws ViolationsException with every fault, in the order of the document
   */
  void check() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
      throw new ViolationsException(
          LocalgovJson.INVALID, found.stream().map(Fault::violation).toList());
    }
  }

  /** Returns the faults that a model found, with the name of the document in front. */
  ViolationsException inDocument(ViolationsException e) {
    if (file.isEmpty()) {
      return e;
    }
    return new ViolationsException(
        e.code(), e.violations().stream().map(fault -> fault.at(file).with("file", file)).toList());
  }

  private Violation violation(String code, int line, int column, String rule) {
    String where = line > 0 ? "line " + line + ", column " + column : "";
    String place = file + (file.isEmpty() || where.isEmpty() ? "" : " ") + where;
    boolean atPath = rule.startsWith("$");
    String message = place.isEmpty() ? rule : place + (atPath ? ", " : ": ") + rule;
    Violation fault = Violation.of(code, message);
    fault = file.isEmpty() ? fault : fault.with("file", file);
    return line > 0 ? fault.with("line", line).with("column", column) : fault;
  }
}
