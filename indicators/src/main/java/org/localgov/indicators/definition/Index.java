package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * The definition of a composite index: which indicators, how they become comparable, and how they
 * are put together.
 *
 * <p>An index is pure data. Building one checks everything that can be checked without knowing the
 * methods (ids, weights, the tree, bands, parameters) and reports every fault at once; whether the
 * methods it names exist is found when it is compiled by a scorer.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all their parts
 * are.
 *
 * <pre>{@code
 * Index services = Index.builder("services").title("Municipal services")
 *     .indicator("water", higherIsBetter()).indicator("delay", lowerIsBetter())
 *     .normalise(minMax(1, 100))
 *     .root(node("Index", geometricMean()).child("water", 2).child("delay", 1))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Index {
  /** The code of a definition that is refused. */
  public static final String INVALID = "invalid-definition";

  Index() {}

  /**
   * {@return a builder of an index with an id}
   *
   * @param id the id of the index
   */
  public static Builder builder(String id) {
    return new Builder().named(id);
  }

  /** {@return the id, lower-kebab in the catalogue} */
  public abstract String id();

  /** {@return the version of the definition; {@code 1} unless given} */
  @Value.Default
  public String version() {
    return "1";
  }

  /** {@return the title for people; the id unless given} */
  @Value.Default
  public String title() {
    return id();
  }

  /** {@return what is measured, for a newcomer} */
  public abstract Optional<String> description();

  /** {@return how faithful the definition is to its source} */
  public abstract Optional<Fidelity> fidelity();

  /** {@return the source of the definition} */
  public abstract Optional<Citation> citation();

  /** {@return what is not known, was chosen, or differs from the source} */
  public abstract List<String> limitations();

  /** {@return the values that a user of the index may or must set} */
  public abstract List<Parameter> parameters();

  /**
   * {@return how the rows of a table become those that are scored, one roll-up after the other: the
   * first reads the table, the last gives the indicators; none if rows are scored as they come}
   */
  public abstract List<RollUp> rollUps();

  /** {@return the measured inputs, in the order of the definition} */
  public abstract List<Indicator> indicators();

  /** {@return how missing values are estimated; they stay missing if empty} */
  public abstract Optional<MethodSpec> imputation();

  /** {@return which units have enough data to be scored; all if empty} */
  public abstract Optional<Screening> screening();

  /**
   * {@return what is done about outliers of indicators without a treatment of their own; nothing if
   * empty}
   */
  public abstract Optional<Treatment> treatment();

  /**
   * {@return how indicators without a normalisation of their own become comparable; {@code none} if
   * empty}
   */
  public abstract Optional<Normalisation> normalisation();

  /** {@return the top of the tree} */
  public abstract Node root();

  /**
   * {@return an indicator by id}
   *
   * @param id the id of the indicator
   * @throws UnknownNameException if there is none
   */
  public Indicator indicator(String id) {
    return indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "indicator", id, indicators().stream().map(Indicator::id).toList()));
  }

  /**
   * {@return the columns that a table needs: those that the first roll-up reads, or without one the
   * indicators in order, then further denominators}
   */
  public List<String> columns() {
    return rollUps().isEmpty() ? scored() : rollUps().get(0).columns();
  }

  /** {@return the columns that are scored, after all roll-ups: indicators, then denominators} */
  public List<String> scored() {
    List<String> columns =
        new ArrayList<>(indicators().stream().map(Indicator::column).distinct().toList());
    for (Indicator indicator : indicators()) {
      indicator
          .denominator()
          .map(Denominator::indicator)
          .filter(id -> !columns.contains(id))
          .ifPresent(columns::add);
    }
    return List.copyOf(columns);
  }

  /** {@return the groupings that a table needs for roll-ups, each once} */
  public List<String> groupings() {
    return rollUps().stream().flatMap(rollUp -> rollUp.groupings().stream()).distinct().toList();
  }

  /**
   * {@return this index with its parameters set, and no reference left}
   *
   * @param settings values by the parameters' names; those not named take their default
   * @throws ViolationsException if a setting is unknown, or a required one is absent
   */
  public Index resolve(Map<String, ?> settings) {
    return Resolution.of(this, settings);
  }

  /**
   * {@return this index without a node or an indicator: what lies below it, what is used nowhere
   * else, and nodes that have nothing left go with it}
   *
   * <p>Screening and imputation then look at the indicators that are left. An index that tells how
   * faithful it is to a source becomes an interpretation, and says so among its limitations.
   *
   * @param id the id of a node below the root, or of an indicator
   * @throws UnknownNameException if there is none with this id
   * @throws IllegalArgumentException if nothing would be left
   */
  public Index without(String id) {
    return Omission.of(this, id);
  }

  /** {@return a builder with all parts of this index} */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  @Value.Check
  void check() {
    List<Violation> faults = DefinitionFaults.of(this);
    if (!faults.isEmpty()) {
      throw new ViolationsException(INVALID, faults);
    }
  }

  /** Returns id, version and title. */
  @Override
  public String toString() {
    return id() + " " + version() + " (" + title() + ")";
  }

  /** Builds an {@link Index}. */
  public static final class Builder extends ImmutableIndex.Builder {
    private final List<Node> flat = new ArrayList<>();
    private String flatId = "";

    Builder() {}

    private Builder named(String id) {
      flatId = id;
      id(id);
      return this;
    }

    private Builder like(Index index) {
      flatId = index.id();
      from(index);
      return this;
    }

    /**
     * Adds an indicator with nothing but an id and a direction.
     *
     * @param id the id of the indicator
     * @param direction which way is better
     * @return this builder
     */
    public Builder indicator(String id, Direction direction) {
      addIndicators(Indicator.of(id, direction));
      return this;
    }

    /**
     * Adds an indicator.
     *
     * @param indicator the indicator
     * @return this builder
     */
    public Builder indicator(Indicator indicator) {
      addIndicators(indicator);
      return this;
    }

    /**
     * Adds a parameter.
     *
     * @param parameter the parameter
     * @return this builder
     */
    public Builder parameter(Parameter parameter) {
      addParameters(parameter);
      return this;
    }

    /**
     * Adds a step in which rows become those of their groups before they are scored.
     *
     * @param rollUp the roll-up
     * @return this builder
     */
    public Builder rollUp(RollUp rollUp) {
      addRollUps(rollUp);
      return this;
    }

    /**
     * Sets how missing values are estimated.
     *
     * @param imputation how missing values are estimated
     * @return this builder
     */
    public Builder impute(MethodSpec imputation) {
      imputation(imputation);
      return this;
    }

    /**
     * Sets which units have enough data to be scored.
     *
     * @param screening which units have enough data
     * @return this builder
     */
    public Builder screen(Screening screening) {
      screening(screening);
      return this;
    }

    /**
     * Sets what is done about outliers of indicators without a treatment of their own.
     *
     * @param treatment what is done about outliers
     * @return this builder
     */
    public Builder treat(Treatment treatment) {
      treatment(treatment);
      return this;
    }

    /**
     * Sets how indicators without a normalisation of their own become comparable.
     *
     * @param normalisation the normalisation
     * @return this builder
     */
    public Builder normalise(MethodSpec normalisation) {
      return normalise(Normalisation.of(normalisation));
    }

    /**
     * Sets how indicators without a normalisation of their own become comparable.
     *
     * @param normalisation the normalisation
     * @return this builder
     */
    public Builder normalise(Normalisation normalisation) {
      normalisation(normalisation);
      return this;
    }

    /**
     * Adds a node whose children may name other nodes added here, in any order; the one that is
     * nobody's child becomes the root.
     *
     * @param node the node
     * @return this builder
     */
    public Builder node(Node node) {
      flat.add(node);
      return this;
    }

    /**
     * Returns the index.
     *
     * @throws ViolationsException with every fault of the definition
     */
    @Override
    public Index build() {
      if (!flat.isEmpty()) {
        root(NodeAssembly.tree(flatId, flat));
      }
      try {
        return super.build();
      } catch (IllegalStateException e) {
        throw new ViolationsException(
            INVALID,
            List.of(
                Violation.of("no-root", "index '" + flatId + "': must have a root, give a node")
                    .with("index", flatId)));
      }
    }
  }
}
