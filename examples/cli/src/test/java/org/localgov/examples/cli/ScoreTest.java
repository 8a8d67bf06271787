package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.serialization.json.LocalgovJson;

class ScoreTest extends SampleTest {
  private static final String CSV =
      """
      unit,period,node,score,rank,band
      a,2024,services,34,2,weak
      a,2024,water,50.5,2,
      a,2024,delay,1,2,
      b,2024,services,100,1,good
      b,2024,water,100,1,
      b,2024,delay,,,
      c,2024,services,34,2,weak
      c,2024,water,1,3,
      c,2024,delay,100,1,
      """;

  ScoreTest() {
    super(Sample.DATA);
  }

  private Cli score(Object... options) {
    return Cli.on(index, data, "score", options);
  }

  @Test
  void asTable_isTheDefault() {
    Cli scores = score();
    assertThat(scores.status()).isZero();
    assertThat(scores.err()).isEmpty();
    assertThat(scores.out())
        .startsWith("unit  period  services  water  delay  rank  class\n")
        .contains("b     2024         100    100      -     1  good\n");
  }

  /** Revenue beyond its goalposts counts as the goalpost, which scores alone do not show. */
  @Test
  void clippedValues_areTold() throws Exception {
    String header = Cli.run("template", "ugi-effectiveness").out();
    String rest = ",38,45,10,1,1,4,1,1,0,6,50,5\n";
    Path rich =
        Sample.write(folder, "u.csv", header + "a,,5000" + rest + "b,,9" + rest + "c,,1" + rest);
    Cli scores = Cli.run("score", "ugi-effectiveness", "--data", rich, "--format", "csv");
    assertThat(scores.status()).isZero();
    assertThat(scores.err())
        .isEqualTo(
            "note: indicator 'LGR' lies beyond a bound and counts as the bound in 2 rows, the first"
                + " of unit 'a'; --explain shows them\n");
  }

  @Test
  void asCsv_hasEveryNodeAndLeaf() {
    assertThat(score("--format", "csv").out()).isEqualTo(CSV);
  }

  @Test
  void asJson_readsBack() throws Exception {
    String json = score("--format", "json").out();
    assertThat(LocalgovJson.readScores(json).rows()).hasSize(3);
    JsonNode second = new ObjectMapper().readTree(json).get("rows").get(1);
    assertThat(second.get("missing").get(0).asText()).isEqualTo("delay");
    assertThat(second.has("explanation")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void out_isWrittenInTheFormatOfItsName(String format) throws Exception {
    Path out = folder.resolve("scores." + format);
    Cli scores = score("--out", out);
    assertThat(scores.out()).isEmpty();
    assertThat(out).hasContent(score("--format", format).out());
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void out_replacesTheFileBehindALinkAndKeepsItsPermissions() throws Exception {
    Path file = Files.writeString(folder.resolve("scores.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
    assertThat(score("--out", link, "--format", "csv").status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("unit,period,node");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void out_isUntouchedOnFailure() throws Exception {
    Path out = Files.writeString(folder.resolve("scores.csv"), "precious\n");
    data = Sample.write(folder, "data.csv", Sample.DATA + "d,2024,101,1\n");
    assertThat(score("--out", out).status()).isEqualTo(1);
    assertThat(out).hasContent("precious\n");
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void out_cannotBeAFolder() {
    assertThat(score("--out", folder).err()).contains("cannot write", "it is a directory");
    Cli cli = score("--out", folder.resolve("no/scores.csv"));
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("no/scores.csv", "there is no such directory");
  }

  @Test
  void layout_isToldByTheHeader() throws Exception {
    String wide = score("--format", "csv").out();
    data =
        Sample.write(
            folder,
            "long.csv",
            """
            "unit","period",indicator,value
            a,2024,water,60
            a,2024,delay,13
            b,2024,water,80
            c,2024,water,40
            c,2024,delay,3
            """);
    assertThat(score("--format", "csv").out()).isEqualTo(wide);
    assertThat(score("--format", "csv", "--layout", "long").out()).isEqualTo(wide);
    Cli forced = score("--layout", "wide");
    assertThat(forced.status()).isEqualTo(1);
    assertThat(forced.err()).contains("long.csv row 1", "'indicator'", "'value'");
  }

  @Test
  void units_giveNamesAndGroups() throws Exception {
    Path units = Sample.write(folder, "units.csv", "unit,name,group:Region\na,Alpha,North\n");
    Cli table = score("--units", units, "--step", "denominated");
    assertThat(table.out()).contains("Alpha", "group:Region", "North");
  }

  @Test
  void set_goesBeforeTheFileOfParameters() throws Exception {
    Path parameters = Sample.write(folder, "parameters.json", "{ \"best\": 11 }");
    assertThat(score("--parameters", parameters, "--format", "csv").out())
        .contains("b,2024,services,11,");
    assertThat(score("--parameters", parameters, "--set", "best=21", "--format", "csv").out())
        .contains("b,2024,services,21,");
  }

  @Test
  void set_refusesTextForANumber() {
    Cli cli = score("--set", "best=very");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("services.json", "upper", "very");
  }

  @Test
  void set_readsJson() throws Exception {
    index =
        Sample.write(
            folder,
            "owa.json",
            Sample.INDEX
                .replace("\"best\", \"default\": 100", "\"positions\"")
                .replace("{ \"parameter\": \"best\" }", "100")
                .replace(
                    "{ \"method\": \"arithmetic-mean\" }",
                    "{ \"method\": \"owa\","
                        + " \"parameters\": { \"weights\": { \"parameter\": \"positions\" } } }")
                .replace(", \"weight\": 2", ""));
    Path parameters = Sample.write(folder, "parameters.json", "{ \"positions\": [2, 1] }");
    Cli cli = score("--set", "positions=[2,1]", "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .isEqualTo(score("--parameters", parameters, "--format", "csv").out())
        .contains("a,2024,services,34,");
    assertThat(score("--set", "positions=\"2, 1\"").err()).contains("'weights' must be a list");
    assertThat(score("--set", "positions={\"a\": 1}").err()).contains("'weights' must be a list");
    assertThat(score("--set", "positions=[1, null]").err()).contains("'positions'", "got null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2,1", "[2,1] 3", "{\"a\": 1, \"a\": 2}", "\"text", "[2 1]"})
  void set_refusesWhatBeginsLikeJsonAndIsNone(String value) {
    Cli cli = score("--set", "best=" + value);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .startsWith("Invalid value for option '--set' (NAME=VALUE): 'best' must be whole JSON")
        .contains("begins with " + value.charAt(0) + ", got '" + value + "'\n");
  }

  @Test
  void set_needsANameOnce() {
    assertThat(score("--set", "=1").err()).contains("'--set'", "must be NAME=VALUE, got '=1'");
    Cli twice = score("--set", "best=10", "--set", "best=20");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).startsWith("--set best must be given once\n");
  }

  @Test
  void explain_oneUnit() {
    Cli cli = score("--explain", "a");
    assertThat(cli.out())
        .startsWith("a 2024\n\nnode")
        .contains("(60 - 40) / 40")
        .doesNotContain("b     2024");
  }

  @Test
  void explain_allUnits() throws Exception {
    assertThat(score("--explain").out()).contains("unit  period", "\na 2024\n", "\nc 2024\n");
    JsonNode rows =
        new ObjectMapper().readTree(score("--format", "json", "--explain").out()).get("rows");
    assertThat(rows.findValues("explanation")).hasSize(3);
  }

  @Test
  void explain_aUnitThatWasScreenedOut_saysByWhichRule() throws Exception {
    String screening = "\"screening\": { \"minimumAvailability\": 0.9 }, \"root\": {";
    index = Sample.write(folder, "strict.json", Sample.INDEX.replace("\"root\": {", screening));
    String told =
        "b 2024\n\nno score: screened out, availability 0.5 (1 of 2 values) is below 0.9\n";
    assertThat(score("--explain", "b").out()).isEqualTo(told);
    assertThat(score("--explain").out()).startsWith("unit").endsWith("\n\n" + told);
    assertThat(score().out()).doesNotContain("screened");
    assertThat(score("--format", "json", "--explain", "b").out())
        .contains("\"screened\"", "availability 0.5 (1 of 2 values) is below 0.9");
  }

  @Test
  void missingRuleFail_namesUnitPeriodNodeAndChild() throws Exception {
    String fails = "\"missing\": { \"rule\": \"fail\" }, \"children\"";
    index = Sample.write(folder, "whole.json", Sample.INDEX.replace("\"children\"", fails));
    Cli cli = score();
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .endsWith(
            "unit 'b', period 2024 on 'services': all children must be there (missing"
                + " rule fail), got 1 of 2, without 'delay'; give or impute the values, or use"
                + " skip or blank\n");
  }

  @Test
  void explain_unknownUnit() {
    Cli cli = score("--explain", "d");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("unknown unit 'd'");
  }

  @Test
  void step_writesTheTableAsWideCsv() {
    assertThat(score("--step", "denominated").out()).isEqualTo(Sample.DATA);
    assertThat(score("--step", "normalised").out())
        .isEqualTo("unit,period,water,delay\na,2024,50.5,1\nb,2024,100,\nc,2024,1,100\n");
  }

  @Test
  void lenient_warnsAndUsesTheValue() throws Exception {
    data = Sample.write(folder, "data.csv", Sample.DATA + "d,2024,120,1\n");
    Cli cli = score("--lenient", "--format", "csv");
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).startsWith("warning: ").contains("'d'", "'water'", "0..100, got 120");
    assertThat(cli.out()).contains("d,2024,water,100,1,");
    assertThat(score("--lenient", "--step", "normalised").err()).startsWith("warning: ");
  }
}
