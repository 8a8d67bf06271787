package org.localgov.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says whether somebody looks at standard error while a command works. */
final class Terminal {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Returns whether standard error is a terminal; false where the system does not tell. */
  static boolean isStandardError() {
    try {
      if (Files.exists(STANDARD_ERROR)) {
        Path device = STANDARD_ERROR.toRealPath();
        return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
      }
    } catch (IOException | SecurityException e) {
      return false;
    }
    return false;
  }
}
