/**
 * Benchmarks of the engine, each beside a hand-written loop that does the same arithmetic on the
 * same arrays. A result is a ratio of the two in one run, never a time alone. The names of
 * benchmark classes have no capital I: JMH writes them in small letters of the locale.
 */
@org.jspecify.annotations.NullMarked
package org.localgov.examples.benchmarks;
