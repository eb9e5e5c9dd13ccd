package org.evenhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wall round declarations of equality data, and the other logins to the database. */
final class WallRules {
  private static final Map<String, Set<Room>> LOGINS =
      Map.of(
          "casework", Set.of(Room.CASEFILE, Room.IDENTITY, Room.DECISIONLOG),
          "vault", Set.of(Room.ANONYMISATION),
          "diversity", Set.of(Room.DIVERSITY));

  private WallRules() {}

  static ArchRule databasesAreOpenedByTheirRooms(String root) {
    return fields()
        .that()
        .areAnnotatedWith(Resource.class)
        .or()
        .areAnnotatedWith(PersistenceContext.class)
        .should(openTheirOwnDatabase(root));
  }

  /**
   * Only equality assurance asks (its rooms are still to come), and the page where people declare.
   * Commands bring declarations in and take nothing out. What is asked is no secret.
   */
  static ArchRule onlyAssuranceAsks(String root) {
    var wall = Room.DIVERSITY.under(root);
    return noClasses()
        .that(
            describe(
                "are not for equality assurance",
                type ->
                    !Room.DIVERSITY.holds(type, root)
                        && !type.getPackageName().startsWith(root + ".fairness.audit")
                        && !type.getPackageName().startsWith(root + ".fairness.representation")
                        && !type.getPackageName().equals(root + ".web.diversity")))
        .should()
        .dependOnClassesThat(
            describe(
                "lie behind the wall",
                type ->
                    Room.DIVERSITY.holds(type, root)
                        && !type.getName().startsWith(wall + ".application.LoadDeclarations")
                        && !type.getName().startsWith(wall + ".application.ReadQuestions")
                        && !type.getName().startsWith(wall + ".api.QuestionSet")
                        && !type.getName().startsWith(wall + ".api.Answer")
                        && !type.getName().startsWith(wall + ".api.Declaration")));
  }

  /** No page is answered by the wall: what it tells goes through the room that audits. */
  static ArchRule pagesNeverAsk(String root) {
    return noClasses()
        .that(describe("are pages", type -> Room.WEB.holds(type, root)))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            Room.DIVERSITY.under(root).replace(".", "\\.")
                + "\\.(application\\.RunAnalysis|api\\.(Analysis|Aggregates).*)");
  }

  /**
   * Whoever names panels sees by which door their check is told, and no further: pages other than
   * those of equality assurance know what is due or done and the verdict that was signed, and
   * commands bring benchmarks in. No other room knows the room at all, so nothing that proposes,
   * lists or explains can.
   */
  static ArchRule whatPanelsAreStaysWithAssurance(String root) {
    var room = Room.REPRESENTATION.under(root);
    var told =
        Set.of(
            room + ".application.ReadCheckStatus",
            room + ".api.CheckStatus",
            room + ".api.BlockView",
            room + ".api.PublishedVerdict",
            room + ".application.ImportBenchmarks");
    return noClasses()
        .that(
            describe(
                "are not for equality assurance",
                type ->
                    !Room.REPRESENTATION.holds(type, root)
                        && !type.getPackageName().equals(root + ".web.fairness")))
        .should()
        .dependOnClassesThat(
            describe(
                "tell what panels are",
                type ->
                    Room.REPRESENTATION.holds(type, root)
                        && told.stream().noneMatch(type.getName()::startsWith)));
  }

  static ArchRule bringingInIsForCommands(String root) {
    return noClasses()
        .that(
            describe(
                "are neither the room nor a command",
                type -> !Room.DIVERSITY.holds(type, root) && !Room.TOOL.holds(type, root)))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            Room.DIVERSITY.under(root).replace(".", "\\.") + "\\.application\\.LoadDeclarations.*");
  }

  static ArchRule theRoomIsSilent(String root) {
    return noClasses()
        .that()
        .resideInAPackage(Room.DIVERSITY.under(root) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging", "org.slf4j..", "org.apache.commons.logging..")
        .orShould()
        .dependOnClassesThat(assignableTo(System.Logger.class))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  /** Counts come out, and what the questions are; never a row, never somebody's answer. */
  static ArchRule noRowComesOut(String root) {
    return methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(Room.DIVERSITY.under(root) + ".application")
        .should(answerWithoutRows());
  }

  /** What looks for leaks shares no code with what was to take them out. */
  static ArchRule theLeakCheckGoesItsOwnWay(String root) {
    var room = Room.ANONYMISATION.under(root);
    return noClasses()
        .that()
        .resideInAPackage(room + ".release..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(room + ".proposal..", room + ".corpus..");
  }

  private static ArchCondition<JavaField> openTheirOwnDatabase(String root) {
    return new ArchCondition<>("open the database of their own room") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        var opened = opened(field);
        var room = Room.of(field.getOwner(), root);
        LOGINS.forEach(
            (login, rooms) -> {
              if (opened.contains(login) && room.map(r -> !rooms.contains(r)).orElse(true)) {
                events.add(
                    SimpleConditionEvent.violated(field, field.getFullName() + " opens " + login));
              }
            });
      }
    };
  }

  private static String opened(JavaField field) {
    var resource = field.tryGetAnnotationOfType(Resource.class).map(Resource::lookup);
    var unit =
        field.tryGetAnnotationOfType(PersistenceContext.class).map(PersistenceContext::unitName);
    return resource.orElse("") + unit.orElse("");
  }

  private static ArchCondition<JavaMethod> answerWithoutRows() {
    return new ArchCondition<>("answer without rows") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var told =
            method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> isRow(type) || type.isAssignableTo(java.util.Collection.class))
                .toList();
        if (!told.isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " tells " + told));
        }
      }
    };
  }

  private static boolean isRow(JavaClass type) {
    return List.of("Declaration", "Answer", "PersonId").contains(type.getSimpleName());
  }
}
