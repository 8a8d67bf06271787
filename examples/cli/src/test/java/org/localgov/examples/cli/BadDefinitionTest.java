package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad definitions, parameters and ids are answered with file, path and rule. */
class BadDefinitionTest {
  private static final String INDEX = Sample.INDEX;

  @TempDir private Path folder;

  static Stream<Arguments> definitions() {
    return Stream.of(
        bad("empty", "", "must be a JSON document"),
        bad("truncated", INDEX.substring(0, 200), "line 9"),
        bad("deep", "[".repeat(100_000), "line 1", "deep"),
        bad("deep object", "{\"root\":".repeat(100_000), "line 1", "deep"),
        bad("null", "null", "must not be null"),
        bad("list", "[]", "must be an object"),
        bad("CSV", Sample.DATA, "must be JSON"),
        bad("other document", INDEX.replace("\"index\"", "\"scores\""), "kind", "must be 'index'"),
        bad(
            "later version",
            INDEX.replace("Version\": 1", "Version\": 2"),
            "schemaVersion",
            "got 2"),
        bad("unknown property", INDEX.replace("\"title\"", "\"titel\""), "'titel'", "'title'"),
        bad("null title", INDEX.replace("\"Municipal services\"", "null"), "title"),
        bad(
            "cycle",
            INDEX.replace(
                "\"indicator\": \"delay\"",
                "\"id\": \"services\", \"children\": [ { \"indicator\": \"delay\" } ]"),
            "'services'"),
        bad(
            "unknown indicator",
            INDEX.replace("r\": \"delay\"", "r\": \"dealy\""),
            "'dealy'",
            "'delay'"),
        bad("unknown direction", INDEX.replace("higher-is-better", "higher"), "'higher'"),
        bad("negative weight", INDEX.replace(", \"weight\": 2", ", \"weight\": -1"), "weight"),
        bad(
            "unknown method",
            INDEX.replace("min-max", "minmax"),
            "'minmax'",
            "did you mean 'min-max'?"),
        bad(
            "unknown rule",
            INDEX.replace("arithmetic-mean", "aritmetic-mean"),
            "did you mean 'arithmetic-mean'?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("definitions")
  void refused(String what, String text, List<String> words) throws Exception {
    Path index = Sample.write(folder, "bad.json", text);
    Path data = Sample.data(folder);
    for (Cli cli :
        List.of(
            Cli.run("score", index, "--data", data, "--out", folder.resolve("out.csv")),
            Cli.run("validate", index),
            Cli.run("validate", data, "--against", index))) {
      assertThat(cli.status()).isEqualTo(1);
      assertThat(cli.out()).isEmpty();
      assertThat(cli.err()).contains("bad.json").contains(words).doesNotContain("\tat ");
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bad.json", "data.csv");
    }
  }

  @Test
  void unknownId_suggestsTheNearest() throws Exception {
    Path data = Sample.data(folder);
    for (Cli cli :
        List.of(
            Cli.run("score", "rai-regoin", "--data", data),
            Cli.run("template", "rai-regoin"),
            Cli.run("validate", data, "--against", "rai-regoin"))) {
      assertThat(cli.status()).isEqualTo(1);
      assertThat(cli.out()).isEmpty();
      assertThat(cli.err()).contains("did you mean 'rai-region'?", "nor is there such a file");
    }
  }

  @Test
  void unknownParameter_suggestsTheNearest() throws Exception {
    Cli cli =
        Cli.run("score", Sample.index(folder), "--data", Sample.data(folder), "--set", "bets=10");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("services.json", "'bets'", "did you mean 'best'?");
  }

  @ParameterizedTest
  @MethodSource
  void badParameterFile(String text, String word) throws Exception {
    Path file = Sample.write(folder, "parameters.json", text);
    Path index = Sample.index(folder);
    Cli cli = Cli.run("score", index, "--data", Sample.data(folder), "--parameters", file);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("parameters.json", word).doesNotContain("\tat ");
  }

  static Stream<Arguments> badParameterFile() {
    return Stream.of(
        arguments("", "must be a JSON object"),
        arguments("null", "must be a JSON object"),
        arguments("[]", "must be a JSON object"),
        arguments("{ \"best\": null }", "without null"),
        arguments("{ \"best\": 1, \"best\": 2 }", "line 1"),
        arguments("{ \"best\": ", "line 1"),
        arguments("{ \"best\": " + "[".repeat(100_000), "parameters.json"));
  }

  private static Arguments bad(String what, String text, String... words) {
    return arguments(what, text, List.of(words));
  }
}
