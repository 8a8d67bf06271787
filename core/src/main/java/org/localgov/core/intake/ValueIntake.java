package org.localgov.core.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/**
 * Checks raw records and makes values of the good ones, reporting every fault.
 *
 * <p>It asks of each part what its constraints say, and of parts that are good by themselves that
 * they go together, as the value's own check has it. Nothing is repaired, trimmed or guessed.
 *
 * <p>Violations carry the detail {@code property}, the {@linkplain PropertyPath path}, and one of
 * these codes: {@code missing-property}, {@code null-value} for an absent element of a list or map,
 * {@code invalid-value}, {@code unknown-name}, {@code out-of-range}, {@code not-finite}, or {@code
 * constraint} for one that the application's own validator adds. Messages are in English in every
 * locale.
 *
 * <p>Instances are immutable and safe to share between threads, given a validator that is.
 *
 * <pre>{@code
 * ValueIntake intake = ValueIntake.standard();
 * intake.check(new RawSource("", "example.org", null));
 * // [text: must not be blank, got '', url: must be absolute, got 'example.org']
 * Source source = intake.accept(new RawSource("Municipal budget 2024", null, null));
 * }</pre>
 */
public final class ValueIntake {
  private final Validator validator;

  private ValueIntake(Validator validator) {
    this.validator = validator;
  }

  /** {@return the intake with a validator of its own, which is built once} */
  public static ValueIntake standard() {
    return with(StandardValidator.INSTANCE);
  }

  /**
   * {@return an intake with the application's validator, which may know further constraints}
   *
   * @param validator one that honours the constraints declared on the raw records
   */
  public static ValueIntake with(Validator validator) {
    return new ValueIntake(Objects.requireNonNull(validator, "validator"));
  }

  /**
   * {@return every fault, in the order of the parts; none if the record becomes a value}
   *
   * @param raw the raw record
   */
  public List<Violation> check(Raw<?> raw) {
    return faults(raw, Set.of()).stream().map(RawFault::located).toList();
  }

  /**
   * {@return the value}
   *
   * @param <V> the type of value
   * @param raw the raw record
   * @throws ViolationsException with code {@code invalid-data} and every fault
   */
  public <V> V accept(Raw<V> raw) {
    List<Violation> violations = check(raw);
    if (!violations.isEmpty()) {
      throw new ViolationsException("invalid-data", violations);
    }
    return raw.toValue();
  }

  /**
   * {@return every fault with its path, in the order of the parts, for whoever can tell where a
   * part stood}
   *
   * @param raw the raw record
   * @param unfit the paths of parts that could not be read into the record and are reported
   *     already: they are not reported as missing, and no value is asked of what holds them
   */
  public List<RawFault> faults(Raw<?> raw, Collection<PropertyPath> unfit) {
    Objects.requireNonNull(raw, "raw");
    Map<PropertyPath, @Nullable Object> parts = RawParts.of(raw);
    Set<PropertyPath> known = Set.copyOf(unfit);
    List<RawFault> faults = new ArrayList<>();
    for (ConstraintViolation<?> broken : validator.validate(raw)) {
      RawFault fault = fault(broken);
      if (!known.contains(fault.path())) {
        faults.add(fault);
      }
    }
    Set<PropertyPath> bad = new HashSet<>();
    known.forEach(path -> addWithOwners(bad, path));
    faults.forEach(fault -> addWithOwners(bad, fault.path()));
    faults.addAll(refusals(parts, bad));
    return inOrder(faults, parts.keySet());
  }

  /** Asks a value of each raw record that holds nothing bad, inner ones first. */
  private static List<RawFault> refusals(
      Map<PropertyPath, @Nullable Object> parts, Set<PropertyPath> bad) {
    List<RawFault> refusals = new ArrayList<>();
    List<PropertyPath> innerFirst = new ArrayList<>(parts.keySet());
    Collections.reverse(innerFirst);
    for (PropertyPath path : innerFirst) {
      if (parts.get(path) instanceof Raw<?> raw && !bad.contains(path)) {
        refusal(raw)
            .ifPresent(
                violation -> {
                  refusals.add(new RawFault(path, violation));
                  addWithOwners(bad, path);
                });
      }
    }
    return refusals;
  }

  private static Optional<Violation> refusal(Raw<?> raw) {
    try {
      raw.toValue();
      return Optional.empty();
    } catch (LocalgovException e) {
      return Optional.of(Violation.of(e.code(), String.valueOf(e.getMessage()), e.details()));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          Violation.of(BrokenConstraint.INVALID_VALUE, String.valueOf(e.getMessage())));
    }
  }

  private static RawFault fault(ConstraintViolation<?> broken) {
    PropertyPath path = path(broken.getPropertyPath());
    if (isAbsence(broken, path)) {
      return new RawFault(
          path,
          path.isProperty()
              ? Violation.of(RawFault.MISSING, "must have '" + path.last() + "'")
              : Violation.of("null-value", "must not be null"));
    }
    return new RawFault(path, BrokenConstraint.fault(broken));
  }

  /** Says whether a part is absent that must not be; an empty list or map is. */
  private static boolean isAbsence(ConstraintViolation<?> broken, PropertyPath path) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    Object part = broken.getInvalidValue();
    return constraint instanceof Required
        || (constraint instanceof Size
            && path.isProperty()
            && (List.of().equals(part) || Map.of().equals(part)));
  }

  private static PropertyPath path(Path nodes) {
    PropertyPath path = PropertyPath.root();
    for (Path.Node node : nodes) {
      if (node.isInIterable()) {
        path =
            node.getIndex() == null
                ? path.entry(String.valueOf(node.getKey()))
                : path.element(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path = path.property(node.getName());
      }
    }
    return path;
  }

  private static void addWithOwners(Set<PropertyPath> paths, PropertyPath path) {
    paths.add(path);
    path.parent().ifPresent(owner -> addWithOwners(paths, owner));
  }

  private static List<RawFault> inOrder(List<RawFault> faults, Collection<PropertyPath> order) {
    Map<PropertyPath, Integer> rank = new HashMap<>();
    order.forEach(path -> rank.put(path, rank.size()));
    return faults.stream()
        .sorted(
            Comparator.<RawFault>comparingInt(
                    fault -> rank.getOrDefault(fault.path(), Integer.MAX_VALUE))
                .thenComparing(fault -> fault.violation().message()))
        .toList();
  }
}
