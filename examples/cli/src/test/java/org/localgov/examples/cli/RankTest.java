package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankTest extends SampleTest {
  /**
   * Normalised, water is 50.5, 100, 1, 1, none; delay 1, none, 100, 100, 100; water counts twice.
   */
  private static final String DATA =
      """
      unit,group:Region,water,delay
      a,north,60,13
      b,north,80,
      c,south,40,3
      d,south,40,3
      e,,,3
      """;

  RankTest() {
    super(DATA);
  }

  private Cli rank(Object... options) {
    return Cli.on(index, data, "rank", options);
  }

  @Test
  void asTable_ranksTheRoot() {
    Cli cli = rank();
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .isEqualTo(
            """
            unit  period  node      score  rank
            ----  ------  --------  -----  ----
            b             services    100     1
            e             services    100     1
            a             services     34     3
            c             services     34     3
            d             services     34     3
            """);
  }

  @Test
  void asCsv_ranksEveryNodeAndIndicator() {
    Cli cli = rank("--format", "csv");
    assertThat(cli.out())
        .startsWith("unit,period,node,score,rank\nb,,services,100,1\n")
        .contains("c,,water,1,3\n", "e,,water,,\n", "b,,delay,,\n", "a,,delay,1,4\n");
    assertThat(cli.out().lines()).hasSize(16);
  }

  @Test
  void ties_nodesUnitsAndGroups() {
    assertThat(rank("--ties", "dense", "--unit", "a").out()).contains("34     2\n");
    assertThat(rank("--ties", "average", "--unit", "a").out()).contains("34     4\n");
    assertThat(rank("--ties", "maximum", "--unit", "a").out()).contains("34     5\n");
    assertThat(rank("--ties", "ordinal", "--unit", "d").out()).contains("34     5\n");
    assertThat(rank("--node", "water", "--format", "csv").out().lines()).hasSize(6);
    assertThat(rank("--within", "Region", "--format", "csv", "--node", "services").out())
        .isEqualTo(
            """
            unit,period,group,node,score,rank
            b,,north,services,100,1
            a,,north,services,34,2
            c,,south,services,34,1
            d,,south,services,34,1
            e,,,services,100,
            """);
  }

  @Test
  void out_isWrittenInTheFormatOfItsName() throws Exception {
    Path out = folder.resolve("ranks.json");
    assertThat(rank("--out", out).out()).isEmpty();
    assertThat(Files.readString(out))
        .contains("\"kind\": \"results\"", "\"name\": \"ranks\"", "\"node\": \"delay\"");
  }

  @Test
  void longDataWithGroups_inASecondFile() throws Exception {
    data =
        Sample.write(
            folder,
            "long.csv",
            "unit,indicator,period,value\na,water,2020,1\nb,water,2020,9\na,water,2021,5\n"
                + "a,delay,2020,7\na,delay,2021,8\n");
    Path units = Sample.write(folder, "units.csv", "unit,group:Region\na,x\nb,x\n");
    Cli cli = rank("--units", units, "--within", "Region", "--node", "water");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("b     2020    x      water    100     1\n")
        .contains("a     2021    x      water   50.5     1\n");
  }

  @Test
  void unknownNames_areRefusedWithTheNearest() {
    assertThat(rank("--node", "watr").err()).contains("unknown node 'watr', did you mean 'water'?");
    assertThat(rank("--within", "region").err()).contains("did you mean 'Region'?");
    assertThat(rank("--unit", "f").err()).contains("unknown unit 'f'");
    assertThat(rank("--result", "rank").err()).contains("did you mean 'ranks'?");
    for (Cli cli : List.of(rank("--node", "watr"), rank("--within", "x"), rank("--unit", "f"))) {
      assertThat(cli.status()).isEqualTo(1);
      assertThat(cli.out()).isEmpty();
    }
    assertThat(rank("--ties", "densest").err()).contains("did you mean 'dense'?");
  }

  @Test
  void nobodyWithAScore_hasNoRanks() throws Exception {
    Path plain =
        Sample.write(
            folder,
            "plain.json",
            Sample.INDEX
                .replace("min-max", "none")
                .replace(
                    ", \"parameters\": { \"lower\": 1, \"upper\": { \"parameter\": \"best\" } }",
                    ""));
    Path empty = Sample.write(folder, "empty.csv", "unit,water,delay\na,,\n");
    Cli cli = Cli.run("rank", plain, "--data", empty, "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("a,,services,,\n");
  }

  @Test
  void asem_asCoinrHasIt() throws Exception {
    Asem asem = Asem.built(folder);
    Map<String, String> ranks = new HashMap<>();
    Map<String, String> within = new HashMap<>();
    Cli all = Cli.csv(asem.index(), asem.data(), "rank");
    for (String line : all.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      ranks.put(cells[0] + " " + cells[2], cells[4]);
    }
    Cli groups = Cli.csv(asem.index(), asem.data(), "rank", "--within", "GDP_group");
    for (String line : groups.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      within.put(cells[0] + " " + cells[3], cells[5]);
      within.put(cells[0] + " GDP_group", cells[2]);
    }
    Map<String, String> expected = Asem.golden("build/08_ranks_within_GDP_group.csv");
    expected.keySet().removeIf(cell -> cell.endsWith(" EurAsia_group"));
    assertThat(ranks).isEqualTo(Asem.golden("build/08_ranks_min_desc.csv"));
    assertThat(within).isEqualTo(expected);
  }
}
