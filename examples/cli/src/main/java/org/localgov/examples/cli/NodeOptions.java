package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which nodes and indicators a result is about. */
final class NodeOptions {
  @Option(
      names = "--node",
      paramLabel = "ID",
      description =
          "A node or indicator; may be repeated (default: the root in a table, all in CSV and"
              + " JSON).")
  private List<String> nodes = new ArrayList<>();

  /** Returns the ids that were given, or all there are. */
  List<String> orAll(List<String> all) {
    return nodes.isEmpty() ? all : nodes;
  }

  /** Returns the ids that were given, or the first there is. */
  List<String> orFirst(List<String> all) {
    return nodes.isEmpty() ? all.subList(0, 1) : nodes;
  }
}
