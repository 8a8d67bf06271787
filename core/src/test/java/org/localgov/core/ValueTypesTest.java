package org.localgov.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.EnumContract;
import org.localgov.core.contract.Samples;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.error.Quoted;
import org.localgov.core.intake.ObservationIntake;
import org.localgov.core.intake.PropertyPath;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.RawFault;
import org.localgov.core.intake.ValueIntake;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.place.Place;

/** Every exported value type has a test that implements its contract. */
class ValueTypesTest {
  /** What is exported without being a value, and why. */
  private static final Map<String, Predicate<Class<?>>> NO_VALUE =
      Map.of(
          "an exception", Throwable.class::isAssignableFrom,
          "a rule of Bean Validation", Class::isAnnotation,
          "the check behind such a rule", ConstraintValidator.class::isAssignableFrom,
          "a builder", type -> type.getSimpleName().equals("Builder"),
          "a service", List.of(ObservationIntake.class, ValueIntake.class)::contains,
          "an unchecked form of a value", Raw.class::isAssignableFrom,
          "a part of what a service reports", List.of(RawFault.class, PropertyPath.class)::contains,
          "a way of writing, without instances", type -> type == Quoted.class,
          "behaviour, without names in data", type -> type == ObservationRule.class);

  @Test
  void contracts_areKeptByEveryExportedType() throws Exception {
    assertThat(typesWith(ValueContract.class, EnumContract.class))
        .containsExactlyInAnyOrderElementsOf(valueTypes());
  }

  @Test
  void samples_areOfEveryTypeButEnums() throws Exception {
    assertThat(Samples.all().<Class<?>>map(samples -> publicType(samples.get(0))).toList())
        .containsExactlyInAnyOrderElementsOf(typesWith(ValueContract.class));
    assertThat(typesWith(ValueContract.class))
        .allSatisfy(type -> assertThat(Samples.of(type)).hasSizeGreaterThan(1));
  }

  @Test
  void noValue_hasNoReasonThatIsNotNeeded() throws Exception {
    List<Class<?>> exported = exported();
    assertThat(NO_VALUE)
        .allSatisfy((reason, types) -> assertThat(exported).as(reason).anyMatch(types));
  }

  private static List<Class<?>> valueTypes() throws Exception {
    return exported().stream()
        .filter(type -> NO_VALUE.values().stream().noneMatch(types -> types.test(type)))
        .toList();
  }

  /** Returns the public types of the exported packages. */
  private static List<Class<?>> exported() throws Exception {
    Path classes = folder(Place.class);
    Set<String> packages =
        ModuleFinder.of(classes)
            .find("org.localgov.core")
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    return classes(classes)
        .filter(type -> packages.contains(type.getPackageName()))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> !type.isAnonymousClass())
        .toList();
  }

  /** Returns the types that a test class gives to one of the contracts. */
  private static List<Class<?>> typesWith(Class<?>... contracts) throws Exception {
    return classes(folder(ValueTypesTest.class))
        .flatMap(test -> Arrays.stream(test.getGenericInterfaces()))
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> List.of(contracts).contains(type.getRawType()))
        .<Class<?>>map(type -> raw(type.getActualTypeArguments()[0]))
        .toList();
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) type;
  }

  private static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
  }

  private static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Stream<Class<?>> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(ValueTypesTest::load)
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, ValueTypesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
