package org.localgov.examples.cli;

import org.localgov.indicators.comparison.Peers;
import org.localgov.indicators.scoring.Description;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Describes an index to a newcomer. */
@Command(
    name = "describe",
    description = {
      "Describes an index: source, fidelity, inputs, tree, formulas, limits.",
      "The id peers stands for the comparison of that name."
    })
final class DescribeCommand implements Runnable {
  private final Console console;

  @Mixin private final IndexArgument index = new IndexArgument();

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    boolean isComparison = index.name().equals(PeersCommand.NAME);
    console.out().print(isComparison ? Peers.description() : Description.of(index.read()));
  }
}
