package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
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

class IndexJsonProperties extends JsonFormatLaws<Index> {
  IndexJsonProperties() {
    super(Documents.INDEX, Index.class, LocalgovJson.index());
  }

  @Override
  Index any(Random random) {
    return new RandomIndex(random).index();
  }

  @Override
  String everything() {
    return LocalgovJson.writeIndex(Samples.everything());
  }

  /** Makes sound definitions in which everything may or may not occur. */
  private static final class RandomIndex {
    private final Random random;
    private final RandomParts parts;
    private final List<String> unused = new ArrayList<>();
    private int nodes;

    RandomIndex(Random random) {
      this.random = random;
      parts = new RandomParts(random, Optional.of("p"));
    }

    Index index() {
      Index.Builder index = Index.builder("index-" + random.nextInt(99));
      if (random.nextBoolean()) {
        index.version(parts.text()).title(parts.text());
        index.description(parts.optional(parts.text())).fidelity(parts.any(Fidelity.values()));
        index.citation(new Citation(parts.text(), parts.optional("https://example.org")));
        index.addLimitations(parts.text(), parts.text());
      }
      index.parameter(new Parameter("p", parts.optional(parts.value(0)), parts.text()));
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        unused.add("i" + i);
        index.indicator(indicator("i" + i));
      }
      if (random.nextInt(3) == 0) {
        index.rollUp(first(count)).rollUp(last(count));
      }
      index.imputation(parts.optional(parts.method())).screening(parts.optional(screening()));
      index.treatment(parts.optional(treatment())).normalisation(parts.optional(normalisation()));
      return index.root(node(0).withAggregation(parts.method())).build();
    }

    private RollUp first(int indicators) {
      RollUp rollUp =
          RollUp.by("Country", "Tier").count("rows").ungrouped(parts.any(Ungrouped.values()));
      for (int i = 0; i < indicators; i++) {
        Summary summary =
            Summary.share(
                    "raw" + i,
                    new Condition(-random.nextDouble(), random.nextBoolean(), 1e9, false))
                .as("x" + i);
        summary = random.nextBoolean() ? summary.weightedBy("population") : summary;
        summary = random.nextBoolean() ? summary.withScale(scale()) : summary;
        rollUp =
            rollUp.with(summary.withMissing(new Missing(parts.any(MissingRule.values()), 0.5)));
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
      indicator.name(parts.optional(parts.text())).unit(parts.optional(parts.text()));
      indicator.direction(parts.any(Direction.values()));
      if (random.nextInt(3) == 0) {
        indicator.scale(scale());
      } else if (random.nextBoolean()) {
        indicator.addLevels(new Level(parts.number(), parts.text()), new Level(1e9, parts.text()));
      }
      if (random.nextInt(4) == 0) {
        indicator.column(id + "-raw");
      }
      double factor = random.nextBoolean() ? 1 : 1 + random.nextInt(9);
      indicator.denominator(parts.optional(new Denominator("population", factor)));
      Treatment treatment = random.nextInt(3) == 0 ? Treatment.none() : treatment();
      indicator.treatment(parts.optional(treatment)).normalisation(parts.optional(normalisation()));
      return indicator.build();
    }

    private Screening screening() {
      Screening.Builder screening = Screening.builder();
      screening.overall(parts.optional(thresholds()).orElse(Thresholds.NONE));
      if (random.nextBoolean()) {
        screening
            .putNodes("n0", thresholds())
            .addInclude("in " + parts.text(), "in")
            .addExclude(parts.text());
      }
      return screening.build();
    }

    private Thresholds thresholds() {
      return new Thresholds(random.nextDouble(), random.nextBoolean() ? 0 : random.nextDouble());
    }

    private Treatment treatment() {
      Passes passes = new Passes(random.nextInt(5), parts.number());
      return Treatment.builder()
          .first(parts.method())
          .second(parts.optional(parts.method()))
          .combine(random.nextBoolean())
          .force(random.nextBoolean())
          .passes(parts.optional(passes).orElse(Passes.STANDARD))
          .scope(parts.any(Scope.values()))
          .build();
    }

    private Normalisation normalisation() {
      Optional<Rescale> rescale =
          parts.optional(new Rescale(-random.nextInt(9), 1 + random.nextInt(9)));
      return new Normalisation(
          parts.method(), parts.any(Scope.values()), rescale, parts.any(ConstantRule.values()));
    }

    private Scale scale() {
      double lower = random.nextBoolean() ? parts.number() : Double.NEGATIVE_INFINITY;
      double upper = random.nextBoolean() ? 1e300 : Double.POSITIVE_INFINITY;
      return new Scale(lower, upper, random.nextBoolean());
    }

    private Node node(int depth) {
      Node.Builder node = Node.builder().id("n" + nodes++).name(parts.optional(parts.text()));
      node.weight(random.nextBoolean() ? 1 : weight());
      node.aggregation(parts.optional(parts.method()));
      node.missing(
          parts.optional(new Missing(parts.any(MissingRule.values()), random.nextDouble())));
      if (random.nextInt(3) == 0) {
        node.addBands(
            Band.label(parts.text()).withTo(3).withToInclusive(true),
            Band.label(parts.text()).withFrom(3).withFromInclusive(false));
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

    private double weight() {
      return Math.min(Math.abs(parts.number()) + 1e-9, 1e100);
    }
  }
}
