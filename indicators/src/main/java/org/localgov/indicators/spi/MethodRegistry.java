package org.localgov.indicators.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private static final Map<Class<? extends Method>, String> KINDS = kinds();

  private final List<Method> all;
  private final Map<Class<? extends Method>, TreeMap<String, Method>> byKind =
      new LinkedHashMap<>();

  private MethodRegistry(List<? extends Method> methods) {
    all = List.copyOf(methods);
    KINDS.keySet().forEach(kind -> byKind.put(kind, new TreeMap<>()));
    all.forEach(this::register);
  }

  private static Map<Class<? extends Method>, String> kinds() {
    Map<Class<? extends Method>, String> kinds = new LinkedHashMap<>();
    kinds.put(ImputationMethod.class, "imputation");
    kinds.put(TreatmentMethod.class, "treatment");
    kinds.put(NormalisationMethod.class, "normalisation");
    kinds.put(ScoringRule.class, "aggregation");
    kinds.put(WeightingMethod.class, "weighting");
    kinds.put(Judgement.class, "judgement");
    return kinds;
  }

  private void register(Method method) {
    boolean known = false;
    for (Map.Entry<Class<? extends Method>, TreeMap<String, Method>> kind : byKind.entrySet()) {
      if (kind.getKey().isInstance(method)) {
        known = true;
        Method other = kind.getValue().put(method.name(), method);
        if (other != null) {
          throw new IllegalArgumentException(
              KINDS.get(kind.getKey())
                  + " '"
                  + method.name()
                  + "' must be provided once, got "
                  + other.getClass().getName()
                  + " and "
                  + method.getClass().getName());
        }
      }
    }
    if (!known) {
      throw new IllegalArgumentException(
          "method '"
              + method.name()
              + "' must be one of "
              + KINDS.keySet().stream().map(Class::getSimpleName).toList());
    }
  }

  /**
   * {@return the registry of all methods that providers on the class path or module path offer:
   * those that the thread's context class loader sees, and those beside this library}
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
   * {@return a registry of these methods and no other}
   *
   * @param methods the methods
   * @throws IllegalArgumentException if two of a kind have the same name
   */
  public static MethodRegistry of(List<? extends Method> methods) {
    return new MethodRegistry(methods);
  }

  /**
   * {@return this registry with more methods}
   *
   * @param methods the methods
   * @throws IllegalArgumentException if a name is taken
   */
  public MethodRegistry with(Method... methods) {
    List<Method> more = new ArrayList<>(all);
    more.addAll(List.of(methods));
    return new MethodRegistry(more);
  }

  /**
   * {@return an imputation by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public ImputationMethod imputation(String name) {
    return find(ImputationMethod.class, name);
  }

  /**
   * {@return a treatment by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public TreatmentMethod treatment(String name) {
    return find(TreatmentMethod.class, name);
  }

  /**
   * {@return a normalisation by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public NormalisationMethod normalisation(String name) {
    return find(NormalisationMethod.class, name);
  }

  /**
   * {@return a scoring rule by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public ScoringRule aggregation(String name) {
    return find(ScoringRule.class, name);
  }

  /**
   * {@return a weighting by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public WeightingMethod weighting(String name) {
    return find(WeightingMethod.class, name);
  }

  /**
   * {@return a weighting by judgement, by name}
   *
   * @param name the name of the method
   * @throws UnknownNameException if there is none; names the nearest
   */
  public Judgement judgement(String name) {
    return find(Judgement.class, name);
  }

  /** {@return all imputations, by name} */
  public List<ImputationMethod> imputations() {
    return all(ImputationMethod.class);
  }

  /** {@return all treatments, by name} */
  public List<TreatmentMethod> treatments() {
    return all(TreatmentMethod.class);
  }

  /** {@return all normalisations, by name} */
  public List<NormalisationMethod> normalisations() {
    return all(NormalisationMethod.class);
  }

  /** {@return all scoring rules, by name} */
  public List<ScoringRule> aggregations() {
    return all(ScoringRule.class);
  }

  /** {@return all weightings, by name} */
  public List<WeightingMethod> weightings() {
    return all(WeightingMethod.class);
  }

  /** {@return all weightings by judgement, by name} */
  public List<Judgement> judgements() {
    return all(Judgement.class);
  }

  private TreeMap<String, Method> named(Class<? extends Method> kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private <M extends Method> List<M> all(Class<M> kind) {
    return named(kind).values().stream().map(kind::cast).toList();
  }

  private <M extends Method> M find(Class<M> kind, String name) {
    Method method = named(kind).get(name);
    if (method == null) {
      throw new UnknownNameException(
          Objects.requireNonNull(KINDS.get(kind)), name, named(kind).keySet());
    }
    return kind.cast(method);
  }

  /** Returns how many methods of each kind there are. */
  @Override
  public String toString() {
    return KINDS.entrySet().stream()
        .map(kind -> named(kind.getKey()).size() + " " + kind.getValue() + "s")
        .collect(Collectors.joining(", ", "MethodRegistry[", "]"));
  }
}
