package org.evenhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * The process engine stays behind our door, delegates stay thin, and nobody hands the engine an
 * expression in a query: inside {@code or()} its ban on such expressions does not hold
 * (CVE-2026-109432, without a free remedy). As long as no query method named {@code ...Expression}
 * is used, text that somebody typed cannot get there.
 */
final class EngineRules {
  private static final String ENGINE = "org.camunda.bpm.engine";

  private EngineRules() {}

  static ArchRule staysBehindItsDoor(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            root + ".workflow.engine", root + ".workflow.delegates", tables(root))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..");
  }

  /** Makes the engine's tables with the scripts in its jar and reads its version; never runs it. */
  static ArchRule isOnlyAJarToTheMigration(String root) {
    return noClasses()
        .that()
        .resideInAPackage(tables(root))
        .should()
        .dependOnClassesThat(resideInAPackage("org.camunda..").and(not(type(ProcessEngine.class))))
        .orShould()
        .accessTargetWhere(
            describe(
                "is on the engine",
                access -> access.getTargetOwner().getPackageName().startsWith(ENGINE)));
  }

  static ArchRule isAskedNoExpression(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .accessTargetWhere(aQueryTakesAnExpression());
  }

  static ArchRule delegatesHoldOneUseCase(String root) {
    return classes().that().implement(JavaDelegate.class).should(holdOneUseCase(root));
  }

  private static String tables(String root) {
    return root + ".tool.database";
  }

  private static DescribedPredicate<JavaAccess<?>> aQueryTakesAnExpression() {
    return describe(
        "a query of the engine takes an expression",
        access ->
            access.getTargetOwner().getPackageName().startsWith(ENGINE)
                && access.getTarget().getName().endsWith("Expression"));
  }

  private static ArchCondition<JavaClass> holdOneUseCase(String root) {
    return new ArchCondition<>("be named delegates that hold one use case and nothing else") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var held = fields(type);
        var thin =
            held.size() == 1
                && held.get(0).getRawType().getPackageName().endsWith(".application")
                && type.isAnnotatedWith(Named.class)
                && type.getSimpleName().endsWith("Delegate")
                && type.getPackageName().equals(root + ".workflow.delegates");
        if (!thin) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " holds " + held));
        }
      }
    };
  }

  private static List<JavaField> fields(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .toList();
  }
}
