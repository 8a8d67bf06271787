package org.localgov.core.power;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.OneLine;
import org.localgov.core.internal.PlainText;

/**
 * What power the government of one city has: a level for each asset or function in each of the four
 * {@linkplain PowerDimension dimensions}, as far as it was rated.
 *
 * <p>Each asset or function is a row of four cells, and any cell may be unrated. An unrated cell is
 * not {@link PowerLevel#NONE}: it counts in no score. The score of a cut (a dimension, a sector, an
 * asset or function, or all cells) is the mean of the values of its rated cells divided by 3, times
 * 100, and comes with their number; a cut without a rated cell has no score. Levels and scores are
 * conventions of this library; the dimensions are those of C40 and Arup, <i>Powering Climate
 * Action</i> (2015), figure 9.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when they are of the
 * same city and have the same assets and functions with the same levels, in whatever order.
 *
 * <pre>{@code
 * AssetOrFunction roads = AssetOrFunction.parse("transport/road-infrastructure");
 * MayoralPowers powers = MayoralPowers.builder("name:Banfora")
 *     .rate(roads, PowerDimension.OWN_OPERATE, PowerLevel.STRONG)
 *     .rate(roads, PowerDimension.CONTROL_BUDGET, PowerLevel.LIMITED)
 *     .build();
 * powers.score().get();      // 66.66666666666667 (2 cells)
 * powers.signature();        // own-operate 100.0 (1 cell), set-enforce-policy missing, …
 * }</pre>
 */
public final class MayoralPowers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String city;
  private final Map<AssetOrFunction, Map<PowerDimension, PowerLevel>> levels;

  private MayoralPowers(Builder builder) {
    this.city = builder.city;
    Map<AssetOrFunction, Map<PowerDimension, PowerLevel>> copy = new LinkedHashMap<>();
    builder.levels.forEach(
        (asset, row) -> copy.put(asset, Collections.unmodifiableMap(new EnumMap<>(row))));
    this.levels = Collections.unmodifiableMap(copy);
  }

  /**
   * {@return a builder for a city, without any asset or function}
   *
   * @param city the id of the city, a free text of at most 255 characters; a {@link
   *     org.localgov.core.place.PlaceId} as text is one form of it
   * @throws IllegalArgumentException if the city is blank, too long or has a control character
   */
  public static Builder builder(String city) {
    return new Builder(PlainText.require("city", city, OneLine.LONGEST_ID));
  }

  /** {@return the id of the city} */
  public String city() {
    return city;
  }

  /** {@return the assets and functions in the order they were first given; unmodifiable} */
  public List<AssetOrFunction> assetsAndFunctions() {
    return List.copyOf(levels.keySet());
  }

  /** {@return the sectors in order of first appearance; unmodifiable} */
  public List<Sector> sectors() {
    return levels.keySet().stream().map(AssetOrFunction::sector).distinct().toList();
  }

  /**
   * {@return the rated cells of an asset or function, by dimension; unmodifiable, empty where none
   * is rated or it is not listed}
   *
   * @param asset the asset or function
   */
  public Map<PowerDimension, PowerLevel> levels(AssetOrFunction asset) {
    return levels.getOrDefault(Objects.requireNonNull(asset, "asset"), Map.of());
  }

  /**
   * {@return the level of one cell, if it was rated}
   *
   * @param asset the asset or function
   * @param dimension the dimension
   */
  public Optional<PowerLevel> level(AssetOrFunction asset, PowerDimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return Optional.ofNullable(levels(asset).get(dimension));
  }

  /** {@return the number of cells: four for each asset or function, rated or not} */
  public int cells() {
    return levels.size() * PowerDimension.values().length;
  }

  /** {@return the number of cells that were rated} */
  public int ratedCells() {
    return levels.values().stream().mapToInt(Map::size).sum();
  }

  /** {@return the score of all cells, if one was rated} */
  public Optional<PowerScore> score() {
    return score((asset, dimension) -> true);
  }

  /**
   * {@return the score of a dimension over all assets and functions, if a cell was rated}
   *
   * @param dimension the dimension
   */
  public Optional<PowerScore> score(PowerDimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return score((asset, each) -> each == dimension);
  }

  /**
   * {@return the score of a sector over all dimensions, if a cell was rated}
   *
   * @param sector the sector
   */
  public Optional<PowerScore> score(Sector sector) {
    Objects.requireNonNull(sector, "sector");
    return score((asset, dimension) -> asset.sector().equals(sector));
  }

  /**
   * {@return the score of an asset or function over all dimensions, if a cell was rated}
   *
   * @param asset the asset or function
   */
  public Optional<PowerScore> score(AssetOrFunction asset) {
    Objects.requireNonNull(asset, "asset");
    return score((each, dimension) -> each.equals(asset));
  }

  /** {@return the signature over all assets and functions} */
  public PowerSignature signature() {
    return signature((asset, dimension) -> true);
  }

  /**
   * {@return the signature over the assets and functions of a sector}
   *
   * @param sector the sector
   */
  public PowerSignature signature(Sector sector) {
    Objects.requireNonNull(sector, "sector");
    return signature((asset, dimension) -> asset.sector().equals(sector));
  }

  /**
   * {@return the signature of one asset or function}
   *
   * @param asset the asset or function
   */
  public PowerSignature signature(AssetOrFunction asset) {
    Objects.requireNonNull(asset, "asset");
    return signature((each, dimension) -> each.equals(asset));
  }

  /** {@return a builder with the city, the assets and functions and the levels of these powers} */
  public Builder toBuilder() {
    Builder builder = new Builder(city);
    levels.forEach((asset, row) -> builder.row(asset).putAll(row));
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MayoralPowers powers
        && city.equals(powers.city)
        && levels.equals(powers.levels);
  }

  @Override
  public int hashCode() {
    return 31 * city.hashCode() + levels.hashCode();
  }

  /** Returns the city and how many of its cells are rated. */
  @Override
  public String toString() {
    return city + ": " + ratedCells() + " of " + cells() + " cells rated";
  }

  private PowerSignature signature(BiPredicate<AssetOrFunction, PowerDimension> cut) {
    PowerSignature.Builder signature = PowerSignature.builder();
    for (PowerDimension dimension : PowerDimension.values()) {
      score(cut.and((asset, each) -> each == dimension))
          .ifPresent(score -> signature.putScores(dimension, score));
    }
    return signature.build();
  }

  private Optional<PowerScore> score(BiPredicate<AssetOrFunction, PowerDimension> cut) {
    long sum = 0;
    int rated = 0;
    for (Map.Entry<AssetOrFunction, Map<PowerDimension, PowerLevel>> row : levels.entrySet()) {
      for (Map.Entry<PowerDimension, PowerLevel> cell : row.getValue().entrySet()) {
        if (cut.test(row.getKey(), cell.getKey())) {
          sum += cell.getValue().value();
          rated++;
        }
      }
    }
    // One division of whole numbers: exact at both ends, and the same in whatever order.
    return rated == 0
        ? Optional.empty()
        : Optional.of(PowerScore.of(100.0 * sum / ((double) PowerLevel.HIGHEST * rated), rated));
  }

  /** Collects the powers of one city; one builder is for one thread. */
  public static final class Builder {
    private final String city;
    private final Map<AssetOrFunction, Map<PowerDimension, PowerLevel>> levels =
        new LinkedHashMap<>();

    private Builder(String city) {
      this.city = city;
    }

    /**
     * Lists assets or functions without rating them; levels they have are kept.
     *
     * @param assets the assets and functions to list
     * @return this builder
     */
    public Builder list(AssetOrFunction... assets) {
      for (AssetOrFunction asset : assets) {
        row(asset);
      }
      return this;
    }

    /**
     * Rates one cell, and lists its asset or function if need be.
     *
     * @param asset the asset or function
     * @param dimension the dimension
     * @param level how much power there is
     * @return this builder
     * @throws IllegalArgumentException if the cell was rated otherwise before; {@link #clear} it
     *     first
     */
    public Builder rate(AssetOrFunction asset, PowerDimension dimension, PowerLevel level) {
      Objects.requireNonNull(dimension, "dimension");
      Objects.requireNonNull(level, "level");
      PowerLevel earlier = row(asset).putIfAbsent(dimension, level);
      if (earlier != null && earlier != level) {
        throw new IllegalArgumentException(
            "level of "
                + Quoted.of(asset + " " + dimension)
                + " must be given once, got "
                + Quoted.of(earlier)
                + " and "
                + Quoted.of(level));
      }
      return this;
    }

    /**
     * Makes one cell unrated; its asset or function stays listed.
     *
     * @param asset the asset or function
     * @param dimension the dimension
     * @return this builder
     */
    public Builder clear(AssetOrFunction asset, PowerDimension dimension) {
      row(asset).remove(Objects.requireNonNull(dimension, "dimension"));
      return this;
    }

    /** {@return the powers; the builder may be used further} */
    public MayoralPowers build() {
      return new MayoralPowers(this);
    }

    private Map<PowerDimension, PowerLevel> row(AssetOrFunction asset) {
      return levels.computeIfAbsent(
          Objects.requireNonNull(asset, "asset"), key -> new EnumMap<>(PowerDimension.class));
    }
  }
}
