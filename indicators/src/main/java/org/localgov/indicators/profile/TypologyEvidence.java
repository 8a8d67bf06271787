package org.localgov.indicators.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.Lever;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerSignature;
import org.localgov.core.power.Sector;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.text.Decimals;

/**
 * What speaks for one way of governing or another: the power signature of a city, or of a sector of
 * it, the share of its actions by lever, and the share of actions with partners; all 0..100.
 *
 * <p>Names of evidence are those of {@link PowerDimension} and {@link Lever} and {@code
 * with-partners}. Lever shares are of the actions that name a lever, the share with partners is of
 * all actions; without such actions they are not there. The kinds of evidence are those of C40 and
 * Arup (2015), Powering Climate Action, figure 9; the shares are plain formulas.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * TypologyEvidence.of(powers, actions);                       // the city as a whole
 * TypologyEvidence.of(powers, Sector.of("transport"), actions);
 * }</pre>
 */
public final class TypologyEvidence {
  private static final String PARTNERS = "with-partners";
  private static final List<String> NAMES = Instruments.of("c40-governance-typology").columns();

  private final String city;
  private final @Nullable Sector sector;
  private final Map<String, Double> values;

  private TypologyEvidence(String city, @Nullable Sector sector, Map<String, Double> values) {
    this.city = city;
    this.sector = sector;
    this.values = Collections.unmodifiableMap(values);
  }

  /** {@return the names of all evidence there can be, in order; unmodifiable} */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * {@return the evidence on a city as a whole}
   *
   * @param powers the powers of its mayor
   * @param actions actions, of which those of this city count
   */
  public static TypologyEvidence of(MayoralPowers powers, Collection<CityAction> actions) {
    return of(powers, null, powers.signature(), actions);
  }

  /**
   * {@return the evidence on one sector of a city}
   *
   * @param powers the powers of its mayor
   * @param sector the sector
   * @param actions actions, of which those of this city and sector count
   */
  public static TypologyEvidence of(
      MayoralPowers powers, Sector sector, Collection<CityAction> actions) {
    Objects.requireNonNull(sector, "sector");
    return of(powers, sector, powers.signature(sector), actions);
  }

  /**
   * {@return evidence from numbers}
   *
   * @param city the id of the city
   * @param values 0..100 by name, of those there are
   * @throws UnknownNameException if a name is unknown
   * @throws IllegalArgumentException if a value is off 0..100
   */
  public static TypologyEvidence of(String city, Map<String, Double> values) {
    Map<String, Double> sorted = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      requireName(name);
    }
    for (String name : NAMES) {
      Double value = values.get(name);
      if (value != null) {
        if (!(value >= 0 && value <= 100)) {
          throw new IllegalArgumentException(
              "evidence '" + name + "' must be within 0..100, got " + value);
        }
        sorted.put(name, value);
      }
    }
    return new TypologyEvidence(city, null, sorted);
  }

  static void requireName(String name) {
    if (!NAMES.contains(name)) {
      throw new UnknownNameException("evidence", name, NAMES);
    }
  }

  private static TypologyEvidence of(
      MayoralPowers powers,
      @Nullable Sector sector,
      PowerSignature signature,
      Collection<CityAction> actions) {
    List<CityAction> own =
        actions.stream()
            .filter(action -> action.city().toString().equals(powers.city()))
            .filter(
                action -> sector == null || action.sector().filter(sector.id()::equals).isPresent())
            .toList();
    Map<String, Double> values = new LinkedHashMap<>();
    signature
        .scores()
        .forEach((dimension, score) -> values.put(dimension.toString(), score.value()));
    long levered = own.stream().filter(action -> action.lever().isPresent()).count();
    for (Lever lever : Lever.values()) {
      if (levered > 0) {
        long pulled =
            own.stream().filter(one -> one.lever().filter(lever::equals).isPresent()).count();
        values.put(lever.toString(), 100.0 * pulled / levered);
      }
    }
    if (!own.isEmpty()) {
      long shared = own.stream().filter(action -> !action.partners().isEmpty()).count();
      values.put(PARTNERS, 100.0 * shared / own.size());
    }
    return new TypologyEvidence(powers.city(), sector, values);
  }

  /** {@return the id of the city} */
  public String city() {
    return city;
  }

  /** {@return the sector; empty for the city as a whole} */
  public Optional<Sector> sector() {
    return Optional.ofNullable(sector);
  }

  /** {@return the evidence there is, 0..100 by name; unmodifiable} */
  public Map<String, Double> values() {
    return values;
  }

  /** {@return the city, or {@code city/sector}} */
  public String unit() {
    return sector == null ? city : city + "/" + sector;
  }

  /** Returns the unit and its evidence in one line. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    values.forEach((name, value) -> parts.add(name + " " + Decimals.compact(value)));
    return unit() + ": " + (parts.isEmpty() ? "no evidence" : String.join(", ", parts));
  }
}
