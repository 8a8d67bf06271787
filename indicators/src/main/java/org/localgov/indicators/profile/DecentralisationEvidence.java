package org.localgov.indicators.profile;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.localgov.core.decentralisation.DecentralisationDimension;
import org.localgov.core.decentralisation.DecentralisationLevel;
import org.localgov.core.decentralisation.DecentralisationMeasure;
import org.localgov.core.decentralisation.DecentralisationProfile;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.ResultTable;

/**
 * The measures of one unit's decentralisation, gathered from published indices and fiscal ratios,
 * and the profile they make.
 *
 * <p>Measures, dimensions and scales are those of the instrument {@code decentralisation-profile};
 * {@code rai_country} (political) and {@code vertical_imbalance} (fiscal) have no published bounds,
 * so that they are shown and not averaged. A dimension is there once it has a bounded measure.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DecentralisationProfile profile = DecentralisationEvidence.on("AUT")
 *     .with("rai_representation", 4)
 *     .with(laiScores, "AUT")
 *     .with(fiscalScores, "AUT")
 *     .profile();
 * }</pre>
 */
public final class DecentralisationEvidence {
  private static final Index INDEX = Instruments.of("decentralisation-profile");

  /** The measure that a node or indicator of another instrument is. */
  private static final Map<String, Map<String, String>> FROM =
      Map.of(
          "rai-region",
          Map.of(
              "representation", "rai_representation",
              "institutional-depth", "rai_institutional_depth",
              "policy-scope", "rai_policy_scope",
              "fiscal-autonomy", "rai_fiscal_autonomy",
              "borrowing-autonomy", "rai_borrowing_autonomy"),
          "rai-country",
          Map.of("rai", "rai_country"),
          "lai",
          Map.of(
              "legal-autonomy", "lai_legal_autonomy",
              "political-discretion", "lai_political_discretion",
              "policy-scope", "lai_policy_scope",
              "organisational-autonomy", "lai_organisational_autonomy",
              "non-interference", "lai_non_interference",
              "financial-autonomy", "lai_financial_autonomy"),
          "vdem-local-government",
          Map.of("v2xel_locelec", "vdem_local_government"),
          "fiscal-decentralisation",
          Map.of(
              "expenditure-decentralisation", "expenditure_decentralisation",
              "revenue-decentralisation", "revenue_decentralisation",
              "vertical-imbalance", "vertical_imbalance"));

  private final String unit;
  private final Map<String, Double> values;

  private DecentralisationEvidence(String unit, Map<String, Double> values) {
    this.unit = unit;
    this.values = values;
  }

  /**
   * {@return no evidence yet}
   *
   * @param unit the id of the city, region or country
   */
  public static DecentralisationEvidence on(String unit) {
    return new DecentralisationEvidence(unit, Map.of());
  }

  /** {@return the names of the measures there can be, the bounded ones first} */
  public static List<String> measures() {
    return INDEX.columns();
  }

  /**
   * {@return this evidence with a further measure}
   *
   * @param measure the name of the measure, one of {@link #measures}
   * @param value its value on its published scale
   * @throws UnknownNameException if there is no such measure
   * @throws IllegalArgumentException if the measure is there already, or the value is off its scale
   */
  public DecentralisationEvidence with(String measure, double value) {
    if (!measures().contains(measure)) {
      throw new UnknownNameException("measure", measure, measures());
    }
    if (values.containsKey(measure)) {
      throw new IllegalArgumentException(
          "measure '" + measure + "' of " + unit + " must be given once, got it twice");
    }
    measure(measure, value);
    Map<String, Double> more = new LinkedHashMap<>(values);
    more.put(measure, value);
    return new DecentralisationEvidence(unit, more);
  }

  /**
   * {@return this evidence with the measures that the scores of an instrument hold: {@code
   * rai-region}, {@code rai-country}, {@code lai}, {@code vdem-local-government} or {@code
   * fiscal-decentralisation}; a missing score adds nothing}
   *
   * @param scores scores of one of these instruments
   * @param row the id of the unit in these scores
   * @throws UnknownNameException if it is another instrument, or there is no such unit
   * @throws IllegalArgumentException if a measure is there already
   */
  public DecentralisationEvidence with(Scores scores, String row) {
    return with(scores, scores.data().row(row));
  }

  /**
   * {@return this evidence with the measures that the scores of an instrument hold for a period, as
   * {@link #with(Scores, String)} does where there is only one}
   *
   * @param scores scores of one of these instruments
   * @param row the id of the unit in these scores
   * @param period the period
   * @throws UnknownNameException if it is another instrument, or there is no such row
   * @throws IllegalArgumentException if a measure is there already
   */
  public DecentralisationEvidence with(Scores scores, String row, ReferencePeriod period) {
    return with(
        scores,
        scores
            .data()
            .row(row, period)
            .orElseThrow(
                () ->
                    new UnknownNameException(
                        "unit in " + period,
                        row,
                        IntStream.range(0, scores.rows())
                            .filter(
                                at -> scores.data().period(at).filter(period::equals).isPresent())
                            .mapToObj(scores.data()::unit)
                            .toList())));
  }

  private DecentralisationEvidence with(Scores scores, int row) {
    String instrument = scores.index().id();
    Map<String, String> measures = FROM.get(instrument);
    if (measures == null) {
      throw new UnknownNameException(
          "instrument of decentralisation", instrument, FROM.keySet().stream().sorted().toList());
    }
    DecentralisationEvidence all = this;
    for (Map.Entry<String, String> each : new TreeMap<>(measures).entrySet()) {
      double score = scores.score(row, each.getKey());
      if (!Double.isNaN(score)) {
        all = all.with(each.getValue(), score);
      }
    }
    return all;
  }

  /** {@return the id of the city, region or country} */
  public String unit() {
    return unit;
  }

  /** {@return the measures there are, by name in the order given; unmodifiable} */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }

  /**
   * {@return the profile: the dimensions that have a bounded measure, each with all its measures}
   */
  public DecentralisationProfile profile() {
    DecentralisationProfile.Builder profile = DecentralisationProfile.builder().unit(unit);
    for (DecentralisationDimension dimension : DecentralisationDimension.values()) {
      List<DecentralisationMeasure> measures = measures(dimension);
      if (measures.stream().anyMatch(DecentralisationMeasure::isBounded)) {
        profile.addLevels(DecentralisationLevel.of(dimension, measures));
      }
    }
    return profile.build();
  }

  /**
   * {@return a line a measure: its dimension, its value on its published scale, and its score of 0
   * to 100, which is missing where it has no bounds and is not averaged; after the measures of a
   * dimension their mean, and at the end the mean of two dimensions or more}
   */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of("decentralisation", "dimension", "measure", "#value", "scale", "#score");
    for (DecentralisationDimension dimension : DecentralisationDimension.values()) {
      for (DecentralisationMeasure measure : measures(dimension)) {
        Scale scale = INDEX.indicator(measure.name()).range();
        table.row(dimension, measure.name(), measure.value(), scale, measure.score());
      }
      profile()
          .level(dimension)
          .ifPresent(level -> table.row(dimension, "mean", null, null, level.score()));
    }
    table.row("overall", "mean", null, null, profile().overall());
    return table.build();
  }

  /** {@return the result as aligned text} */
  public String table() {
    return result().table();
  }

  /**
   * {@return the measures of one dimension, bounded ones first in the order of the instrument}
   *
   * @param dimension the dimension
   */
  public List<DecentralisationMeasure> measures(DecentralisationDimension dimension) {
    return values.entrySet().stream()
        .filter(each -> dimension(each.getKey()) == dimension)
        .sorted(Comparator.comparingInt(each -> measures().indexOf(each.getKey())))
        .map(each -> measure(each.getKey(), each.getValue()))
        .toList();
  }

  private static DecentralisationMeasure measure(String name, double value) {
    Scale scale = INDEX.indicator(name).range();
    if (scale.isBounded()) {
      return DecentralisationMeasure.of(name, value, scale.minimum(), scale.maximum());
    }
    if (!scale.contains(value)) {
      throw new IllegalArgumentException(name + " must be " + scale + ", got " + value);
    }
    return DecentralisationMeasure.unbounded(name, value);
  }

  private static DecentralisationDimension dimension(String measure) {
    for (Child child : INDEX.root().children()) {
      if (child instanceof Node node
          && node.children().stream().anyMatch(leaf -> leaf.id().equals(measure))) {
        return DecentralisationDimension.parse(node.id());
      }
    }
    throw new UnknownNameException("measure", measure, measures());
  }

  /** Returns the unit and its measures in one line. */
  @Override
  public String toString() {
    return unit + ": " + (values.isEmpty() ? "no measures" : values);
  }
}
