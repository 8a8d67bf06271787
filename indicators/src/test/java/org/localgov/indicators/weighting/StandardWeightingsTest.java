package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.JudgementContract;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.WeightingMethodContract;

class StandardWeightingsTest {
  /** The contract runs in the test that has the method's name: a method without one fails here. */
  @TestFactory
  Stream<DynamicTest> everyRegisteredWeighting_keepsItsContract() {
    return new StandardWeightings()
        .methods().stream()
            .map(method -> DynamicTest.dynamicTest(method.name(), () -> assertContract(method)));
  }

  private static void assertContract(Method method) throws Exception {
    Class<?> test = Class.forName(method.getClass().getName() + "Test");
    Class<?> kept =
        method instanceof Judgement ? JudgementContract.class : WeightingMethodContract.class;
    assertThat(test).isAssignableTo(kept);
    Object contract = test.getDeclaredConstructor().newInstance();
    java.lang.reflect.Method tested = kept.getDeclaredMethod("method");
    tested.setAccessible(true);
    assertThat(tested.invoke(contract)).hasSameClassAs(method);
  }

  @Test
  void everyRegisteredWeighting_hasAWord() {
    assertThat(MethodRegistry.standard().weightings())
        .extracting(Method::name)
        .containsExactlyInAnyOrder(
            Weightings.critic().method().name(),
            Weightings.entropy().method().name(),
            Weightings.equal().method().name(),
            Weightings.factor().method().name(),
            Weightings.optimised().method().name(),
            Weightings.pca().method().name(),
            Weightings.standardDeviation().method().name());
    assertThat(MethodRegistry.standard().judgements())
        .extracting(Method::name)
        .containsExactlyInAnyOrder(
            Weightings.ahp().method(),
            Weightings.alike().method(),
            Weightings.budgetAllocation(Map.of()).method(),
            Weightings.given(1).method());
  }
}
