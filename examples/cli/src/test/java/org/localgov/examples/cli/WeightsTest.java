package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.spi.Weights;
import org.localgov.serialization.json.LocalgovJson;

class WeightsTest extends SampleTest {
  private static final String DATA =
      "unit,water,delay\na,60,13\nb,80,5\nc,40,30\nd,70,\ne,50,20\nf,90,21\n";

  private Path out;

  WeightsTest() {
    super(DATA);
  }

  @BeforeEach
  void write() throws Exception {
    out = folder.resolve("new.json");
  }

  private Cli weights(Object... options) {
    Object[] words = new Object[options.length + 2];
    words[0] = "weights";
    words[1] = index;
    System.arraycopy(options, 0, words, 2, options.length);
    return Cli.run(words);
  }

  /** The correlation of water with the turned delay is 0.548423. */
  @Test
  void pca_showsTheWeightsAndWritesTheDefinition() {
    Cli cli = weights("--method", "pca", "--level", 1, "--data", data, "--out", out);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            parent    element  before    weight  share
            --------  -------  ------  --------  -----
            services  water         2  0.707107    0.5
            services  delay         1  0.707107    0.5

            services: 5 rows, 1 left out for missing values, explained 0.774211, eigenvalue-1 1.54842, eigenvalue-2 0.451577
            """);
    Index before = LocalgovJson.readIndex(index);
    Index after = LocalgovJson.readIndex(out);
    assertThat(Weights.equal("water", "delay").in(after))
        .isEqualTo(Weights.equal("water", "delay").in(before));
    assertThat(after.root().children().get(0).weight()).isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThat(after.parameters()).isEqualTo(before.parameters());
    assertThat(Cli.run("score", out, "--data", data).status()).isZero();
  }

  @Test
  void withoutOut_onlyShows() {
    Cli cli = weights("--method", "equal", "--level", 1, "--data", data);
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("services  water         2       1    0.5");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("services.json", "data.csv");
  }

  @Test
  void set_reachesTheMethodAndTheIndex() {
    Cli cli =
        weights(
            "--method",
            "pca",
            "--level",
            1,
            "--data",
            data,
            "--out",
            out,
            "--set",
            "nonNegative=true",
            "--set",
            "best=11");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("services  water         2     0.5    0.5");
    Index after = LocalgovJson.readIndex(out);
    assertThat(after.parameters()).isEmpty();
    assertThat(after.normalisation().orElseThrow().toString()).contains("upper=11");
  }

  @Test
  void set_reachesTargetsById() {
    Cli cli =
        weights(
            "--method",
            "optimised",
            "--level",
            1,
            "--data",
            data,
            "--out",
            out,
            "--set",
            "targets.water=2",
            "--set",
            "targets.delay=3");
    assertThat(cli.status()).isZero();
    Index after = LocalgovJson.readIndex(out);
    Leaf water = (Leaf) after.root().children().get(0);
    assertThat(water.weight()).isBetween(0.1, 0.45);
  }

  @Test
  void optimised_warnsWhenItDidNotConverge() {
    Cli cli =
        weights("--method", "optimised", "--level", 1, "--data", data, "--set", "iterations=1");
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).isEqualTo("warning: optimised did not converge; set iterations higher\n");
  }

  @Test
  void effective_needsNoData() {
    Cli cli = weights("--method", "effective");
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            element   weight  effective
            --------  ------  ---------
            services                  1
              water        2   0.666667
              delay        1   0.333333
            """);
  }

  @Test
  void lenient_warnsAndUsesTheValue() throws Exception {
    data = Sample.write(folder, "data.csv", DATA + "g,120,1\n");
    Cli strict = weights("--method", "entropy", "--level", 1, "--data", data, "--out", out);
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).contains("data.csv row 8", "'water'", "0..100, got 120");
    Cli lenient =
        weights("--method", "entropy", "--level", 1, "--data", data, "--out", out, "--lenient");
    assertThat(lenient.status()).isZero();
    assertThat(lenient.err()).startsWith("warning: ").contains("'g'", "'water'");
    assertThat(LocalgovJson.readIndex(out).indicators())
        .isEqualTo(LocalgovJson.readIndex(index).indicators());
  }

  @Test
  void failure_writesNothing() throws Exception {
    Files.writeString(out, "precious\n");
    data = Sample.write(folder, "data.csv", "unit,water,delay\na,60,13\nb,80,5\n");
    refused("group 'services': pca needs at least 3 rows", "--method", "pca", "--level", 1);
    refused("level must be 1..1 in index 'services'", "--method", "critic", "--level", 2);
    refused(
        "unknown weighting 'pcs', did you mean 'pca'? known: ahp, budget-allocation, critic, effective, entropy, equal, factor",
        "--method",
        "pcs",
        "--level",
        1);
    refused(
        "unknown parameter of pca or of the index 'nonNegativ', did you mean 'nonNegative'?",
        "--method",
        "pca",
        "--level",
        1,
        "--set",
        "nonNegativ=true");
    refused(
        "pca: parameter 'nonNegative' must be true or false, got 'yes'",
        "--method",
        "pca",
        "--level",
        1,
        "--set",
        "nonNegative=yes");
    assertThat(out).hasContent("precious\n");
    assertThat(folder.toFile().list()).hasSize(3);
  }

  private void refused(String message, Object... options) {
    Object[] all = new Object[options.length + 4];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--data";
    all[options.length + 1] = data;
    all[options.length + 2] = "--out";
    all[options.length + 3] = out;
    Cli cli = weights(all);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith(message).doesNotContain("\tat ");
  }

  @Test
  void nameOfBoth_isBadUsage() throws Exception {
    index = Sample.write(folder, "clash.json", Sample.INDEX.replace("\"best\"", "\"within\""));
    Cli cli = weights("--method", "pca", "--level", 1, "--data", data, "--set", "within=all");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("--set within could mean the method's parameter or the index's");
  }

  @Test
  void ahp_weighsTheChildrenOfANodeWithoutData() throws Exception {
    Path matrix = Sample.write(folder, "matrix.json", "{\"matrix\": [[1, 3], [0.3333333333, 1]]}");
    Cli cli =
        weights("--method", "ahp", "--node", "services", "--parameters", matrix, "--out", out);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("water", "0.75", "delay", "0.25");
    assertThat(LocalgovJson.readIndex(out).root().children().get(0).weight())
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void budgetAllocation_weighsTheChildrenOfANode() throws Exception {
    Path points =
        Sample.write(folder, "p.json", "{\"experts\": {\"A\": [60, 40], \"B\": [50, 50]}}");
    Cli cli =
        weights("--method", "budget-allocation", "--node", "services", "--parameters", points);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("0.55", "0.45");
  }

  @Test
  void equal_isAJudgementWithANode_andAWeightingWithALevel() {
    Cli judged = weights("--method", "equal", "--node", "services");
    assertThat(judged.err()).isEmpty();
    assertThat(judged.out()).contains("water", "0.5", "delay").doesNotContain("before");
    Cli found = weights("--method", "equal", "--level", 1, "--data", data);
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).contains("before", "services");
    assertThat(weights("--method", "equal").status()).isEqualTo(2);
  }

  @Test
  void judgement_thatIsWrong_isRefused() throws Exception {
    Path matrix = Sample.write(folder, "matrix.json", "{\"matrix\": [[1, 3], [3, 1]]}");
    Cli cli = weights("--method", "ahp", "--node", "services", "--parameters", matrix);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("services", "ahp", "must be 1 / 3");
    assertThat(weights("--method", "ahp", "--level", 1).status()).isEqualTo(2);
    assertThat(weights("--method", "ahp", "--node", "services").err()).contains("matrix");
    assertThat(weights("--method", "ahp", "--node", "nowhere", "--parameters", matrix).err())
        .contains("services");
  }

  @Test
  void score_ofADefinitionWithJudgements_usesThem() throws Exception {
    Path judged =
        Sample.write(
            folder,
            "judged.json",
            """
            {"kind": "index", "schemaVersion": 1, "id": "judged",
             "indicators": [{"id": "water", "direction": "higher-is-better"},
                            {"id": "delay", "direction": "higher-is-better"}],
             "root": {"id": "both", "aggregation": {"method": "arithmetic-mean"},
                      "weighting": {"method": "budget-allocation",
                                    "parameters": {"experts": {"A": [3, 1]}}},
                      "children": [{"indicator": "water"}, {"indicator": "delay"}]}}
            """);
    Cli cli = Cli.run("score", judged, "--data", data, "--format", "csv");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("a,,both,48.25,");
    assertThat(Cli.run("weights", judged, "--method", "effective").out()).contains("0.75", "0.25");
  }
}
