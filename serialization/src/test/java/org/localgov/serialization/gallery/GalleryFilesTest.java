package org.localgov.serialization.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.GovernanceInitiative;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.place.Place;
import org.localgov.serialization.json.JsonFormat;
import org.localgov.serialization.json.LocalgovJson;
import org.localgov.serialization.schema.Schemas;

/** The documents of the gallery are just what the library writes. */
class GalleryFilesTest {
  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("surveyed-cities.json", LocalgovJson.listOf(Place.class)),
        Arguments.of("other-places.json", LocalgovJson.listOf(Place.class)),
        Arguments.of("typology-assignments.json", LocalgovJson.listOf(TypologyAssignment.class)),
        Arguments.of("partnerships.json", LocalgovJson.listOf(Partnership.class)),
        Arguments.of("peer-learning-records.json", LocalgovJson.listOf(PeerLearningRecord.class)),
        Arguments.of("diplomacy-activities.json", LocalgovJson.listOf(DiplomacyActivity.class)),
        Arguments.of(
            "governance-initiatives.json", LocalgovJson.listOf(GovernanceInitiative.class)),
        Arguments.of("city-networks.json", LocalgovJson.listOf(CityNetwork.class)),
        Arguments.of("network-memberships.json", LocalgovJson.listOf(NetworkMembership.class)),
        Arguments.of("network-figures.json", LocalgovJson.observations()));
  }

  @ParameterizedTest
  @MethodSource("files")
  <T> void write_givesTheValueThatWasRead(String file, JsonFormat<T> format) throws IOException {
    T read = format.read(text(file));
    assertThat(format.read(format.write(read))).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("files")
  <T> void write_givesTheFile(String file, JsonFormat<T> format) throws IOException {
    assertThat(format.write(format.read(text(file)))).isEqualTo(text(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_keepsItsSchema(String file) throws IOException {
    String document = text(file);
    String kind = document.replaceAll("(?s).*?\"kind\": \"([a-z-]+)\".*", "$1");

    assertThat(Schemas.faults(kind, document)).isEmpty();
  }

  private static String text(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Gallery.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
