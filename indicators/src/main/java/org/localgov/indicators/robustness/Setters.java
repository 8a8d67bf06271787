package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.localgov.core.error.UnknownNameException;

/**
 * The properties of one kind of part of a definition, each by its dotted path, with what puts an
 * option in its place.
 *
 * @param <P> the kind of part
 */
final class Setters<P> {
  private final Map<String, Setter<P>> byPath = new LinkedHashMap<>();
  private final Map<String, Function<String, Setter<P>>> byPrefix = new LinkedHashMap<>();

  /** Puts an option in the place of one property. */
  interface Setter<P> {
    P set(P part, Option option);
  }

  /**
   * A part that may be absent: what an option makes of it as a whole, and its properties.
   *
   * @param noun what it is called in messages
   */
  record Part<P>(String noun, Setter<Optional<P>> whole, Setters<P> properties) {}

  /** Adds a property. */
  Setters<P> with(String path, Setter<P> setter) {
    byPath.put(path, setter);
    return this;
  }

  /** Adds properties that have any name behind a prefix. */
  Setters<P> withAny(String prefix, Function<String, Setter<P>> setter) {
    byPrefix.put(prefix, setter);
    return this;
  }

  /**
   * Adds a part that has properties of its own.
   *
   * @param of the part in a whole, where it is there
   * @param into puts the part into a whole, or takes it away
   */
  <Q> Setters<P> with(
      String path, Part<Q> part, Function<P, Optional<Q>> of, BiFunction<P, Optional<Q>, P> into) {
    with(path, (owner, option) -> into.apply(owner, part.whole.set(of.apply(owner), option)));
    return with(
        path + ".",
        part.properties,
        owner ->
            of.apply(owner)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "the definition has no "
                                + part.noun
                                + " there to change; vary '"
                                + path
                                + "' as a whole")),
        (owner, changed) -> into.apply(owner, Optional.of(changed)));
  }

  /** Adds the properties of a part that is always there, behind a prefix. */
  <Q> Setters<P> with(
      String prefix, Setters<Q> inner, Function<P, Q> of, BiFunction<P, Q, P> into) {
    inner.byPath.forEach(
        (path, setter) ->
            with(
                prefix + path,
                (owner, option) -> into.apply(owner, setter.set(of.apply(owner), option))));
    inner.byPrefix.forEach(
        (path, setter) ->
            withAny(
                prefix + path,
                name ->
                    (owner, option) ->
                        into.apply(owner, setter.apply(name).set(of.apply(owner), option))));
    return this;
  }

  /** Returns what sets the property of a path. */
  Optional<Setter<P>> find(String path) {
    Setter<P> exact = byPath.get(path);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (Map.Entry<String, Function<String, Setter<P>>> prefix : byPrefix.entrySet()) {
      String name =
          path.startsWith(prefix.getKey()) ? path.substring(prefix.getKey().length()) : "";
      if (!name.isEmpty()) {
        return Optional.of(prefix.getValue().apply(name));
      }
    }
    return Optional.empty();
  }

  /**
   * Sets the properties that an option names, which is an object.
   *
   * @param leftOut properties that are set otherwise
   * @throws UnknownNameException if there is no such property, with the nearest
   */
  P setAll(P part, Option option, String... leftOut) {
    P changed = part;
    for (Map.Entry<String, Object> one : option.object().asMap().entrySet()) {
      if (!List.of(leftOut).contains(one.getKey())) {
        Setter<P> setter =
            find(one.getKey())
                .orElseThrow(() -> new UnknownNameException("property", one.getKey(), paths()));
        changed = setter.set(changed, new Option(one.getValue()));
      }
    }
    return changed;
  }

  /** Returns the paths there are; those with any name end with {@code NAME}. */
  List<String> paths() {
    List<String> paths = new ArrayList<>(byPath.keySet());
    byPrefix.keySet().forEach(prefix -> paths.add(prefix + "NAME"));
    return paths;
  }
}
