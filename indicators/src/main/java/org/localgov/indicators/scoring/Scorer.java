package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;

/**
 * An index compiled for scoring: every name resolved and every parameter checked, once.
 *
 * <p>Compiling fails early, with every fault of the definition. Scoring fits the normalisations on
 * the table and applies them; {@link #fit} keeps the fit, so that other tables are put on the same
 * scale.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Scores scores = Scorer.of(index).score(table);
 * FittedScorer of2013 = Scorer.of(index).fit(table2013);
 * Scores later = of2013.score(table2014);
 * }</pre>
 */
public final class Scorer {
  private final Plan plan;
  private final boolean lenient;

  private Scorer(Plan plan, boolean lenient) {
    this.plan = plan;
    this.lenient = lenient;
  }

  /**
   * {@return a scorer with the standard methods and the parameters' defaults}
   *
   * @param index the definition
   * @throws ViolationsException if a method or parameter is unknown or wrong, or a required
   *     parameter of the index is not set
   */
  public static Scorer of(Index index) {
    return builder(index).build();
  }

  /**
   * {@return a builder of a scorer}
   *
   * @param index the definition
   */
  public static Builder builder(Index index) {
    return new Builder(index);
  }

  /** {@return the index, with its parameters set} */
  public Index index() {
    return plan.index();
  }

  /** {@return whether values off their scale are warnings instead of errors} */
  public boolean isLenient() {
    return lenient;
  }

  /**
   * {@return the scores of a table, fitted on that table}
   *
   * @param table the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a method cannot work on the data
   */
  public Scores score(IndicatorTable table) {
    return score(table, Earlier.NONE);
  }

  /**
   * {@return the scores of a table, fitted on that table, the same as {@link
   * #score(IndicatorTable)}; of earlier scores of the same rows is taken over what became of
   * columns that both tables share, the very same objects, and what was made of these alone}
   *
   * <p>It saves work where a definition or a table differs little from one that was scored, as
   * those do that {@link IndicatorTable#withColumns} makes.
   *
   * @param table the data
   * @param earlier scores of this or another definition
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a method cannot work on the data
   */
  public Scores score(IndicatorTable table, Scores earlier) {
    return score(table, Earlier.of(earlier, plan, table));
  }

  private Scores score(IndicatorTable table, Earlier earlier) {
    Inputs read = Reading.of(plan, table, lenient, earlier);
    Fitting fitting = Fitting.of(plan, read, Step.NORMALISED, earlier);
    return new FittedScorer(plan, fitting, lenient)
        .score(fitting.inputs(), true, earlier.known(plan, fitting.inputs(), fitting.fits()));
  }

  /**
   * {@return every fault of a table that would keep {@link #score} from beginning: absent columns,
   * values off their scale, denominators of 0; empty if there is none} Leniency plays no part.
   *
   * @param table the data
   */
  public List<Violation> check(IndicatorTable table) {
    return Reading.faults(plan, table);
  }

  /**
   * {@return what to know before scoring a table of many rows: methods that take long on them, such
   * as those that compare every two; empty if there is none} The same stands in the warnings of the
   * scores, when the time has passed.
   *
   * @param table the data
   * @throws ViolationsException if a column is absent or a value off its scale
   */
  public List<Violation> costs(IndicatorTable table) {
    return Costs.of(plan, table, lenient);
  }

  /**
   * {@return this scorer fitted on a table, to be applied to others}
   *
   * @param table the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a sample does not allow the fit
   */
  public FittedScorer fit(IndicatorTable table) {
    return new FittedScorer(plan, fitting(table, Step.NORMALISED), lenient);
  }

  /**
   * {@return a scorer of single units, of an index whose methods learn nothing from a sample; of
   * any other take {@code fit(table).unit()}}
   *
   * @throws ScoringException if a method needs a sample
   * @throws IllegalArgumentException if the index makes its rows of groups of rows
   */
  public UnitScorer unit() {
    return fit(IndicatorTable.builder(plan.index().columns()).build()).unit();
  }

  /**
   * {@return the table after a step: the index's indicators, in the order of the definition, and
   * after screening the rows that are left} Data need to allow the fits up to that step only.
   *
   * @param step the step
   * @param data the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a sample does not allow a fit
   */
  public IndicatorTable table(Step step, IndicatorTable data) {
    Fitting fitting = fitting(data, step);
    return new FittedScorer(plan, fitting, lenient).table(step, fitting.inputs());
  }

  /**
   * {@return what is odd about a table up to a step but does not stop the work: values off their
   * scale where that is allowed, gaps that could not be filled, rows that were left out}
   *
   * @param step the step
   * @param data the data
   * @throws ViolationsException if a column is absent or a value off its scale
   * @throws ScoringException if a sample does not allow a fit
   */
  public List<Violation> warnings(Step step, IndicatorTable data) {
    Inputs inputs = fitting(data, step).inputs();
    List<Violation> warnings = new ArrayList<>(inputs.warnings());
    inputs.screened().forEach(screened -> warnings.add(screened.warning()));
    return List.copyOf(warnings);
  }

  private Fitting fitting(IndicatorTable table, Step last) {
    return Fitting.of(plan, Reading.of(plan, table, lenient), last, Earlier.NONE);
  }

  /** Returns the index's id and version. */
  @Override
  public String toString() {
    return "Scorer[" + plan.index().id() + " " + plan.index().version() + "]";
  }

  /** Builds a {@link Scorer}. */
  public static final class Builder {
    private final Index index;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private @Nullable MethodRegistry registry;
    private boolean lenient;

    private Builder(Index index) {
      this.index = Objects.requireNonNull(index, "index");
    }

    /**
     * Sets a parameter of the index: a number, text or boolean.
     *
     * @param name the name of the parameter
     * @param value its value
     * @return this builder
     */
    public Builder set(String name, Object value) {
      settings.put(name, value);
      return this;
    }

    /**
     * Sets parameters of the index by name.
     *
     * @param values the values by name
     * @return this builder
     */
    public Builder set(Map<String, ?> values) {
      settings.putAll(values);
      return this;
    }

    /**
     * Sets the methods that the definition may name; the standard ones unless set.
     *
     * @param methods the methods
     * @return this builder
     */
    public Builder registry(MethodRegistry methods) {
      registry = methods;
      return this;
    }

    /**
     * Makes values off their scale warnings instead of errors; they are used as they are.
     *
     * @param warnOnly whether to warn only
     * @return this builder
     */
    public Builder lenient(boolean warnOnly) {
      lenient = warnOnly;
      return this;
    }

    /**
     * {@return the scorer}
     *
     * @throws ViolationsException with every fault of the definition, and the parameters that were
     *     set, which may be why
     */
    public Scorer build() {
      MethodRegistry methods = registry == null ? MethodRegistry.standard() : registry;
      Index resolved = index.resolve(settings);
      try {
        return new Scorer(Compiler.plan(resolved, methods), lenient);
      } catch (ViolationsException e) {
        if (settings.isEmpty()) {
          throw e;
        }
        List<Violation> faults = new ArrayList<>(e.violations());
        faults.add(
            Violation.of(
                "parameters-set",
                "index '" + index.id() + "': parameters set: " + Parameters.of(settings)));
        throw new ViolationsException(e.code(), faults);
      }
    }
  }
}
