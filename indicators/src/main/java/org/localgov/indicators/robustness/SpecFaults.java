package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/** Collects what is wrong with an uncertainty spec, each fault with its input. */
final class SpecFaults {
  private final List<Violation> found = new ArrayList<>();

  /** Returns what is made, or keeps why it cannot be. */
  <T> Optional<T> made(String place, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (ViolationsException e) {
      Set<String> names = new HashSet<>();
      for (Violation fault : e.violations()) {
        if (names.add(name(fault))) {
          found.add(fault.at(place));
        }
      }
    } catch (LocalgovException e) {
      add(e.code(), place, e, e.details());
    } catch (IllegalArgumentException e) {
      add("bad-option", place, e, Map.of());
    }
    return Optional.empty();
  }

  /** Returns the name that is not known, which is told once, or the fault as a whole. */
  private static String name(Violation fault) {
    return fault.code().equals(UnknownNameException.CODE)
        ? fault.details().get("kind") + " " + fault.details().get("name")
        : fault.message();
  }

  private void add(String code, String place, Exception e, Map<String, String> details) {
    found.add(Violation.of(code, String.valueOf(e.getMessage()), details).at(place));
  }

  /**
   * Refuses the spec if there is any fault.
   *
   * @throws ViolationsException with every fault
   */
  void check() {
    if (!found.isEmpty()) {
      throw new ViolationsException(UncertaintySpec.INVALID, found);
    }
  }
}
