package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
  @TempDir private Path folder;

  @Test
  void soundData() throws Exception {
    Path data = Sample.data(folder);
    Cli alone = Cli.run("validate", data);
    assertThat(alone.status()).isZero();
    assertThat(alone.out()).isEqualTo(data + ": 3 rows, 2 indicators, no faults\n");
    assertThat(Cli.run("validate", data, "--against", Sample.index(folder))).isEqualTo(alone);
  }

  @Test
  void soundDefinition() throws Exception {
    Path index = Sample.index(folder);
    assertThat(Cli.run("validate", index).out()).isEqualTo(index + ": index 'services' is sound\n");
    Path needy = Sample.write(folder, "needy.json", Sample.INDEX.replace("\"default\": 100, ", ""));
    Cli cli = Cli.run("validate", needy);
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("sound, has parameters without a default");
  }

  @Test
  void everyFaultIsReported() throws Exception {
    Path data = Sample.write(folder, "bad.csv", Sample.DATA + "d,2024,101,x\na,2024,1,1\n");
    Cli cli = Cli.run("validate", data, "--against", Sample.index(folder));
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("got 101", "'x'", "row 6").endsWith("bad.csv: 3 faults\n");
  }

  @Test
  void published_comparesScoresRanksAndClasses() throws Exception {
    Path data = Sample.data(folder);
    Path index = Sample.index(folder);
    String scores = Cli.run("score", index, "--data", data, "--format", "csv").out();
    Path same = Sample.write(folder, "same.csv", scores);
    Cli sound = Cli.run("validate", data, "--against", index, "--published", same);
    assertThat(sound.out()).isEqualTo("19 of 19 published figures reproduced\n");
    assertThat(sound.status()).isZero();

    String changed =
        scores
            .replace("a,2024,water,50.5,2,", "a,2024,water,50,3,")
            .replace("b,2024,services,100,1,good", "b,2024,services,100,1,weak")
            .replace("c,2024,delay", "c,2023,delay")
            .replace("c,2024,water", "c,2024,watr");
    Path other = Sample.write(folder, "other.csv", changed);
    Cli cli = Cli.run("validate", data, "--against", index, "--published", other);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out())
        .containsPattern("a +2024 +water +score +50 +50.5\n")
        .containsPattern("a +2024 +water +rank +3 +2\n")
        .containsPattern("b +2024 +services +class +weak +good\n")
        .containsPattern("c +2023 +delay +score +100 +no such row\n")
        .containsPattern("c +2024 +watr +score +1 +no such node\n")
        .endsWith("12 of 19 published figures reproduced\n");
  }

  @Test
  void published_needsSoundFiles() throws Exception {
    Path data = Sample.data(folder);
    Path index = Sample.index(folder);
    Path published = Sample.write(folder, "published.csv", "unit,node,score\na,water,x\n");
    Cli cli = Cli.run("validate", data, "--against", index, "--published", published);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("published.csv row 2", "'score'", "'x'");
  }
}
