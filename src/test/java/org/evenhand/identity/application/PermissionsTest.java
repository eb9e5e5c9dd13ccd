package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Cells;
import org.junit.jupiter.api.Test;

class PermissionsTest {
  private static final Cells WRITTEN_DOWN = Cells.read("/permissions.csv");

  @Test
  void areWhatIsWrittenDownInEveryCell() {
    assertThat(asTable()).isEqualTo(WRITTEN_DOWN.text());
  }

  @Test
  void areAskedForEveryRoleAndEveryPermission() {
    assertThat(WRITTEN_DOWN.rows()).hasSameSizeAs(names()).hasSizeGreaterThan(40);
    assertThat(WRITTEN_DOWN.columns()).hasSize(Role.values().length + 1);
  }

  @Test
  void giveTheSystemItselfNone() {
    assertThat(names()).noneMatch(name -> Permissions.permit(Actor.SYSTEM, name));
  }

  @Test
  void keepWhoSchedulesAndWhoAnalysesApart() {
    for (var role : Role.values()) {
      var may = Permissions.of(role);
      var readsCases = may.contains(Permission.CASE_READ);
      var readsFairness =
          may.contains(Permission.FAIRNESS_AGGREGATES)
              || may.contains(Permission.FAIRNESS_ASSURANCE);
      assertThat(readsCases && readsFairness).as(role.code()).isFalse();
    }
    assertThat(Permissions.of(Role.SYSTEM_ADMIN)).doesNotContain(Permission.CASE_READ);
  }

  @Test
  void neverOfferToReadDeclarations() {
    assertThat(names()).noneMatch(name -> name.startsWith("diversity:read"));
  }

  @Test
  void leaveTheTriageDeciderBlind() {
    assertThat(Permissions.of(Role.TRIAGE_OFFICER))
        .containsExactlyInAnyOrder(
            Permission.WORK,
            Permission.TRIAGE_READ_MASKED,
            Permission.TRIAGE_READ_UNMASKED,
            Permission.TRIAGE_BREAK_GLASS,
            Permission.CONFLICT_DECLARE,
            "step:do:triage_officer");
  }

  @Test
  void cannotBeChangedByWhoReadsThem() {
    assertThatThrownBy(() -> Permissions.of(Role.EDI_ANALYST).add(Permission.CASE_READ))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static String asTable() {
    var head = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(","));
    return names().stream()
        .map(
            name ->
                Arrays.stream(Role.values())
                    .map(role -> Permissions.of(role).contains(name) ? "yes" : "-")
                    .collect(Collectors.joining(",", name + ",", "\n")))
        .collect(Collectors.joining("", "permission," + head + "\n", ""));
  }

  private static Set<String> names() {
    var constants =
        Arrays.stream(Permission.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(PermissionsTest::value);
    var steps = Arrays.stream(Role.values()).map(Permission::doStepsOf);
    return Stream.concat(constants, steps).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(java.lang.reflect.Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
