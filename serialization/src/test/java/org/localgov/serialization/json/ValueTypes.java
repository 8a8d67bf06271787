package org.localgov.serialization.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localgov.architecture.ShippedClasses;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.place.Place;

/** The types that core exports whose values are said in JSON. */
final class ValueTypes {
  /** The exported packages of which nothing is a value of the domain, and why. */
  static final Map<String, String> NO_VALUES =
      Map.of(
          "org.localgov.core.error", "what is told of a fault",
          "org.localgov.core.intake", "what checks values, and rows that come as texts",
          "org.localgov.core.intake.raw", "the properties of the values in JSON");

  /** The public types that are no values, or a document of their own, and why. */
  static final Map<Class<?>, String> NO_VALUE =
      Map.of(
          ObservationRule.class, "rules of raw texts",
          ObservationSet.class, "the document 'observations', which has a binder of its own");

  private ValueTypes() {}

  /** Returns the value types, in the order of their names. */
  static List<Class<?>> all() {
    Map<String, Class<?>> types = new TreeMap<>();
    new ClassFileImporter()
        .withImportOption(new ShippedClasses()).importPackages(packages()).stream()
            .filter(type -> packages().contains(type.getPackageName()))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::reflect)
            .filter(type -> !NO_VALUE.containsKey(type))
            .forEach(type -> types.put(type.getName(), type));
    return List.copyOf(types.values());
  }

  /** Returns the exported packages, by the module's own word, that have values. */
  private static List<String> packages() {
    return exports().stream().filter(name -> !NO_VALUES.containsKey(name)).toList();
  }

  /** Returns the packages that core exports to everybody. */
  static List<String> exports() {
    try {
      Path core = Path.of(Place.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(core)
          .find("org.localgov.core")
          .orElseThrow()
          .descriptor()
          .exports()
          .stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .sorted()
          .toList();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
