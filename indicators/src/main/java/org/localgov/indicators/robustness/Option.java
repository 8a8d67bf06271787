package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.definition.Treatment;

/**
 * What an input says about one place of a definition, read as what the place takes.
 *
 * @param value a number, text, flag or list, a method, or an object of properties
 */
record Option(Object value) {
  /** The text of an option that takes away what is there. */
  static final String NONE = "none";

  /**
   * Returns an option as it was given; parts of a definition become objects that name all of
   * theirs.
   *
   * @throws IllegalArgumentException if it is of another kind
   */
  static Option of(Object given) {
    if (given instanceof MethodSpec) {
      return new Option(given);
    }
    Object value = Parameters.of("option", open(given)).value("option").orElseThrow();
    boolean isMethod =
        value instanceof Parameters object
            && object.value("method").filter(String.class::isInstance).isPresent()
            && object.value("parameters").map(Parameters.class::isInstance).orElse(true)
            && List.of("method", "parameters").containsAll(object.names());
    return isMethod ? new Option(new Option(value).method()) : new Option(value);
  }

  private static Object open(Object given) {
    if (given instanceof Normalisation one) {
      Map<String, Object> all = new LinkedHashMap<>(new Option(one.spec()).object().asMap());
      all.put("scope", one.scope().toString());
      all.put("rescale", one.rescale().map(Option::open).orElse(NONE));
      all.put("constant", one.constant().toString());
      return Parameters.of(all);
    }
    if (given instanceof Treatment one) {
      return one.isNone()
          ? NONE
          : Parameters.of(
              "first",
              open(one.first().orElseThrow()),
              "second",
              one.second().map(Option::open).orElse(NONE),
              "combine",
              one.combine(),
              "passes",
              open(one.passes()),
              "force",
              one.force(),
              "scope",
              one.scope().toString());
    }
    if (given instanceof MethodSpec spec) {
      return new Option(spec).object();
    }
    if (given instanceof Missing one) {
      return Parameters.of(
          "rule", one.rule().toString(), "minimumAvailability", one.minimumAvailability());
    }
    if (given instanceof Rescale one) {
      return Parameters.of("lower", one.lower(), "upper", one.upper());
    }
    if (given instanceof Passes one) {
      return Parameters.of("skewness", one.skewness(), "kurtosis", one.kurtosis());
    }
    return given instanceof Enum<?> ? given.toString() : given;
  }

  boolean isNone() {
    return value.equals(NONE);
  }

  double number() {
    if (value instanceof Double number) {
      return number;
    }
    throw unfit("a number");
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw unfit("true or false");
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw unfit("a text");
  }

  <T> T parsed(Function<String, T> parse) {
    return parse.apply(text());
  }

  /** Returns whether it is the first of two texts, one of which it must be. */
  boolean isFirst(String first, String second) {
    if (value.equals(first) || value.equals(second)) {
      return value.equals(first);
    }
    throw unfit("'" + first + "' or '" + second + "'");
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> texts.add(new Option(element).text()));
      return texts;
    }
    throw unfit("a list of texts");
  }

  /** Returns the properties of an object; those of a method are its name and parameters. */
  Parameters object() {
    if (value instanceof Parameters object) {
      return object;
    }
    if (value instanceof MethodSpec spec) {
      return spec.parameters().isEmpty()
          ? Parameters.of("method", spec.method())
          : Parameters.of("method", spec.method(), "parameters", spec.parameters());
    }
    throw unfit("an object");
  }

  /** Returns the method, beside which an object may have more properties. */
  MethodSpec method() {
    if (value instanceof MethodSpec spec) {
      return spec;
    }
    if (value instanceof Parameters object && object.value("method").isPresent()) {
      return new MethodSpec(
          require("method").text(),
          member("parameters").map(Option::object).orElse(Parameters.none()));
    }
    throw unfit("a method with its parameters");
  }

  Optional<Option> member(String name) {
    return object().value(name).map(Option::new);
  }

  Option require(String name) {
    return member(name).orElseThrow(() -> unfit("an object with '" + name + "'"));
  }

  /** Returns the value as parameters hold it: a method as an object. */
  Object plain() {
    return value instanceof MethodSpec ? object() : value;
  }

  private IllegalArgumentException unfit(String rule) {
    return new IllegalArgumentException(
        "must be " + rule + ", got " + (value instanceof String ? "'" + value + "'" : value));
  }
}
