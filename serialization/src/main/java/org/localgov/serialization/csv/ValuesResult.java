package org.localgov.serialization.csv;

import java.util.List;
import java.util.Objects;
import org.localgov.core.error.Violation;

/**
 * What could be read of a file of values, and what could not.
 *
 * <p>Rows with a fault are in no value. A file without a usable header gives no values.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ValuesResult<City> result = ValueCsv.of(City.class).readLenient(Path.of("cities.csv"));
 * result.violations().forEach(System.err::println);
 * }</pre>
 *
 * @param values the values of the rows that are sound, in the order of the file; unmodifiable
 * @param violations every fault, in the order of the file; unmodifiable
 * @param <V> the type of the values
 */
public record ValuesResult<V>(List<V> values, List<Violation> violations) {
  /**
   * Copies the lists.
   *
   * @param values the values of the rows that are sound, in the order of the file
   * @param violations every fault, in the order of the file
   */
  public ValuesResult {
    values = List.copyOf(Objects.requireNonNull(values, "values"));
    violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
  }

  /** {@return whether nothing was wrong} */
  public boolean isSound() {
    return violations.isEmpty();
  }
}
