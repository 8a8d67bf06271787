package org.localgov.indicators.golden;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The calls of COINr's functions on awkward arguments, by the family that a test looks at. */
public enum EdgeCases {
  /** What normalises. */
  NORMALISATION("n_.+"),
  /** What aggregates. */
  AGGREGATION("a_.+"),
  /** What imputes, treats and measures outliers. */
  PREPARATION("(skew|kurt|winsorise|log_\\w+|boxcox|i_\\w+)\\(.+"),
  /** What ranks and follows over time. */
  COMPARISON("(CAGR|prc_change|rank_df)\\(.+");

  private static final String FILE = "coinr/edge_cases.csv";

  private final Pattern calls;

  EdgeCases(String calls) {
    this.calls = Pattern.compile(calls);
  }

  /** Returns the calls of all families. */
  public static List<Map<String, String>> all() {
    return GoldenCsv.rows(FILE);
  }

  /** Returns the calls of this family. */
  public List<Map<String, String>> rows() {
    return all().stream().filter(row -> calls.matcher(row.get("call")).matches()).toList();
  }
}
