package org.localgov.serialization.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document that is refused, as {@code bad-documents.txt} tells it.
 *
 * @param kind the kind of document that it is read as
 * @param wrong what is wrong with it
 * @param text the document
 * @param faults what is to be told, in order
 */
record BadDocument(String kind, String wrong, String text, List<Expected> faults) {
  private static final Pattern TIMES = Pattern.compile("⟨(.)×(\\d+)⟩");
  private static final char MARK = '▶';

  /**
   * A fault that is to be told.
   *
   * @param code the code
   * @param path the path, or null where it has none
   * @param message a part of the message
   * @param line the line, from 1; 0 where no place is told
   * @param column the column, from 1; 0 where no place is told
   */
  record Expected(String code, String path, String message, int line, int column) {}

  private record Place(int line, int column) {}

  /** Returns every document of the file. */
  static List<BadDocument> all() {
    return Stream.of(file().split("(?m)^== ", -1)).skip(1).map(BadDocument::parse).toList();
  }

  @Override
  public String toString() {
    return kind + ": " + wrong;
  }

  private static BadDocument parse(String block) {
    List<String> lines = block.stripTrailing().lines().toList();
    String[] title = lines.get(0).split(": ", 2);
    int first = 1;
    while (first < lines.size() && lines.get(first).matches("[a-z-]+ \\| .*")) {
      first++;
    }
    String marked = String.join("\n", lines.subList(first, lines.size()));
    marked = TIMES.matcher(marked).replaceAll(x -> repeated(x.group(1), x.group(2)));
    List<Place> places = places(marked);
    List<Expected> faults = new ArrayList<>();
    for (String line : lines.subList(1, first)) {
      String[] cells = line.split(" \\| ", 3);
      Place place = places.isEmpty() ? new Place(0, 0) : places.get(faults.size());
      String path = cells[1].equals("-") ? null : cells[1];
      faults.add(new Expected(cells[0], path, cells[2], place.line(), place.column()));
    }
    if (faults.isEmpty() || faults.size() < places.size()) {
      throw new AssertionError("there must be a fault for each place of '" + lines.get(0) + "'");
    }
    return new BadDocument(title[0], title[1], marked.replace("" + MARK, ""), faults);
  }

  private static String repeated(String text, String times) {
    return text.repeat(Integer.parseInt(times));
  }

  private static List<Place> places(String marked) {
    List<Place> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (char each : marked.toCharArray()) {
      if (each == MARK) {
        places.add(new Place(line, column));
      } else if (each == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return places;
  }

  private static String file() {
    try (InputStream file = BadDocument.class.getResourceAsStream("bad-documents.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
