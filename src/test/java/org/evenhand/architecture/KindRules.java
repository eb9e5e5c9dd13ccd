package org.evenhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import org.evenhand.casefile.api.HumanStep;

/** What classes of each kind may do: models, aggregates, verbs, steps, pages. */
final class KindRules {
  private KindRules() {}

  static ArchRule modelKnowsOnlyPersistence(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..model")
        .should()
        .dependOnClassesThat(
            describe(
                "belong to the container, to security, to a log or to the database",
                type ->
                    type.getPackageName().startsWith("jakarta.")
                            && !type.getPackageName().startsWith("jakarta.persistence")
                            && !type.getPackageName().startsWith("jakarta.validation")
                        || type.getPackageName()
                            .matches(
                                "(org\\.apache\\.shiro|org\\.slf4j|java\\.util\\.logging"
                                    + "|java\\.sql|javax\\.sql|org\\.camunda|org\\.primefaces)"
                                    + ".*")));
  }

  static ArchRule aggregatesHaveNoSetters(String root) {
    return noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(areStored(root))
        .should()
        .haveNameMatching("set[A-Z].*");
  }

  static ArchRule aggregatesAreMadeWhole(String root) {
    return classes()
        .that(areStored(root))
        .should(
            new ArchCondition<>("not be made empty by others") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                    .filter(c -> c.getRawParameterTypes().isEmpty())
                    .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(c -> events.add(SimpleConditionEvent.violated(c, c.getDescription())));
              }
            });
  }

  /**
   * A class that changes things has one thing that it changes. Two are each what one screen does to
   * one piece of work: it is opened, kept and looked back at; it is taken and handed over.
   */
  static ArchRule verbsDoOneThing(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..application")
        .and()
        .doNotHaveFullyQualifiedName(root + ".workflow.application.OpenStep")
        .and()
        .doNotHaveFullyQualifiedName(root + ".workflow.application.TakeWork")
        .should(
            new ArchCondition<>("have one public method with a transaction of its own") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                var verbs =
                    type.getMethods().stream()
                        .filter(KindRules::isVerb)
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
                if (verbs.size() > 1) {
                  events.add(
                      SimpleConditionEvent.violated(type, type.getName() + " does " + verbs));
                }
              }
            });
  }

  static ArchRule stepsAreCarriedOutInOnePlace(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".workflow.application")
        .or()
        .haveSimpleNameNotContaining("CompleteStep")
        .and()
        .haveSimpleNameNotContaining("TakeUpCourse")
        .should()
        .accessTargetWhere(isCalled("carryOut", HumanStep.class.getName()))
        .orShould()
        .accessTargetWhere(isCalled("complete", root + ".workflow.application.ProcessEngineDoor"));
  }

  static ArchRule decisionsAreWrittenByTheRoomThatKnowsTheOrder(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".workflow.application", root + ".decisionlog..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(root.replace(".", "\\.") + "\\.decisionlog\\.application\\.RecordEntry");
  }

  static ArchRule webTouchesNoDatabase(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "org.eclipse.persistence..",
            "java.sql",
            "javax.sql",
            "org.postgresql..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Transactional.class);
  }

  static ArchRule pagesStayInWeb(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".web..", root + ".identity.shiro")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "org.primefaces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "jakarta.el..");
  }

  /** Doors bear its annotations; what they mean is known in two rooms. */
  static ArchRule securityStaysAtTheGate(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            root + ".web..", root + ".identity.shiro", root + ".identity.application")
        .should()
        .dependOnClassesThat(
            describe(
                "belong to Shiro and are no annotation of doors",
                type ->
                    type.getPackageName().startsWith("org.apache.shiro")
                        && !type.getPackageName().equals("org.apache.shiro.authz.annotation")));
  }

  private static DescribedPredicate<JavaClass> areStored(String root) {
    return describe(
        "are stored",
        type ->
            type.getPackageName().startsWith(root + ".")
                && (type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)));
  }

  private static boolean isVerb(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && method.isAnnotatedWith(Transactional.class);
  }

  private static DescribedPredicate<JavaAccess<?>> isCalled(String method, String owner) {
    return describe(
        "calls " + owner + "." + method,
        access ->
            access.getName().equals(method)
                && access.getTargetOwner().isAssignableTo(owner)
                && !access.getOriginOwner().isAssignableTo(access.getTargetOwner().getName()));
  }
}
