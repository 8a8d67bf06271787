package org.localgov.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.analysis.ComponentGroup;
import org.localgov.indicators.analysis.DataSet;
import org.localgov.indicators.analysis.DataStep;
import org.localgov.indicators.analysis.PrincipalComponentAnalysis;
import org.localgov.indicators.text.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the principal components of the elements of a level. */
@Command(
    name = "pca",
    description = {
      "Shows the principal components of the elements of a level, centred and scaled, of each parent's"
          + " children: what each explains, loadings, the Kaiser-Meyer-Olkin measure, Bartlett's test"
          + " of sphericity, and variance inflation factors; with --result scores the scores of the rows.",
      "Rows in which an element of the group is missing are left out, and so are elements that do not"
          + " vary. The default step is normalised; nodes always have their scores. Results are"
          + " components, loadings, adequacy, inflation, scores."
    },
    footer = {
      "",
      "For example:",
      "  localgov analyse pca my-index.json --data cities.csv",
      "  localgov analyse pca my-index.json --data cities.csv --level 2 --within all --result loadings"
    })
final class ComponentsCommand implements Runnable {
  private static final String PARENT = "parent";
  private static final String ALL = "all";

  private final Console console;

  @Mixin private final AnalysisOptions options = new AnalysisOptions();

  @Mixin private final LevelOption level = new LevelOption();

  @Option(
      names = "--within",
      paramLabel = "N|parent|all",
      description =
          "Which are looked at together: those of one parent, those below one node of level N, or all"
              + " of the level (default: parent).")
  private String within = PARENT;

  @Mixin private final ResultOptions results = new ResultOptions();

  ComponentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (!within.equals(PARENT) && !within.equals(ALL)) {
      LevelText.require("--within", "parent, all", within);
    }
    AnalysedData data = options.read(console);
    List<String> elements = data.lineage().at(level.orIndicators());
    DataSet set =
        level.orIndicators() == 1
            ? data.after(DataStep.NORMALISED)
            : data.withNodes(DataStep.NORMALISED);
    data.tellPooled(set);
    PrincipalComponentAnalysis found =
        switch (within) {
          case PARENT ->
              PrincipalComponentAnalysis.byParent(
                  data.lineage(), set.table(), level.orIndicators());
          case ALL -> PrincipalComponentAnalysis.of(set.table(), elements);
          default ->
              PrincipalComponentAnalysis.within(
                  data.lineage(), set.table(), level.orIndicators(), Integer.parseInt(within));
        };
    tell(data, found);
    List<ResultTable> shown =
        List.of(found.result(), found.loadings(), found.adequacy(), found.inflation());
    results.write(
        console,
        () -> Stream.concat(shown.stream(), Stream.of(found.scores())).toList(),
        () -> shown);
  }

  /** Tells what has no components; if nothing has any, it is an error. */
  private static void tell(AnalysedData data, PrincipalComponentAnalysis found) {
    if (found.groups().isEmpty()) {
      throw new LocalgovException(
          "no-components", String.join("\n", found.skipped().values()), Map.of(), null);
    }
    found.skipped().values().forEach(data::warn);
    for (ComponentGroup group : found.groups()) {
      group
          .leftOut()
          .forEach(
              (id, why) ->
                  data.warn("group '" + group.id() + "': '" + id + "' is left out, it " + why));
    }
  }
}
