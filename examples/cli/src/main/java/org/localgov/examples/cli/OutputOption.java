package org.localgov.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import picocli.CommandLine.Option;

/** The option that says where the result goes. */
final class OutputOption {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the result goes (default: standard output). An existing file is replaced as a"
              + " whole, or left as it is if anything fails.")
  private @Nullable Path file;

  /** What is written. */
  interface Body {
    void write(OutputStream stream) throws IOException;
  }

  /** Returns the ending of the file's name, such as {@code csv}; empty if there is none. */
  Optional<String> ending() {
    String name = file == null ? "" : file.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
  }

  /**
   * Writes the result.
   *
   * @throws LocalgovException if the file cannot be written
   */
  void write(Console console, Body body) {
    if (file != null) {
      WholeFile.write(file, body);
      return;
    }
    try {
      body.write(console.bytes());
    } catch (IOException e) {
      throw new IllegalStateException("the console never fails", e);
    }
  }

  /** Writes a text. */
  void print(Console console, String text) {
    write(
        console,
        stream -> {
          PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
          writer.print(text);
          if (writer.checkError()) {
            throw new IOException("the text cannot be written");
          }
        });
  }
}
