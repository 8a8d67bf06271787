package org.localgov.examples.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.analysis.Correlation;
import org.localgov.indicators.analysis.CorrelationMethod;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how indicators and nodes go together. */
@Command(
    name = "correlation",
    description = {
      "Shows correlations, each over the rows in which both values are there, with the probability"
          + " of one as far from 0 by chance: of the elements of a level with one another, within"
          + " their parent or a higher node, with the nodes above, with another level, or with"
          + " denominators and other columns.",
      "The default step is normalised; nodes always have their scores. Results are correlations, a line"
          + " a pair; matrix and p-values, a line an element."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse correlation my-index.json --data cities.csv --result matrix --out matrix.csv",
      "  localgov analyse correlation my-index.json --data cities.csv --with parent --p-value 0.05",
      "  localgov analyse correlation my-index.json --data cities.csv --within 2 --above 0.9"
    })
final class CorrelationCommand implements Runnable {
  private static final String PARENT = "parent";
  private static final String FAMILY = "family";
  private static final String DENOMINATORS = "denominators";

  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Option(
      names = "--method",
      paramLabel = "pearson|spearman|kendall",
      description = "How correlation is measured (default: pearson).")
  private CorrelationMethod method = CorrelationMethod.PEARSON;

  @Mixin private final LevelOption level = new LevelOption();

  @Option(names = "--node", paramLabel = "ID", description = "Only the elements below this node.")
  private @Nullable String node;

  @Option(
      names = "--with",
      paramLabel = "N|parent|family|denominators|ID,...",
      description =
          "With the elements of another level; their parents; all nodes above them; the denominators"
              + " of the index; or elements and columns by id (default: with one another).")
  private @Nullable String with;

  @Option(
      names = "--related",
      description = "Of --with N, only with the node that is above the element.")
  private boolean related;

  @Option(
      names = "--within",
      paramLabel = "N|parent",
      description = "With one another, below the same node of level N or the same parent only.")
  private @Nullable String within;

  @Option(
      names = "--p-value",
      paramLabel = "P",
      description = "Blank correlations with a probability above this.")
  private @Nullable Double p;

  @Option(
      names = "--above",
      paramLabel = "R",
      description = "Only pairs with a correlation above this, each once.")
  private @Nullable Double above;

  @Option(
      names = "--below",
      paramLabel = "R",
      description = "Only pairs with a correlation below this, each once.")
  private @Nullable Double below;

  @Option(
      names = "--beyond",
      paramLabel = "R",
      description = "Only pairs with a correlation farther from 0 than this, each once.")
  private @Nullable Double beyond;

  @Mixin private final ResultOptions results = new ResultOptions();

  CorrelationCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    checkOptions();
    AnalysedData data = options.read(console);
    Correlation all = found(data);
    Correlation near = related ? all.related(data.lineage()) : all;
    Correlation likely = p == null ? near : near.significant(p);
    Correlation high = above == null ? likely : likely.above(above);
    Correlation low = below == null ? high : high.below(below);
    Correlation last = beyond == null ? low : low.beyond(beyond);
    results.write(
        console,
        () -> List.of(last.result(), last.matrix(), last.pValues()),
        () -> List.of(last.result()));
  }

  private void checkOptions() {
    if (with != null && within != null) {
      throw new BadUsageException("--with and --within cannot go together");
    }
    if (related && (with == null || LevelText.parse(with).isEmpty())) {
      throw new BadUsageException("--related needs --with N, the number of a level");
    }
    if (within != null && !within.equals(PARENT)) {
      LevelText.require("--within", PARENT, within);
    }
    checkRange("--p-value", p, 0);
    checkRange("--above", above, -1);
    checkRange("--below", below, -1);
    checkRange("--beyond", beyond, 0);
  }

  private static void checkRange(String option, @Nullable Double value, int lowest) {
    if (value != null && !(value >= lowest && value <= 1)) {
      throw new BadUsageException(option + " must be in " + lowest + "..1, got " + value);
    }
  }

  private Correlation found(AnalysedData data) {
    Lineage lineage = data.lineage();
    List<String> elements =
        node == null ? lineage.at(level.orIndicators()) : lineage.under(node, level.orIndicators());
    DataSet set = set(data);
    IndicatorTable table = set.table();
    data.tellPooled(set);
    if (within != null) {
      return within.equals(PARENT)
          ? Correlation.withinParent(lineage, table, elements, method)
          : Correlation.within(lineage, table, elements, Integer.parseInt(within), method);
    }
    if (with == null) {
      return Correlation.of(table, elements, method);
    }
    OptionalInt other = LevelText.parse(with);
    if (other.isPresent()) {
      return Correlation.between(table, elements, table, lineage.at(other.getAsInt()), method);
    }
    return switch (with) {
      case PARENT -> Correlation.withParent(lineage, table, elements, table, method);
      case FAMILY -> Correlation.withAncestors(lineage, table, elements, table, method);
      case DENOMINATORS ->
          Correlation.between(table, elements, set.source(), denominators(data), method);
      default -> {
        IndicatorTable all = set.with(set.source(), set.source().columns()).table();
        yield Correlation.between(all, elements, all, known(lineage, all), method);
      }
    };
  }

  /** Returns the data, with the scores of nodes where these are wanted. */
  private DataSet set(AnalysedData data) {
    boolean hasNodes =
        with != null
            && (LevelText.parse(with).orElse(1) > 1
                || with.equals(PARENT)
                || with.equals(FAMILY)
                || ids().stream().anyMatch(data.lineage().nodes()::contains));
    return level.orIndicators() > 1 || hasNodes
        ? data.withNodes(DataStep.NORMALISED)
        : data.after(DataStep.NORMALISED);
  }

  private List<String> ids() {
    return with == null ? List.of() : List.of(with.split(","));
  }

  /** Returns the ids that were given; an unknown one may have been meant for a word. */
  private List<String> known(Lineage lineage, IndicatorTable table) {
    Set<String> known = new LinkedHashSet<>(List.of(PARENT, FAMILY, DENOMINATORS));
    known.addAll(lineage.elements());
    known.addAll(table.columns());
    for (String id : ids()) {
      if (!table.has(id)) {
        throw new UnknownNameException("element or column", id, known);
      }
    }
    return ids();
  }

  private static List<String> denominators(AnalysedData data) {
    List<String> found =
        data.index().indicators().stream()
            .map(Indicator::denominator)
            .flatMap(denominator -> denominator.map(Denominator::indicator).stream())
            .distinct()
            .toList();
    if (found.isEmpty()) {
      throw new LocalgovException(
          "no-denominator",
          "index '" + data.index().id() + "' must have a denominator for --with denominators",
          Map.of("index", data.index().id()),
          null);
    }
    return found;
  }
}
