package org.localgov.examples.benchmarks;

import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.groupMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.winsorise;
import static org.localgov.indicators.method.Methods.zScore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.coinr.CoinrImport;

/**
 * COINr's ASEM example as {@code build_example_coin()} builds it: 51 countries, 49 indicators,
 * eight pillars, two sub-indices; divided, imputed, screened, treated, normalised, aggregated.
 *
 * <p>Its data belong to COINr and are read from the folder of the property {@code localgov.golden}.
 * Where they are absent, invented numbers of the same shape take their place, and {@link #isReal}
 * says so.
 *
 * @param index the definition
 * @param data the data
 * @param isReal whether the data are COINr's
 */
record Asem(Index index, IndicatorTable data, boolean isReal) {
  static final String GROUP = "EurAsia_group";
  private static final int COUNTRIES = 51;
  private static final int[][] PILLARS = {{8, 5, 3, 6, 8}, {5, 9, 5}};

  /** Returns the example. */
  static Asem read() {
    Path folder = Path.of(System.getProperty("localgov.golden", "golden"), "coinr", "inputs");
    Path meta = folder.resolve("asem_iMeta.csv");
    if (!Files.exists(meta)) {
      return invented();
    }
    CoinrImport taken = CoinrImport.read(meta, folder.resolve("asem_iData.csv"));
    return new Asem(steps(taken.index().toBuilder()), taken.table(), true);
  }

  /** Returns what COINr's example of an uncertainty analysis varies. */
  static UncertaintySpec uncertainty() {
    return UncertaintySpec.of(
        UncertainInput.options(
            "outliers", "treatment.first.parameters.maximumPoints", 1, 2, 3, 4, 5),
        UncertainInput.options("normalisation", "normalisation", minMax(1, 100), zScore(10, 2)),
        UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25)).onLevels(2, 3),
        UncertainInput.options("aggregation", "aggregation", arithmeticMean(), geometricMean()));
  }

  /** Returns the nodes of a definition, parents first. */
  static Stream<Node> nodes(Node from) {
    return Stream.concat(
        Stream.of(from),
        from.children().stream()
            .filter(Node.class::isInstance)
            .flatMap(child -> nodes((Node) child)));
  }

  private static Index steps(Index.Builder index) {
    return index
        .impute(groupMean(GROUP))
        .screen(Screening.of(0.9, 0))
        .treat(Treatment.builder().first(winsorise(5)).second(log()).build())
        .build();
  }

  private static Asem invented() {
    SplittableRandom random = new SplittableRandom(1);
    Index.Builder index = Index.builder("invented").normalise(minMax(0, 100));
    Node root = Node.of("Index", arithmeticMean());
    int next = 0;
    for (int half = 0; half < PILLARS.length; half++) {
      Node node = Node.of("half" + half);
      for (int pillar = 0; pillar < PILLARS[half].length; pillar++) {
        Node inner = Node.of("pillar" + half + pillar);
        for (int i = 0; i < PILLARS[half][pillar]; i++) {
          index.indicator("i" + next, Direction.HIGHER_IS_BETTER);
          inner = inner.child("i" + next++, 1);
        }
        node = node.child(inner);
      }
      root = root.child(node);
    }
    Index made = steps(index.root(root));
    TableBuilder table = IndicatorTable.builder(made.columns());
    for (int country = 0; country < COUNTRIES; country++) {
      double[] values = new double[next];
      for (int i = 0; i < next; i++) {
        double skewed = Math.exp(random.nextDouble(0, i % 3 == 0 ? 5 : 1));
        values[i] = random.nextInt(40) == 0 ? Double.NaN : skewed;
      }
      table.row("u" + country, values);
      table.group(GROUP, "u" + country, country % 2 == 0 ? "a" : "b");
    }
    return new Asem(made, table.build(), false);
  }
}
