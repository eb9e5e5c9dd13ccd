package org.evenhand.workflow.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/**
 * Nobody but the workflow room touches the engine, and nobody at all hands it an expression in a
 * query. The second rule guards against a flaw of the engine that has no free remedy: inside {@code
 * or()} its ban on such expressions does not hold (CVE-2026-109432). As long as no query method
 * named {@code ...Expression} is used, text that somebody typed cannot get there.
 */
class EngineStaysInItsRoomTest {
  private static final String ENGINE = "org.camunda.bpm.engine";

  /** Makes the engine's tables with the scripts in its jar and reads its version; never runs it. */
  private static final String TABLES = "org.evenhand.tool.database";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.evenhand");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.evenhand.planted.engine");

  private static final ArchRule STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.evenhand.workflow..", TABLES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  private static final ArchRule IS_ONLY_A_JAR_TO_THE_MIGRATION =
      noClasses()
          .that()
          .resideInAPackage(TABLES)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.camunda..").and(not(type(ProcessEngine.class))))
          .orShould()
          .accessTargetWhere(isOnTheEngine());

  private static final ArchRule IS_ASKED_NO_EXPRESSION =
      noClasses().should().accessTargetWhere(aQueryTakesAnExpression());

  @Test
  void staysInItsRoom() {
    STAYS_IN_ITS_ROOM.check(PRODUCT);
  }

  @Test
  void isOnlyAJarToTheMigration() {
    IS_ONLY_A_JAR_TO_THE_MIGRATION.check(PRODUCT);
  }

  @Test
  void isAskedNoExpression() {
    IS_ASKED_NO_EXPRESSION.check(PRODUCT);
  }

  @Test
  void noticesWhoeverGoesRoundTheRoom() {
    assertThat(STAYS_IN_ITS_ROOM.evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("AsksTheEngineItself"))
        .anyMatch(line -> line.contains("AsksTheEngineByReference"));
  }

  @Test
  void noticesWhoeverAsksAnExpression() {
    assertThat(IS_ASKED_NO_EXPRESSION.evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("taskAssigneeExpression"))
        .anyMatch(line -> line.contains("taskCandidateUserExpression"));
  }

  @Test
  void looksAtTheRealClasses() {
    assertThat(PRODUCT.contain(EngineConfiguration.class)).isTrue();
    assertThat(PRODUCT.contain(TABLES + ".EngineTables")).isTrue();
  }

  private static DescribedPredicate<JavaAccess<?>> isOnTheEngine() {
    return describe(
        "is on the engine", access -> access.getTargetOwner().getPackageName().startsWith(ENGINE));
  }

  private static DescribedPredicate<JavaAccess<?>> aQueryTakesAnExpression() {
    return describe(
        "a query of the engine takes an expression",
        access ->
            access.getTargetOwner().getPackageName().startsWith(ENGINE)
                && access.getTarget().getName().endsWith("Expression"));
  }
}
