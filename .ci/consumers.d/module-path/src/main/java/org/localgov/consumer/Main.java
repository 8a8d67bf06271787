package org.localgov.consumer;

import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;

/** A program that uses the library from the module path. */
public final class Main {
  private Main() {}

  /** Prints the fault of a misspelt name, and fails if it is not the expected one. */
  public static void main(String[] arguments) {
    Violation fault =
        UnknownNameException.violation("normalisation", "minmax", List.of("min-max", "z-score"));
    System.out.println(fault.at("index 'services'"));
    if (!fault.details().get("name").equals("minmax")) {
      throw new AssertionError(fault.details());
    }
  }
}
