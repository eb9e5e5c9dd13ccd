package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.evenhand.kernel.Role;
import org.evenhand.testing.RawHttp;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Threat T12: addresses written so that a filter reads one thing and the server another. Every form
 * of the corpus is tried on every protected place; a bypass is any answer that shows something.
 */
class OddAddressesT12IT {
  private static final URI SERVER = ServerForTests.address();
  private static final int CLIENTS = 4;

  private static final List<String> PROTECTED =
      List.of(
          "/work",
          "/cases",
          "/cases/FTP-2026-0001",
          "/case/FTP-2026-0001/documents",
          "/triage",
          "/find",
          "/register",
          "/admin",
          "/admin/accounts",
          "/access",
          "/account",
          "/fairness",
          "/log/export",
          "/demonstration",
          "/api/v1/cases",
          "/metrics",
          "/WEB-INF/web.xml",
          "/WEB-INF/classes/messages/identity.properties",
          "/META-INF/MANIFEST.MF");

  /** What is put before, between and after the parts of a path. */
  private static final List<String> SEPARATORS =
      List.of(
          "/",
          "//",
          "///",
          "/./",
          "/.//",
          "/%2e/",
          "/%2E/",
          "/;/",
          "/;x=y/",
          "/;jsessionid=1/",
          "/.;/",
          "/%2f",
          "%2f",
          "%2F",
          "%252f",
          "\\",
          "%5c",
          "%5C",
          "/%5c",
          "\\/",
          "/\\",
          "/x/../",
          "/x/..;/",
          "/x/%2e%2e/",
          "/x/%2e%2e%2f",
          "/x/.%2e/",
          "/x/..%2f",
          "/x/..%5c",
          "/x/%252e%252e/",
          "/sign-in/../",
          "/sign-in/..;/",
          "/errors/%2e%2e/",
          "/about/..;x/",
          "/jakarta.faces.resource/../",
          "/jakarta.faces.resource/..;/",
          "/jakarta.faces.resource/%2e%2e/",
          "/api/v1/concerns/../../../",
          "/health/..;/",
          "/%09",
          "/%20",
          "/%00",
          "/%0a",
          "/%0d%0a",
          "/%c0%af",
          "/%c0%ae%c0%ae/",
          "/%ef%bc%8f",
          "/%u002f",
          "/+",
          "/~",
          "/@",
          "/:");

  private static final List<String> ENDINGS =
      List.of(
          "",
          "/",
          "//",
          "/.",
          "/..",
          "/./",
          ".",
          "..",
          ";",
          ";/",
          ";x",
          ";x=y",
          ";.xhtml",
          ";.css",
          ";jsessionid=0",
          "%3b",
          "%3B.js",
          "%3bjsessionid=0",
          "%2f",
          "%2F",
          "%5c",
          "%2e",
          "%20",
          "%09",
          "%00",
          "%00.css",
          "%0a",
          "%0d",
          "%23",
          "%3f",
          "%3f.css",
          "?",
          "?x=y",
          "?.css",
          "#",
          "#.css",
          ".xhtml",
          ".XHTML",
          ".xhtml/",
          ".xhtml;",
          ".xhtml%20",
          ".xhtml%00",
          ".jsf",
          ".faces",
          ".css",
          ".js",
          ".ico",
          ".json",
          ".html",
          "/index.xhtml",
          "/favicon.ico",
          "/design.css",
          "/jakarta.faces.resource",
          "/sign-in",
          "/..;/sign-in",
          "/%2e%2e/sign-in",
          "/x/..",
          "~",
          "+",
          "*",
          "%2a",
          "'",
          "\"",
          "|",
          "^",
          "`",
          "{",
          "}",
          "%25",
          "%",
          "%2",
          "%zz",
          "%c0%af",
          "%e2%80%ae",
          "\u00a0",
          "\u0430",
          "&x",
          ",x");

  @Test
  void leadNobodyPastTheDoor() throws Exception {
    var forms = forms();
    assertThat(forms).hasSizeGreaterThan(20_000);
    var bypasses = new ArrayList<String>();
    var statuses = new TreeMap<Integer, Integer>();
    inParallel(
        forms,
        (http, form) -> {
          var answer = http.send("GET", form, Map.of(), "");
          synchronized (statuses) {
            statuses.merge(answer.status(), 1, Integer::sum);
            if (shows(answer)) {
              bypasses.add(answer.status() + " " + form);
            }
          }
        });
    System.out.println("odd addresses: " + forms.size() + " forms, statuses " + statuses);
    assertThat(bypasses).isEmpty();
  }

  @Test
  void leadNobodyPastAMissingPermission() throws Exception {
    try (var analyst = Visitor.signedIn(SERVER, ForcingTheWayInT12IT.name(Role.BOARD_MEMBER))) {
      var cookie = Map.of("Cookie", analyst.cookieHeader());
      var forms = forms().stream().filter(form -> !form.startsWith("/account")).toList();
      var sample = new ArrayList<String>();
      for (var i = 0; i < forms.size(); i += 40) {
        sample.add(forms.get(i));
      }
      var bypasses = new ArrayList<String>();
      inParallel(
          sample,
          (http, form) -> {
            var answer = http.send("GET", form, cookie, "");
            if (shows(answer)) {
              synchronized (bypasses) {
                bypasses.add(answer.status() + " " + form);
              }
            }
          });
      assertThat(bypasses)
          .allMatch(
              form -> form.matches("(302|200) /(demonstration|account|api)?.*"), "only own places");
    }
  }

  @Test
  void areRefusedForOtherMethodsToo() throws Exception {
    try (var http = new RawHttp(SERVER)) {
      for (var path : PROTECTED) {
        for (var method : List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "FOO")) {
          var answer = http.send(method, path, Map.of(), "");
          assertThat(shows(answer)).as(method + " " + path + " " + answer.status()).isFalse();
        }
        var overridden = http.send("GET", path, Map.of("X-HTTP-Method-Override", "POST"), "");
        assertThat(shows(overridden)).as(path).isFalse();
        for (var header : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix")) {
          var answer = http.send("GET", "/no-such-place", Map.of(header, path), "");
          assertThat(shows(answer)).as(header + " " + path).isFalse();
        }
      }
    }
  }

  /**
   * Anything but: sign in first, the public front page, no such thing, not like this. To a broken
   * percent sign the server itself answers with nothing at all and calls it success.
   */
  private static boolean shows(RawHttp.Answer answer) {
    return switch (answer.status()) {
      case 200 -> !answer.body().isEmpty();
      case 301, 302, 303, 307, 308 -> !isHarmless(answer.header("Location").orElse("?"));
      case 400, 401, 403, 404, 405, 414, 501 -> false;
      default -> true;
    };
  }

  /** Sign in, you were signed out, and the public front page, whatever hangs on it. */
  private static boolean isHarmless(String location) {
    return location.equals("/sign-in")
        || location.equals("/errors/expired")
        || location.matches(SERVER + "/([?;%].*)?");
  }

  private static List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    for (var path : PROTECTED) {
      for (var separator : SEPARATORS) {
        for (var ending : ENDINGS) {
          forms.add(oneForm(path, separator, ending));
        }
      }
      for (var written : rewritten(path)) {
        ENDINGS.forEach(ending -> forms.add(written + ending));
      }
    }
    forms.removeIf(form -> form.contains(" ") || !form.startsWith("/"));
    return List.copyOf(forms);
  }

  /** The separator stands at another place of the path for each ending. */
  private static String oneForm(String path, String separator, String ending) {
    var parts = path.substring(1).split("/");
    var place = Math.floorMod((separator + ending).hashCode(), parts.length);
    var form = new StringBuilder();
    for (var i = 0; i < parts.length; i++) {
      form.append(i == place ? separator : "/").append(parts[i]);
    }
    var written = form.toString();
    return (written.startsWith("/") ? written : "/" + written) + ending;
  }

  private static List<String> rewritten(String path) {
    var encoded = new StringBuilder("/");
    path.substring(1).chars().forEach(c -> encoded.append(String.format("%%%02x", c)));
    var first = path.charAt(1);
    return List.of(
        path.toUpperCase(),
        "/" + Character.toUpperCase(first) + path.substring(2),
        encoded.toString(),
        "/" + String.format("%%%02x", (int) first) + path.substring(2),
        "/" + String.format("%%25%02x", (int) first) + path.substring(2),
        "http://localhost" + path,
        "/" + (char) (first + 0xfee0) + path.substring(2));
  }

  private interface Probe {
    void send(RawHttp http, String form);
  }

  private static void inParallel(List<String> forms, Probe probe) throws InterruptedException {
    var threads = new ArrayList<Thread>();
    var failed = new ConcurrentLinkedQueue<Throwable>();
    for (var client = 0; client < CLIENTS; client++) {
      var start = client;
      var thread =
          new Thread(
              () -> {
                try (var http = new RawHttp(SERVER)) {
                  for (var i = start; i < forms.size(); i += CLIENTS) {
                    probe.send(http, forms.get(i));
                  }
                } catch (RuntimeException | AssertionError broken) {
                  failed.add(broken);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(failed).isEmpty();
  }
}
