package org.localgov.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.method.Methods;
import org.localgov.serialization.json.LocalgovJson;

/**
 * The example of COINr, taken over by the command line.
 *
 * @param index the definition
 * @param data the data
 * @param converted what the conversion said
 */
record Asem(Path index, Path data, Cli converted) {
  /** Takes over a table of data; the definition has no calls yet. */
  static Asem plain(Path folder, String data) {
    Path index = folder.resolve("index.json");
    Path table = folder.resolve("data.csv");
    Cli converted =
        Cli.run(
            "convert",
            "--from",
            "coinr",
            Golden.coinr("inputs/asem_iMeta.csv"),
            Golden.coinr("inputs/" + data),
            "--out",
            index,
            table);
    return new Asem(index, table, converted);
  }

  /** Takes over the data of one year, and what COINr's script says. */
  static Asem built(Path folder) {
    Asem asem = plain(folder, "asem_iData.csv");
    asem.addCalls();
    return asem;
  }

  /** Adds what COINr's script says. */
  void addCalls() {
    LocalgovJson.writeIndex(withCalls(), index);
  }

  /** Returns the definition with what COINr's script says. */
  Index withCalls() {
    Index.Builder built = LocalgovJson.readIndex(index).toBuilder();
    return built
        .impute(MethodSpec.of("group-mean", "group", "EurAsia_group"))
        .screen(Screening.of(0.9, 0))
        .treat(Treatment.builder().first(Methods.winsorise(5)).second(Methods.log()).build())
        .build();
  }

  /** Returns the cells of a file without quotes, by unit and column, a blank between them. */
  static Map<String, String> cells(Path file, String key) throws IOException {
    Map<String, String> found = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).split(","));
    int unit = header.indexOf(key);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      for (int i = 0; i < cells.length; i++) {
        if (i != unit && !header.get(i).matches("period|name|group:.*")) {
          found.put(cells[unit] + " " + header.get(i), cells[i]);
        }
      }
    }
    return found;
  }

  /** Returns the cells of a reference output of COINr, by unit and column. */
  static Map<String, String> golden(String file) throws IOException {
    return cells(Golden.coinr(file), "uCode");
  }
}
