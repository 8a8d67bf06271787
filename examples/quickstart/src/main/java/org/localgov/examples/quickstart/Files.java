package org.localgov.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.csv.CsvLayout;
import org.localgov.serialization.csv.IndicatorCsv;
import org.localgov.serialization.csv.ScoresCsv;
import org.localgov.serialization.json.LocalgovJson;
import org.localgov.serialization.json.ScoresDocument;

/** Files: what was built and scored goes out as JSON and CSV, and comes back the same. */
final class Files {
  private Files() {}

  static void tell(PrintStream out, Communes communes, @Nullable Path given) {
    Quickstart.heading(out, "Out to files and back");
    Path folder = given == null ? temporary() : given;
    Path definition = folder.resolve("commune-services.json");
    LocalgovJson.writeIndex(communes.index(), definition);
    Index index = LocalgovJson.readIndex(definition);
    told(out, definition, index.equals(communes.index()));

    Path table = folder.resolve("communes.csv");
    IndicatorCsv.write(communes.data(), CsvLayout.WIDE, table);
    IndicatorTable data = IndicatorCsv.wide(table).against(index).read();
    told(out, table, data.equals(communes.data()));

    Path scores = folder.resolve("commune-scores.csv");
    ScoresCsv.write(communes.scores(), scores);
    boolean same =
        ScoresCsv.read(scores).stream()
            .allMatch(
                one ->
                    Double.compare(
                            one.score().orElse(Double.NaN),
                            communes.scores().score(one.unit(), one.node()))
                        == 0);
    told(out, scores, same);

    Path document = folder.resolve("commune-scores.json");
    LocalgovJson.writeScores(communes.scores(), document);
    told(
        out,
        document,
        LocalgovJson.readScores(document).equals(ScoresDocument.of(communes.scores())));
  }

  private static void told(PrintStream out, Path file, boolean same) {
    out.println(
        file.getFileName() + (same ? " reads back the same" : " does NOT read back the same"));
  }

  private static Path temporary() {
    try {
      return java.nio.file.Files.createTempDirectory("localgov");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
