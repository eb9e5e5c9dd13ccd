package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests and responses that are just what a test says of them. */
final class Requests {
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Object> session = new HashMap<>();
  private String method = "GET";
  private String path = "/";
  private String peer = "127.0.0.1";
  private boolean secure;

  static Requests get(String path) {
    var request = new Requests();
    request.path = path;
    request.headers.put("Host", "localhost:8080");
    return request;
  }

  Requests method(String name) {
    method = name;
    return this;
  }

  Requests with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Requests from(String address) {
    peer = address;
    return this;
  }

  Requests overTls() {
    secure = true;
    return this;
  }

  Map<String, Object> session() {
    return session;
  }

  HttpServletRequest build() {
    return proxy(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> path;
              case "getRemoteAddr" -> peer;
              case "isSecure" -> secure;
              case "isRequestedSessionIdFromURL" -> false;
              case "getHeader" -> headers.get((String) arguments[0]);
              case "getHeaders" ->
                  Collections.enumeration(
                      headers.containsKey((String) arguments[0])
                          ? List.of(headers.get((String) arguments[0]))
                          : List.of());
              case "getSession" -> sessionProxy();
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpSession sessionProxy() {
    return proxy(
        HttpSession.class,
        (name, arguments) ->
            switch (name) {
              case "getAttribute" -> session.get((String) arguments[0]);
              case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  /** Keeps what it is told: status, headers and text, one word each a line. */
  static final class Kept {
    final Map<String, String> headers = new TreeMap<>();
    final StringWriter text = new StringWriter();
    int status = 200;

    HttpServletResponse response() {
      return proxy(
          HttpServletResponse.class,
          (name, arguments) -> {
            switch (name) {
              case "setStatus", "sendError" -> status = (int) arguments[0];
              case "sendRedirect" -> {
                status = 302;
                headers.put("Location", (String) arguments[0]);
              }
              case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
              case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
              case "getWriter" -> {
                return new PrintWriter(text, true);
              }
              default -> throw new UnsupportedOperationException(name);
            }
            return null;
          });
    }
  }

  private interface Answers {
    Object answer(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.answer(method.getName(), arguments)));
  }
}
