package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.table.IndicatorTable;

/**
 * A weighting method with its parameters checked, to be run on an index and data.
 *
 * <p>It is to weights what a {@code Scorer} is to scores: names are resolved and parameters checked
 * first. The definition that comes out is checked too, since a scoring rule may not take every
 * weight.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Weigher weigher = Weigher.of(MethodSpec.of("pca", "nonNegative", true));
 * Index mine = weigher.weigh(index, table, 1).index();
 * }</pre>
 */
public final class Weigher {
  private final WeightingMethod method;
  private final Parameters parameters;

  private Weigher(WeightingMethod method, Parameters parameters) {
    this.method = method;
    this.parameters = checked(method, parameters);
  }

  /**
   * {@return a weigher with one of the standard methods}
   *
   * @param spec the method and its parameters
   * @throws UnknownNameException if there is no such method; names the nearest
   * @throws ViolationsException if a parameter is unknown, absent or wrong
   */
  public static Weigher of(MethodSpec spec) {
    return of(spec, MethodRegistry.standard());
  }

  /**
   * {@return a weigher with a method of a registry}
   *
   * @param spec the method and its parameters
   * @param registry the methods that definitions may name
   * @throws UnknownNameException if there is no such method; names the nearest
   * @throws ViolationsException if a parameter is unknown, absent or wrong
   */
  public static Weigher of(MethodSpec spec, MethodRegistry registry) {
    return new Weigher(registry.weighting(spec.method()), spec.parameters());
  }

  /**
   * {@return this weigher with a parameter of the method set: a number, text, boolean or object}
   *
   * @param parameter the name of the parameter
   * @param value the value
   * @throws ViolationsException if the parameter is unknown or wrong
   */
  public Weigher with(String parameter, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(parameters.asMap());
    all.put(parameter, value);
    return new Weigher(method, Parameters.of(all));
  }

  /** {@return the method} */
  public WeightingMethod method() {
    return method;
  }

  /**
   * {@return the weights found for a level, and the index with them}
   *
   * @param index a definition whose parameters have a default or are set
   * @param table the raw values that the index is scored on
   * @param level the level, 1 for the indicators' own weights
   * @throws ViolationsException if the index cannot be compiled, the table not be scored, or a
   *     scoring rule does not take the weights found
   * @throws RefusalException if there is no such level, or the data do not allow the method
   */
  public Weighting weigh(Index index, IndicatorTable table, int level) {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(table, "table");
    Weighting found = method.weigh(index, table, level, parameters);
    Scorer.of(found.index());
    return found;
  }

  static Parameters checked(Method method, Parameters parameters) {
    List<Violation> faults = new ArrayList<>();
    List<String> known = method.parameters().stream().map(Parameter::name).toList();
    for (String name : parameters.names()) {
      if (!known.contains(name)) {
        faults.add(
            UnknownNameException.violation("parameter of " + method.name(), name, known)
                .with("method", method.name()));
      }
    }
    for (Parameter parameter : method.parameters()) {
      if (parameter.isRequired() && parameters.value(parameter.name()).isEmpty()) {
        faults.add(
            fault(
                "missing-parameter",
                method,
                " needs parameter '" + parameter.name() + "' (" + parameter.description() + ")"));
      }
    }
    if (faults.isEmpty()) {
      try {
        method.check(parameters);
      } catch (IllegalArgumentException e) {
        faults.add(fault("bad-parameter", method, ": " + e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(Index.INVALID, faults);
    }
    return parameters;
  }

  private static Violation fault(String code, Method method, String rule) {
    return Violation.of(code, method.name() + rule).with("method", method.name());
  }

  /** Returns the method and its parameters. */
  @Override
  public String toString() {
    return "Weigher[" + new MethodSpec(method.name(), parameters) + "]";
  }
}
