package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.ResultTable;

/** The tables of an {@link UncertaintyResult}. */
final class UncertaintyTables {
  private final UncertaintyResult result;
  private final Scores nominal;
  private final int[] nominalRanks;

  UncertaintyTables(UncertaintyResult result) {
    this.result = result;
    nominal = result.nominal();
    nominalRanks = nominal.ranks(nominal.root());
  }

  private List<@Nullable Object> row(int row) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(nominal.data().unit(row));
    cells.add(nominal.data().period(row).map(ReferencePeriod::toString));
    return cells;
  }

  private @Nullable Object nominalRank(int row) {
    return nominalRanks[row] == 0 ? null : nominalRanks[row];
  }

  ResultTable summary(boolean withQuantiles, double low, double high) {
    List<String> headers =
        new ArrayList<>(
            List.of("unit", "period", "#score", "#rank", "#rankMean", "#rankMedian", "#rank05"));
    headers.addAll(List.of("#rank95", "#scoreMean", "#scoreDeviation"));
    if (withQuantiles) {
      headers.addAll(List.of("#score05", "#score50", "#score95"));
    }
    ResultTable.Builder table = ResultTable.of("uncertainty", headers);
    for (int row = 0; row < nominal.rows(); row++) {
      List<@Nullable Object> cells = row(row);
      cells.add(nominal.score(row, nominal.root()));
      cells.add(nominalRank(row));
      cells.add(result.rankMean(row));
      cells.add(result.rankMedian(row));
      cells.add(result.rankQuantile(row, low));
      cells.add(result.rankQuantile(row, high));
      cells.add(result.scoreMean(row));
      cells.add(result.scoreDeviation(row));
      if (withQuantiles) {
        cells.add(result.scoreQuantile(row, low));
        cells.add(result.scoreQuantile(row, 0.5));
        cells.add(result.scoreQuantile(row, high));
      }
      table.row(cells.toArray());
    }
    return table.build();
  }

  ResultTable ranks() {
    ResultTable.Builder table =
        ResultTable.of("ranks", "unit", "period", "#rank", "#replications", "#probability");
    for (int row = 0; row < nominal.rows(); row++) {
      int at = row;
      result
          .rankCounts(row)
          .forEach(
              (rank, times) -> {
                List<@Nullable Object> cells = row(at);
                cells.addAll(List.of(rank, times, result.probabilityOfRank(at, rank)));
                table.row(cells.toArray());
              });
    }
    return table.build();
  }

  ResultTable top(int count) {
    ResultTable.Builder table =
        ResultTable.of("top", "unit", "period", "#rank", "#top", "#probability");
    for (int row = 0; row < nominal.rows(); row++) {
      List<@Nullable Object> cells = row(row);
      cells.add(nominalRank(row));
      cells.add(count);
      cells.add(result.probabilityOfTop(row, count));
      table.row(cells.toArray());
    }
    return table.build();
  }

  ResultTable pairs() {
    ResultTable.Builder table =
        ResultTable.of("pairs", "unit", "period", "other", "otherPeriod", "#probability");
    for (int row = 0; row < nominal.rows(); row++) {
      for (int other = 0; other < nominal.rows(); other++) {
        if (other != row) {
          List<@Nullable Object> cells = row(row);
          cells.addAll(row(other));
          cells.add(result.probabilityAbove(row, other));
          table.row(cells.toArray());
        }
      }
    }
    return table.build();
  }
}
