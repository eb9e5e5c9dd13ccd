package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.web.identity.ForcingTheWayInT12IT.assertAskedToSignIn;
import static org.evenhand.web.identity.ForcingTheWayInT12IT.name;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Threat T14: another site makes a browser send what its owner did not mean to send. */
class ForgingARequestT14IT {
  private static final URI SERVER = ServerForTests.address();
  private static final String OFFICER = name(Role.INTAKE_OFFICER);

  @Test
  void doesNothingWithoutAViewState() {
    try (var victim = new Visitor(SERVER)) {
      victim.get("/sign-in");
      var fields = credentials();
      assertThat(victim.post("/sign-in", fields, Map.of()).status()).isEqualTo(200);
      fields.put("sign-in", "sign-in");
      victim.post("/sign-in", fields, Map.of());
      assertAskedToSignIn(victim.get("/account"));
    }
  }

  @Test
  void doesNothingWithTheViewStateOfAnotherSession() {
    try (var victim = new Visitor(SERVER);
        var attacker = new Visitor(SERVER)) {
      victim.get("/sign-in");
      var fields = Visitor.fields(attacker.get("/sign-in"), "sign-in");
      fields.putAll(credentials());
      var answer = victim.post("/sign-in", fields, Map.of());
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).contains("/errors/expired");
      assertAskedToSignIn(victim.get("/account"));
    }
  }

  @Test
  void doesNothingWithAGuessedViewState() {
    try (var victim = new Visitor(SERVER)) {
      for (var guess : List.of("stateless", "j_id1:j_id2", "1:1", "-1:-1", "e1s1", "AAAA")) {
        var fields = Visitor.fields(victim.get("/sign-in"), "sign-in");
        fields.putAll(credentials());
        fields.put("jakarta.faces.ViewState", guess);
        victim.post("/sign-in", fields, Map.of());
        assertAskedToSignIn(victim.get("/account"));
      }
    }
  }

  @Test
  void isRefusedWhenTheBrowserSaysAnotherSiteSentIt() {
    try (var victim = new Visitor(SERVER)) {
      for (var headers :
          List.of(
              Map.of("Origin", "https://evil.example"),
              Map.of("Origin", "null"),
              Map.of("Origin", "http://localhost:1"),
              Map.of("Origin", "https://" + SERVER.getAuthority()),
              Map.of("Sec-Fetch-Site", "cross-site"),
              Map.of("Sec-Fetch-Site", "same-site"))) {
        var fields = Visitor.fields(victim.get("/sign-in"), "sign-in");
        fields.putAll(credentials());
        var answer = victim.post("/sign-in", fields, headers);
        assertThat(answer.status()).as(headers.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("came from another site");
        assertAskedToSignIn(victim.get("/account"));
      }
    }
  }

  @Test
  void cannotSignAnybodyOutFromElsewhere() {
    try (var victim = Visitor.signedIn(SERVER, OFFICER)) {
      var forged = victim.post("/sign-out", Map.of(), Map.of("Origin", "https://evil.example"));
      assertThat(forged.status()).isEqualTo(403);
      assertThat(victim.get("/account").status()).isNotEqualTo(302);
    }
  }

  @Test
  void isPossibleForOurOwnPages() {
    try (var visitor = new Visitor(SERVER)) {
      var fields = Visitor.fields(visitor.get("/sign-in"), "sign-in");
      fields.putAll(credentials());
      var own = Map.of("Origin", SERVER.toString(), "Sec-Fetch-Site", "same-origin");
      assertThat(visitor.post("/sign-in", fields, own).header("Location")).contains("/work");
    }
  }

  @Test
  void changesNothingThroughTheApiWithoutTheSessionsToken() {
    try (var victim = Visitor.signedIn(SERVER, OFFICER)) {
      for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        // the server itself refuses a DELETE with content
        var content = method.equals("DELETE") ? "" : "{}";
        var answer =
            victim.send(
                method, "/api/v1/cases", Map.of("Content-Type", "application/json"), content);
        assertThat(answer.status()).as(method).isEqualTo(403);
        assertThat(answer.header("Content-Type").orElse("")).contains("application/problem+json");
      }
      var guessed = Map.of(RestToken.HEADER, "00".repeat(32));
      assertThat(victim.send("POST", "/api/v1/cases", guessed, "{}").status()).isEqualTo(403);
    }
  }

  @Test
  void tellsAProgramThatIsNotSignedInSo() {
    try (var program = new Visitor(SERVER)) {
      var answer = program.get("/api/v1/cases");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("Content-Type").orElse("")).contains("application/problem+json");
      assertThat(answer.all("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void beginsNoSessionWhereAnybodyMaySendAConcern() {
    try (var visitor = Visitor.signedIn(SERVER, OFFICER)) {
      var answer =
          visitor.send(
              "POST", "/api/v1/concerns", Map.of("Content-Type", "application/json"), "{}");
      assertThat(answer.all("Set-Cookie")).isEmpty();
      assertThat(answer.status()).isNotIn(302, 401, 403, 500);
    }
  }

  private static Map<String, String> credentials() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("user", OFFICER);
    fields.put("password", DemonstrationAccounts.PASSWORD);
    fields.put("enter", "");
    return fields;
  }
}
