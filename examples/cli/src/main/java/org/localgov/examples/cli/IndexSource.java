package org.localgov.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.serialization.json.LocalgovJson;

/**
 * An index, and the file it was read from if it is not of the catalogue.
 *
 * @param index the definition
 * @param file the file; empty for an instrument of the catalogue
 */
record IndexSource(Index index, Optional<Path> file) {
  /**
   * Returns the instrument of an id, or else the index in a file.
   *
   * @throws LocalgovException if there is neither such an id nor such a file, or the file is bad
   */
  static IndexSource of(String name) {
    if (!Instruments.ids().contains(name)) {
      Optional<Path> file = existing(name);
      if (file.isPresent()) {
        return of(file.get());
      }
    }
    try {
      return new IndexSource(Instruments.of(name), Optional.empty());
    } catch (UnknownNameException e) {
      throw new LocalgovException(
          e.code(), e.getMessage() + "; nor is there such a file", e.details(), e);
    }
  }

  /** Returns the index in a file. */
  static IndexSource of(Path file) {
    return new IndexSource(LocalgovJson.readIndex(file), Optional.of(file));
  }

  /**
   * Returns the scorer of the index.
   *
   * @throws ViolationsException with every fault, each with the file
   */
  Scorer scorer(Map<String, ?> settings, boolean lenient) {
    try {
      return Scorer.builder(index).set(settings).lenient(lenient).build();
    } catch (ViolationsException e) {
      if (file.isEmpty()) {
        throw e;
      }
      String place = file.get().toString();
      throw new ViolationsException(
          e.code(), e.violations().stream().map(fault -> fault.at(place)).toList());
    }
  }

  private static Optional<Path> existing(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
