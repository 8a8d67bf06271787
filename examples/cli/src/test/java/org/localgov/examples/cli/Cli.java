package org.localgov.examples.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command inside the test, and keeps what it wrote. */
record Cli(int status, String out, String err) {
  /** Runs a command on an index and data, with further options. */
  static Cli on(Path index, Path data, String command, Object... options) {
    List<Object> words = new ArrayList<>(List.of(command, index, "--data", data));
    words.addAll(List.of(options));
    return run(words.toArray());
  }

  /** Runs a command on an index and data, with further options, for CSV. */
  static Cli csv(Path index, Path data, String command, Object... options) {
    List<Object> words = new ArrayList<>(List.of("--format", "csv"));
    words.addAll(List.of(options));
    return on(index, data, command, words.toArray());
  }

  static Cli run(Object... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = words[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(args, out, err);
    return new Cli(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
