package org.evenhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How code is written, whatever its kind: time, injection, shared state, output, names, SQL. */
final class CodeRules {
  private CodeRules() {}

  /** Deadlines can be tested only where somebody else says what time it is. */
  static ArchRule theClockIsInjected(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .accessTargetWhere(asksTheMachine());
  }

  /**
   * The running product makes its clock in one place, and so does each command. Files age by the
   * machine's clock, also while the demonstration's is moved.
   */
  static ArchRule clocksAreMadeInOnePlace(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".tool..")
        .and()
        .doNotHaveFullyQualifiedName(root + ".kernel.Providers")
        .and()
        .doNotHaveFullyQualifiedName(root + ".document.application.DocumentConfiguration")
        .and()
        .resideOutsideOfPackage(root + ".document.reading..")
        .should()
        .accessTargetWhere(
            describe(
                "makes a clock of its own",
                access ->
                    access.getTargetOwner().isEquivalentTo(Clock.class)
                        && access.getName().startsWith("system")));
  }

  /**
   * Constructors say what a class needs. Only what the container keeps on disk between requests
   * (views, sessions) and enterprise beans take their parts by field.
   */
  static ArchRule partsComeByConstructor(String root) {
    return fields()
        .that()
        .areAnnotatedWith(Inject.class)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beDeclaredInClassesThat(
            describe(
                "are views, sessions or enterprise beans",
                type ->
                    type.isAnnotatedWith(ViewScoped.class)
                        || type.isAnnotatedWith(SessionScoped.class)
                        || type.isAnnotatedWith(Singleton.class)));
  }

  static ArchRule nothingIsShared(String root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaField>("be static and change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                var modifiers = field.getModifiers();
                events.add(
                    new SimpleConditionEvent(
                        field,
                        modifiers.contains(JavaModifier.STATIC)
                            && !modifiers.contains(JavaModifier.FINAL)
                            && !modifiers.contains(JavaModifier.SYNTHETIC),
                        field.getDescription()));
              }
            });
  }

  /** Commands print; so does the reader, which speaks with us that way. Everything else logs. */
  static ArchRule nothingIsPrinted(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".tool..", root + ".document.reading.child")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }

  static ArchRule namesSaySomething(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*\\.(Base\\w*|\\w*(Manager|Helper|Utils?|Impl|Dto|DTO|Data|Info))");
  }

  /** Rows are read and written where they are kept; the log and the tool have their own reasons. */
  static ArchRule statementsAreKeptTogether(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + "..persistence", root + ".tool..")
        .and()
        .doNotHaveFullyQualifiedName(root + ".casefile.application.ListCases")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.sql\\.(PreparedStatement|Statement|CallableStatement|ResultSet)");
  }

  /** A bean that calls itself goes round its own interceptors. */
  static ArchRule nobodyGoesRoundTheirOwnGuard(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .accessTargetWhere(
            describe(
                "calls a guarded or transactional method of its own class",
                access ->
                    access.getOriginOwner().equals(access.getTargetOwner())
                        && access.getTarget() instanceof CodeUnitCallTarget target
                        && target
                            .resolveMember()
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .filter(CodeRules::isIntercepted)
                            .isPresent()));
  }

  private static boolean isIntercepted(JavaCodeUnit called) {
    return called.isAnnotatedWith(Transactional.class)
        || called.isAnnotatedWith(RequiresPermissions.class);
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return describe(
        "asks the machine for the time",
        access ->
            switch (access.getName()) {
              case "now" ->
                  access.getTargetOwner().getPackageName().equals("java.time")
                      && !takesAClock(access);
              case "currentTimeMillis" -> access.getTargetOwner().isEquivalentTo(System.class);
              case "<init>" -> makesADateOfNow(access);
              case "getInstance" ->
                  access.getTargetOwner().isEquivalentTo(java.util.Calendar.class);
              default -> false;
            });
  }

  private static boolean takesAClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitCallTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean makesADateOfNow(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(java.util.Date.class)
        && access.getTarget() instanceof CodeUnitCallTarget target
        && target.getRawParameterTypes().isEmpty();
  }
}
