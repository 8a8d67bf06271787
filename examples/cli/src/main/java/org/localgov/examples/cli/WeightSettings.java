package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.spi.Method;

/**
 * What is set for a weighting and for its index, told apart by name.
 *
 * @param ofMethod values of the method's parameters; {@code NAME.ID} is part of an object
 * @param ofIndex values of the index's parameters
 */
record WeightSettings(Map<String, Object> ofMethod, Map<String, Object> ofIndex) {
  /**
   * Tells settings apart.
   *
   * @throws UnknownNameException if neither knows a name
   * @throws BadUsageException if both do
   */
  static WeightSettings of(Map<String, Object> given, Method method, Index index) {
    List<String> methods = method.parameters().stream().map(Parameter::name).toList();
    List<String> indices = index.parameters().stream().map(Parameter::name).toList();
    Map<String, Object> ofMethod = new LinkedHashMap<>();
    Map<String, Object> ofIndex = new LinkedHashMap<>();
    Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          if (methods.contains(name) && indices.contains(name)) {
            throw new BadUsageException(
                "--set " + name + " could mean the method's parameter or the index's");
          }
          if (methods.contains(name)) {
            ofMethod.put(name, value);
          } else if (indices.contains(name)) {
            ofIndex.put(name, value);
          } else if (dot > 0 && methods.contains(name.substring(0, dot))) {
            objects
                .computeIfAbsent(name.substring(0, dot), object -> new LinkedHashMap<>())
                .put(name.substring(dot + 1), value);
          } else {
            List<String> known = new ArrayList<>(methods);
            known.addAll(indices);
            throw new UnknownNameException(
                "parameter of " + method.name() + " or of the index", name, known);
          }
        });
    objects.forEach(ofMethod::putIfAbsent);
    return new WeightSettings(ofMethod, ofIndex);
  }
}
