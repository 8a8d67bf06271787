package org.localgov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.serialization.csv.ScoresCsv;
import org.localgov.serialization.json.LocalgovJson;

/** The bundled data have the same scores, to the last bit, whichever way they are asked for. */
class ThreeWaysTest {
  private static final Path DATA =
      Path.of("src/main/resources/org/localgov/examples/quickstart/data");
  private static final Path JSHELL = Path.of("../jshell/localgov.jsh");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"rai-region, rai-region.csv", "ugi-effectiveness, ugi-example.csv"})
  void catalogueJsonAndJShell_agree(String id, String file) throws Exception {
    Index index = Instruments.of(id);
    String catalogue = scores(index, file);
    Path json = folder.resolve(id + ".json");
    LocalgovJson.writeIndex(index, json);
    assertThat(scores(LocalgovJson.readIndex(json), file)).isEqualTo(catalogue);
    String wide = "IndicatorCsv.wide(bundled.resolve(\"" + file + "\")).read()";
    assertThat(inJShell("score(\"" + id + "\", " + wide + ")")).isEqualTo(catalogue);
    assertThat(inJShell("score(LocalgovJson.readIndex(" + path(json) + "), " + wide + ")"))
        .isEqualTo(catalogue);
  }

  @Test
  void ownDefinitionJsonAndJShell_agree() throws Exception {
    Index index = Communes.tell(new PrintStream(OutputStream.nullOutputStream())).index();
    String file = "communes-burkina-faso-2013.csv";
    String built = scores(index, file);
    Path json = folder.resolve("communes.json");
    LocalgovJson.writeIndex(index, json);
    assertThat(scores(LocalgovJson.readIndex(json), file)).isEqualTo(built);
    assertThat(inJShell("score(LocalgovJson.readIndex(" + path(json) + "), communes())"))
        .isEqualTo(built);
  }

  private String scores(Index index, String file) throws Exception {
    Path out = folder.resolve("scores.csv");
    ScoresCsv.write(Scorer.of(index).score(Data.table(file, index)), out);
    return Files.readString(out);
  }

  /** Evaluates scores in JShell as a user has it, and returns what it writes of them. */
  private String inJShell(String scores) throws Exception {
    Path out = folder.resolve("jshell.csv");
    List<String> faults = new ArrayList<>();
    System.setProperty("localgov.data", DATA.toAbsolutePath().toString());
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        shell.addToClasspath(entry);
      }
      List<String> lines = new ArrayList<>(Files.readAllLines(JSHELL));
      lines.add("ScoresCsv.write(" + scores + ", " + path(out) + ")");
      String source = "";
      for (String line : lines) {
        source = evaluated(shell, source + line + "\n", faults);
      }
      assertThat(source).isBlank();
    } finally {
      System.clearProperty("localgov.data");
    }
    assertThat(faults).isEmpty();
    return Files.readString(out);
  }

  /** Evaluates source if it is complete, as the tool does line by line; returns what is left. */
  private static String evaluated(JShell shell, String source, List<String> faults) {
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

  private static String path(Path path) {
    return "Path.of(\"" + path.toString().replace("\\", "\\\\") + "\")";
  }
}
