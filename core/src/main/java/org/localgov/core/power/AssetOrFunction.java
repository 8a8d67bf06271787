package org.localgov.core.power;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.CodeText;

/**
 * What a city government may have power over: an asset, such as road infrastructure, or a function,
 * such as promoting economic development, in one sector.
 *
 * <p>The distinction and both examples are those of C40 and Arup, <i>Powering Climate Action</i>
 * (2015), figure 9; which of the two it is does not matter to a score and is not kept. The list is
 * open: the caller says what there is. The same id in two sectors names two things.
 *
 * <p>Instances are immutable and safe to share between threads. They are ordered by sector, then by
 * id.
 *
 * <pre>{@code
 * AssetOrFunction roads = AssetOrFunction.parse("transport/road-infrastructure");
 * roads.sector(); // transport
 * }</pre>
 *
 * @param sector the sector it belongs to
 * @param id the code within the sector, lower-kebab
 */
public record AssetOrFunction(Sector sector, String id)
    implements Comparable<AssetOrFunction>, Serializable {
  private static final Comparator<AssetOrFunction> ORDER =
      Comparator.comparing(AssetOrFunction::sector).thenComparing(AssetOrFunction::id);

  /**
   * Creates an asset or function.
   *
   * @param sector the sector it belongs to
   * @param id the code within the sector, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public AssetOrFunction {
    Objects.requireNonNull(sector, "sector");
    CodeText.require("asset or function", Objects.requireNonNull(id, "id"));
  }

  /**
   * {@return the asset or function of that code in a sector}
   *
   * @param sector the sector it belongs to
   * @param id the code within the sector, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public static AssetOrFunction of(Sector sector, String id) {
    return new AssetOrFunction(sector, id);
  }

  /**
   * {@return the asset or function that {@link #toString()} writes, {@code sector/id}}
   *
   * @param text the text form
   * @throws IllegalArgumentException if there is no slash, or sector or id is not lower-kebab
   */
  public static AssetOrFunction parse(String text) {
    int slash = Objects.requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "asset or function must be sector/id, such as 'transport/road-infrastructure', got "
              + Quoted.of(text));
    }
    return of(Sector.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(AssetOrFunction other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code sector/id}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return sector + "/" + id;
  }
}
