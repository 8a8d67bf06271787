package org.localgov.examples.cli;

/** Options that are sound one by one and make no sense together. */
final class BadUsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadUsageException(String message) {
    super(message);
  }
}
