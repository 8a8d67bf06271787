package org.localgov.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that set the parameters of an index. */
final class SettingOptions {
  @Option(
      names = "--parameters",
      paramLabel = "FILE",
      description = "Parameters of the index, as a JSON object of names and values.")
  private @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "One parameter of the index, whatever --parameters says; may be repeated.")
  private Map<String, String> settings = new LinkedHashMap<>();

  /** Returns the parameters by name: those of the file, then those of the command line. */
  Map<String, Object> read() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (file != null) {
      all.putAll(ParameterFile.read(file));
    }
    settings.forEach((name, value) -> all.put(name, parse(value)));
    return all;
  }

  private static Object parse(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    try {
      double number = new BigDecimal(text).doubleValue();
      return Double.isFinite(number) ? number : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
