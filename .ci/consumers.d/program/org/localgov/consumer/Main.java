package org.localgov.consumer;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.minMax;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.localgov.core.intake.IntakeResult;
import org.localgov.core.intake.ObservationIntake;
import org.localgov.core.intake.RawObservation;
import org.localgov.core.intake.ValueIntake;
import org.localgov.core.intake.raw.RawSource;
import org.localgov.core.place.City;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceId;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.json.LocalgovJson;
import org.localgov.serialization.schema.JsonSchemas;

/** A program outside the project: raw rows, a CSV, a definition of its own, a rule of its own. */
public final class Main {
  private Main() {}

  /** Prints what it computed, and fails if it is not the expected. */
  public static void main(String[] arguments) {
    intake();
    values();
    Index index = index();
    expect("a definition reads back", index, LocalgovJson.readIndex(LocalgovJson.writeIndex(index)));
    IndicatorTable table =
        IndicatorCsv.wide(csv("unit,water,delay\nA,60,13\nB,80,\nC,20,131\n"), "communes.csv")
            .against(index)
            .read();
    Scores scores =
        Scorer.builder(index)
            .registry(MethodRegistry.standard().with(new LastChild()))
            .build()
            .score(table);
    System.out.println(scores.top(3).table());
    System.out.println(scores.card("A").explain().table());
    expect("the score of A", 100.0, scores.score("A", "Index"));
    expect("the rank of C", 2, scores.rank("C", "Index"));
    expect("the score of B is missing", true, Double.isNaN(scores.score("B", "Index")));
  }

  private static void intake() {
    IntakeResult result =
        ObservationIntake.standard()
            .accept(
                List.of(
                    RawObservation.of("iso:BFA", "turnout", "2024", "40.5"),
                    RawObservation.of("", "turnout", "2024-13", "n/a")));
    result.violations().forEach(System.out::println);
    expect("observations taken in", 1, result.observations().size());
    expect("faults of the second row", 3, result.violations().size());
  }

  private static void values() {
    City city = City.of(PlaceId.parse("name:Banfora"), "Banfora", Country.of("BFA"));
    String text = LocalgovJson.of(City.class).write(city);
    expect("a city reads back", city, LocalgovJson.of(City.class).read(text));
    expect("faults of a source", 2, ValueIntake.standard().check(new RawSource("", "x", null)).size());
    expect("a schema ships", true, JsonSchemas.of("city").contains("population"));
  }

  private static Index index() {
    return Index.builder("services")
        .indicator("water", higherIsBetter())
        .indicator("delay", lowerIsBetter())
        .normalise(minMax(1, 100))
        .root(node("Index", MethodSpec.of("last-child")).children("water", "delay"))
        .build();
  }

  private static ByteArrayInputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void expect(String what, Object expected, Object got) {
    if (!expected.equals(got)) {
      throw new AssertionError(what + ": expected " + expected + ", got " + got);
    }
  }

  /** A scoring rule that the library does not have. */
  private static final class LastChild implements ScoringRule {
    @Override
    public String name() {
      return "last-child";
    }

    @Override
    public String description() {
      return "the score of the last child";
    }

    @Override
    public MissingRule missingByDefault() {
      return MissingRule.BLANK;
    }

    @Override
    public void score(Children children, Parameters parameters, double[] out) {
      System.arraycopy(children.scores(children.size() - 1), 0, out, 0, children.rows());
    }

    @Override
    public String formula(Children row, Parameters parameters) {
      return String.valueOf(row.scores(row.size() - 1)[0]);
    }
  }
}
