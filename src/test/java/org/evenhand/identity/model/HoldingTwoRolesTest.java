package org.evenhand.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Cells;
import org.junit.jupiter.api.Test;

class HoldingTwoRolesTest {
  @Test
  void isRefusedExactlyWhereWrittenDown() {
    var table = Cells.read("/roles-apart.csv");
    var text = new StringBuilder("role");
    for (var role : Role.values()) {
      text.append(',').append(role.code());
    }
    text.append('\n');
    for (var one : Role.values()) {
      text.append(one.code());
      for (var other : Role.values()) {
        text.append(',').append(apart(one, other) ? "apart" : "-");
      }
      text.append('\n');
    }
    assertThat(text.toString()).isEqualTo(table.text());
  }

  @Test
  void namesEveryWall() {
    assertThat(RolesThatMustStayApart.check(EnumSet.allOf(Role.class)))
        .extracting(Problem::key)
        .containsExactly(
            "account.roles.blind",
            "account.roles.equality",
            "account.roles.admin",
            "account.roles.dpo",
            "account.roles.board",
            "account.roles.layOrProfessional",
            "account.roles.publishes",
            "account.roles.presents",
            "account.roles.advises");
  }

  private static boolean apart(Role one, Role other) {
    return !RolesThatMustStayApart.check(Set.copyOf(EnumSet.of(one, other))).isEmpty();
  }
}
