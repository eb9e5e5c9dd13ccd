package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.junit.jupiter.api.Test;

/** From an administrator's page to the first day at work of somebody new. */
class AnAdministratorMakesAnAccountIT {
  private static final String OWN = "four plain green words";

  @Test
  void andItsOwnerChoosesAPasswordBeforeAnythingElse() {
    String password;
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = administrator(visit.newPage());
      page.locator("a[href$='/admin/new']").click();
      page.locator("#name").fill("Nobody Yet");
      tick(page, "triage_officer", "investigator");
      page.locator("#do-next").click();
      assertThat(page.locator("#name-error").innerText()).contains("lower-case letters");
      assertThat(page.locator("#displayName-error").isVisible()).isTrue();
      assertThat(page.locator("#roles-error").innerText()).contains("must not know who");
      assertThat(page.locator("#name").inputValue()).isEqualTo("Nobody Yet");
      assertThat(page.locator("input[value=investigator]").isChecked()).isTrue();
      look(page, "account-new-bad");
      password = made(page, "nora.new", "Nora New");
      look(page, "account-new-made");
    }
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = visit.newPage();
      signIn(page, "nora.new", password);
      page.navigate("/concerns");
      assertThat(page.url()).endsWith("/account");
      choose(page, password, "short", "short");
      assertThat(page.locator("#new-error").innerText()).contains("at least 12 characters");
      choose(page, password, OWN, OWN + "!");
      assertThat(page.locator("#again-error").isVisible()).isTrue();
      look(page, "account-first");
      choose(page, password, OWN, OWN);
      assertThat(page.url()).contains("/account?changed=true");
      assertThat(page.navigate("/concerns").status()).isEqualTo(200);
      assertThat(page.navigate("/admin").status()).isEqualTo(404);
    }
    try (var late = new Visitor(ServerForTests.address())) {
      assertThat(late.signIn("nora.new", password).status()).isEqualTo(200);
      assertThat(late.signIn("nora.new", OWN).header("Location")).contains("/work");
    }
  }

  @Test
  void andChangesAndClosesItWithTheActsKept() {
    try (var visit = Browser.visit(address(), Browser.DESK);
        var colleague = new Visitor(ServerForTests.address())) {
      var page = administrator(visit.newPage());
      page.navigate("/admin/new");
      var password = made(page, "carl.change", "Carl Change");
      colleague.signIn("carl.change", password);
      page.navigate("/admin/change?name=carl.change");
      page.locator("#displayName").fill("Carla Change");
      page.locator("input[value=intake_officer]").uncheck();
      tick(page, "registrar");
      page.locator("#do-next").click();
      page.locator("#do-save").click();
      assertThat(colleague.get("/account").header("Location")).contains("/sign-in?why=changed");
      page.navigate("/admin/close?name=carl.change");
      page.locator("#do-close").click();
      assertThat(page.locator("#reason-error").isVisible()).isTrue();
      page.locator("#reason").fill("left <b>today</b>");
      page.locator("#do-close").dblclick();
      page.waitForURL("**/admin/account?**");
      look(page, "account-closed");
      assertThat(page.locator(".eh-events p:first-child").allInnerTexts())
          .containsExactly(
              "Account closed. Reason: left <b>today</b>",
              "Name changed from Carl Change to Carla Change",
              "Roles changed: given registrar; taken away intake officer",
              "Account made, with the roles: intake officer");
      page.navigate("/admin?q=carla&state=closed&role=registrar");
      assertThat(page.locator("tbody tr").allInnerTexts())
          .singleElement()
          .asString()
          .contains("Carla");
    }
  }

  @Test
  void andNobodyElseFindsThePages() {
    var demonstrationAdministrator = DemonstrationAccounts.of(Role.SYSTEM_ADMIN).get(0).name();
    var pages =
        List.of("/admin", "/admin/new", "/admin/account?name=" + demonstrationAdministrator);
    for (var role : List.of(Role.REGISTRAR, Role.DATA_PROTECTION_OFFICER)) {
      var name = DemonstrationAccounts.of(role).get(0).name();
      try (var visitor = Visitor.signedIn(ServerForTests.address(), name)) {
        pages.forEach(page -> assertThat(visitor.get(page).status()).as(page).isEqualTo(404));
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(visitor.get("/account").body()).doesNotContain("id=\"old\"");
      }
    }
    try (var visitor = Visitor.signedIn(ServerForTests.address(), demonstrationAdministrator)) {
      assertThat(visitor.get("/admin").body()).contains("aria-current=\"page\">Accounts");
      assertThat(visitor.get("/admin/account?name=nobody.here").status()).isEqualTo(404);
      for (var act : List.of("change", "close", "password")) {
        var own = "/admin/" + act + "?name=" + demonstrationAdministrator;
        assertThat(visitor.get(own).status()).as(own).isEqualTo(404);
      }
    }
  }

  private static Page administrator(Page page) {
    signIn(
        page,
        DemonstrationAccounts.of(Role.SYSTEM_ADMIN).get(0).name(),
        DemonstrationAccounts.PASSWORD);
    assertThat(page.url()).endsWith("/admin");
    return page;
  }

  /** Makes an intake officer on the page that asks, and hands back the one-time password. */
  private static String made(Page page, String name, String displayName) {
    page.locator("#name").fill(name);
    page.locator("#displayName").fill(displayName);
    for (var ticked : List.of("triage_officer", "investigator")) {
      page.locator("input[value=" + ticked + "]").uncheck();
    }
    tick(page, "intake_officer");
    page.locator("#do-next").click();
    page.locator("#do-make").dblclick();
    return page.locator("#issued-password").innerText();
  }

  private static void tick(Page page, String... roles) {
    for (var role : roles) {
      page.locator("input[name=roles][value=" + role + "]").check();
    }
  }

  private static void choose(Page page, String old, String wanted, String again) {
    page.locator("#old").fill(old);
    page.locator("#new").fill(wanted);
    page.locator("#again").fill(again);
    page.locator("#do-change").click();
  }

  private static void signIn(Page page, String user, String password) {
    page.navigate("/sign-in");
    page.locator("#user").fill(user);
    page.locator("#password").fill(password);
    page.locator("#enter").click();
  }

  /** At both widths. */
  private static void look(Page page, String name) {
    for (var width : new int[] {Browser.PHONE, Browser.DESK}) {
      page.setViewportSize(width, 900);
      Screenshots.take(page, name);
      Accessible.check(page);
    }
  }

  private static String address() {
    return ServerForTests.address().toString();
  }
}
