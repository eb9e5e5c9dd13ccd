package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.testing.RawHttp.Answer;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat T12: somebody outside tries the door. */
class ForcingTheWayInT12IT {
  private static final URI SERVER = ServerForTests.address();
  private static final String OFFICER = name(Role.INTAKE_OFFICER);
  private static final String ANALYST = name(Role.EDI_ANALYST);

  @Test
  void givesANewSessionIdAtSignIn() {
    try (var visitor = new Visitor(SERVER)) {
      visitor.get("/sign-in");
      var before = visitor.session();
      var answer = visitor.signIn(OFFICER, DemonstrationAccounts.PASSWORD);
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).contains("/work");
      assertThat(before).isNotNull();
      assertThat(visitor.session()).isNotNull().isNotEqualTo(before);
      try (var planter = new Visitor(SERVER)) {
        planter.usesSession(before);
        assertAskedToSignIn(planter.get("/account"));
      }
    }
  }

  @Test
  void takesNoSessionIdThatItDidNotGive() {
    try (var visitor = new Visitor(SERVER)) {
      visitor.usesSession("0123456789abcdef0123456789ab");
      visitor.get("/sign-in");
      assertThat(visitor.session()).isNotEqualTo("0123456789abcdef0123456789ab");
    }
  }

  @Test
  void setsOneCookieThatNobodyElseCanReadOrSend() {
    try (var visitor = new Visitor(SERVER)) {
      var page = visitor.get("/sign-in");
      var cookies = page.all("Set-Cookie");
      assertThat(cookies).hasSize(1);
      assertThat(List.of(cookies.get(0).split("; ?")))
          .anyMatch(part -> part.equalsIgnoreCase("Secure"))
          .anyMatch(part -> part.equalsIgnoreCase("HttpOnly"))
          .anyMatch(part -> part.equalsIgnoreCase("SameSite=Lax"))
          .anyMatch(part -> part.equals("Path=/"))
          .noneMatch(part -> part.startsWith("Domain"));
    }
  }

  @Test
  void ignoresSessionIdsInAddresses() {
    try (var visitor = Visitor.signedIn(SERVER, OFFICER);
        var stranger = new Visitor(SERVER)) {
      var id = visitor.session();
      assertThat(stranger.get("/account;jsessionid=" + id).status()).isEqualTo(400);
      assertThat(stranger.get("/account;JSESSIONID=" + id).status()).isEqualTo(400);
      var planted = Map.of("Cookie", Visitor.sessionName() + "=0123456789abcdef0123456789ab");
      var both = stranger.send("GET", "/account;jsessionid=" + id, planted, "");
      assertThat(List.of(302, 400)).contains(both.status());
      assertAskedToSignIn(stranger.get("/account?jsessionid=" + id));
      assertAskedToSignIn(stranger.get("/account?JSESSIONID=" + id));
      assertThat(visitor.get("/sign-in").body()).doesNotContain(id).doesNotContain("jsessionid=");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deleteMe",
        "kPH+bIxk5D2deZiIxcaaaA==",
        "AAAAAAAAAAAAAAAAAAAAAGtQSCtiSXhrNUQyZGVaaUl4Y2FhYUE9PQ==",
        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhw"
      })
  void remembersNobody(String remembered) {
    try (var stranger = new Visitor(SERVER)) {
      var answer =
          stranger.send("GET", "/account", Map.of("Cookie", "rememberMe=" + remembered), "");
      assertAskedToSignIn(answer);
      assertThat(answer.all("Set-Cookie")).noneMatch(cookie -> cookie.contains("rememberMe"));
    }
  }

  @Test
  void signsOutByPostOnly() {
    try (var visitor = Visitor.signedIn(SERVER, OFFICER)) {
      var id = visitor.session();
      assertThat(visitor.get("/sign-out").status()).isEqualTo(405);
      assertThat(visitor.get("/work").status()).isNotEqualTo(302);
      var out = visitor.post("/sign-out", Map.of(), Map.of());
      assertThat(out.status()).isEqualTo(302);
      assertThat(out.header("Location")).contains("/sign-in?why=done");
      try (var thief = new Visitor(SERVER)) {
        thief.usesSession(id);
        assertAskedToSignIn(thief.get("/account"));
      }
    }
  }

  @Test
  void goesOnToThePageThatWasAskedFor() {
    try (var visitor = new Visitor(SERVER)) {
      assertAskedToSignIn(visitor.get("/cases?page=2"));
      var answer = visitor.signIn(OFFICER, DemonstrationAccounts.PASSWORD);
      assertThat(answer.header("Location")).contains("/cases?page=2");
    }
  }

  @Test
  void goesOnToNoOtherSite() {
    try (var visitor = new Visitor(SERVER)) {
      visitor.get("//evil.example/cases");
      visitor.get("/cases?next=https://evil.example");
      var answer = visitor.signIn(OFFICER, DemonstrationAccounts.PASSWORD);
      assertThat(answer.header("Location").orElseThrow()).startsWith("/cases?next=");
    }
  }

  @Test
  void slowsGuessingDownAndSaysSo() {
    try (var visitor = new Visitor(SERVER)) {
      for (var i = 0; i < 4; i++) {
        assertThat(visitor.signIn("no.such.person", "wrong").body())
            .contains("The user name or the password is not right");
      }
      visitor.signIn("no.such.person", "wrong");
      assertThat(visitor.signIn("no.such.person", "wrong").body())
          .contains("You have tried too often. Wait");
    }
  }

  @Test
  void showsWhatWasTypedAsItWasTypedAndNeverThePassword() {
    try (var visitor = new Visitor(SERVER)) {
      var typed = "#{1+1}${1+1}<script>alert(1)</script>";
      var body = visitor.signIn(typed, "hunter2hunter2").body();
      assertThat(body)
          .contains("#{1+1}${1+1}&lt;script&gt;")
          .doesNotContain("<script>alert")
          .doesNotContain("hunter2hunter2");
    }
  }

  @Test
  void endsASessionWhoseAccountWasChanged() throws SQLException {
    var officer = name(Role.CASE_REVIEW_OFFICER);
    try (var visitor = Visitor.signedIn(SERVER, officer)) {
      assertThat(visitor.get("/account").status()).isNotEqualTo(302);
      run("update identity.account set stamp = stamp + 1 where name = '" + officer + "'");
      var answer = visitor.get("/account");
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).contains("/sign-in?why=changed");
      assertAskedToSignIn(visitor.get("/account"));
    }
  }

  @Test
  void tellsNoDifferenceBetweenMissingAndForbidden() {
    try (var analyst = Visitor.signedIn(SERVER, ANALYST)) {
      var forbidden = analyst.get("/cases");
      var missing = analyst.get("/no-such-place");
      var missingBelow = analyst.get("/cases/FTP-2026-9999");
      assertThat(forbidden.status()).isEqualTo(404);
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missingBelow.status()).isEqualTo(404);
      assertThat(forbidden.body())
          .isEqualTo(missing.body())
          .isEqualTo(missingBelow.body())
          .contains("<h1>");
    }
  }

  @Test
  void raisesAnAlarmWhenSomebodyGuesses() throws SQLException {
    var presenter = name(Role.CASE_PRESENTER);
    try (var visitor = Visitor.signedIn(SERVER, presenter)) {
      for (var i = 0; i < 50; i++) {
        assertThat(visitor.get("/register/SW" + (100_000 + i)).status()).isEqualTo(404);
      }
    }
    assertThat(
            count(
                "select count(*) from identity.alert where kind = 'GUESSING' and account = '"
                    + presenter
                    + "'"))
        .isEqualTo(1);
  }

  static void assertAskedToSignIn(Answer answer) {
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).contains("/sign-in");
  }

  static String name(Role role) {
    return DemonstrationAccounts.of(role).get(0).name();
  }

  private static void run(String sql) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(String sql) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
