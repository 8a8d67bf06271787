package org.localgov.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.serialization.coinr.CoinrImport;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.json.LocalgovJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an index and its data over from another program's files. */
@Command(
    name = "convert",
    description = {
      "Takes an index and its data over from the files of the R package COINr: iMeta becomes a"
          + " definition, iData a wide table. How the index is computed is not in these files; the"
          + " definition has COINr's defaults and says so. What has no place is told on standard"
          + " error."
    },
    footer = {
      "",
      "For example:",
      "  localgov convert --from coinr iMeta.csv iData.csv --out index.json data.csv",
      "  localgov score index.json --data data.csv"
    })
final class ConvertCommand implements Runnable {
  private final Console console;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "coinr",
      description = "Whose files these are.")
  private Origin from = Origin.COINR;

  @Parameters(
      index = "0",
      paramLabel = "iMeta.csv",
      description = "The indicators and the tree, a line each.")
  private Path meta = Path.of("");

  @Parameters(index = "1", paramLabel = "iData.csv", description = "The data, a line a unit.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      required = true,
      arity = "2",
      paramLabel = "FILE",
      hideParamSyntax = true,
      description =
          "Where the definition goes, INDEX.json, and where the data go, DATA.csv. Existing files"
              + " are replaced as a whole, or both left as they are if anything fails.")
  private List<Path> out = List.of();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (out.size() != 2) {
      throw new BadUsageException("--out must be given once, with two files");
    }
    Path index = out.get(0);
    Path table = out.get(1);
    if (index.toAbsolutePath().normalize().equals(table.toAbsolutePath().normalize())) {
      throw new BadUsageException("--out must name two files, got '" + index + "' twice");
    }
    CoinrImport taken =
        switch (from) {
          case COINR -> CoinrImport.read(meta, data);
        };
    Map<Path, OutputOption.Body> files = new LinkedHashMap<>();
    byte[] json = LocalgovJson.writeIndex(taken.index()).getBytes(StandardCharsets.UTF_8);
    files.put(index, stream -> stream.write(json));
    files.put(table, stream -> IndicatorCsv.write(taken.table(), CsvLayout.WIDE, stream));
    WholeFile.write(files);
    taken.warnings().forEach(warning -> console.err().println("warning: " + warning));
  }
}
