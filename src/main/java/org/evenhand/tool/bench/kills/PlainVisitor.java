package org.evenhand.tool.bench.kills;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without a browser: keeps cookies and submits the forms of pages. */
public final class PlainVisitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, String> cookies = new TreeMap<>();

  public PlainVisitor(URI server) {
    this.server = server;
  }

  /**
   * What came back; redirects are not followed.
   *
   * @param location where it redirects to, or empty
   */
  record Answer(int status, String location, Document page) {
    boolean redirectsTo(String path) {
      return status / 100 == 3 && location.contains(path);
    }

    /** The path and query of the redirect. */
    String onwards() {
      var target = URI.create(location);
      return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }
  }

  Answer get(String path) throws IOException {
    return send(HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  /**
   * Reads a page to its last byte; answers how many bytes came.
   *
   * @throws IOException when it is not the page that comes
   */
  public int fetch(String path) throws IOException {
    var request = HttpRequest.newBuilder(server.resolve(path)).GET();
    var answer = sent(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("answered with " + answer.statusCode());
    }
    return answer.body().length;
  }

  /** Signs in. */
  public void signIn(String account, String password) throws IOException {
    var form = get("/sign-in").page().selectFirst("form#sign-in");
    var typed = Map.of("user", List.of(account), "password", List.of(password));
    var answer = submit(form, typed, form.selectFirst("button"));
    if (answer.status() / 100 != 3) {
      throw new IOException("not signed in: " + answer.status());
    }
  }

  /** Submits a form with its hidden fields, these answers and a button of it. */
  Answer submit(Element form, Map<String, List<String>> answers, Element button)
      throws IOException {
    var fields = new LinkedHashMap<String, List<String>>();
    form.select("input[type=hidden]")
        .forEach(hidden -> fields.put(hidden.attr("name"), List.of(hidden.val())));
    fields.putAll(answers);
    fields.put(button.attr("name"), List.of(button.attr("value")));
    return send(
        HttpRequest.newBuilder(server.resolve(form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** Begins anew, as another visitor. */
  void forgetEverything() {
    cookies.clear();
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    var answer = sent(request, BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(), answer.headers().firstValue("Location").orElse(""), page(answer));
  }

  private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> how)
      throws IOException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer = http.send(request.timeout(PATIENCE).build(), how);
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Document page(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body(), server.toString());
  }

  private void keep(String cookie) {
    var pair = cookie.split(";")[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
