package org.evenhand.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.evenhand.testing.RawHttp;
import org.evenhand.testing.RawHttp.Answer;
import org.evenhand.testing.RowCounts;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/**
 * The interface for programs as it runs, tried by what it says of itself: every field that the
 * description names is sent well and badly, and the answer must be what the description promises.
 */
class RaisingAConcernByProgramIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLACE = "/api/v1/concerns";
  private static int address = 1;

  /** Something to send, and the field that must be named as wrong. */
  private record Bad(String field, Map<String, Object> concern) {}

  @Test
  void receivesAConcernOnceAndSaysNothingOfTheCase() {
    var key = UUID.randomUUID().toString();
    var first = send(key, good());
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.header("Content-Type").orElseThrow()).startsWith("application/json");
    assertThat(first.all("Set-Cookie")).isEmpty();
    assertThat(read(first).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("acknowledgement", "receivedOn");
    assertThat(first.body()).doesNotContain("FTP-");
    var rows = rows();

    var again = send(key, good());

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    var other = good();
    other.put("what", "Something else altogether.");
    var refused = send(key, other);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(read(refused).at("/problems/0/code").asText()).isEqualTo("concern.sentBefore");
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void isWhatItsDescriptionSays() {
    var description = read(visit("GET", "/api/v1/openapi", Map.of(), ""));
    assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(description.path("paths").fieldNames()).toIterable().containsExactly(PLACE);
    assertThat(description.at("/paths/~1api~1v1~1concerns").fieldNames())
        .toIterable()
        .containsExactly("post");
  }

  @Test
  void refusesWhatTheDescriptionDoesNotAllowAndWritesNothing() {
    var schema =
        read(visit("GET", "/api/v1/openapi", Map.of(), "")).at("/components/schemas/Concern");
    var rows = rows();
    for (var bad : bad(schema).toList()) {
      var answer = send(UUID.randomUUID().toString(), bad.concern());
      assertThat(answer.status()).as(bad + " " + answer.body()).isEqualTo(422);
      assertThat(answer.header("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      var problems = read(answer).path("problems");
      assertThat(StreamSupport.stream(problems.spliterator(), false))
          .as("%s: %s", bad, answer.body())
          .anySatisfy(
              problem -> {
                assertThat(problem.path("field").asText()).isEqualTo(bad.field());
                assertThat(problem.path("detail").asText()).isNotBlank().doesNotStartWith("[");
              });
      assertThat(answer.body()).doesNotContain("Exception", "org.evenhand");
    }
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void acceptsWhatOnlyLooksDangerousAsTheTextItIs() {
    for (var text :
        List.of(
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "#{caseService.close()} ${7*7} {{7*7}}",
            "'; drop table casework.concern; --",
            "../../etc/passwd",
            "Ωδή, 𐐷, e\u0301 and \u202Eright to left")) {
      var concern = good();
      concern.put("what", text);
      concern.put("yourName", text);
      var answer = send(UUID.randomUUID().toString(), concern);
      assertThat(answer.status()).as(text + answer.body()).isEqualTo(201);
      assertThat(stored(read(answer).path("acknowledgement").asText())).isEqualTo(text);
    }
  }

  @Test
  void saysWhatIsWrongWithARequestAsAWhole() {
    var rows = rows();
    var json = Map.of("Content-Type", "application/json");
    var keyed = Map.of("Content-Type", "application/json", "Idempotency-Key", key());
    var form =
        Map.of("Content-Type", "application/x-www-form-urlencoded", "Idempotency-Key", key());
    var body = write(good());
    assertProblem(visit("POST", PLACE, json, body), 400);
    assertProblem(
        visit("POST", PLACE, with(json, "Idempotency-Key", "not a key; drop"), body), 400);
    assertProblem(visit("POST", PLACE, keyed, "{\"danger\": "), 400);
    assertProblem(visit("POST", PLACE, keyed, "[]"), 400);
    assertProblem(visit("POST", PLACE, keyed, "x".repeat(300_000)), 413);
    assertProblem(visit("POST", PLACE, form, "danger=NO"), 415);
    assertProblem(visit("GET", PLACE, Map.of(), ""), 405);
    assertProblem(visit("PUT", PLACE, keyed, body), 405);
    assertProblem(visit("POST", PLACE, with(keyed, "Accept", "text/html"), body), 406);
    assertProblem(visit("POST", PLACE, with(keyed, "Origin", "https://other.example"), body), 403);
    assertThat(visit("GET", "/openapi", Map.of(), "").status()).isEqualTo(404);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void slowsOneAddressDownAndNoOther() {
    var flood = new ArrayList<Answer>();
    try (var http = new RawHttp(ServerForTests.address(), "127.0.0.2")) {
      for (var i = 0; i < 75; i++) {
        flood.add(http.send("POST", PLACE, Map.of("Content-Type", "application/json"), "{}"));
      }
    }
    var slowed = flood.stream().filter(answer -> answer.status() == 429).toList();
    assertThat(slowed).isNotEmpty();
    assertThat(flood.stream().limit(60)).noneMatch(answer -> answer.status() == 429);
    assertProblem(slowed.get(0), 429);
    assertThat(Integer.parseInt(slowed.get(0).header("Retry-After").orElseThrow())).isPositive();
    assertThat(send(key(), good()).status()).isEqualTo(201);
  }

  private static Stream<Bad> bad(JsonNode schema) {
    var bad = new ArrayList<Bad>();
    for (var required : schema.path("required")) {
      bad.add(new Bad(required.asText(), without(required.asText())));
      bad.add(new Bad(required.asText(), with(required.asText(), " ")));
    }
    for (var required : schema.at("/allOf/0/then/required")) {
      bad.add(new Bad(required.asText(), without(required.asText())));
    }
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            field -> {
              bad.add(new Bad(field.getKey(), with(field.getKey(), 12)));
              bad.add(new Bad(field.getKey(), with(field.getKey(), List.of("a"))));
              bad.add(new Bad(field.getKey(), with(field.getKey(), "a\u0000b")));
              wrong(field.getValue())
                  .forEach(w -> bad.add(new Bad(field.getKey(), with(field.getKey(), w))));
            });
    bad.add(new Bad("receivedOn", with("receivedOn", "2026-01-01")));
    bad.add(new Bad("Danger", with("Danger", "NO")));
    bad.add(new Bad("when", with("when", "2999-01-01")));
    bad.add(new Bad("localSteps", with("source", "PUBLIC")));
    var nowhere = good();
    nowhere.remove("yourEmail");
    nowhere.remove("yourAddress");
    bad.add(new Bad("yourEmail", nowhere));
    bad.add(new Bad("yourEmail", with("yourEmail", "not an address")));
    return bad.stream();
  }

  private static List<String> wrong(JsonNode schema) {
    if (schema.has("enum")) {
      return List.of("MAYBE", "no", "NO\n", "=NO()");
    }
    if (schema.has("format")) {
      return List.of("9 February 2026", "2026-02-30", "2026-2-9", "09/02/2026", "#{now}");
    }
    assertThat(schema.has("maxLength")).isTrue();
    return List.of("x".repeat(schema.path("maxLength").asInt() + 1));
  }

  private static Map<String, Object> good() {
    var concern = new LinkedHashMap<String, Object>();
    concern.put("source", "EMPLOYER");
    concern.put("danger", "NO");
    concern.put("workerName", "Yusra Pemberton");
    concern.put("workerNumber", "SW700004");
    concern.put("what", "Records were opened without a work reason.");
    concern.put("raisedFirst", "NOT_KNOWN");
    concern.put("when", "2026-02-09");
    concern.put("still", "NO");
    concern.put("yourName", "Helen Sprott");
    concern.put("organisation", "Riverton City Council");
    concern.put("yourEmail", "helen@example.org");
    concern.put("yourAddress", "Town Hall");
    concern.put("localSteps", "Supervision.");
    concern.put("supportOffered", "YES");
    concern.put("impartialReview", "NO");
    return concern;
  }

  private static Map<String, Object> with(String field, Object value) {
    var concern = good();
    concern.put(field, value);
    return concern;
  }

  private static Map<String, Object> without(String field) {
    var concern = good();
    concern.remove(field);
    return concern;
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return more;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Answer send(String key, Map<String, Object> concern) {
    return visit(
        "POST",
        PLACE,
        Map.of("Content-Type", "application/json", "Idempotency-Key", key),
        write(concern));
  }

  /** From an address of its own, so that only the flood is slowed down. */
  private static Answer visit(
      String method, String target, Map<String, String> headers, String body) {
    var from = "127.1." + address / 200 + "." + (1 + address++ % 200);
    try (var http = new RawHttp(ServerForTests.address(), from)) {
      return http.send(method, target, headers, body);
    }
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse(""))
        .as(answer.toString())
        .startsWith("application/problem+json");
    assertThat(read(answer).path("title").asText()).isNotBlank().doesNotStartWith("[");
    assertThat(read(answer).path("status").asInt()).isEqualTo(status);
  }

  private static JsonNode read(Answer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.toString(), e);
    }
  }

  private static String write(Map<String, Object> concern) {
    try {
      return JSON.writeValueAsString(concern);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String stored(String acknowledgement) {
    var sql = "select answers -> 'what' ->> 0 from casework.concern where acknowledgement = ?";
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, acknowledgement);
      var found = query.executeQuery();
      return found.next() ? found.getString(1) : null;
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the engine's own rows: its timers work on while the test looks. */
  private static Map<String, Long> rows() {
    var rows = RowCounts.of(ServerForTests.access(Login.CASEWORK));
    rows.keySet()
        .removeIf(table -> !table.startsWith("casework.c") && !table.startsWith("casework.p"));
    return rows;
  }
}
