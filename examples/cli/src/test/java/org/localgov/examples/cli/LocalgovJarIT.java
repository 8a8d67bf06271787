package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.indicators.instrument.Instruments;

/** Runs the runnable jar in a JVM of its own, under settings that have nothing to do with ours. */
class LocalgovJarIT {
  private static final Path JAR = Path.of(System.getProperty("localgov.jar"));

  @TempDir private Path folder;

  private Process start(List<String> options, Object... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    for (Object word : words) {
      command.add(word.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectError(folder.resolve("err.txt").toFile());
    return builder.start();
  }

  private Cli run(List<String> options, Object... words) throws Exception {
    Process process = start(options, words);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Cli(process.waitFor(), out, Files.readString(folder.resolve("err.txt")));
  }

  @Test
  void version_isThatOfTheManifest() throws Exception {
    Cli cli = run(List.of(), "--version");
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).matches("localgov [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
  }

  @Test
  void contents_areThoseOfAProgram() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(Object::toString))
          .noneMatch(name -> name.endsWith("module-info.class"))
          .contains("META-INF/LICENSE", "META-INF/NOTICE")
          .contains("META-INF/services/org.localgov.indicators.spi.MethodProvider");
    }
  }

  @Test
  void output_isUtf8AndFreeOfTheLocale() throws Exception {
    String text = "unit,period,water,delay\nMálaga,2024,60,13\nİzmir,2024,80,0.5\n";
    Path data = Sample.write(folder, "data.csv", text);
    Path index = Sample.index(folder);
    List<String> options =
        List.of("-Dfile.encoding=ISO-8859-9", "-Duser.language=tr", "-Duser.country=TR");
    for (String format : List.of("table", "csv", "json")) {
      Cli cli = run(options, "score", index, "--data", data, "--format", format);
      assertThat(cli.err()).isEmpty();
      assertThat(cli.out())
          .contains("Málaga", "İzmir")
          .isEqualTo(Cli.run("score", index, "--data", data, "--format", format).out());
    }
    assertThat(run(options, "instruments").out().lines()).hasSize(2 + Instruments.all().size());
    assertThat(run(options, "describe", "rai-region").out())
        .isEqualTo(Cli.run("describe", "rai-region").out());
  }

  @Test
  void messages_areUtf8AndFreeOfTheLocale() throws Exception {
    Path data = Sample.write(folder, "data.csv", "unit,water,delay\nİzmir,1.5x,1\n");
    Path index = Sample.index(folder);
    List<String> options = List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=de");
    Cli cli = run(options, "score", index, "--data", data, "--out", folder.resolve("out.csv"));
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).isEqualTo(Cli.run("score", index, "--data", data).err());
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void usage_exitsWith2() throws Exception {
    Cli cli = run(List.of(), "score", "rai-region");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("--data", "Try 'localgov score --help'.");
  }

  @Test
  void readerThatStopsReading_isNoError() throws Exception {
    StringBuilder rows = new StringBuilder("unit,water,delay\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append('u').append(i).append(',').append(i % 100).append(',').append(i).append('\n');
    }
    Path data = Sample.write(folder, "data.csv", rows.toString());
    Process process = start(List.of(), "score", Sample.index(folder), "--data", data);
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).startsWith("unit");
    }
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("err.txt")).isEmptyFile();
  }
}
