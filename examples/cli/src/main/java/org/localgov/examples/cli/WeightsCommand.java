package org.localgov.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.weighting.EffectiveWeights;
import org.localgov.indicators.weighting.Judgements;
import org.localgov.indicators.weighting.Weigher;
import org.localgov.serialization.json.LocalgovJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the weights of one level in data, or shows what the weights of a definition amount to. */
@Command(
    name = "weights",
    description =
        "Finds the weights of one level of an index in data, and writes the definition with them."
            + " With --method effective it shows the weights as they are, and each element's"
            + " effective weight in the whole index; that needs no data.",
    footer = {
      "",
      "Methods: critic, entropy, equal, factor, optimised, pca, standard-deviation; effective;",
      "by judgement, of the children of one node (--node ID, no data): ahp, budget-allocation, equal,",
      "given.",
      "--set and --parameters set parameters of the method, such as within=all (pca and most),",
      "nonNegative=true (pca, optimised), objective=infomax or targets.ID=2 (optimised), or of the",
      "index; where any of the index is set, all are filled into the new definition.",
      "",
      "For example:",
      "  localgov weights my-index.json --method pca --level 1 --data cities.csv --out new.json",
      "  localgov weights my-index.json --method effective",
      "  localgov weights my-index.json --method ahp --node services --parameters matrix.json",
      "where matrix.json is {\"matrix\": [[1, 3], [0.3333333333333333, 1]]}, a row a child;",
      "for budget-allocation it is {\"experts\": {\"A\": [60, 40], \"B\": [50, 50]}}."
    })
final class WeightsCommand implements Runnable {
  private static final String EFFECTIVE = "effective";

  private final Console console;

  @Mixin private final IndexArgument index = new IndexArgument();

  @Option(
      names = "--method",
      required = true,
      paramLabel = "NAME",
      description = "How the weights are found, or effective.")
  private String method = "";

  @Option(
      names = "--level",
      paramLabel = "N",
      description = "Whose weights: 1 for the indicators', 2 for those of the nodes above, ...")
  private @Nullable Integer level;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "Whose children's weights, for a method by judgement.")
  private @Nullable String node;

  @ArgGroup(exclusive = false)
  private @Nullable DataOptions data;

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--out",
      paramLabel = "NEW.json",
      description =
          "Where the definition with the new weights goes (default: the weights are only shown)."
              + " An existing file is replaced as a whole, or left as it is if anything fails.")
  private @Nullable Path out;

  WeightsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Map<String, Object> given = settings.read();
    if (method.equals(EFFECTIVE)) {
      if (node != null || level != null || data != null || out != null || !given.isEmpty()) {
        throw new BadUsageException(
            "--method effective shows the weights as they are, and takes no other option");
      }
      console.out().print(EffectiveWeights.of(index.read()).table());
      return;
    }
    Optional<Judgement> judgement = named(MethodRegistry.standard().judgements());
    boolean isWeighting = named(MethodRegistry.standard().weightings()).isPresent();
    if (judgement.isPresent() && (node != null || !isWeighting)) {
      if (node == null || level != null || data != null) {
        throw new BadUsageException("--method " + method + " needs --node ID, and takes no data");
      }
      judge(judgement.get(), node, given);
      return;
    }
    WeightingMethod weighting = weighting();
    if (level == null || data == null || node != null) {
      throw new BadUsageException(
          "--method " + method + " needs --level N and --data FILE, and no --node");
    }
    weigh(weighting, level, data, WeightSettings.of(given, weighting, index.source().index()));
  }

  private <M extends Method> Optional<M> named(List<M> methods) {
    return methods.stream().filter(known -> known.name().equals(method)).findFirst();
  }

  /** Makes the weights of a node's children of judgements. */
  private void judge(Judgement judgement, String parent, Map<String, Object> given) {
    IndexSource source = index.source();
    WeightSettings set = WeightSettings.of(given, judgement, source.index());
    Index before =
        set.ofIndex().isEmpty() ? source.index() : source.scorer(set.ofIndex(), false).index();
    Weights found =
        Judgements.weights(
            new MethodSpec(judgement.name(), Parameters.of(set.ofMethod())), before, parent);
    write(found.in(before, parent));
    console.out().print(found.table());
  }

  private void write(Index weighed) {
    if (out != null) {
      byte[] json = LocalgovJson.writeIndex(weighed).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(out, stream -> stream.write(json));
    }
  }

  private WeightingMethod weighting() {
    MethodRegistry registry = MethodRegistry.standard();
    try {
      return registry.weighting(method);
    } catch (UnknownNameException e) {
      Set<String> known = new TreeSet<>(List.of(EFFECTIVE));
      registry.weightings().forEach(each -> known.add(each.name()));
      registry.judgements().forEach(each -> known.add(each.name()));
      throw new UnknownNameException(e.kind(), e.name(), known);
    }
  }

  private void weigh(WeightingMethod weighting, int number, DataOptions from, WeightSettings set) {
    Weigher weigher = Weigher.of(new MethodSpec(weighting.name(), Parameters.of(set.ofMethod())));
    IndexSource source = index.source();
    Scorer scorer = source.scorer(set.ofIndex(), from.isLenient());
    IndicatorTable table = from.read(source.index());
    Index before = set.ofIndex().isEmpty() ? source.index() : scorer.index();
    Weighting found =
        weigher.weigh(from.isLenient() ? withoutScales(before) : before, table, number);
    if (from.isLenient()) {
      scorer.check(table).forEach(fault -> console.err().println("warning: " + fault));
    }
    if (!found.isConverged()) {
      console.err().println("warning: " + method + " did not converge; set iterations higher");
    }
    write(found.weights().in(before));
    console.out().print(found.table());
  }

  /** Returns the index taking any value, as a lenient scorer does. */
  private static Index withoutScales(Index index) {
    List<Indicator> free = new ArrayList<>();
    for (Indicator indicator : index.indicators()) {
      Indicator.Builder builder = Indicator.builder();
      builder.from(indicator);
      builder.scale(Optional.empty());
      builder.levels(List.of());
      free.add(builder.build());
    }
    Index.Builder builder = index.toBuilder();
    builder.indicators(free);
    return builder.build();
  }
}
