package org.localgov.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What indices that are compared are called. */
final class VariantNames {
  private VariantNames() {}

  /** Returns their ids; where these are the same, the names of the files, or else numbered ids. */
  static List<String> of(List<IndexSource> sources) {
    List<String> ids = sources.stream().map(source -> source.index().id()).toList();
    List<String> files =
        sources.stream()
            .map(
                source ->
                    source.file().map(file -> stem(file.getFileName())).orElse(source.index().id()))
            .toList();
    List<String> numbered =
        IntStream.range(0, ids.size()).mapToObj(i -> ids.get(i) + "-" + (i + 1)).toList();
    for (List<String> names : List.of(ids, files)) {
      if (new HashSet<>(names).size() == names.size()) {
        return names;
      }
    }
    return new ArrayList<>(numbered);
  }

  private static String stem(Object file) {
    String name = String.valueOf(file);
    return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
  }
}
