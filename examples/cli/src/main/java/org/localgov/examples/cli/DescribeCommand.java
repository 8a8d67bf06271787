package org.localgov.examples.cli;

import org.localgov.indicators.scoring.Description;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Describes an index to a newcomer. */
@Command(
    name = "describe",
    description = "Describes an index: source, fidelity, inputs, tree, formulas, limits.")
final class DescribeCommand implements Runnable {
  @ParentCommand private Localgov program;

  @Mixin private IndexArgument index;

  @Override
  public void run() {
    program.console().out().print(Description.of(index.read()));
  }
}
