package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "scores",
        "--colour",
        "describe",
        "describe rai-region cee-africa",
        "instruments --format csv",
        "instruments --format",
        "help scores",
        "template",
        "template rai-region --layout tall",
        "validate",
        "validate data.csv --published scores.csv",
        "score rai-region",
        "score --data data.csv",
        "score rai-region --data data.csv --format xml",
        "score rai-region --data data.csv --step weighted",
        "score rai-region --data data.csv --set threshold",
        "score rai-region --data data.csv --explain --format csv",
        "score rai-region --data data.csv --explain --out scores.csv",
        "score rai-region --data data.csv --step normalised --format json",
        "score rai-region --data data.csv --step normalised --explain",
        "weights rai-region",
        "weights rai-region --method pca",
        "weights rai-region --method pca --level 1",
        "weights rai-region --method pca --data data.csv",
        "weights rai-region --method pca --level one --data data.csv",
        "weights rai-region --method pca --level 1 --layout wide",
        "weights rai-region --method effective --level 1",
        "weights rai-region --method effective --data data.csv",
        "weights rai-region --method effective --set within=all",
        "weights rai-region --method effective --out new.json",
        "rank",
        "rank rai-region",
        "rank rai-region --data data.csv --ties best",
        "rank rai-region --data data.csv --format xml",
        "compare rai-region --data data.csv",
        "compare rai-region cee-africa",
        "trend rai-region --data data.csv --measure growth",
        "trend rai-region --data data.csv --latest 1",
        "trend rai-region --data data.csv --latest few",
        "trend rai-region --data data.csv --years 10",
        "trend rai-region --data data.csv --measure change --years 0",
        "trend rai-region --data data.csv --interpolate --interpolate-at 2012",
        "trend rai-region --data data.csv --interpolate-at 12",
        "trend rai-region --data data.csv --from twenty",
        "trend rai-region --data data.csv --node rai --step treated",
        "trend rai-region --data data.csv --node rai --indicator assembly",
        "peers rai-region",
        "peers --data data.csv",
        "removal rai-region",
        "removal rai-region --data data.csv --level one",
        "robustness rai-region",
        "robustness rai-region --data data.csv",
        "robustness rai-region --uncertainty spec.json",
        "robustness rai-region --data data.csv --uncertainty spec.json --replications 1",
        "robustness rai-region --data data.csv --uncertainty spec.json --replications many",
        "robustness rai-region --data data.csv --uncertainty spec.json --design sobel",
        "robustness rai-region --data data.csv --uncertainty spec.json --analysis both",
        "robustness rai-region --data data.csv --uncertainty spec.json --threads 0",
        "robustness rai-region --data data.csv --uncertainty spec.json --top 0",
        "robustness rai-region --data data.csv --uncertainty spec.json --resamples -1",
        "robustness rai-region --data data.csv --uncertainty s.json --replay r.csv --design sobol",
        "robustness rai-region --data data.csv --uncertainty s.json --replay r.csv --replications 9",
        "analyse",
        "analyse statistic my-index.json --data data.csv",
        "analyse statistics my-index.json",
        "convert",
        "convert --from coinr iMeta.csv iData.csv",
        "convert --from coinr iMeta.csv --out i.json d.csv",
        "convert --from coinr iMeta.csv iData.csv --out i.json",
        "convert --from excel iMeta.csv iData.csv --out i.json d.csv",
        "convert iMeta.csv iData.csv --out i.json d.csv",
        "convert --from coinr iMeta.csv iData.csv --out same.csv ./same.csv",
        "convert --from coinr iMeta.csv iData.csv --out a b --out c d"
      })
  void badUsage_exitsWith2(String line) {
    Cli cli = Cli.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("Try 'localgov").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "instruments",
        "describe",
        "template",
        "validate",
        "score",
        "rank",
        "compare",
        "trend",
        "peers",
        "removal",
        "robustness",
        "weights",
        "analyse",
        "convert"
      })
  void help_isEverywhere(String command) {
    Cli help = command.isEmpty() ? Cli.run("--help") : Cli.run(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith(("Usage: localgov " + command).strip())
        .contains("Exit status:", "--version");
    if (!command.isEmpty()) {
      assertThat(Cli.run("help", command).out()).isEqualTo(help.out());
    }
  }

  @Test
  void version_isEverywhere() {
    assertThat(Cli.run("--version").out()).startsWith("localgov ");
    assertThat(Cli.run("describe", "--version").out()).startsWith("localgov ");
  }

  @Test
  void misspeltName_suggestsTheNearest() {
    Cli cli = Cli.run("score", "rai-region", "--data", "x.csv", "--step", "normalized");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("'--step'", "did you mean 'normalised'?");
  }

  @Test
  void file_mustHaveAName() {
    Cli cli = Cli.run("score", "rai-region", "--data", "");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("'--data'", "must name a file");
    assertThat(Cli.run("score", "", "--data", "x.csv").err()).contains("unknown instrument ''");
  }
}
