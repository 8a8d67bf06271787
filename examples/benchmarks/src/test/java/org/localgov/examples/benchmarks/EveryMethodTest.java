package org.localgov.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.openjdk.jmh.annotations.Param;

/** Every method has a benchmark, and what is done by hand beside it comes to the same. */
class EveryMethodTest {
  private static final MethodRegistry REGISTRY = MethodRegistry.standard();

  @Test
  void everyNormalisationAndAggregationIsMeasured() throws Exception {
    assertThat(normalisations())
        .containsExactlyInAnyOrderElementsOf(names(REGISTRY.normalisations()));
    assertThat(aggregations()).containsExactlyInAnyOrderElementsOf(names(REGISTRY.aggregations()));
  }

  @ParameterizedTest
  @MethodSource("normalisations")
  void normalisation_isTheSameByHand(String method) {
    NormalisationBenchmark benchmark = new NormalisationBenchmark();
    benchmark.method = method;
    benchmark.fill();
    Agreement.require(method, benchmark.method().clone(), benchmark.handWritten());
  }

  @ParameterizedTest
  @MethodSource("aggregations")
  void aggregation_isTheSameByHand(String method) {
    AggregationBenchmark benchmark = new AggregationBenchmark();
    benchmark.method = method;
    benchmark.fill();
    Agreement.require(method, benchmark.rule().clone(), benchmark.handWritten());
  }

  private static Stream<String> normalisations() throws Exception {
    return measured(NormalisationBenchmark.class);
  }

  private static Stream<String> aggregations() throws Exception {
    return measured(AggregationBenchmark.class);
  }

  private static Stream<String> measured(Class<?> benchmark) throws Exception {
    return Arrays.stream(benchmark.getField("method").getAnnotation(Param.class).value());
  }

  private static List<String> names(List<? extends Method> methods) {
    return methods.stream().map(Method::name).toList();
  }
}
