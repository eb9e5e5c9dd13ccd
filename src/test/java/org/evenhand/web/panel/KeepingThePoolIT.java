package org.evenhand.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member says when they can sit, with a mistake on the way; a scheduler looks for somebody. */
class KeepingThePoolIT {
  private static final String MEMBER = "ngozi.umeadi";
  private static final String EMPTY = "thandiwe.nkosana";
  private static final String SCHEDULER = "miriam.abelsohn";
  private static final LocalDate TODAY = ServerForTests.today();
  private static final YearMonth NEXT = YearMonth.from(TODAY).plusMonths(2);
  private static final LocalDate TUESDAY =
      NEXT.atDay(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

  @BeforeAll
  static void aPool() throws SQLException {
    execute(
        "insert into casework.venue values ('leeds', 'Leeds Hearing Centre', false, 2, true)"
            + " on conflict do nothing",
        member(MEMBER, "Ngozi Umeadi", "PROFESSIONAL"),
        member("pool.other", "Wilhelmina Featherstonehaugh-Okonkwo", "LAY"),
        "insert into casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
            + " appointed_to, training_until, suspended, version)"
            + " select gen_random_uuid(), 'Pool Person ' || lpad(i::text, 2, '0'),"
            + " (array['LAY', 'PROFESSIONAL', 'LEGAL_ADVISER'])[1 + i % 3], i % 3 = 0,"
            + " 'pool.person' || i, current_date - 400, current_date + i * 20 - 100,"
            + " current_date + i * 25 - 60, i % 9 = 0, 1 from generate_series(1, 30) i"
            + " on conflict do nothing",
        "insert into casework.panel_member_venue select id, 'remote' from casework.panel_member"
            + " on conflict do nothing",
        "insert into casework.case_file select 'FTP-2099-9001', 'N-POOL-1', null, null,"
            + " 'PRE_HEARING', now(), true, null, null, 'social-work-england/2022.2', current_date,"
            + " now(), 'PUBLIC', 'Pool', 'NOT_KNOWN', 'NOT_KNOWN', '', '', 'MASKED', 1"
            + " on conflict do nothing",
        "delete from casework.hearing where case_reference = 'FTP-2099-9001'",
        "with named as (insert into casework.panel values (gen_random_uuid(), 'FTP-2099-9001',"
            + " 'FINAL', '"
            + TUESDAY
            + "', 'miriam.abelsohn', now()) returning id), seat as (insert into"
            + " casework.panel_seat select n.id, m.id, false from named n, casework.panel_member m"
            + " where m.account = '"
            + MEMBER
            + "') insert into casework.hearing select gen_random_uuid(), 'FTP-2099-9001', 'FINAL',"
            + " 'LISTED', '"
            + TUESDAY
            + "', '"
            + TUESDAY.plusDays(1)
            + "', 'REMOTE', '', id, '', null, '', '', '', '', 3 from named");
  }

  /** Other tests name panels from the pool of this server. */
  @AfterAll
  static void leaveNobodyBehind() throws SQLException {
    execute(
        "update casework.panel_member set suspended = true where account like 'pool.%'",
        "update casework.panel_member set appointed_to = '2034-01-01' where account = '"
            + MEMBER
            + "'");
  }

  @Test
  void aMemberSaysWhenTheyCannotSitAndIsToldWhereTheyMust() {
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, MEMBER);
      page.navigate("/panel/mine");
      assertThat(page.locator("main").innerText()).contains("FTP-2099-9001");
      page.navigate("/panel/mine?month=" + NEXT);
      look(page, "panel-mine");
      page.locator("#day-" + TUESDAY).uncheck();
      page.locator("#day-" + TUESDAY.plusDays(2)).uncheck();
      page.locator("#do-days").click();
      assertThat(page.title()).startsWith("Error:");
      assertThat(page.locator(".eh-errors, [role=alert]").first().innerText())
          .contains("hearing in case FTP-2099-9001");
      assertThat(page.locator("#day-" + TUESDAY.plusDays(2)).isChecked())
          .as("what was taken off stays off")
          .isFalse();
      look(page, "panel-mine-mistake");
      page.locator("#day-" + TUESDAY).check();
      page.locator("#do-days").click();
      assertThat(page.url()).contains("done=days");
      assertThat(page.locator("#day-" + TUESDAY.plusDays(2)).isChecked()).isFalse();
      page.locator("#from").fill("31/31/2027");
      page.locator("#to").fill(NEXT.atDay(2).toString());
      page.locator("#do-range").click();
      assertThat(page.locator("#from-error").innerText()).contains("a date that there is");
      assertThat(page.locator("#to").inputValue()).isEqualTo(NEXT.atDay(2).toString());
      page.locator("#from").fill(NEXT.plusMonths(1).atDay(1).toString());
      page.locator("#to").fill(NEXT.plusMonths(1).atDay(14).toString());
      page.locator("#do-range").click();
      assertThat(page.locator("input[name=day]:not(:checked)").count()).isGreaterThan(5);
      page.locator("#week").uncheck();
      page.locator("#do-week").click();
      assertThat(page.url()).contains("done=week");
      assertThat(page.locator("#week").isChecked()).isFalse();
    }
  }

  @Test
  void worksWithoutScript() {
    try (var visit = Browser.visitWithoutScript(address(), Browser.PHONE)) {
      var page = Browser.signedIn(visit, MEMBER);
      var month = NEXT.plusMonths(3);
      var day = month.atDay(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
      page.navigate("/panel/mine?month=" + month);
      page.locator("#day-" + day).uncheck();
      page.locator("#do-days").click();
      assertThat(page.locator("#day-" + day).isChecked()).isFalse();
      page.locator("#from").fill(day.plusDays(4).toString());
      page.locator("#to").fill(day.plusDays(5).toString());
      page.locator("#to").press("Enter");
      page.locator("#day-" + day.plusDays(5) + ":not(:checked)").waitFor();
      assertThat(page.locator("#day-" + day.plusDays(4)).isChecked()).isFalse();
    }
  }

  @Test
  void aMemberKeepsTheirEntryAndTheirCalendar() throws Exception {
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, MEMBER);
      page.navigate("/panel/entry");
      look(page, "panel-entry");
      page.locator("#mostDays").fill("plenty");
      page.locator("#do-wishes").click();
      assertThat(page.locator("#mostDays-error").innerText()).contains("a whole number");
      page.locator("#mostDays").fill("30");
      page.locator("#do-wishes").click();
      assertThat(page.url()).contains("done=wishes");
      page.locator("#needs").fill("A break every hour");
      page.locator("#do-needs").click();
      assertThat(page.url()).contains("done=needs");
      page.locator("#do-calendar").click();
      var shown = page.locator("#calendar-address").innerText();
      look(page, "panel-calendar");
      page.navigate("/panel/declare");
      page.locator("#do-declare").click();
      assertThat(page.locator("#about-error").isVisible()).isTrue();
      look(page, "panel-declare");
      page.locator("#about").selectOption("PERSON");
      page.locator("#what").fill("Quillon Vantage");
      page.locator("#why").selectOption("WORKED_TOGETHER");
      page.locator("#do-declare").dblclick();
      page.waitForURL("**/panel/entry?**");
      assertThat(page.locator("main").innerText()).contains("A person: Quillon Vantage");
      var path = shown.substring(shown.indexOf("/calendar/"));
      try (var program = new Visitor(ServerForTests.address())) {
        var answer = program.get(path);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VEVENT)).isNotEmpty();
        assertThat(answer.body()).contains("Hearing\\, 2 days").doesNotContain("9001");
        assertThat(program.get("/calendar/nobodys").status()).isEqualTo(404);
        page.locator("#do-stop").click();
        assertThat(page.url()).contains("done=stopped");
        assertThat(program.get(path).status()).isEqualTo(404);
      }
    }
  }

  @Test
  void aSchedulerFiltersThePoolAndOpensAMember() {
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, SCHEDULER);
      page.navigate("/panel/pool");
      look(page, "panel-pool");
      page.locator("#q").fill("ngozi");
      page.locator("#from").fill(TUESDAY.toString());
      page.locator("#to").fill("nonsense");
      page.locator(".eh-filters button").click();
      assertThat(page.locator("#to-error").innerText()).contains("a date that there is");
      page.locator("#to").fill(TUESDAY.plusDays(1).toString());
      page.locator(".eh-filters button").click();
      assertThat(page.locator("#results").innerText()).contains("Nobody fits");
      look(page, "panel-pool-none");
      page.navigate("/panel/pool?q=ngozi&kind=PROFESSIONAL&venue=remote");
      page.locator("#results th a").click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Ngozi Umeadi");
      assertThat(page.locator("main").innerText()).contains("Final hearing, remote");
      look(page, "panel-member");
      var member = page.url();
      page.locator("a[href*='/panel/days']").click();
      page.locator("#do-days").click();
      assertThat(page.locator("#reason-error").innerText()).contains("Say why");
      look(page, "panel-days-of");
      page.navigate(member);
      page.locator("a[href*='/panel/change']").click();
      page.locator("#appointedTo").fill("1 January 2001");
      page.locator("#fee").fill("lots");
      page.locator("#do-save").click();
      assertThat(page.locator("#fee-error").isVisible()).isTrue();
      page.locator("#fee").fill("310.00");
      page.locator("#do-save").click();
      assertThat(page.locator("#appointedTo-error").isVisible()).isTrue();
      look(page, "panel-change");
      page.locator("#appointedTo").fill(TUESDAY.toString());
      page.locator("#reason").fill("resigns");
      page.locator("#do-save").click();
      assertThat(page.locator("main").innerText()).contains("still named to sit");
      look(page, "panel-member-uncovered");
      page.locator("a[href*='/panel/needs']").click();
      look(page, "panel-needs");
      page.navigate(member);
      assertThat(page.locator(".eh-events").innerText()).contains("Read what they need", "resigns");
    }
  }

  @Test
  void aSchedulerKeepsPlacesAndTakesThePoolAway() {
    try (var visit = Browser.visit(address(), Browser.DESK)) {
      var page = Browser.signedIn(visit, SCHEDULER);
      page.navigate("/panel/venues?code=leeds");
      page.locator("#rooms").fill("many");
      page.locator("#do-venue").click();
      assertThat(page.locator("#rooms-error").isVisible()).isTrue();
      page.locator("#rooms").fill("3");
      page.locator("#do-venue").click();
      assertThat(page.locator("main").innerText()).contains("3 rooms");
      look(page, "panel-venues");
    }
    try (var visitor = Visitor.signedIn(ServerForTests.address(), SCHEDULER)) {
      var members = visitor.get("/panel/export/members?kind=LEGAL_ADVISER");
      assertThat(members.body().lines()).hasSizeGreaterThan(9);
      assertThat(members.body()).startsWith("user_name,name,kind,may_chair,appointed_from");
      assertThat(visitor.get("/panel/export/availability").body())
          .startsWith("user_name,from,to,available");
    }
  }

  @Test
  void nobodyElseFindsThePages() {
    var keepers = List.of("/panel/pool", "/panel/venues", "/panel/export/members");
    try (var member = Visitor.signedIn(ServerForTests.address(), EMPTY)) {
      keepers.forEach(page -> assertThat(member.get(page).status()).as(page).isEqualTo(404));
      var mine = member.get("/panel/mine");
      assertThat(mine.status()).isEqualTo(200);
      assertThat(mine.body()).contains("You are not in the pool yet");
      assertThat(member.get("/panel/entry").status()).isEqualTo(404);
    }
    try (var other = Visitor.signedIn(ServerForTests.address(), "amara.okonjo")) {
      keepers.forEach(page -> assertThat(other.get(page).status()).as(page).isEqualTo(404));
      assertThat(other.get("/panel/mine").status()).isEqualTo(404);
    }
    try (var scheduler = Visitor.signedIn(ServerForTests.address(), SCHEDULER)) {
      assertThat(scheduler.get("/panel/member?id=nonsense").status()).isEqualTo(404);
      assertThat(scheduler.get("/panel/mine").status()).isEqualTo(404);
    }
  }

  /** At both widths. */
  private static void look(Page page, String name) {
    for (var width : new int[] {Browser.PHONE, Browser.DESK}) {
      page.setViewportSize(width, 900);
      Screenshots.take(page, name);
      Accessible.check(page);
    }
  }

  private static String member(String account, String name, String kind) {
    return "insert into casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
        + " appointed_to, training_until, suspended, version) values (gen_random_uuid(), '"
        + name
        + "', '"
        + kind
        + "', false, '"
        + account
        + "', current_date - 400, current_date + 900, current_date + 600, false, 1)"
        + " on conflict do nothing";
  }

  private static void execute(String... statements) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String address() {
    return ServerForTests.address().toString();
  }
}
