package org.localgov.examples.cli;

import org.localgov.indicators.definition.Index;
import picocli.CommandLine.Parameters;

/** The argument that names an index: an id of the catalogue, or a file with a definition. */
final class IndexArgument {
  @Parameters(
      index = "0",
      paramLabel = "ID|INDEX",
      description = "An instrument's id, or a JSON file with an index definition.")
  private String name = "";

  String name() {
    return name;
  }

  Index read() {
    return source().index();
  }

  IndexSource source() {
    return IndexSource.of(name);
  }
}
