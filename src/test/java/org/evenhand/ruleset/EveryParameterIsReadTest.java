package org.evenhand.ruleset;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule that is written in a rule set and read by nobody is a promise that is not kept. Every
 * parameter is read by some code beside the reader of the file, or is named here with the reason.
 */
class EveryParameterIsReadTest {
  private static final String API = "org.evenhand.ruleset.api";

  /** Parameters that no rule hangs on, and why they are there all the same. */
  private static final Map<String, String> NOT_READ =
      new TreeMap<>(
          Map.ofEntries(
              entry("Appeals.oversight", "its appeals come in as any other; nothing waits for it"),
              entry("CaseToAnswer.body", "says in words what the seats say"),
              entry("CaseToAnswer.seats", "anything but a pair is refused when the file is read"),
              entry("DecisionRule.factors", "the steps ask them as questions, with words of ours"),
              entry("DecisionRule.point", "is the key it is found by"),
              entry("Factor.code", "see DecisionRule.factors"),
              entry("Factor.wording", "see DecisionRule.factors"),
              entry("Ground.neverAnonymous", "grounds are stated after the anonymised stage"),
              entry("HearingRule.type", "is the key it is found by"),
              entry("InterimOrderRule.gapCover", "another cover is refused when the file is read"),
              entry("LegalTest.wording", "the log names a test by its code"),
              entry("OrderRule.needsImpairment", "no order is reached but through impairment"),
              entry("PanelRule.samePart", "is refused when the file is read"),
              entry("PublicationRule.kept", "the term says it; without one an order's end does"),
              entry("PublicationRule.outcome", "is the key it is found by"),
              entry("RuleSet.caseToAnswer", "see CaseToAnswer.seats")));

  /** Where a figure comes from and how sure it is are for people who read the file. */
  private static final Set<String> PROVENANCE = Set.of("source", "certainty");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.evenhand");

  @Test
  void bySomeCodeOrNotForAReason() {
    assertThat(unread()).containsExactlyInAnyOrderElementsOf(NOT_READ.keySet());
  }

  @Test
  void isLookedForInManyParameters() {
    assertThat(parameters().count()).isGreaterThan(60);
  }

  private static Set<String> unread() {
    return parameters()
        .filter(parameter -> !isRead(parameter))
        .map(parameter -> parameter.getOwner().getSimpleName() + "." + parameter.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JavaField> parameters() {
    return PRODUCT.stream()
        .filter(type -> type.getPackageName().equals(API) && type.isRecord())
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !PROVENANCE.contains(field.getName()));
  }

  private static boolean isRead(JavaField parameter) {
    var type = parameter.getOwner();
    var accessor = type.getMethod(parameter.getName());
    var asked =
        accessor.getAccessesToSelf().stream()
            .map(JavaAccess::getOrigin)
            .anyMatch(reader -> counts(reader, type));
    return asked
        || parameter.getAccessesToSelf().stream()
            .map(JavaAccess::getOrigin)
            .filter(reader -> !reader.equals(accessor) && !reader.isConstructor())
            .anyMatch(reader -> counts(reader, type));
  }

  /** Neither whoever reads the file nor whoever copies a record makes use of what it says. */
  private static boolean counts(JavaCodeUnit reader, JavaClass type) {
    var copies =
        reader.getConstructorCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().equals(type));
    return !copies && !reader.getOwner().getPackageName().equals("org.evenhand.ruleset.model");
  }
}
