package org.evenhand.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame round staff pages, for everybody who may sign in. */
class StaffFrameIT {
  /** Places that were looked at for one role look the same to the next. */
  private static final Set<String> CHECKED = new HashSet<>();

  /** A page that everybody who is signed in may see. */
  private static final String PLAIN_PAGE = "/stay";

  static Stream<DemonstrationAccount> oneOfEachRole() {
    return Arrays.stream(Role.values()).map(role -> DemonstrationAccounts.of(role).get(0));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachRole")
  void showsEachRoleWhereItMayGoAndNothingElse(DemonstrationAccount colleague) {
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, colleague.name());
      page.navigate(PLAIN_PAGE);
      var permissions = Permissions.of(colleague.role());
      var places =
          Arrays.stream(Place.values())
              .filter(place -> permissions.contains(place.permission()))
              .map(Place::getAddress)
              .toList();
      assertThat(page.locator(".eh-primary a").evaluateAll("all => all.map(a => a.pathname)"))
          .asList()
          .isEqualTo(places);
      assertThat(page.locator(".eh-find").count() > 0)
          .isEqualTo(
              permissions.contains(Permission.CASE_FIND)
                  || permissions.contains(Permission.TRIAGE_READ_MASKED));
      assertThat(page.locator(".eh-user").innerText()).contains(colleague.displayName());
      for (var place : places) {
        assertThat(page.navigate(place).status()).as(place).isEqualTo(200);
        if (CHECKED.add(place)) {
          Accessible.check(page);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.PHONE})
  void warnsBeforeAnIdleSessionEndsWithoutAnyScriptOfOurs(int width) {
    try (var visit = Browser.visit(address(), width)) {
      var page = Browser.signedIn(visit, DemonstrationAccounts.of(Role.INVESTIGATOR).get(0).name());
      var html = page.navigate(PLAIN_PAGE).text();
      assertThat(html).doesNotContain("<script", " style=");
      assertThat(page.locator(".eh-idle").isVisible()).isFalse();
      page.evaluate("document.getAnimations().forEach(one => one.finish())");
      page.locator(".eh-idle").waitFor();
      Screenshots.take(page, "staff-idle");
      Accessible.check(page);
      var stay = visit.waitForPage(() -> page.locator(".eh-idle a").click());
      assertThat(stay.title()).startsWith("You are still signed in");
    }
  }

  @Test
  void signsOutByAButton() {
    try (var visit = Browser.visitWithoutScript(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, DemonstrationAccounts.of(Role.INVESTIGATOR).get(0).name());
      page.navigate(PLAIN_PAGE);
      page.locator(".eh-user button").click();
      assertThat(page.url()).contains("/sign-in");
      page.navigate(PLAIN_PAGE);
      assertThat(page.title()).startsWith("Sign in");
    }
  }

  private static String address() {
    return ServerForTests.address().toString();
  }
}
