package org.localgov.core.error;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that nothing is known by: a method, an instrument, a node, a unit.
 *
 * <p>The message suggests the nearest known name, when one is near: {@code unknown normalisation
 * 'minmax', did you mean 'min-max'? known: …}. The same fault as a value is {@link
 * #violation(String, String, Collection)}.
 */
public final class UnknownNameException extends LocalgovException {
  private static final long serialVersionUID = 1L;

  /** The code of the exception and of the violation. */
  public static final String CODE = "unknown-name";

  private final List<String> known;
  private final String kind;
  private final String name;

  /**
   * Creates an exception.
   *
   * @param kind what the name should name, such as {@code normalisation}
   * @param name the name that is not known
   * @param known the names that are, in a stable order
   */
  public UnknownNameException(String kind, String name, Collection<String> known) {
    super(CODE, message(kind, name, known), Map.of("kind", kind, "name", name), null);
    this.kind = kind;
    this.name = name;
    this.known = List.copyOf(known);
  }

  /**
   * {@return the same fault as a value, to be collected with others}
   *
   * @param kind what the name should name, such as {@code normalisation}
   * @param name the name that is not known
   * @param known the names that are, in a stable order
   */
  public static Violation violation(String kind, String name, Collection<String> known) {
    return Violation.of(CODE, message(kind, name, known)).with("kind", kind).with("name", name);
  }

  /**
   * {@return the value whose text form is {@code name}}
   *
   * @param <E> the type of the values
   * @param kind what the name should name, such as {@code direction}
   * @param name the text form looked for
   * @param known the values there are, such as those of an enum whose {@code toString} is its name
   *     in data
   * @throws UnknownNameException if none has that text form
   */
  public static <E> E find(String kind, String name, E[] known) {
    Objects.requireNonNull(name, kind);
    for (E value : known) {
      if (value.toString().equals(name)) {
        return value;
      }
    }
    throw new UnknownNameException(kind, name, Arrays.stream(known).map(Object::toString).toList());
  }

  /** {@return what the name should name, such as {@code normalisation}} */
  public String kind() {
    return kind;
  }

  /** {@return the name that is not known} */
  public String name() {
    return name;
  }

  /** {@return the names that are known; unmodifiable} */
  public List<String> known() {
    return known;
  }

  /** {@return the known name nearest to the unknown one, if one is near enough to suggest} */
  public Optional<String> nearest() {
    return NearestName.to(name, known);
  }

  private static String message(String kind, String name, Collection<String> known) {
    String suggestion =
        NearestName.to(name, known).map(near -> ", did you mean '" + near + "'?").orElse(";");
    return "unknown "
        + kind
        + " "
        + Quoted.of(name)
        + suggestion
        + " known: "
        + NearestName.list(known);
  }
}
