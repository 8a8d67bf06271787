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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localgov.core.error.LocalgovException;

/** Writes a file as a whole or not at all: into a new file beside it, then moved to its place. */
final class WholeFile {
  private final Path file;
  private final OutputOption.Body body;
  private final boolean ordinary;
  private final Path target;
  private final Path beside;

  private WholeFile(Path file, OutputOption.Body body) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    this.file = file;
    this.body = body;
    ordinary = Files.isRegularFile(file) || !Files.exists(file);
    target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
    beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
  }

  /**
   * Writes a file; what is no ordinary file, such as a pipe, is written to directly.
   *
   * @throws LocalgovException if it cannot be written
   */
  static void write(Path file, OutputOption.Body body) {
    write(Map.of(file, body));
  }

  /**
   * Writes several files, in the order of the map; none is put in its place before all are written.
   *
   * @throws LocalgovException if one cannot be written
   */
  static void write(Map<Path, OutputOption.Body> bodies) {
    List<WholeFile> files = new ArrayList<>();
    try {
      for (Map.Entry<Path, OutputOption.Body> one : bodies.entrySet()) {
        attempt(one.getKey(), () -> files.add(new WholeFile(one.getKey(), one.getValue())));
      }
      for (WholeFile one : files) {
        attempt(one.file, one::prepare);
      }
      for (WholeFile one : files) {
        attempt(one.file, one::place);
      }
    } finally {
      for (WholeFile one : files) {
        attempt(one.file, () -> Files.deleteIfExists(one.beside));
      }
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Path file, Attempt attempt) {
    try {
      attempt.run();
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

  private void prepare() throws IOException {
    if (ordinary) {
      stream(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, beside);
    }
  }

  private void place() throws IOException {
    if (ordinary) {
      move(beside, target);
    } else {
      stream(file, StandardOpenOption.WRITE);
    }
  }

  private void stream(Path to, StandardOpenOption... options) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(to, options))) {
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
