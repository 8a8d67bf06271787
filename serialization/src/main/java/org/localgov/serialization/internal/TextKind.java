package org.localgov.serialization.internal;

import java.util.function.Function;

/**
 * A type whose values are texts in JSON.
 *
 * @param kind what such a text is called
 * @param type the type
 * @param parse makes a value of a text
 * @param text makes that text of a value
 * @param <V> the type
 */
public record TextKind<V>(
    String kind, Class<V> type, Function<String, V> parse, Function<V, String> text) {}
