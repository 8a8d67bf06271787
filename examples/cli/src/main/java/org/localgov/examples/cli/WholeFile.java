package org.localgov.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.UUID;
import org.localgov.core.error.LocalgovException;

/** Writes a file as a whole or not at all: into a new file beside it, then moved to its place. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file; what is no ordinary file, such as a pipe, is written to directly.
   *
   * @throws LocalgovException if it cannot be written
   */
  static void write(Path file, OutputOption.Body body) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a directory");
      }
      if (Files.isRegularFile(file)) {
        replace(file.toRealPath(), body);
      } else if (Files.exists(file)) {
        stream(file, body, StandardOpenOption.WRITE);
      } else {
        replace(file.toAbsolutePath(), body);
      }
    } catch (IOException e) {
      String reason =
          e instanceof NoSuchFileException
              ? "there is no such directory"
              : String.valueOf(e.getMessage());
      throw new LocalgovException(
          "unwritable-file",
          "cannot write '" + file + "': " + reason,
          Map.of("file", file.toString()),
          e);
    }
  }

  private static void replace(Path target, OutputOption.Body body) throws IOException {
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      stream(beside, body, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, beside);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void stream(Path file, OutputOption.Body body, StandardOpenOption... options)
      throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      body.write(stream);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
