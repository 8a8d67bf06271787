package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.instrument.Instruments;

class LocalgovJsonTest {
  private static final String SMALL =
      """
      {"kind": "index", "schemaVersion": 1, "id": "small",
       "indicators": [{"id": "a", "direction": "higher-is-better"}],
       "root": {"id": "r", "aggregation": {"method": "sum"}, "children": [{"indicator": "a"}]}}
      """;

  @TempDir private Path directory;

  static String golden(String name) {
    try (InputStream stream = LocalgovJsonTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writeIndex_isTheGoldenFile() {
    assertThat(LocalgovJson.writeIndex(Samples.everything())).isEqualTo(golden("everything.json"));
    assertThat(LocalgovJson.writeIndex(Samples.small())).isEqualTo(golden("small.json"));
  }

  @Test
  void readIndex_ofTheGoldenFile() {
    assertThat(LocalgovJson.readIndex(golden("everything.json"))).isEqualTo(Samples.everything());
    assertThat(LocalgovJson.readIndex(golden("small.json"))).isEqualTo(Samples.small());
  }

  @Test
  void readIndex_leavesDefaultsToTheModel() {
    Index index = LocalgovJson.readIndex(SMALL);

    assertThat(index.version()).isEqualTo("1");
    assertThat(index.title()).isEqualTo("small");
    assertThat(index.root().children().get(0).weight()).isEqualTo(1);
  }

  @Test
  void catalogue_survivesTheRoundTrip() {
    for (Index index : Instruments.all()) {
      assertThat(LocalgovJson.readIndex(LocalgovJson.writeIndex(index))).isEqualTo(index);
    }
  }

  @Test
  void file_writtenAndRead() throws IOException {
    Path file = directory.resolve("index.json");

    LocalgovJson.writeIndex(Samples.everything(), file);

    assertThat(LocalgovJson.readIndex(file)).isEqualTo(Samples.everything());
    assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void stream_writtenAndRead() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    LocalgovJson.index().write(Samples.small(), stream);

    assertThat(LocalgovJson.index().read(new ByteArrayInputStream(stream.toByteArray())))
        .isEqualTo(Samples.small());
  }

  @Test
  void readIndex_acceptsByteOrderMark() {
    byte[] bytes = ("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8);

    assertThat(LocalgovJson.index().read(new ByteArrayInputStream(bytes), "x.json").id())
        .isEqualTo("small");
  }

  @Test
  void readIndex_namesTheFileInFaultsOfTheModel() throws IOException {
    Path file = directory.resolve("cycle.json");
    Files.writeString(file, SMALL.replace("{\"indicator\": \"a\"}", "{\"indicator\": \"r\"}"));

    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> LocalgovJson.readIndex(file));

    assertThat(refused.code()).isEqualTo(Index.INVALID);
    assertThat(refused.violations().get(0).code()).isEqualTo("cycle");
    assertThat(refused.violations().get(0).message())
        .isEqualTo(file + ": index 'small': nodes form a cycle: r > r");
    assertThat(refused.violations().get(0).details()).containsEntry("file", file.toString());
  }

  @Test
  void readIndex_reportsEveryFaultAtItsPlace() throws IOException {
    Path file = directory.resolve("bad.json");
    Files.writeString(
        file,
        """
        {"kind": "index", "schemaVersion": 1, "id": "x", "smoothing": {"method": "log"},
         "indicators": [{"id": "a", "direction": "up"}],
         "root": {"id": "r", "weight": "heavy",
                  "children": [{"indicator": "a", "wieght": 2}, {"id": null}]}}
        """);

    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> LocalgovJson.readIndex(file));

    assertThat(refused.code()).isEqualTo("invalid-document");
    assertThat(refused.violations())
        .extracting(Object::toString)
        .containsExactly(
            file
                + " line 1, column 63, $.smoothing: unknown property 'smoothing'; known: kind,"
                + " schemaVersion, id, version, title, description, fidelity, citation,"
                + " limitations, parameters, rollUps, indicators, imputation, screening, treatment,"
                + " normalisation, root",
            file
                + " line 2, column 42, $.indicators[0].direction: unknown direction 'up';"
                + " known: higher-is-better, lower-is-better",
            file + " line 3, column 32, $.root.weight: must be a number, got 'heavy'",
            file
                + " line 4, column 53, $.root.children[0].wieght: unknown property 'wieght',"
                + " did you mean 'weight'? known: indicator, weight",
            file + " line 4, column 64, $.root.children[1].id: must not be null; leave it out");
    assertThat(refused.violations().get(1).details())
        .containsEntry("file", file.toString())
        .containsEntry("path", "$.indicators[0].direction")
        .containsEntry("line", "2")
        .containsEntry("column", "42");
  }

  @Test
  void readIndex_refusesWhatIsNoFile() {
    assertThatThrownBy(() -> LocalgovJson.readIndex(directory))
        .isInstanceOf(ViolationsException.class)
        .hasMessageEndingWith("it is a directory");
    assertThatThrownBy(() -> LocalgovJson.readIndex(directory.resolve("absent.json")))
        .isInstanceOf(ViolationsException.class)
        .hasMessageEndingWith("absent.json: there is no such file");
  }

  @Test
  void lenient_passesOverUnknownPropertiesAlone() {
    String extended = SMALL.replace("\"id\": \"small\"", "\"id\": \"small\", \"$schema\": \"x\"");

    assertThatThrownBy(() -> LocalgovJson.readIndex(extended)).hasMessageContaining("$schema");
    assertThat(LocalgovJson.lenient().index().read(extended).id()).isEqualTo("small");
    assertThatThrownBy(
            () -> LocalgovJson.lenient().index().read(extended.replace("\"sum\"", "null")))
        .hasMessageContaining("must not be null");
  }

  @Test
  void writeIndex_refusesAnObjectThatWouldBecomeAReference() {
    MethodSpec unclear = MethodSpec.of("sum", "x", Parameters.of("parameter", "p"));
    Index index =
        Index.builder("i")
            .indicator(Indicator.of("a", Direction.HIGHER_IS_BETTER))
            .root(Node.of("r", unclear).children("a"))
            .build();

    assertThatThrownBy(() -> LocalgovJson.writeIndex(index))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("would refer to the parameter 'p'");
  }

  @Test
  void write_refusesADirectoryThatIsNotThere() {
    assertThatThrownBy(
            () -> LocalgovJson.writeIndex(Samples.small(), directory.resolve("no/x.json")))
        .isInstanceOf(LocalgovException.class)
        .hasMessageEndingWith("there is no such directory");
  }

  @Test
  void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(LocalgovJson.writeIndex(Samples.everything()))
          .isEqualTo(golden("everything.json"));
      assertThat(LocalgovJson.readIndex(golden("everything.json"))).isEqualTo(Samples.everything());
    } finally {
      Locale.setDefault(before);
    }
  }
}
