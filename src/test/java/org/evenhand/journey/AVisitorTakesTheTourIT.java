package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.web.Words;
import org.evenhand.web.WordsForTests;
import org.evenhand.web.demonstration.TourAct;
import org.evenhand.web.demonstration.TourSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody who sees the product for the first time goes through it by the tour. */
@Order(Integer.MAX_VALUE)
class AVisitorTakesTheTourIT {
  private static final Words WORDS = WordsForTests.shipped();
  private static final String SERVER = ServerForTests.address().toString();
  private final BrowserContext visit = Browser.visitWithoutScript(SERVER, Browser.DESK);
  private final Page page = visit.newPage();

  @BeforeAll
  static void thereIsARegulator() {
    Regulator.isThere();
  }

  @AfterEach
  void leaves() {
    visit.close();
  }

  @Test
  void findsItFromTheFirstPage() {
    page.navigate("/");
    page.click("main a[href='/tour']");

    assertThat(page.locator("h1").textContent()).isEqualTo("A tour in ten minutes");
    page.navigate("/sign-in");
    assertThat(page.locator("main a[href='/tour']").count()).isEqualTo(1);
    page.navigate("/concern");
    assertThat(page.locator(".eh-demonstration a[href='/tour']").count()).isEqualTo(1);
  }

  @Test
  void pressesEveryButtonAndLandsWhereItSays() {
    for (var act : acts().toList()) {
      page.navigate("/tour");
      var before = ServerForTests.today();
      var answer =
          page.waitForNavigation(
              () -> page.locator("#act-" + act.name()).locator("a, button").first().click());

      assertThat(answer.status()).as(act.name()).isEqualTo(200);
      assertThat(page.locator("h1").textContent()).as(act.name()).matches(heading(act));
      if (act.kind() == TourAct.Kind.CLOCK) {
        assertThat(ServerForTests.today()).isEqualTo(before.plusDays(act.days()));
        assertThat(page.locator("#act-" + act.name() + " [role=status]").textContent())
            .contains("The clock was moved on");
      }
    }
  }

  /** What the page's heading must match. */
  private static String heading(TourAct act) {
    return switch (act.kind()) {
      case PAGE, PAGE_AS -> title(act.address());
      case CLOCK -> WORDS.of("tour.title");
      case TASK ->
          Stream.concat(Stream.of("My work: .*"), act.steps().stream().map(WORDS::of))
              .map(title -> title.replaceAll("\\{\\w+}", ".+")) // nouns of the rule set
              .collect(Collectors.joining("|"));
      case ORDER, INTERIM_ORDER -> "\\d+ (open )?cases?|" + String.join("|", Regulator.people());
    };
  }

  private static String title(String address) {
    return switch (address) {
      case "/published" -> WORDS.of("published.title");
      case "/interim-orders" -> "\\d+ interim orders? in force";
      case "/work/told" -> "Told of \\d+ matters?";
      default -> WORDS.of("concern.page.danger").replace("?", "[?]");
    };
  }

  private static Stream<TourAct> acts() {
    return TourSteps.all().stream().flatMap(step -> step.acts().stream());
  }

  @Test
  void goesOnWithTheConcernTheySent() {
    var reference = AConcern.isRaisedOn(page, "Yusra Pemberton", "SW700004");
    page.navigate("/tour");
    assertThat(page.locator("main").textContent()).contains("the concern that you have sent");

    for (var again = 0; again < 2; again++) {
      page.navigate("/tour");
      page.click("#act-receipt button");
      assertThat(page.locator(".eh-caption").first().textContent()).contains(reference);
    }
    page.navigate("/tour");
    assertThat(page.locator("main").textContent())
        .contains("You are Amara Okonjo, intake officer.")
        .doesNotContain(reference);
  }

  @Test
  void isNobodyBeforeTheyBecomeSomebodyAndCannotMoveTheClock() {
    page.navigate("/tour");

    assertThat(page.locator("#act-month button").count()).isZero();
    assertThat(page.locator("#act-month").textContent()).contains("Become one of the colleagues");
    try (var stranger = new Visitor(ServerForTests.address())) {
      var before = ServerForTests.today();
      var fields = Visitor.fields(stranger.get("/tour"), "tour");
      fields.put("act", "month");
      assertThat(stranger.post("/tour", fields, Map.of()).status()).isEqualTo(404);
      assertThat(ServerForTests.today()).isEqualTo(before);
    }
  }

  @Test
  void doesNothingFromElsewhereOrWithoutAPageOfTheirOwn() {
    try (var victim = new Visitor(ServerForTests.address());
        var attacker = new Visitor(ServerForTests.address())) {
      var fields = Visitor.fields(victim.get("/tour"), "tour");
      fields.put("act", "receipt");
      var foreign = Map.of("Origin", "https://evil.example");
      assertThat(victim.post("/tour", fields, foreign).status()).isEqualTo(403);
      var stolen = Visitor.fields(attacker.get("/tour"), "tour");
      stolen.put("act", "receipt");
      var answer = victim.post("/tour", stolen, Map.of());
      assertThat(answer.header("Location").orElse("")).endsWith("/tour?again=true");
      victim.post("/tour", Map.of("act", "receipt"), Map.of());
      assertThat(victim.get("/work").header("Location").orElse("")).contains("/sign-in");
    }
  }

  @Test
  void canBeTakenByEverybody() {
    for (var width : List.of(Browser.DESK, Browser.PHONE)) {
      try (var other = Browser.visit(SERVER, width)) {
        var tour = other.newPage();
        tour.navigate("/tour");
        Screenshots.take(tour, "tour-nobody");
        Accessible.check(tour);
        tour.click("#act-receipt button");
        tour.navigate("/tour");
        Screenshots.take(tour, "tour");
        Accessible.check(tour);
        tour.click("#act-month button");
        Screenshots.take(tour, "tour-moved");
        Accessible.check(tour);
      }
    }
  }
}
