package org.localgov.core.intake;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a raw record something stands: the way from the record to the part, by names of
 * components, positions in lists and keys of maps.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all steps are.
 *
 * <pre>{@code
 * PropertyPath.root().property("first").property("workingGroups").element(2); // first.workingGroups[2]
 * }</pre>
 */
public final class PropertyPath {
  private static final PropertyPath ROOT = new PropertyPath(null, "");

  private final @Nullable PropertyPath parent;
  private final String step;

  private PropertyPath(@Nullable PropertyPath parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** {@return the path of the raw record itself, which has no step} */
  public static PropertyPath root() {
    return ROOT;
  }

  /**
   * {@return the path of a component of this record}
   *
   * @param name the name
   */
  public PropertyPath property(String name) {
    Objects.requireNonNull(name, "name");
    return new PropertyPath(this, parent == null ? name : "." + name);
  }

  /**
   * {@return the path of an element of this list, counted from 0}
   *
   * @param position the position in the list, from 0
   */
  public PropertyPath element(int position) {
    return new PropertyPath(this, "[" + position + "]");
  }

  /**
   * {@return the path of what this map has under a key, and of the key}
   *
   * @param key the key in the map
   */
  public PropertyPath entry(String key) {
    return new PropertyPath(this, "[" + Objects.requireNonNull(key, "key") + "]");
  }

  /** {@return the path of the record, list or map that this is a part of; absent for the root} */
  public Optional<PropertyPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return whether the last step is the name of a component} */
  public boolean isProperty() {
    return parent != null && !step.startsWith("[");
  }

  /** {@return the last step: a name, a position or a key; empty for the root} */
  public String last() {
    if (step.startsWith("[")) {
      return step.substring(1, step.length() - 1);
    }
    return step.startsWith(".") ? step.substring(1) : step;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PropertyPath path
        && step.equals(path.step)
        && Objects.equals(parent, path.parent);
  }

  @Override
  public int hashCode() {
    return 31 * step.hashCode() + Objects.hashCode(parent);
  }

  /** Returns all steps, such as {@code first.workingGroups[2]}; empty for the root. */
  @Override
  public String toString() {
    return parent == null ? "" : parent + step;
  }
}
