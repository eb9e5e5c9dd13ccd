package org.evenhand.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.testing.RawHttp.Answer;

/**
 * Somebody at a browser without a browser: keeps cookies, fills in forms of Faces, and can send
 * whatever a browser never would. Redirects are not followed, so that they can be looked at.
 */
public final class Visitor implements AutoCloseable {
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>", Pattern.CASE_INSENSITIVE);

  private final RawHttp http;
  private final Map<String, String> cookies = new TreeMap<>();

  public Visitor(URI server) {
    this.http = new RawHttp(server);
  }

  /** A visitor who has signed in as a demonstration account. */
  public static Visitor signedIn(URI server, String account) {
    var visitor = new Visitor(server);
    var answer = visitor.signIn(account, DemonstrationAccounts.PASSWORD);
    if (answer.status() != 302) {
      throw new IllegalStateException("not signed in: " + answer.status() + answer.body());
    }
    return visitor;
  }

  public Answer get(String target) {
    return send("GET", target, Map.of(), "");
  }

  public Answer signIn(String user, String password) {
    var fields = fields(get("/sign-in"), "sign-in");
    fields.put("user", user);
    fields.put("password", password);
    fields.put("enter", "");
    return post("/sign-in", fields, Map.of());
  }

  public Answer post(String target, Map<String, String> fields, Map<String, String> headers) {
    var all = new HashMap<>(headers);
    all.put("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", target, all, encoded(fields));
  }

  /** Sends anything, with the cookies of this visitor unless it brings its own. */
  public Answer send(String method, String target, Map<String, String> headers, String body) {
    var all = new LinkedHashMap<>(headers);
    if (!cookies.isEmpty()) {
      all.putIfAbsent("Cookie", cookieHeader());
    }
    var answer = http.send(method, target, all, body);
    answer.all("Set-Cookie").forEach(this::keep);
    return answer;
  }

  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The session's id, or null. */
  public String session() {
    return cookies.entrySet().stream()
        .filter(cookie -> cookie.getKey().endsWith(sessionName()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Takes over a session, as somebody who stole or planted its id would. */
  public void usesSession(String id) {
    cookies.put(cookies.keySet().stream().findFirst().orElse(sessionName()), id);
  }

  public static String sessionName() {
    return "JSESSIONID";
  }

  /** The hidden fields of a form on a page, the view state among them. */
  public static Map<String, String> fields(Answer page, String form) {
    var start = page.body().indexOf("<form id=\"" + form + "\"");
    var end = page.body().indexOf("</form>", Math.max(start, 0));
    if (start < 0 || end < 0) {
      throw new IllegalStateException("no form " + form + " on the page: " + page);
    }
    var fields = new LinkedHashMap<String, String>();
    var inputs = HIDDEN.matcher(page.body().substring(start, end));
    while (inputs.find()) {
      fields.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }

  private void keep(String cookie) {
    var pair = cookie.split(";")[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
