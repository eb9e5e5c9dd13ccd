package org.evenhand.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages everybody may see, as they come over the wire and as a browser shows them. */
class FoundationPagesIT {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/sign-in",
          "/about/help",
          "/about/accessibility",
          "/about/information",
          "/errors/expired",
          "/errors/not-shown",
          "/errors/broken");

  static Stream<Arguments> pagesAtBothWidths() {
    return PAGES.stream()
        .flatMap(
            page -> Stream.of(Arguments.of(page, Browser.DESK), Arguments.of(page, Browser.PHONE)));
  }

  @ParameterizedTest
  @MethodSource("pagesAtBothWidths")
  void areAccessible(String address, int width) {
    try (var visit = Browser.visit(ServerForTests.address().toString(), width)) {
      var page = visit.newPage();
      page.navigate(address);
      Screenshots.take(page, "foundation" + address.replace('/', '-'));
      Accessible.check(page);
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.locator(".eh-demonstration, [href$='/about/help#contact']").count())
          .isPositive();
    }
  }

  @Test
  void areFoundWantingWhenTheyAre() {
    try (var visit = Browser.visit(ServerForTests.address().toString(), Browser.PHONE)) {
      var page = visit.newPage();
      page.navigate("/about/help");
      page.evaluate(
          "document.querySelector('main').innerHTML += '<img src=\"x\"><button></button>'");
      assertThatThrownBy(() -> Accessible.check(page))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("image-alt")
          .hasMessageContaining("button-name");
      page.navigate("/about/help");
      page.evaluate("document.querySelector('main').style.width = '400px'");
      assertThatThrownBy(() -> Accessible.check(page))
          .hasMessageContaining("wider than the window");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void carryNoScriptAndLoadOnlyTheDesign(String address) {
    try (var visit = Browser.visit(ServerForTests.address().toString(), Browser.DESK)) {
      var page = visit.newPage();
      var response = page.navigate(address);
      assertPlain(response.text());
      assertThat(page.locator("head link").evaluateAll("all => all.map(one => one.href)"))
          .asList()
          .hasSize(1)
          .allMatch(link -> link.toString().contains("/design.css"));
      assertGuarded(response);
    }
  }

  static Stream<String> pages() {
    return PAGES.stream();
  }

  private static void assertPlain(String html) {
    assertThat(html)
        .doesNotContainIgnoringCase("<script", "<style", " style=", "primefaces", "jsessionid")
        .doesNotContainPattern("(?i)\\son[a-z]+\\s*=");
  }

  private static void assertGuarded(Response response) {
    var headers = response.allHeaders();
    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("script-src", "unsafe", ",");
    assertThat(headers)
        .containsEntry("cache-control", "no-store")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "same-origin");
  }

  @Test
  void showOneAndTheSamePageForWhatIsMissingAndWhatIsForbidden() {
    try (var visit = Browser.visit(ServerForTests.address().toString(), Browser.DESK)) {
      var page = visit.newPage();
      page.navigate("/about/no-such-page");
      var missing = page.locator("main").innerHTML();
      page.navigate("/WEB-INF/web.xml");
      assertThat(page.locator("main").innerHTML()).isEqualTo(missing);
      assertThat(page.title()).startsWith("We cannot show this page");
    }
  }

  @Test
  void workWithoutScript() {
    try (var visit =
        Browser.visitWithoutScript(ServerForTests.address().toString(), Browser.DESK)) {
      var page = visit.newPage();
      page.navigate("/sign-in");
      page.locator("#enter").click();
      assertThat(page.title()).startsWith("Error: Sign in");
      assertThat(page.locator(".eh-errorsummary a").first().getAttribute("href"))
          .isEqualTo("#user");
      assertThat(page.locator("#user").getAttribute("aria-invalid")).isEqualTo("true");
      assertFocusIsOnTheSummary(page);
    }
  }

  private static void assertFocusIsOnTheSummary(Page page) {
    assertThat(page.locator(".eh-errorsummary:focus").count()).isEqualTo(1);
  }
}
