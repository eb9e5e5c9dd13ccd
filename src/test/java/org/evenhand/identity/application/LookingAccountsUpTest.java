package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.identity.application.IdentityFixture.ADMIN;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.identity.api.AccountFilter;
import org.evenhand.identity.api.AccountView;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An installation has 20,000 accounts, and somebody administers them. */
class LookingAccountsUpTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  private final IdentityFixture identity = new IdentityFixture(DATABASE.casework(), false);

  @BeforeAll
  static void anInstallation() throws SQLException {
    DATABASE.execute(
        Login.CASEWORK,
        "insert into identity.account (name, display_name, password_hash, roles, enabled,"
            + " demonstration, stamp, created_at, created_by, password_set_at, failed_since)"
            + " select 'p' || i, 'Person ' || lpad(i::text, 5, '0'), 'x',"
            + " case when i % 100 = 0 then array['registrar'] else array['investigator'] end,"
            + " i % 10 <> 0, false, 0, now(), 'test', now(), 0"
            + " from generate_series(1, 20000) i");
    var identity = new IdentityFixture(DATABASE.casework(), false);
    identity.account("zoe.percent", Role.LEGAL_ADVISER, Role.REGISTRAR);
  }

  @Test
  void pageByPageInOrderOfDisplayName() {
    var page = identity.list().list(filter("", Set.of(), null), 19_975, 25);
    assertThat(page.total()).isEqualTo(20_001);
    assertThat(page.items()).hasSize(25);
    assertThat(page.items().get(24).displayName()).isEqualTo("Person 20000");
  }

  @Test
  void byPartsOfEitherNameInAnyOrderAndCapitals() {
    assertThat(names("  CALLED zoe")).containsExactly("zoe.percent");
    assertThat(names("p1234")).hasSize(11);
    assertThat(names("person 00077 p77")).containsExactly("p77");
    assertThat(names("%")).isEmpty();
    assertThat(names("_")).isEmpty();
    assertThat(names("' or true --")).isEmpty();
  }

  @Test
  void byRoleAndByWhetherTheyAreOpen() {
    assertThat(total("", Set.of(Role.REGISTRAR), null)).isEqualTo(201);
    assertThat(total("", Set.of(Role.REGISTRAR, Role.LEGAL_ADVISER), null)).isEqualTo(201);
    assertThat(total("", Set.of(Role.REGISTRAR), true)).isEqualTo(1);
    assertThat(total("person", Set.of(), false)).isEqualTo(2_000);
  }

  @Test
  void withWhatWasDoneToEach() {
    identity.disable().disable(ADMIN, "p55", "left", "form").value();
    var file = identity.show().show("p55").orElseThrow();
    assertThat(file.account().enabled()).isFalse();
    assertThat(file.version()).isEqualTo(1);
    assertThat(file.acts())
        .singleElement()
        .satisfies(act -> assertThat(act.by()).isEqualTo("admin"));
    assertThat(identity.show().show("nobody")).isEmpty();
  }

  private List<String> names(String typed) {
    return identity.list().list(filter(typed, Set.of(), null), 0, 50).items().stream()
        .map(AccountView::name)
        .toList();
  }

  private long total(String typed, Set<Role> roles, Boolean open) {
    return identity.list().list(filter(typed, roles, open), 0, 1).total();
  }

  private static AccountFilter filter(String typed, Set<Role> roles, Boolean open) {
    return AccountFilter.of(typed, roles, Optional.ofNullable(open));
  }
}
