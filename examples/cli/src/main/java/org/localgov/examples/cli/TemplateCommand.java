package org.localgov.examples.cli;

import java.util.List;
import org.localgov.indicators.definition.Index;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an empty data file. */
@Command(
    name = "template",
    description = "Writes a data file to be filled in, with every column the index needs.")
final class TemplateCommand implements Runnable {
  private final Console console;

  @Mixin private final IndexArgument index = new IndexArgument();

  @Option(
      names = "--layout",
      paramLabel = "long|wide",
      description = "How the file is laid out (default: wide).")
  private CsvLayout layout = CsvLayout.WIDE;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Index definition = index.read();
    console.out().print(IndicatorCsv.template(definition, layout));
    List<String> groupings = definition.groupings();
    if (layout == CsvLayout.LONG && !groupings.isEmpty()) {
      console
          .err()
          .println(
              "groups stand in a second file, for --units: unit,group:"
                  + String.join(",group:", groupings));
    }
  }
}
