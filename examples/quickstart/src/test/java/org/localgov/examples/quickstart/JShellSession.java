package org.localgov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** JShell as the script localgov starts it, over the bundled data. */
final class JShellSession implements AutoCloseable {
  private static final Path DATA =
      Path.of("src/main/resources/org/localgov/examples/quickstart/data");
  private static final Path START = Path.of("../jshell/localgov.jsh");

  private final JShell shell = JShell.builder().executionEngine("local").build();
  private final Path out;

  /** Starts a session that hands its texts over in files of a folder. */
  JShellSession(Path folder) throws IOException {
    out = folder.resolve("jshell.txt");
    System.setProperty("localgov.data", DATA.toAbsolutePath().toString());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      shell.addToClasspath(entry);
    }
    run(Files.readAllLines(START));
  }

  /** Evaluates lines, as the tool does one by one; fails if one is refused or throws. */
  void run(List<String> lines) {
    List<String> faults = new ArrayList<>();
    String source = "";
    for (String line : lines) {
      source = evaluated(source + line + "\n", faults);
    }
    assertThat(faults).isEmpty();
    assertThat(source).isBlank();
  }

  /** Returns what an expression of scores writes of them. */
  String scores(String expression) throws IOException {
    run(List.of("ScoresCsv.write(" + expression + ", " + path(out) + ")"));
    return Files.readString(out);
  }

  /** Returns the text of an expression. */
  String text(String expression) throws IOException {
    run(List.of("java.nio.file.Files.writeString(" + path(out) + ", \"\" + " + expression + ")"));
    return Files.readString(out);
  }

  /** Returns an expression of a path. */
  static String path(Path path) {
    return "Path.of(\"" + path.toString().replace("\\", "\\\\") + "\")";
  }

  /** Evaluates source if it is complete; returns what is left. */
  private String evaluated(String source, List<String> faults) {
    SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(source);
    if (!info.completeness().isComplete()) {
      return source;
    }
    for (SnippetEvent event : shell.eval(info.source())) {
      if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
        faults.add(event.toString());
      }
    }
    return info.remaining();
  }

  @Override
  public void close() {
    shell.close();
    System.clearProperty("localgov.data");
  }
}
