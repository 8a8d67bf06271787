package org.localgov.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells the whole story: regions, countries, a city, powers and partners, communes, and out to
 * files and back.
 */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints every chapter to standard output.
   *
   * @param arguments the folder that files are written to; a temporary one if there is none
   */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    tell(out, arguments.length == 0 ? null : Path.of(arguments[0]));
  }

  static void tell(PrintStream out, @Nullable Path folder) {
    Regions.tell(out);
    Countries.tell(out);
    City.tell(out);
    Powers.tell(out);
    Partners.tell(out);
    Communes communes = Communes.tell(out);
    Files.tell(out, communes, folder);
  }

  /** Prints a chapter's heading. */
  static void heading(PrintStream out, String words) {
    out.println();
    out.println(words);
    out.println("=".repeat(words.length()));
    out.println();
  }
}
