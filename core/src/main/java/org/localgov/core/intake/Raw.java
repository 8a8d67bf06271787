package org.localgov.core.intake;

import org.localgov.core.error.LocalgovException;

/**
 * The parts of a value as they come from outside: texts, numbers and further raw parts that nobody
 * has checked yet.
 *
 * <p>It is a record whose components say by their constraints what the {@linkplain ValueIntake
 * intake} asks of each; the record itself takes anything. A component that is null, or an empty
 * list or map, is absent. Its components are only texts, boxed numbers and flags, raw records, and
 * lists of and maps from text to these, so that any form of data can be read into it by its
 * components' names.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Raw<Source> raw = new RawSource("Municipal budget 2024", null, "CC-BY-4.0");
 * Source source = ValueIntake.standard().accept(raw);
 * }</pre>
 *
 * @param <V> the value that it may become
 */
public interface Raw<V> {
  /**
   * {@return the value; for a raw record that keeps its constraints}
   *
   * @throws IllegalArgumentException if the parts do not go together
   * @throws LocalgovException if a part stands for something that is not known
   * @throws NullPointerException if a required part is absent
   */
  V toValue();
}
