package org.localgov.serialization.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment of a class of core says, as a description for people who read no Java. */
final class SourceComment {
  private static final Path CORE = Path.of("..", "core", "src", "main", "java");
  private static final Pattern COMMENT = Pattern.compile("(?ms)^/\\*\\*(.*?)\\*/");

  private SourceComment() {}

  /** Returns the first sentence of the type's comment. */
  static String ofType(Class<?> type) {
    String text = plain(comment(type).replaceAll("(?s)(<p>|<pre>|\\n@param ).*", ""));
    Matcher sentence = Pattern.compile("^.*?\\.(?= [A-Z]|$)").matcher(text);
    if (!sentence.find()) {
      throw new AssertionError("the comment of " + type + " must begin with a sentence");
    }
    return sentence.group();
  }

  /** Returns what the comment of a record says of a component, as a sentence. */
  static String ofComponent(Class<?> type, String component) {
    Matcher parameter =
        Pattern.compile("(?s)\\n@param " + component + "\\s(.*?)(?=\\n@|$)").matcher(comment(type));
    if (!parameter.find()) {
      throw new AssertionError("the comment of " + type + " must have @param " + component);
    }
    String text = plain(parameter.group(1));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String comment(Class<?> type) {
    Path file = CORE.resolve(type.getName().replace('.', '/') + ".java");
    try {
      Matcher comment = COMMENT.matcher(Files.readString(file));
      if (!comment.find()) {
        throw new AssertionError(file + " must have a comment");
      }
      return comment.group(1).replaceAll("\\n \\* ?", "\n").stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("\\{@(?:link|linkplain) \\S+ ([^}]*)}", "$1")
        .replaceAll("\\{@link (?:[\\w.]*\\.|#)?(\\w+)}", "$1")
        .replaceAll("\\{@code ([^}]*)}", "$1")
        .replaceAll("</?i>", "")
        .strip();
  }
}
