package org.localgov.examples.cli;

import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes an empty data file. */
@Command(
    name = "template",
    description = "Writes a data file to be filled in, with every column the index needs.")
final class TemplateCommand implements Runnable {
  @ParentCommand private Localgov program;

  @Mixin private IndexArgument index;

  @Option(
      names = "--layout",
      paramLabel = "long|wide",
      description = "How the file is laid out (default: wide).")
  private CsvLayout layout = CsvLayout.WIDE;

  @Override
  public void run() {
    program.console().out().print(IndicatorCsv.template(index.read(), layout));
  }
}
