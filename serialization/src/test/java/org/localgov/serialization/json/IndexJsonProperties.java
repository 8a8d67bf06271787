package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.ParameterReference;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.definition.Ungrouped;
import org.localgov.serialization.schema.Schemas;

class IndexJsonProperties {
  @Property
  void readAfterWrite_isIdentity(@ForAll long seed) {
    Index index = new RandomIndex(new Random(seed)).index();

    String text = LocalgovJson.writeIndex(index);

    assertThat(LocalgovJson.readIndex(text)).isEqualTo(index);
    assertThat(LocalgovJson.writeIndex(LocalgovJson.readIndex(text))).isEqualTo(text);
  }

  @Property(tries = 200)
  void written_keepsTheSchema(@ForAll long seed) {
    String text = LocalgovJson.writeIndex(new RandomIndex(new Random(seed)).index());

    assertThat(Schemas.faults(Documents.INDEX, text)).isEmpty();
  }

  @Property(tries = 50)
  void mapperAgreesWithTheFormat(@ForAll long seed) throws JsonProcessingException {
    Index index = new RandomIndex(new Random(seed)).index();

    String text = LocalgovJson.mapper().writeValueAsString(index);

    assertThat(text + "\n").isEqualTo(LocalgovJson.writeIndex(index));
    assertThat(LocalgovJson.mapper().readValue(text, Index.class)).isEqualTo(index);
  }

  @Property(tries = 500)
  void damagedDocument_isRefusedOrRead(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(LocalgovJson.writeIndex(Samples.everything()));
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.setCharAt(random.nextInt(text.length()), "{}[],:\"x1-.\\ n".charAt(random.nextInt(14)));
    }

    try {
      assertThat(LocalgovJson.readIndex(text.toString())).isNotNull();
    } catch (ViolationsException e) {
      assertThat(e.violations()).isNotEmpty();
    }
  }

  /** Makes sound definitions in which everything may or may not occur. */
  private static final class RandomIndex {
    private final Random random;
    private final List<String> unused = new ArrayList<>();
    private int nodes;

    RandomIndex(Random random) {
      this.random = random;
    }

    Index index() {
      Index.Builder index = Index.builder("index-" + random.nextInt(99));
      if (random.nextBoolean()) {
        index.version(text()).title(text());
        index.description(optional(text())).fidelity(any(Fidelity.values()));
        index.citation(new Citation(text(), optional("https://example.org")));
        index.addLimitations(text(), text());
      }
      index.parameter(new Parameter("p", optional(value(0)), text()));
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        unused.add("i" + i);
        index.indicator(indicator("i" + i));
      }
      if (random.nextInt(3) == 0) {
        index.rollUp(first(count)).rollUp(last(count));
      }
      index.imputation(optional(method())).screening(optional(screening()));
      index.treatment(optional(treatment())).normalisation(optional(normalisation()));
      return index.root(node(0).withAggregation(method())).build();
    }

    private RollUp first(int indicators) {
      RollUp rollUp = RollUp.by("Country", "Tier").count("rows").ungrouped(any(Ungrouped.values()));
      for (int i = 0; i < indicators; i++) {
        Summary summary =
            Summary.share(
                    "raw" + i,
                    new Condition(-random.nextDouble(), random.nextBoolean(), 1e9, false))
                .as("x" + i);
        summary = random.nextBoolean() ? summary.weightedBy("population") : summary;
        summary = random.nextBoolean() ? summary.withScale(scale()) : summary;
        rollUp = rollUp.with(summary.withMissing(new Missing(any(MissingRule.values()), 0.5)));
      }
      return rollUp;
    }

    private RollUp last(int indicators) {
      RollUp rollUp =
          RollUp.by("Country").sum("rows").with(Summary.maximum("rows").as("population"));
      for (int i = 0; i < indicators; i++) {
        rollUp =
            rollUp
                .with(Summary.median("x" + i).as("i" + i))
                .with(Summary.median("x" + i).as("i" + i + "-raw"));
      }
      return rollUp;
    }

    private Indicator indicator(String id) {
      Indicator.Builder indicator = Indicator.builder().id(id);
      indicator.name(optional(text())).unit(optional(text()));
      indicator.direction(any(Direction.values()));
      if (random.nextInt(3) == 0) {
        indicator.scale(scale());
      } else if (random.nextBoolean()) {
        indicator.addLevels(new Level(number(), text()), new Level(1e9, text()));
      }
      if (random.nextInt(4) == 0) {
        indicator.column(id + "-raw");
      }
      double factor = random.nextBoolean() ? 1 : 1 + random.nextInt(9);
      indicator.denominator(optional(new Denominator("population", factor)));
      Treatment treatment = random.nextInt(3) == 0 ? Treatment.none() : treatment();
      indicator.treatment(optional(treatment)).normalisation(optional(normalisation()));
      return indicator.build();
    }

    private Screening screening() {
      Screening.Builder screening = Screening.builder();
      screening.overall(optional(thresholds()).orElse(Thresholds.NONE));
      if (random.nextBoolean()) {
        screening.putNodes("n0", thresholds()).addInclude("in " + text(), "in").addExclude(text());
      }
      return screening.build();
    }

    private Thresholds thresholds() {
      return new Thresholds(random.nextDouble(), random.nextBoolean() ? 0 : random.nextDouble());
    }

    private Treatment treatment() {
      Passes passes = new Passes(random.nextInt(5), number());
      return Treatment.builder()
          .first(method())
          .second(optional(method()))
          .combine(random.nextBoolean())
          .force(random.nextBoolean())
          .passes(optional(passes).orElse(Passes.STANDARD))
          .scope(any(Scope.values()))
          .build();
    }

    private Normalisation normalisation() {
      Optional<Rescale> rescale = optional(new Rescale(-random.nextInt(9), 1 + random.nextInt(9)));
      return new Normalisation(method(), any(Scope.values()), rescale, any(ConstantRule.values()));
    }

    private Scale scale() {
      double lower = random.nextBoolean() ? number() : Double.NEGATIVE_INFINITY;
      double upper = random.nextBoolean() ? 1e300 : Double.POSITIVE_INFINITY;
      return new Scale(lower, upper, random.nextBoolean());
    }

    private Node node(int depth) {
      Node.Builder node = Node.builder().id("n" + nodes++).name(optional(text()));
      node.weight(random.nextBoolean() ? 1 : weight());
      node.aggregation(optional(method()));
      node.missing(optional(new Missing(any(MissingRule.values()), random.nextDouble())));
      if (random.nextInt(3) == 0) {
        node.addBands(
            Band.label(text()).withTo(3).withToInclusive(true),
            Band.label(text()).withFrom(3).withFromInclusive(false));
      }
      while (!unused.isEmpty()) {
        if (depth < 3 && unused.size() > 1 && random.nextInt(3) == 0) {
          node.addChildren(node(depth + 1));
        } else {
          node.addChildren(new Leaf(unused.remove(0), weight()));
          if (depth > 0 && random.nextBoolean()) {
            break;
          }
        }
      }
      return node.build();
    }

    private MethodSpec method() {
      Map<String, Object> parameters = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        parameters.put(text(), value(2));
      }
      return new MethodSpec("method-" + random.nextInt(9), Parameters.of(parameters));
    }

    private Object value(int depth) {
      return switch (random.nextInt(depth == 0 ? 3 : 6)) {
        case 0 -> number();
        case 1 -> text();
        case 2 -> random.nextBoolean();
        case 3 -> new ParameterReference("p");
        case 4 -> List.of(value(depth - 1), value(depth - 1));
        default -> Parameters.of("x", value(depth - 1), text(), value(depth - 1));
      };
    }

    private double weight() {
      return Math.min(Math.abs(number()) + 1e-9, 1e100);
    }

    private double number() {
      double value =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(200) - 100;
            case 1 -> random.nextGaussian();
            case 2 -> random.nextLong();
            default -> Double.longBitsToDouble(random.nextLong() & 0x5fff_ffff_ffff_ffffL);
          };
      return Double.isFinite(value) ? Math.min(value, 1e200) : 0.5;
    }

    private String text() {
      String letters = "abcXYZ 019é\"\\/\n\t€😀ıİ{}[]:,'";
      int[] points = letters.codePoints().toArray();
      StringBuilder text = new StringBuilder("t");
      for (int i = random.nextInt(8); i > 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      return text.append('t').toString();
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> optional(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
  }
}
