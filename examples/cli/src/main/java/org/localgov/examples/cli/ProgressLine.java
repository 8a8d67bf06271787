package org.localgov.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.localgov.indicators.robustness.Progress;

/** One line on a terminal that says how far a long computation is. */
final class ProgressLine implements Progress {
  private static final long PAUSE = 200_000_000L;

  private final Console console;
  private long last = System.nanoTime();
  private int length;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void at(long done, long all) {
    long now = System.nanoTime();
    if (console.isWatched() && now - last >= PAUSE) {
      last = now;
      show(String.format(Locale.ROOT, "%,d of %,d replications", done, all));
    }
  }

  private void show(String text) {
    PrintWriter err = console.err();
    err.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
    err.flush();
    length = text.length();
  }

  /** Wipes the line out, so that something else may be written there. */
  void wipe() {
    if (length > 0) {
      show("");
      console.err().print("\r");
      console.err().flush();
    }
  }
}
