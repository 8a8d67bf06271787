package org.localgov.indicators.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.localgov.core.error.UnknownNameException;

/**
 * The methods that definitions can call, by kind and name.
 *
 * <p>Immutable and safe to share between threads; {@link #with} returns another registry.
 *
 * <pre>{@code
 * MethodRegistry mine = MethodRegistry.standard().with(new MyRule());
 * Scorer scorer = Scorer.builder(index).registry(mine).build();
 * }</pre>
 */
public final class MethodRegistry {
  private final TreeMap<String, NormalisationMethod> normalisations = new TreeMap<>();
  private final TreeMap<String, ScoringRule> rules = new TreeMap<>();

  private MethodRegistry(Iterable<? extends Method> methods) {
    for (Method method : methods) {
      if (method instanceof NormalisationMethod normalisation) {
        put(normalisations, "normalisation", normalisation);
      }
      if (method instanceof ScoringRule rule) {
        put(rules, "aggregation", rule);
      } else if (!(method instanceof NormalisationMethod)) {
        throw new IllegalArgumentException(
            "method '" + method.name() + "' must be a NormalisationMethod or a ScoringRule");
      }
    }
  }

  /**
   * Returns the registry of all methods that providers on the class path or module path offer:
   * those that the thread's context class loader sees, and those beside this library.
   */
  public static MethodRegistry standard() {
    Map<Class<?>, MethodProvider> providers = new LinkedHashMap<>();
    ServiceLoader.load(MethodProvider.class)
        .forEach(provider -> providers.put(provider.getClass(), provider));
    ServiceLoader.load(MethodProvider.class, MethodRegistry.class.getClassLoader())
        .forEach(provider -> providers.putIfAbsent(provider.getClass(), provider));
    List<Method> methods = new ArrayList<>();
    providers.values().forEach(provider -> methods.addAll(provider.methods()));
    return new MethodRegistry(methods);
  }

  /**
   * Returns a registry of these methods and no other.
   *
   * @throws IllegalArgumentException if two of a kind have the same name
   */
  public static MethodRegistry of(List<? extends Method> methods) {
    return new MethodRegistry(methods);
  }

  /**
   * Returns this registry with more methods.
   *
   * @throws IllegalArgumentException if a name is taken
   */
  public MethodRegistry with(Method... methods) {
    List<Method> all = new ArrayList<>(normalisations.values());
    rules.values().stream()
        .filter(rule -> !(rule instanceof NormalisationMethod))
        .forEach(all::add);
    all.addAll(List.of(methods));
    return new MethodRegistry(all);
  }

  /**
   * Returns a normalisation by name.
   *
   * @throws UnknownNameException if there is none; names the nearest
   */
  public NormalisationMethod normalisation(String name) {
    return find(normalisations, "normalisation", name);
  }

  /**
   * Returns a scoring rule by name.
   *
   * @throws UnknownNameException if there is none; names the nearest
   */
  public ScoringRule aggregation(String name) {
    return find(rules, "aggregation", name);
  }

  /** Returns all normalisations, by name. */
  public List<NormalisationMethod> normalisations() {
    return List.copyOf(normalisations.values());
  }

  /** Returns all scoring rules, by name. */
  public List<ScoringRule> aggregations() {
    return List.copyOf(rules.values());
  }

  private static <M extends Method> void put(Map<String, M> methods, String kind, M method) {
    M other = methods.put(method.name(), method);
    if (other != null) {
      throw new IllegalArgumentException(
          kind
              + " '"
              + method.name()
              + "' must be provided once, got "
              + other.getClass().getName()
              + " and "
              + method.getClass().getName());
    }
  }

  private static <M> M find(Map<String, M> methods, String kind, String name) {
    M method = methods.get(name);
    if (method == null) {
      throw new UnknownNameException(kind, name, methods.keySet());
    }
    return method;
  }

  /** Returns how many methods of each kind there are. */
  @Override
  public String toString() {
    return "MethodRegistry["
        + normalisations.size()
        + " normalisations, "
        + rules.size()
        + " aggregations]";
  }
}
