package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/** Scores, ranks and classes of the root, and its children's scores, as text: a line a row. */
final class ScoresTable {
  private ScoresTable() {}

  static String of(Scores scores) {
    String root = scores.root();
    boolean dated = !scores.data().periods().isEmpty();
    boolean classed = !scores.bands(root).isEmpty();
    List<String> shown = new ArrayList<>(List.of(root));
    scores.scorer().plan().root().children().forEach(child -> shown.add(child.id()));
    List<String> headers = new ArrayList<>(dated ? List.of("unit", "period") : List.of("unit"));
    shown.forEach(id -> headers.add("#" + id));
    headers.add("#rank");
    if (classed) {
      headers.add("class");
    }
    TextTable table = TextTable.of(headers.toArray(String[]::new));
    int[] ranks = scores.ranks(root);
    for (int row = 0; row < scores.rows(); row++) {
      List<String> cells = new ArrayList<>(List.of(scores.data().unit(row)));
      if (dated) {
        cells.add(scores.data().period(row).map(ReferencePeriod::toString).orElse(""));
      }
      for (String id : shown) {
        cells.add(Decimals.compact(scores.score(row, id)));
      }
      cells.add(ranks[row] == Ranks.NONE ? "-" : String.valueOf(ranks[row]));
      if (classed) {
        cells.add(scores.band(row, root).orElse(""));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }
}
