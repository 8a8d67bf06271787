package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.Robustness;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintyResult;
import org.localgov.indicators.robustness.UncertaintySpec;

/** A million replications of the ASEM index take no more room than a hundred thousand. */
class RobustnessHeapTest {
  private static final int MANY = 1_000_000;
  private static final int FEW = 100_000;
  private static final long MEGABYTE = 1 << 20;

  private static final UncertaintySpec SPEC =
      UncertaintySpec.of(
          UncertainInput.options(
              "outliers", "treatment.first.parameters.maximumPoints", 1, 2, 3, 4, 5),
          UncertainInput.options(
              "normalisation", "normalisation", Methods.minMax(1, 100), Methods.zScore(10, 2)),
          UncertainInput.options(
              "rule", "aggregation", Methods.arithmeticMean(), Methods.geometricMean()),
          UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25)).onLevels(2, 3));

  /** One number of 8 bytes a replication would be 7 megabytes more, scores and ranks 550. */
  @Test
  void replications_doNotGrowTheHeap() {
    long[] used = {0};
    UncertaintyResult result =
        Robustness.of(GoldenTables.index(), SPEC)
            .replications(MANY)
            .threads(2)
            .listener(
                (done, all) -> {
                  if (used[0] == 0 && done >= FEW) {
                    used[0] = heap();
                  }
                })
            .run(GoldenTables.data());
    long after = heap();
    assertThat(result.failed()).isZero();
    assertThat(result.rankCounts(0).values().stream().mapToInt(i -> i).sum()).isEqualTo(MANY);
    assertThat(after - used[0]).isLessThan(4 * MEGABYTE);
  }

  /** Returns what is in use once garbage is collected. */
  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
