package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest extends SampleTest {
  private static final String DATA =
      """
      unit,period,water,delay
      a,2020,10,5
      b,2020,50,0
      a,2021,,10
      a,2022,40,20
      b,2022,,4
      """;

  TrendTest() {
    super(DATA);
  }

  private Cli trend(Object... options) {
    return Cli.csv(index, data, "trend", options);
  }

  @Test
  void growth_ofEveryUnitAndIndicator() {
    Cli cli = trend();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            unit,indicator,cagr,availability,first,last,availabilityUsed,from,to,reason
            a,water,1,0.6666666666666666,2020,2022,0.6666666666666666,2020,2022,
            a,delay,1,1,2020,2022,1,2020,2022,
            b,water,,0.3333333333333333,2020,2020,0.3333333333333333,2020,2020,one value only
            b,delay,,0.6666666666666666,2020,2022,0.6666666666666666,2020,2022,from 0
            """);
    assertThat(trend("--direction-adjusted").out()).contains("a,water,1,", "a,delay,-1,");
  }

  /**
   * Delay of a is 5, 10, 20: slope 7.5, the line begins at 25 / 6; water is filled to 10, 25, 40.
   */
  @Test
  void change_latest_andInterpolation() {
    assertThat(trend("--measure", "change", "--unit", "a", "--indicator", "delay").out())
        .contains("unit,indicator,change,", "a,delay,180.0000000000");
    assertThat(trend("--measure", "change", "--years", "10").out()).contains("a,water,1500,");
    assertThat(trend("--latest", 2, "--unit", "a").out())
        .contains("a,water,,0.6666666666666666,2020,2022,0.5,2022,2022,one value only")
        .contains("a,delay,1,1,2020,2022,1,2021,2022,");
    String filled = trend("--latest", 2, "--interpolate", "--unit", "a").out();
    assertThat(filled).contains("a,water,0.6000000000000001,", ",0.5,2021,2022,");
    assertThat(trend("--latest", 2, "--interpolate-at", "2021", "--unit", "a").out())
        .isEqualTo(filled);
    assertThat(trend("--from", "2021", "--unit", "a").out()).contains("a,delay,1,1,2021,2022,");
    assertThat(trend("--to", "2021", "--unit", "a", "--indicator", "delay").out())
        .contains("a,delay,1,1,2020,2021,");
  }

  /** Normalised, delay of a is 50.5 and then 1, with 75.25 of water twice: 50.5 again. */
  @Test
  void steps_andScores_canBeFollowed() {
    assertThat(
            trend("--step", "normalised", "--unit", "a", "--indicator", "delay", "--latest", 2)
                .out())
        .contains("a,delay,-0.980198019801980");
    Cli scores = trend("--node", "services", "--node", "delay", "--unit", "a", "--latest", 2);
    assertThat(scores.out())
        .contains("a,services,0,1,2020,2022,1,2021,2022,", "a,delay,-0.980198019801980");
    assertThat(trend("--node", "delay", "--unit", "a", "--latest", 2, "--direction-adjusted").out())
        .contains("a,delay,-0.980198019801980");
    assertThat(
            trend("--step", "aggregated", "--direction-adjusted", "--unit", "a", "--latest", 2)
                .out())
        .contains("a,services,0,", "a,delay,-0.980198019801980");
  }

  @Test
  void longData_andSubannualPeriods() throws Exception {
    data =
        Sample.write(
            folder,
            "long.csv",
            """
            unit,indicator,period,value
            a,water,2020-Q1,10
            a,water,2021-Q1,20
            """);
    String[] cells = trend("--indicator", "water").out().lines().toList().get(1).split(",");
    assertThat(Double.parseDouble(cells[2])).isCloseTo(1, within(0.01));
    assertThat(cells[4]).isEqualTo("2020-Q1");
  }

  @Test
  void badDataAndNames_areRefused() throws Exception {
    assertThat(trend("--unit", "c").err()).contains("unknown unit 'c'");
    assertThat(trend("--indicator", "watr").err()).contains("did you mean 'water'?");
    assertThat(trend("--node", "servces").err()).contains("did you mean 'services'?");
    assertThat(trend("--from", "2030").err())
        .contains("no period of the data is from 2030 to the last");
    assertThat(trend("--interpolate-at", "2019").status()).isEqualTo(2);
    assertThat(trend("--interpolate-at", "2019").err()).contains("from 2020 to 2022, got 2019");
    assertThat(trend("--measure", "chnge").err()).contains("did you mean 'change'?");
    data = Sample.write(folder, "once.csv", "unit,water,delay\na,1,2\n");
    assertThat(trend().status()).isEqualTo(1);
    assertThat(trend().err()).contains("data must have periods for a trend");
    data = Sample.write(folder, "bad.csv", "unit,period,water,delay\na,2020,101,2\n");
    assertThat(trend().err()).contains("bad.csv row 2", "0..100, got 101");
    assertThat(trend("--lenient").err()).startsWith("warning: ");
    assertThat(trend("--lenient").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "trend_CAGR_raw, ''",
    "trend_CAGR_raw_direction_adjusted, --direction-adjusted",
    "trend_CAGR_raw_latest3, --latest 3"
  })
  void asem_asCoinrHasIt(String golden, String options) throws Exception {
    Asem asem = Asem.plain(folder, "asem_iData_panel.csv");
    Object[] words = options.isEmpty() ? new Object[0] : options.split(" ");
    Cli cli = Cli.csv(asem.index(), asem.data(), "trend", words);
    assertThat(cli.status()).isZero();
    List<String> found = cli.out().lines().skip(1).sorted().toList();
    List<String> expected =
        Files.readAllLines(Golden.coinr("panel/" + golden + ".csv")).stream()
            .skip(1)
            .sorted()
            .toList();
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      String[] cells = found.get(i).split(",", -1);
      String[] golds = expected.get(i).split(",", -1);
      assertThat(cells[0] + cells[1]).isEqualTo(golds[0] + golds[1]);
      assertThat(cells[4] + cells[5]).isEqualTo(golds[4] + golds[5]);
      if (golds[2].isEmpty() || golds[2].matches("-?Inf|NaN")) {
        assertThat(cells[2]).isEmpty();
        assertThat(cells[9]).isNotEmpty();
      } else {
        assertThat(Double.parseDouble(cells[2]))
            .isCloseTo(Double.parseDouble(golds[2]), within(1e-12));
      }
    }
  }
}
