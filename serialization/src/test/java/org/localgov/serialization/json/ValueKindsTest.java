package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.intake.raw.RawSource;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

/** Every value type of core is bound, described and exemplified. */
class ValueKindsTest {
  @Test
  void everyValueTypeOfCore_isBound() {
    Set<String> types =
        ValueTypes.all().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> bound =
        Stream.concat(
                ValueKinds.OBJECTS.stream().map(ObjectKind::type),
                ValueKinds.TEXTS.stream().map(TextKind::type))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(types).contains("CityGovernment", "PlaceId", "PowerLevel", "MayoralPowers");
    assertThat(bound).containsExactlyInAnyOrderElementsOf(types);
  }

  @Test
  void everyObject_hasAGoldenDocumentWithEveryProperty() {
    for (ObjectKind<?, ?> kind : ValueKinds.OBJECTS) {
      assertThat(DomainGolden.document(kind.kind()))
          .contains(
              Arrays.stream(kind.raw().getRecordComponents())
                  .map(component -> "\n  \"" + component.getName() + "\": ")
                  .toList());
    }
  }

  @Test
  void everyText_hasAGoldenDocumentUnlessItIsAnEnumeration() {
    assertThat(ValueKinds.TEXTS)
        .allMatch(kind -> kind.type().isEnum() != DomainGolden.exists(kind.kind()));
  }

  @Test
  void kinds_areInOrderAndOnce() {
    assertThat(ValueKinds.OBJECTS).extracting(ObjectKind::kind).isSorted().doesNotHaveDuplicates();
    assertThat(ValueKinds.TEXTS).extracting(TextKind::kind).isSorted().doesNotHaveDuplicates();
    assertThat(LocalgovJson.kinds()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void rawRecords_leaveTheHeadOfDocumentsFree() {
    for (ObjectKind<?, ?> kind : ValueKinds.OBJECTS) {
      assertThat(kind.raw().getRecordComponents())
          .extracting(RecordComponent::getName)
          .doesNotContain("kind", "schemaVersion");
    }
  }

  @Test
  void everyRawRecord_isBound() {
    Set<String> raw =
        new ClassFileImporter()
            .importPackages(RawSource.class.getPackageName()).stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getSimpleName().startsWith("Raw"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

    assertThat(ValueKinds.OBJECTS)
        .extracting(kind -> kind.raw().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(raw);
  }
}
