package org.localgov.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependentsWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Serialization ▶ indicators ▶ core, one way, and no cycle between packages. */
@AnalyzeClasses(packages = "org.localgov", importOptions = ShippedClasses.class)
class ArchitectureTest {
  private static final String CORE = "org.localgov.core..";
  private static final String INDICATORS = "org.localgov.indicators..";
  private static final String SERIALIZATION = "org.localgov.serialization..";
  private static final String EXAMPLES = "org.localgov.examples..";

  @ArchTest
  static final ArchRule core_dependsOnNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INDICATORS, SERIALIZATION, EXAMPLES);

  @ArchTest
  static final ArchRule indicators_dependOnCoreOnly =
      noClasses()
          .that()
          .resideInAPackage(INDICATORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SERIALIZATION, EXAMPLES);

  @ArchTest
  static final ArchRule nobody_dependsOnExamples =
      noClasses()
          .that()
          .resideOutsideOfPackage(EXAMPLES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXAMPLES);

  @ArchTest
  static final ArchRule jackson_isKnownToSerializationOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(SERIALIZATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

  @ArchTest
  static final ArchRule files_areUnknownToCoreAndIndicators =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, INDICATORS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.nio.file..")
                  .or(
                      DescribedPredicate.describe(
                          "are a file or a stream of one",
                          type -> type.getName().matches("java\\.io\\.(Random.*)?File.*"))));

  @ArchTest
  static final ArchRule beanValidation_isKnownToTheIntakeOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.localgov.core.intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.validation..", "org.hibernate..");

  @ArchTest
  static final ArchRule numerics_areKnownToIndicatorsOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(INDICATORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.ojalgo..", "org.apache.commons.statistics..");

  @ArchTest
  static final ArchRule logging_isNotDone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..");

  @ArchTest
  static final ArchRule scoring_findsMethodsByNameNeverByClass =
      noClasses()
          .that()
          .resideInAPackage("org.localgov.indicators.scoring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.localgov.indicators.method..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule internalPackages_areUsedInsideTheirModuleOnly =
      classes()
          .that()
          .resideInAPackage("org.localgov.*.internal..")
          .should(
              onlyHaveDependentsWhere(
                  DescribedPredicate.describe(
                      "the dependent is in the same module",
                      dependency ->
                          module(dependency.getOriginClass())
                              .equals(module(dependency.getTargetClass())))));

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices()
          .matching("org.localgov.(core|indicators|serialization).(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule publicClasses_areInNullMarkedPackages =
      classes()
          .that()
          .arePublic()
          .should(
              new ArchCondition<>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(
                      new SimpleConditionEvent(
                          type,
                          marked,
                          type.getPackageName() + " has no package-info with @NullMarked"));
                }
              });

  /** JShell's script imports whole packages, where a name that stands twice can be used no more. */
  @ArchTest
  static void publicTypes_haveASimpleNameOfTheirOwn(JavaClasses classes) {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("-info"))
            .filter(type -> !type.getPackageName().contains(".internal"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    assertThat(byName).isNotEmpty().allSatisfy((name, places) -> assertThat(places).hasSize(1));
  }

  /** Returns the part of the package's name that every package of a module shares. */
  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", 4);
    return String.join(".", parts[0], parts[1], parts[2]);
  }
}
