package org.localgov.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.localgov.core.error.LocalgovException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what went wrong, and with which exit status the program ends. */
final class Failures {
  private Failures() {}

  /** Reports bad usage and returns 2. */
  static int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  /** Reports anything else and returns 1. */
  static int report(Throwable e, Console console) {
    console.err().println(message(e));
    return ExitCode.SOFTWARE;
  }

  private static String message(Throwable e) {
    if (e instanceof LocalgovException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UncheckedIOException || e instanceof IOException) {
      return "cannot read or write: " + e.getMessage();
    }
    if (e instanceof OutOfMemoryError) {
      return "not enough memory; give the program more, such as java -Xmx8g -jar localgov.jar";
    }
    if (e instanceof StackOverflowError) {
      return "nested too deeply to be read";
    }
    return "unexpected " + e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
