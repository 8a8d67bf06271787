package org.localgov.examples.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the program from its jars: the rule is found on the class path and on the module path. */
class BothPathsIT {
  private static final String JAR = System.getProperty("localgov.jar");
  private static final String LIB = System.getProperty("localgov.lib");
  private static final String MAIN = "org.localgov.examples.instrument.OwnInstrument";

  @Test
  void classPath_findsTheRule() throws Exception {
    assertFound("-cp", JAR + File.pathSeparator + LIB + File.separator + "*", MAIN);
  }

  @Test
  void modulePath_findsTheRule() throws Exception {
    assertFound(
        "-p", JAR + File.pathSeparator + LIB, "-m", "org.localgov.examples.instrument/" + MAIN);
  }

  private static void assertFound(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).contains("Services of a district", "The two weakest sides", "mean of lowest [");
  }
}
