package org.localgov.indicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;
import org.localgov.indicators.spi.ScoringRuleContract;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.spi.TreatmentMethodContract;

class StandardMethodsTest {
  /** The contract runs in the test that has the method's name: a method without one fails here. */
  @TestFactory
  Stream<DynamicTest> everyRegisteredMethod_keepsItsContract() {
    MethodRegistry registry = MethodRegistry.standard();
    List<Method> methods = new ArrayList<>(registry.imputations());
    methods.addAll(registry.treatments());
    methods.addAll(registry.normalisations());
    methods.addAll(registry.aggregations());
    assertThat(methods).hasSameSizeAs(new StandardMethods().methods());
    return methods.stream()
        .map(method -> DynamicTest.dynamicTest(method.name(), () -> assertContract(method)));
  }

  private static void assertContract(Method method) throws Exception {
    Class<?> test = Class.forName(method.getClass().getName() + "Test");
    assertThat(test).isAssignableTo(contract(method));
    Constructor<?> made = test.getDeclaredConstructor();
    made.setAccessible(true);
    Object contract = made.newInstance();
    java.lang.reflect.Method tested = MethodContract.class.getDeclaredMethod("method");
    tested.setAccessible(true);
    assertThat(tested.invoke(contract)).hasSameClassAs(method);
  }

  private static Class<? extends MethodContract> contract(Method method) {
    if (method instanceof ImputationMethod) {
      return ImputationMethodContract.class;
    }
    if (method instanceof TreatmentMethod) {
      return TreatmentMethodContract.class;
    }
    return method instanceof NormalisationMethod
        ? NormalisationMethodContract.class
        : ScoringRuleContract.class;
  }
}
