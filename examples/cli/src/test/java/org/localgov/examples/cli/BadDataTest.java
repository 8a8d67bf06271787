package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad data are answered with file, row, column, value and rule; nothing is written. */
class BadDataTest {
  private static final String WIDE = "unit,period,water,delay\n";
  private static final String LONG = "unit,indicator,period,value\n";

  @TempDir private Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        bad("empty file", "", "must have a header"),
        bad("header only", WIDE, "row 2", "must have a row"),
        bad("unknown column", "unit,water,delay,watr\na,1,2,3\n", "'watr'", "did you mean 'water'"),
        bad(
            "duplicate column",
            "unit,water,delay,delay\na,1,2,3\n",
            "'delay'",
            "must be there once"),
        bad("missing column", "unit,water\na,1\n", "'delay'"),
        bad("duplicate row", WIDE + "a,2024,1,2\na,2024,3,4\n", "row 3", "'a'", "2024", "row 2"),
        bad(
            "duplicate value",
            LONG + "a,water,2024,1\na,water,2024,1\n",
            "row 3",
            "'a'",
            "'water'",
            "2024",
            "must be given once"),
        bad("short row", WIDE + "a,2024,1\n", "row 2", "must not be short", "got 3"),
        bad("long row", WIDE + "a,2024,1,2,3\n", "row 2", "must not be long", "got 5"),
        bad("no unit column", "city,water,delay\na,1,2\n", "row 1", "'unit'", "'city'"),
        bad("empty unit", WIDE + ",2024,1,2\n", "row 2", "'unit'"),
        bad("no period", WIDE + "a,soon,1,2\n", "row 2", "'period'", "'soon'"),
        bad("text for number", WIDE + "a,2024,n/a,2\n", "row 2", "'water'", "a number", "'n/a'"),
        bad("NaN", WIDE + "a,2024,NaN,2\n", "row 2", "'water'", "'NaN'"),
        bad("Infinity", WIDE + "a,2024,1,-Infinity\n", "row 2", "'delay'", "'-Infinity'"),
        bad("decimal comma", WIDE + "a,2024,\"1,5\",2\n", "row 2", "'water'", "'1,5'"),
        bad("decimal comma without quotes", WIDE + "a,2024,1,5,2\n", "row 2", "must not be long"),
        bad("off its scale", WIDE + "a,2024,101,2\n", "row 2", "'a'", "2024", "'water'", "got 101"),
        bad("unclosed quote", WIDE + "a,2024,\"1,2\n", "row 2", "quote"),
        bad("NUL byte", WIDE + "a,2024,1\0,2\n", "row 2", "NUL"),
        bad("JSON", "{ \"unit\": \"a\" }\n", "row 1", "JSON"),
        bad("semicolons", "unit;water;delay\na;1;2\n", "commas"),
        bad(
            "endless line",
            WIDE + "a,2024," + "1".repeat(10_000_000) + ",2\n",
            "row 2",
            "characters"));
  }

  static Stream<Arguments> bytes() {
    byte[] binary = new byte[4096];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37 + (i >> 3));
    }
    return Stream.of(
        arguments("invalid UTF-8", latin(WIDE + "Málaga,2024,1,2\n"), List.of("row 2", "UTF-8")),
        arguments("UTF-16", WIDE.getBytes(StandardCharsets.UTF_16), List.of("UTF-16")),
        arguments("UTF-16, no mark", WIDE.getBytes(StandardCharsets.UTF_16LE), List.of("NUL")),
        arguments("binary", binary, List.of("row 1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void score_refusesText(String what, String text, List<String> words) throws Exception {
    refused(text.getBytes(StandardCharsets.UTF_8), words);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bytes")
  void score_refusesBytes(String what, byte[] bytes, List<String> words) throws Exception {
    refused(bytes, words);
  }

  private void refused(byte[] bytes, List<String> words) throws Exception {
    Path data = Sample.write(folder, "bad.csv", bytes);
    Path index = Sample.index(folder);
    Path out = folder.resolve("scores.csv");
    for (Cli cli :
        List.of(
            Cli.run("score", index, "--data", data, "--out", out),
            Cli.run("score", index, "--data", data, "--format", "json"),
            Cli.run("validate", data, "--against", index))) {
      assertThat(cli.status()).isEqualTo(1);
      assertThat(cli.out()).isEmpty();
      assertThat(cli.err()).contains("bad.csv").contains(words).doesNotContain("\tat ");
      assertThat(cli.err().length()).isLessThan(10_000);
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bad.csv", "services.json");
    }
  }

  static Stream<String> accepted() {
    String text = Sample.DATA.stripTrailing();
    return Stream.of(text, "\uFEFF" + text + "\n", text.replace("\n", "\r\n") + "\r\n");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void score_acceptsMarkReturnsAndNoLastNewline(String text) throws Exception {
    Path data = Sample.write(folder, "data.csv", text);
    Path index = Sample.index(folder);
    Cli cli = Cli.run("score", index, "--data", data, "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    Path plain = Sample.data(folder);
    assertThat(cli.out())
        .isEqualTo(Cli.run("score", index, "--data", plain, "--format", "csv").out());
  }

  @Test
  void score_reportsEveryFault() throws Exception {
    Path data = Sample.write(folder, "bad.csv", WIDE + "a,2024,x,1\nb,2024,1,y\n,2024,1,1\n");
    Cli cli = Cli.run("score", Sample.index(folder), "--data", data);
    assertThat(cli.err().lines()).hasSize(3);
  }

  @Test
  void score_refusesFilesThatCannotBeRead() throws Exception {
    Path index = Sample.index(folder);
    Path data = Sample.data(folder);
    assertThat(Cli.run("score", index, "--data", folder.resolve("no.csv")))
        .matches(cli -> cli.status() == 1)
        .extracting(Cli::err)
        .asString()
        .contains("no.csv", "there is no such file");
    assertThat(Cli.run("score", index, "--data", folder).err()).contains("directory");
    assertThat(Cli.run("score", index, "--data", data, "--units", folder.resolve("u")).err())
        .contains("there is no such file");
    assertThat(Cli.run("validate", folder.resolve("no.csv")).err()).contains("no such file");
    assertThat(Cli.run("validate", folder.resolve("no.json")).err()).contains("no such file");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Arguments bad(String what, String text, String... words) {
    return arguments(what, text, List.of(words));
  }
}
