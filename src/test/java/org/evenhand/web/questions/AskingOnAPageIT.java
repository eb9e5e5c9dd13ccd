package org.evenhand.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The question component on a page of the running product: the public form, without any script. */
class AskingOnAPageIT {
  private static final String HOSTILE = "\"><img src=x onerror=alert(1)> ${7*7} #{7*7} it's";

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.PHONE})
  void saysWhatIsMissingAndLeadsToIt(int width) {
    try (var visit = Browser.visitWithoutScript(address(), width)) {
      var page = open(visit, "/concern?page=2");
      submit(page);
      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.locator(".eh-errorsummary:focus").count()).isEqualTo(1);
      page.locator(".eh-errorsummary a").first().click();
      assertThat(page.locator("#q-workerName:focus").count()).isEqualTo(1);
      assertThat(page.locator("#q-workerName").getAttribute("aria-describedby"))
          .contains("q-workerName-error");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.PHONE})
  void isAccessibleWithMistakesOnIt(int width) {
    try (var visit = Browser.visit(address(), width)) {
      for (var at = 1; at <= 4; at++) {
        var page = open(visit, "/concern?page=" + at);
        submit(page);
        Screenshots.take(page, "questions-wrong-" + at);
        Accessible.check(page);
      }
    }
  }

  @Test
  void keepsWhatWasTypedAndShowsItAsTyped() {
    try (var visit = Browser.visitWithoutScript(address(), Browser.DESK)) {
      var page = open(visit, "/concern?page=2");
      page.locator("#q-workerNumber").fill("x".repeat(21));
      page.locator("#q-workerEmployer").fill(HOSTILE);
      submit(page);
      assertThat(page.locator("#q-workerEmployer").inputValue()).isEqualTo(HOSTILE);
      assertThat(page.locator("#q-workerNumber").inputValue()).hasSize(21);
      assertThat(page.locator("main img").count()).isZero();
    }
  }

  @Test
  void keepsADateThatIsNone() {
    try (var visit = Browser.visitWithoutScript(address(), Browser.DESK)) {
      var page = open(visit, "/concern?page=4");
      page.locator("#q-when").fill("31");
      page.locator("#q-when-year").fill("2026");
      submit(page);
      assertThat(page.locator("#q-when").inputValue()).isEqualTo("31");
      assertThat(page.locator("#q-when-month").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(page.locator(".eh-errorsummary a").first().getAttribute("href"))
          .isEqualTo("#q-when-month");
    }
  }

  @Test
  void goesBackToTheQuestionThatIsChanged() {
    try (var visit = Browser.visitWithoutScript(address(), Browser.DESK)) {
      var page = open(visit, "/concern?page=2");
      page.locator("#q-workerName").fill("Jordan Ellis");
      submit(page);
      page.navigate("/concern?check=true");
      var row =
          page.locator(".eh-summary > div", new Page.LocatorOptions().setHasText("Jordan Ellis"));
      row.locator("a").click();
      assertThat(page.url()).endsWith("/concern?page=2#q-workerName");
      assertThat(page.locator("#q-workerName").inputValue()).isEqualTo("Jordan Ellis");
    }
  }

  private static String address() {
    return ServerForTests.address().toString();
  }

  private static Page open(BrowserContext visit, String path) {
    var page = visit.newPage();
    page.navigate(path);
    return page;
  }

  private static void submit(Page page) {
    page.locator("main form button").first().click();
  }
}
