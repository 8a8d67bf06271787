package org.localgov.core.observation;

public record ObservationSet(java.util.List<Observation> all) {
  public java.util.stream.Stream<Observation> stream() {
    return all.stream();
  }
}
