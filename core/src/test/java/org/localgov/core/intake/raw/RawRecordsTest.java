package org.localgov.core.intake.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.contract.Samples;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.ValueIntake;

/** Every raw record: the way from each sample of its value and back, and one without any part. */
class RawRecordsTest {
  /** Returns every raw record of the package. */
  static List<Class<?>> records() throws IOException, URISyntaxException {
    Path folder = Path.of(RawPlace.class.getResource("RawPlace.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("Raw\\w+\\.class"))
          .sorted()
          .<Class<?>>map(RawRecordsTest::named)
          .toList();
    }
  }

  private static Class<?> named(String file) {
    try {
      return Class.forName(RawPlace.class.getPackageName() + "." + file.replace(".class", ""));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void samples_keepTheConstraintsAndComeBack(Class<?> record) throws ReflectiveOperationException {
    Method of =
        Arrays.stream(record.getMethods())
            .filter(method -> method.getName().equals("of"))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .findFirst()
            .orElseThrow();
    List<?> samples = Samples.of(of.getParameterTypes()[0]);
    assertThat(samples).isNotEmpty();
    for (Object sample : samples) {
      Raw<?> raw = (Raw<?>) Objects.requireNonNull(of.invoke(null, sample));
      assertThat(ValueIntake.standard().check(raw)).as("%s", raw).isEmpty();
      assertThat(ValueIntake.standard().<Object>accept(cast(raw))).isEqualTo(sample);
      assertThat(of.invoke(null, sample)).isEqualTo(raw).hasSameHashCodeAs(raw);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void nothing_isRefusedNamingWhatIsMissing(Class<?> record) throws ReflectiveOperationException {
    Object[] nothing = new Object[record.getRecordComponents().length];
    Raw<?> raw = (Raw<?>) record.getConstructors()[0].newInstance(nothing);
    if (record == RawPowerSignature.class) { // a signature without any score is one
      assertThat(ValueIntake.standard().check(raw)).isEmpty();
      return;
    }
    ViolationsException refused =
        catchThrowableOfType(
            ViolationsException.class, () -> ValueIntake.standard().accept(cast(raw)));
    assertThat(refused.violations())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("missing-property"));
  }

  @SuppressWarnings("unchecked") // whatever its value is
  private static Raw<Object> cast(Raw<?> raw) {
    return (Raw<Object>) raw;
  }
}
