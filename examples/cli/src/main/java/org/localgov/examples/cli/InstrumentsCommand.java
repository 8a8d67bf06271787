package org.localgov.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogue. */
@Command(name = "instruments", description = "Lists the published instruments of the catalogue.")
final class InstrumentsCommand implements Runnable {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "How the list is written (default: table).")
  private ListFormat format = ListFormat.TABLE;

  InstrumentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<Index> all = Instruments.all();
    console.out().print(format == ListFormat.JSON ? json(all) : table(all));
  }

  private static String table(List<Index> indices) {
    TextTable table = TextTable.of("id", "version", "fidelity", "#inputs", "title");
    for (Index index : indices) {
      table.row(
          index.id(),
          index.version(),
          fidelity(index),
          String.valueOf(index.columns().size()),
          index.title());
    }
    return table.toString();
  }

  private static String json(List<Index> indices) {
    return JsonText.of(indices.stream().map(InstrumentsCommand::entry).toList());
  }

  private static Map<String, Object> entry(Index index) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", index.id());
    entry.put("version", index.version());
    entry.put("title", index.title());
    entry.put("fidelity", fidelity(index));
    index.citation().ifPresent(citation -> entry.put("citation", citation.toString()));
    entry.put("inputs", index.columns());
    entry.put("limitations", index.limitations());
    return entry;
  }

  private static String fidelity(Index index) {
    return index.fidelity().map(Object::toString).orElse("");
  }
}
