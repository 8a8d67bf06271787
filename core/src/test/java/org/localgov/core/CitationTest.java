package org.localgov.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant of an exported enum says in its own Javadoc where it comes from. */
class CitationTest {
  private static final Path SOURCES = Path.of("src/main/java/org/localgov/core");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "\n  /\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\n  (?<name>[A-Z][A-Z_]*)\\b", Pattern.DOTALL);
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CITED =
      Pattern.compile("\\b(?:19|20)[0-9]{2}\\b|ISO [0-9]+(?:-[0-9]+)?|CL_OBS_STATUS");

  static List<Path> enums() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).contains("\npublic enum "))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void constants_citeWhatTheClassDescribes(Path file) {
    String text = read(file);
    String classDoc = plain(text.substring(0, text.indexOf("\npublic enum ")));
    List<MatchResult> constants =
        CONSTANT.matcher(text.substring(text.indexOf("\npublic enum "))).results().toList();

    assertThat(constants)
        .extracting(found -> found.group(2))
        .containsExactlyElementsOf(names(file));
    for (MatchResult constant : constants) {
      String doc = plain(constant.group(1));
      assertThat(citations(doc).isEmpty() && !doc.contains("this library's own"))
          .as("%s cites nothing: %s", constant.group(2), doc)
          .isFalse();
      assertThat(citations(doc)).allMatch(classDoc::contains, "is in the comment of the class");
    }
  }

  /** Returns the years and standards in brackets, of which the class has the full reference. */
  private static List<String> citations(String doc) {
    return BRACKETS
        .matcher(doc)
        .results()
        .flatMap(brackets -> CITED.matcher(brackets.group()).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private static List<String> names(Path file) {
    String name =
        SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".").replace(".java", "");
    try {
      return Stream.of(Class.forName("org.localgov.core." + name).getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(String comment) {
    return comment.replaceAll("\\s*\n\\s*\\*?\\s*", " ");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
