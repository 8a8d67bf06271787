package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.indicators.definition.Index;
import org.localgov.serialization.json.LocalgovJson;

class ConvertTest {
  @TempDir private Path folder;
  private Path meta;
  private Path data;
  private Path index;
  private Path table;

  @BeforeEach
  void write() throws Exception {
    meta = resource("iMeta.csv");
    data = resource("iData.csv");
    index = folder.resolve("index.json");
    table = folder.resolve("data.csv");
  }

  private Path resource(String name) throws IOException {
    try (InputStream stream = ConvertTest.class.getResourceAsStream("coinr/" + name)) {
      return Sample.write(folder, name, Objects.requireNonNull(stream, name).readAllBytes());
    }
  }

  private Cli convert() {
    return Cli.run("convert", "--from", "coinr", meta, data, "--out", index, table);
  }

  @Test
  void convert_writesDefinitionAndData() throws Exception {
    Cli cli = convert();
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).isEmpty();
    Index read = LocalgovJson.readIndex(index);
    assertThat(read.id()).isEqualTo("services");
    assertThat(read.title()).isEqualTo("Municipal services");
    assertThat(read.columns()).containsExactly("water", "clinics", "delay", "people");
    assertThat(Files.readString(table))
        .isEqualTo(
            """
            unit,period,name,group:region,water,clinics,delay,people
            ALD,2024,Alder,north,60,5,30,10
            BIR,2024,"Birch, Upper",north,80,20,10,20
            NA,2024,Cedar,south,,0,20,5
            """);
  }

  @Test
  void convert_warnsOfWhatHasNoPlace() {
    assertThat(convert().err().replace(folder + "/", "").lines())
        .containsExactly(
            "warning: iMeta.csv, column 'Unit': has no place in a definition for type Aggregate,"
                + " left out for living, office, services",
            "warning: iMeta.csv, column 'iName': has no place in a definition for type"
                + " Denominator, left out for people, area",
            "warning: iMeta.csv, column 'Unit': has no place in a definition for type"
                + " Denominator, left out for people, area",
            "warning: iMeta.csv, column 'iName': has no place in a definition for type Group,"
                + " left out for region",
            "warning: iMeta.csv, column 'iName': has no place in a definition for type Other,"
                + " left out for remark",
            "warning: iMeta.csv, column 'winmax': has no place in a definition, left out",
            "warning: iMeta.csv, column 'remark': is of type Other, left out of the data",
            "warning: iMeta.csv, column 'area': is a denominator that divides nothing, left out of"
                + " the data",
            "warning: iMeta.csv, column 'Target': has no place but the limitations, since min-max"
                + " uses no target");
  }

  /**
   * Water 60, 80, none is 0, 100, none; clinics per thousand 0.5, 1, 0 are 50, 100, 0; delay 30,
   * 10, 20 is 0, 100, 50. Living is (3·0 + 50) / 4 = 12.5, 100, 0; services (3·living + delay) / 4.
   */
  @Test
  void score_takesWhatConvertWrote() {
    assertThat(convert().status()).isZero();
    Cli scores = Cli.run("score", index, "--data", table, "--format", "csv");
    assertThat(scores.err()).isEmpty();
    assertThat(scores.out().lines())
        .contains(
            "ALD,2024,clinics,50,2,",
            "ALD,2024,living,12.5,2,",
            "ALD,2024,services,9.375,3,",
            "BIR,2024,services,100,1,",
            "NA,2024,services,12.5,2,");
  }

  @Test
  void badFiles_writeNothing() throws Exception {
    String text = Files.readString(meta);
    Files.writeString(meta, text.replace(",living,Indicator,NA", ",lving,Indicator,NA"));
    Files.writeString(
        data, Files.readString(data).replace("ALD,north,2024,10", "ALD,north,2024,n/a"));
    Files.writeString(index, "old");
    Cli cli = convert();
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err().replace(folder + "/", "").lines())
        .containsExactly(
            "iMeta.csv row 3, column 'Parent': unknown parent 'lving', did you mean 'living'? known:"
                + " living, office, services",
            "iData.csv row 2, column 'people': must be a number, got 'n/a'");
    assertThat(index).hasContent("old");
    assertThat(table).doesNotExist();
  }

  @Test
  void unwritableData_leaveTheDefinitionAsItWas() throws Exception {
    Files.writeString(index, "old");
    table = folder.resolve("none/data.csv");
    Cli cli = convert();
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("cannot write", "there is no such directory");
    assertThat(index).hasContent("old");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("iMeta.csv", "iData.csv", "index.json");
  }
}
