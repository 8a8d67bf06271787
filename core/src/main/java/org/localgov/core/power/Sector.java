package org.localgov.core.power;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.localgov.core.internal.CodeText;
import org.localgov.core.observation.Source;

/**
 * A field of what a city government does, such as water or transport: a code of an open list.
 *
 * <p>Any lower-kebab text of at most 100 characters is a sector; whose list it is from is not part
 * of it. {@link #megacities2011()} is one published list. That of the later report, C40 and Arup,
 * <i>Powering Climate Action</i> (2015), has ten sectors and does not ship, and which of its
 * sectors stands for which of 2011 is not known.
 *
 * <p>Instances are immutable and safe to share between threads. They are ordered by UTF-16 code
 * unit.
 *
 * <pre>{@code
 * Sector water = Sector.of("water");
 * Sector.megacities2011().contains(water); // true
 * }</pre>
 *
 * @param id the code, lower-kebab
 */
public record Sector(String id) implements Comparable<Sector>, Serializable {
  /**
   * Creates a sector.
   *
   * @param id the code, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public Sector {
    CodeText.require("sector", Objects.requireNonNull(id, "id"));
  }

  /**
   * {@return the sector of that code}
   *
   * @param id the code, lower-kebab
   * @throws IllegalArgumentException if the id is not lower-kebab
   */
  public static Sector of(String id) {
    return new Sector(id);
  }

  /**
   * {@return the sector that {@link #toString()} writes; the same as {@link #of}}
   *
   * @param text the text form
   * @throws IllegalArgumentException if the text is not lower-kebab
   */
  public static Sector parse(String text) {
    return new Sector(Objects.requireNonNull(text, "text"));
  }

  /**
   * {@return the eleven sectors of {@link #megacities2011Source()}, in the order of its chapters;
   * unmodifiable} The chapters' titles are the report's, the lower-kebab form is this library's.
   */
  public static List<Sector> megacities2011() {
    return Megacities2011.SECTORS;
  }

  /** {@return the report that has a chapter for each of {@link #megacities2011()}} */
  public static Source megacities2011Source() {
    return Megacities2011.SOURCE;
  }

  @Override
  public int compareTo(Sector other) {
    return id.compareTo(other.id);
  }

  /** Returns the id alone. */
  @Override
  public String toString() {
    return id;
  }

  /** The sector chapters of the first C40 and Arup report. */
  private static final class Megacities2011 {
    static final List<Sector> SECTORS =
        Stream.of(
                "transport",
                "existing-buildings",
                "waste-management",
                "water",
                "energy-supply",
                "outdoor-lighting",
                "planning-and-urban-land-use",
                "food-and-urban-agriculture",
                "information-and-communication-technology",
                "finance-and-economy",
                "climate-adaptation")
            .map(Sector::of)
            .toList();

    static final Source SOURCE =
        Source.builder()
            .text(
                "C40 Cities and Arup, Climate Action in Megacities: C40 Cities Baseline and"
                    + " Opportunities, version 1.0, June 2011")
            .url(
                URI.create(
                    "https://trellis.net/resource/climate-action-megacities-c40-cities-baseline-and-opportunities/"))
            .build();

    private Megacities2011() {}
  }
}
