package org.localgov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.examples.quickstart.JShellSession.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.cooperation.PreconditionGroup;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerScore;
import org.localgov.core.power.PowerSignature;
import org.localgov.core.power.SignatureDistance;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.profile.ProfileTables;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.csv.ScoreLine;
import org.localgov.serialization.csv.ScoresCsv;
import org.localgov.serialization.csv.ValueCsv;
import org.localgov.serialization.gallery.Gallery;
import org.localgov.serialization.json.LocalgovJson;

/**
 * The bundled data and those of the gallery have the same scores, to the last bit, whichever way
 * they are asked for: from the catalogue, from its definition as JSON, or in JShell; of domain
 * types or of a table.
 */
class ThreeWaysTest {
  private static final String ASKED = "Instruments.of(\"%s\")";

  @TempDir private Path folder;

  /** A definition over data, and how JShell is asked for either. */
  record Question(Index index, String indexInJShell, IndicatorTable data, String dataInJShell) {
    static Question of(String id, IndicatorTable data, String dataInJShell) {
      return new Question(Instruments.of(id), ASKED.formatted(id), data, dataInJShell);
    }

    static Question of(String id, String file) {
      return of(
          id,
          Data.table(file, Instruments.of(id)),
          "IndicatorCsv.wide(bundled.resolve(\"" + file + "\")).read()");
    }

    @Override
    public String toString() {
      return index.id();
    }
  }

  static Stream<Question> questions() {
    List<MayoralPowers> powers = powers();
    return Stream.of(
        Question.of("rai-region", "rai-region.csv"),
        Question.of("ugi-effectiveness", "ugi-example.csv"),
        new Question(
            Instruments.mayoralPowers("powers", ProfileTables.assets(powers)),
            "Instruments.mayoralPowers(\"powers\", ProfileTables.assets(powers()))",
            ProfileTables.powers(powers),
            "ProfileTables.powers(powers())"),
        Question.of(
            "mic-partnership",
            ProfileTables.partnerships(Gallery.partnerships()),
            "ProfileTables.partnerships(Gallery.partnerships())"),
        Question.of(
            "city-network-benefits",
            ProfileTables.networks(Gallery.memberships(), Gallery.networks(), List.of()),
            "ProfileTables.networks(Gallery.memberships(), Gallery.networks(), List.of())"),
        Question.of(
            "city-diplomacy-profile",
            ProfileTables.diplomacy(Gallery.diplomacyActivities()),
            "ProfileTables.diplomacy(Gallery.diplomacyActivities())"),
        Question.of(
            "peer-learning",
            ProfileTables.peerLearning(
                Gallery.peerLearningRecords().stream()
                    .filter(one -> one.programme().isPresent())
                    .toList()),
            "ProfileTables.peerLearning(Gallery.peerLearningRecords().stream()"
                + ".filter(one -> one.programme().isPresent()).toList())"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void catalogueJsonAndJShell_agree(Question asked) throws IOException {
    String catalogue = scores(asked.index(), asked.data());
    Path json = folder.resolve("index.json");
    LocalgovJson.writeIndex(asked.index(), json);
    Index read = LocalgovJson.readIndex(json);
    assertThat(scores(read, asked.data())).isEqualTo(catalogue);
    Path csv = folder.resolve("data.csv");
    IndicatorCsv.write(asked.data(), CsvLayout.WIDE, csv);
    assertThat(scores(read, IndicatorCsv.wide(csv).against(read).read())).isEqualTo(catalogue);
    try (JShellSession jshell = new JShellSession(folder)) {
      assertThat(
              jshell.scores("score(" + asked.indexInJShell() + ", " + asked.dataInJShell() + ")"))
          .isEqualTo(catalogue);
      assertThat(
              jshell.scores(
                  "score(LocalgovJson.readIndex("
                      + path(json)
                      + "), IndicatorCsv.wide("
                      + path(csv)
                      + ").read())"))
          .isEqualTo(catalogue);
    }
  }

  @Test
  void ownDefinitionJsonAndJShell_agree() throws IOException {
    Communes communes = Communes.tell(new PrintStream(OutputStream.nullOutputStream()));
    String built = scores(communes.index(), communes.data());
    Path json = folder.resolve("communes.json");
    LocalgovJson.writeIndex(communes.index(), json);
    assertThat(scores(LocalgovJson.readIndex(json), communes.data())).isEqualTo(built);
    try (JShellSession jshell = new JShellSession(folder)) {
      assertThat(jshell.scores("score(LocalgovJson.readIndex(" + path(json) + "), communes())"))
          .isEqualTo(built);
    }
  }

  /** Every published figure of the regions is there, whichever way the scores came about. */
  @Test
  void publishedRegions_areThoseOfTheCatalogue() throws IOException {
    String file = "rai-region-published.csv";
    Index rai = Instruments.of("rai-region");
    List<String> scored =
        lines(scores(rai, Data.table("rai-region.csv", rai))).stream()
            .map(ThreeWaysTest::figure)
            .toList();
    List<ScoreLine> published = ScoresCsv.read(Data.stream(file), file);
    assertThat(published).hasSize(4342);
    assertThat(scored).containsAll(published.stream().map(ThreeWaysTest::figure).toList());
  }

  /** Of the countries only totals are published: it is their classes that come out the same. */
  @Test
  void classesOfCountries_agree() throws IOException {
    String file = "cee-africa-2021-published.csv";
    List<ScoreLine> totals = ScoresCsv.read(Data.stream(file), file);
    Index cee = Instruments.of("cee-africa");
    String published = totals.stream().map(one -> one.band().orElseThrow()).toList().toString();
    assertThat(classes(cee, totals)).isEqualTo(published);
    Path json = folder.resolve("cee.json");
    LocalgovJson.writeIndex(cee, json);
    assertThat(classes(LocalgovJson.readIndex(json), totals)).isEqualTo(published);
    try (JShellSession jshell = new JShellSession(folder)) {
      for (String index :
          List.of(ASKED.formatted("cee-africa"), "LocalgovJson.readIndex(" + path(json) + ")")) {
        jshell.run(
            List.of(
                "Bands classes = Bands.of(" + index + ".root().bands())",
                "List<ScoreLine> totals = ScoresCsv.read(bundled.resolve(\"" + file + "\"))"));
        assertThat(
                jshell.text(
                    "totals.stream().map(one -> classes.bands().get(classes.indexOf("
                        + "one.score().orElseThrow())).label().orElseThrow()).toList()"))
            .isEqualTo(published);
      }
    }
  }

  /** Who is near whom is the same of powers read from CSV, from JSON, and in JShell. */
  @Test
  void nearestCities_agree() throws IOException {
    List<MayoralPowers> powers = powers();
    String nearest = nearest(powers);
    Path json = folder.resolve("powers.json");
    LocalgovJson.listOf(MayoralPowers.class).write(powers, json);
    assertThat(nearest(LocalgovJson.listOf(MayoralPowers.class).read(json))).isEqualTo(nearest);
    try (JShellSession jshell = new JShellSession(folder)) {
      jshell.run(
          List.of(
              "Map<String, PowerSignature> all = new LinkedHashMap<>()",
              "powers().forEach(one -> all.put(one.city(), one.signature()))",
              "PowerSignature north = all.remove(powers().get(0).city())"));
      assertThat(jshell.text("north.nearest(all, SignatureDistance.EUCLIDEAN, all.size())"))
          .isEqualTo(nearest);
    }
  }

  /** Powers score alike, to the last bit, as a domain type and as a table. */
  @Test
  void powersOfTheDomainTypeAndOfTheTable_agree() {
    List<MayoralPowers> powers = powers();
    Index index = Instruments.mayoralPowers("powers", ProfileTables.assets(powers));
    Scores scores = Scorer.of(index).score(ProfileTables.powers(powers));
    for (MayoralPowers one : powers) {
      Map<String, Optional<PowerScore>> cuts = new LinkedHashMap<>();
      cuts.put("powers", one.score());
      for (PowerDimension dimension : PowerDimension.values()) {
        cuts.put("dimension " + dimension, one.score(dimension));
      }
      one.sectors().forEach(sector -> cuts.put("sector " + sector, one.score(sector)));
      one.assetsAndFunctions().forEach(asset -> cuts.put("of " + asset, one.score(asset)));
      cuts.forEach(
          (node, score) ->
              assertThat(scores.score(one.city(), node))
                  .as(one.city() + " " + node)
                  .isEqualTo(score.map(PowerScore::value).orElse(Double.NaN)));
    }
  }

  /** Met over asked, in percent, counted by the domain type and scored from the table. */
  @Test
  void partnershipsOfTheDomainTypeAndOfTheTable_agree() {
    Scores scores =
        Scorer.of(Instruments.of("mic-partnership"))
            .score(ProfileTables.partnerships(Gallery.partnerships()));
    for (Partnership one : Gallery.partnerships()) {
      for (PreconditionGroup group : PreconditionGroup.values()) {
        int asked = one.asked(group).size();
        Double met = asked == 0 ? Double.NaN : 100.0 * one.met(group).size() / asked;
        assertThat(scores.score(one.id(), group.toString())).as(one + " " + group).isEqualTo(met);
      }
    }
  }

  /** Records of what cities learnt are as complete by the domain type as by the table. */
  @Test
  void peerLearningOfTheDomainTypeAndOfTheTable_agree() {
    for (PeerLearningRecord one : Gallery.peerLearningRecords()) {
      String programme = one.programme().orElse("alone");
      PeerLearningRecord named =
          PeerLearningRecord.builder().from(one).programme(programme).build();
      assertThat(
              Scorer.of(Instruments.of("peer-learning"))
                  .score(ProfileTables.peerLearning(List.of(named)))
                  .score(programme, "completeness"))
          .isEqualTo(100 * one.completeness());
    }
  }

  private static String scores(Index index, IndicatorTable data) {
    return ScoresCsv.write(Scorer.of(index).score(data));
  }

  private static List<ScoreLine> lines(String scores) {
    return ScoresCsv.read(
        new ByteArrayInputStream(scores.getBytes(StandardCharsets.UTF_8)), "scores");
  }

  private static String classes(Index index, List<ScoreLine> totals) {
    Bands classes = Bands.of(index.root().bands());
    return totals.stream()
        .map(one -> classes.bands().get(classes.indexOf(one.score().orElseThrow())))
        .map(band -> band.label().orElseThrow())
        .toList()
        .toString();
  }

  private static String nearest(List<MayoralPowers> powers) {
    Map<String, PowerSignature> all = new LinkedHashMap<>();
    powers.forEach(one -> all.put(one.city(), one.signature()));
    PowerSignature north = all.remove(powers.get(0).city());
    return north.nearest(all, SignatureDistance.EUCLIDEAN, all.size()).toString();
  }

  private static List<MayoralPowers> powers() {
    String file = "example-powers.csv";
    return ValueCsv.of(MayoralPowers.class).read(Data.stream(file), file);
  }

  private static String figure(ScoreLine line) {
    return line.unit() + " " + line.period() + " " + line.node() + " " + line.score();
  }
}
