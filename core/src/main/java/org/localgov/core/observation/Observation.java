package org.localgov.core.observation;

public record Observation(
    String unit, String indicator, java.util.Optional<ReferencePeriod> period, double value) {}
