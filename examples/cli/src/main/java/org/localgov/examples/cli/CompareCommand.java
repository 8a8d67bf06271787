package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.indicators.comparison.Comparison;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares indices, or variants of one, on the same data. */
@Command(
    name = "compare",
    description =
        "Scores the same data with two or more indices, and compares each with the first: scores,"
            + " ranks and shifts of rank of every unit (comparison), and the mean shift and the"
            + " correlations of every node (agreement). A shift is the rank less that in the"
            + " first.",
    footer = {
      "",
      "An index is called by its id, by its file's name where ids are the same.",
      "--set and --parameters reach every index that has a parameter of that name.",
      "",
      "For example:",
      "  localgov compare my-index.json z-scores.json --data cities.csv",
      "  localgov compare old.json new.json --data cities.csv --format csv --result agreement"
    })
final class CompareCommand implements Runnable {
  private final Console console;

  @Parameters(
      arity = "2..*",
      paramLabel = "ID|INDEX",
      description = "Ids of instruments, or JSON files with index definitions.")
  private List<String> indices = new ArrayList<>();

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Mixin private final NodeOptions nodes = new NodeOptions();

  @Mixin private final UnitOptions units = new UnitOptions();

  @Mixin private final ResultOptions result = new ResultOptions();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<IndexSource> sources = indices.stream().map(IndexSource::of).toList();
    List<Scorer> scorers = scorers(sources, settings.read());
    IndicatorTable table = data.read(sources.stream().map(IndexSource::index).toList());
    Set<Violation> costs = new LinkedHashSet<>();
    scorers.forEach(scorer -> costs.addAll(scorer.costs(table)));
    console.warn(costs);
    List<Scores> scores = scorers.stream().map(scorer -> scorer.score(table)).toList();
    Set<Violation> warnings = new LinkedHashSet<>();
    scores.forEach(some -> warnings.addAll(some.warnings()));
    warnings.removeAll(costs);
    console.warn(warnings);
    List<String> names = VariantNames.of(sources);
    Comparison comparison = Comparison.of(names.get(0), scores.get(0));
    for (int i = 1; i < names.size(); i++) {
      comparison = comparison.with(names.get(i), scores.get(i));
    }
    write(comparison);
  }

  private void write(Comparison comparison) {
    List<String> all = nodes.orAll(comparison.nodes());
    List<String> shown = nodes.orFirst(comparison.nodes());
    result.write(
        console,
        () -> List.of(units.of(comparison.result(all)), comparison.agreementResult(all)),
        () -> List.of(units.of(comparison.result(shown)), comparison.agreementResult(shown)));
  }

  /** Returns the scorers, each with those parameters that it has. */
  private List<Scorer> scorers(List<IndexSource> sources, Map<String, Object> given) {
    Set<String> known = new LinkedHashSet<>();
    List<Scorer> scorers = new ArrayList<>();
    for (IndexSource source : sources) {
      Map<String, Object> own = new LinkedHashMap<>(given);
      List<String> names = source.index().parameters().stream().map(Parameter::name).toList();
      own.keySet().retainAll(names);
      known.addAll(names);
      scorers.add(source.scorer(own, data.isLenient()));
    }
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new UnknownNameException("parameter", name, known);
      }
    }
    return scorers;
  }
}
