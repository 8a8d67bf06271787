package org.localgov.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import picocli.CommandLine.ExitCode;

/**
 * Standard output and standard error, as UTF-8 whatever the JVM's default.
 *
 * <p>A reader that stops reading, such as {@code head}, is no error: the rest of the output is
 * dropped without a word. Any other failure to write, such as a full disk, is reported at the end.
 */
final class Console {
  private final Sink sink;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean isWatched;

  /**
   * Creates a console.
   *
   * @param isWatched whether standard error is a terminal, so that progress may be told on it
   */
  Console(OutputStream out, OutputStream err, boolean isWatched) {
    this.isWatched = isWatched;
    this.sink = new Sink(new BufferedOutputStream(out, 1 << 16));
    this.out = new PrintWriter(new OutputStreamWriter(sink, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** The writer of standard output. */
  PrintWriter out() {
    return out;
  }

  /** Standard output as bytes, behind everything written so far; writing to it never fails. */
  OutputStream bytes() {
    out.flush();
    return sink;
  }

  /** The writer of standard error. */
  PrintWriter err() {
    return err;
  }

  /** Whether standard error is a terminal. */
  boolean isWatched() {
    return isWatched;
  }

  /** Writes warnings to standard error. */
  void warn(Iterable<Violation> warnings) {
    warnings.forEach(warning -> err.println("warning: " + warning));
  }

  /** Flushes both, and returns the exit status: 1 where standard output could not be written. */
  int finish(int status) {
    out.flush();
    sink.flush();
    IOException failure = sink.failure;
    int result = status;
    if (failure != null && !isClosedPipe(failure)) {
      err.println("standard output: cannot be written: " + failure.getMessage());
      result = ExitCode.SOFTWARE;
    }
    err.flush();
    return result;
  }

  private static boolean isClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Keeps the first failure and drops everything after it. */
  private static final class Sink extends FilterOutputStream {
    private @Nullable IOException failure;

    Sink(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
      attempt(out::flush);
    }

    @Override
    public void close() {
      flush();
    }

    private void attempt(Attempt attempt) {
      if (failure != null) {
        return;
      }
      try {
        attempt.run();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }
}
