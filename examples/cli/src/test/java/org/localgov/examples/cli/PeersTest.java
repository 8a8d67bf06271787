package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTest {
  private static final String WIDE =
      """
      unit,group:Region,group:Size,water,delay
      a,north,big,60,13
      b,north,big,80,
      c,north,small,80,3
      d,south,small,10,5
      e,,small,10,5
      """;

  @TempDir private Path folder;

  private Cli peers(Path data, Object... options) throws Exception {
    return Cli.csv(Sample.index(folder), data, "peers", options);
  }

  @Test
  void wideData_withinAGrouping() throws Exception {
    Cli cli = peers(Sample.write(folder, "wide.csv", WIDE), "--within", "Region");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            unit,period,group,indicator,value,peers,better
            a,,north,water,60,3,2
            a,,north,delay,13,3,1
            b,,north,water,80,3,0
            b,,north,delay,,3,
            c,,north,water,80,3,0
            c,,north,delay,3,3,0
            d,,south,water,10,1,0
            d,,south,delay,5,1,0
            e,,,water,10,,
            e,,,delay,5,,
            """);
  }

  @Test
  void longData_withGroupsInASecondFile() throws Exception {
    Path data =
        Sample.write(
            folder,
            "long.csv",
            """
            unit,indicator,period,value
            a,water,2020,1
            b,water,2020,9
            b,delay,2020,4
            a,water,2021,5
            """);
    Path units = Sample.write(folder, "units.csv", "unit,name,group:Region\na,Alpha,x\nb,Beta,x\n");
    Cli cli = peers(data, "--units", units, "--indicator", "water");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .isEqualTo(
            """
            unit,period,group,indicator,value,peers,better
            a,2020,x,water,1,2,1
            b,2020,x,water,9,2,0
            a,2021,x,water,5,1,0
            """);
  }

  @Test
  void grouping_isTheOnlyOneOrMustBeNamed() throws Exception {
    Path wide = Sample.write(folder, "wide.csv", WIDE);
    assertThat(peers(wide).status()).isEqualTo(2);
    assertThat(peers(wide).err()).contains("--within must name one of the groupings Region, Size");
    assertThat(peers(wide, "--group", "Sze").status()).isEqualTo(1);
    assertThat(peers(wide, "--group", "Sze").err()).contains("did you mean 'Size'?");
    assertThat(peers(wide, "--group", "Size", "--unit", "d").out())
        .contains("d,,small,delay,5,3,1");
    Path none = Sample.data(folder);
    assertThat(peers(none).status()).isEqualTo(1);
    assertThat(peers(none).err()).contains("data must have a grouping");
  }

  @Test
  void badData_areRefused() throws Exception {
    Path bad = Sample.write(folder, "bad.csv", "unit,group:R,water,delay\na,x,101,1\n");
    assertThat(peers(bad).status()).isEqualTo(1);
    assertThat(peers(bad).err()).contains("bad.csv row 2", "0..100, got 101");
    assertThat(peers(bad, "--lenient").status()).isZero();
    Path wide = Sample.write(folder, "wide.csv", WIDE);
    assertThat(peers(wide, "--within", "Size", "--unit", "z").err()).contains("unknown unit 'z'");
    assertThat(peers(wide, "--within", "Size", "--indicator", "watr").err())
        .contains("did you mean 'water'?");
  }

  /** The published counts of the communes of Burkina Faso, the data wide and long. */
  @Test
  void communesOfBurkinaFaso_asPublished() throws Exception {
    List<String> lines = Files.readAllLines(Golden.file("golden_pact_burkina_2013_peer_rank.csv"));
    Map<String, List<String>> wide = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    List<String> longLines = new ArrayList<>(List.of("unit,indicator,value"));
    List<String> units = new ArrayList<>(List.of("unit,group:region"));
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String unit = cells[0];
      if (!wide.containsKey(unit)) {
        wide.put(unit, new ArrayList<>(List.of(unit, cells[1])));
        units.add(unit + "," + cells[1]);
      }
      wide.get(unit).add(cells[4]);
      if (!ids.contains(cells[3])) {
        ids.add(cells[3]);
      }
      if (!cells[4].isEmpty()) {
        longLines.add(unit + "," + cells[3] + "," + cells[4]);
      }
      expected.add(String.join(",", unit, "", cells[1], cells[3], cells[4], cells[5], cells[7]));
    }
    List<String> wideLines = new ArrayList<>(List.of("unit,group:region," + String.join(",", ids)));
    wide.values().forEach(cells -> wideLines.add(String.join(",", cells)));
    Path index = folder.resolve("burkina.json");
    Files.writeString(index, definition(ids));
    Path table = Files.write(folder.resolve("wide.csv"), wideLines);
    Path values = Files.write(folder.resolve("long.csv"), longLines);
    Path regions = Files.write(folder.resolve("units.csv"), units);
    Cli ofWide = Cli.csv(index, table, "peers", "--within", "region");
    Cli ofLong = Cli.csv(index, values, "peers", "--units", regions);

    assertThat(ofWide.out().lines().skip(1)).containsExactlyElementsOf(expected);
    assertThat(ofLong.out()).isEqualTo(ofWide.out());
  }

  private static String definition(List<String> ids) {
    List<String> indicators = new ArrayList<>();
    List<String> children = new ArrayList<>();
    for (String id : ids) {
      String direction = id.equals("school_supplies") ? "lower-is-better" : "higher-is-better";
      indicators.add("{ \"id\": \"" + id + "\", \"direction\": \"" + direction + "\" }");
      children.add("{ \"indicator\": \"" + id + "\" }");
    }
    return "{ \"kind\": \"index\", \"schemaVersion\": 1, \"id\": \"pact\", \"indicators\": ["
        + String.join(", ", indicators)
        + "], \"root\": { \"id\": \"services\", \"aggregation\": { \"method\":"
        + " \"arithmetic-mean\" }, \"children\": ["
        + String.join(", ", children)
        + "] } }";
  }
}
