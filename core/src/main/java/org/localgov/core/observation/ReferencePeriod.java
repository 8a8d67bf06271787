package org.localgov.core.observation;

public record ReferencePeriod(String text) {
  public static ReferencePeriod parse(String t) {
    return new ReferencePeriod(t);
  }

  public String toString() {
    return text;
  }
}
