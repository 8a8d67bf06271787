package org.localgov.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LogarithmProperties {
  private static void assertStrict(double x) {
    Double expected = StrictMath.log(x);
    assertThat(Logarithm.of(x)).as("of %s", x).isEqualTo(expected);
  }

  @Property
  void of_anyNumber_isThatOfStrictMath_toTheLastBit(@ForAll double x) {
    assertStrict(x);
    assertStrict(Math.abs(x));
  }

  @Property(tries = 20)
  void of_manyNumbers_isThatOfStrictMath_toTheLastBit(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int different = 0;
    for (int i = 0; i < 100_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      double score = random.nextDouble(0, 200);
      double nearOne = 1 + random.nextDouble(-1e-5, 1e-5);
      for (double x : new double[] {any, score, nearOne}) {
        boolean same = Double.compare(Logarithm.of(x), StrictMath.log(x)) == 0;
        different += same ? 0 : 1;
      }
    }
    assertThat(different).isZero();
  }

  @Example
  void of_theEndsOfTheRange_isThatOfStrictMath() {
    for (double x :
        new double[] {
          0,
          -0.0,
          -1,
          1,
          2,
          0.5,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN,
          Math.nextUp(1),
          Math.nextDown(1),
          Math.sqrt(2),
          Math.nextUp(Math.sqrt(2)),
          Math.sqrt(0.5)
        }) {
      assertStrict(x);
    }
  }
}
