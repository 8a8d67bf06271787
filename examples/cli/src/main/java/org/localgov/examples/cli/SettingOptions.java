package org.localgov.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      description =
          "One parameter of the index, whatever --parameters says; may be repeated. VALUE is a"
              + " number, true, false, text, or JSON: [2, 1], {...}, \"text\".")
  private List<Setting> settings = new ArrayList<>();

  /**
   * Returns the parameters by name: those of the file, then those of the command line.
   *
   * @throws BadUsageException if the command line sets one twice
   */
  Map<String, Object> read() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (file != null) {
      all.putAll(ParameterFile.read(file));
    }
    Set<String> once = new HashSet<>();
    for (Setting setting : settings) {
      if (!once.add(setting.name())) {
        throw new BadUsageException("--set " + setting.name() + " must be given once");
      }
      all.put(setting.name(), setting.value());
    }
    return all;
  }
}
