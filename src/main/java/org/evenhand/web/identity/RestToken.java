package org.evenhand.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a script of our own pages sends along when it changes something through the API: another
 * site can make a browser send the cookie, but cannot read this. Pages know it as {@code
 * #{restToken.value}}.
 */
@Named
@RequestScoped
public class RestToken {
  /** The header that carries it. */
  public static final String HEADER = "X-Evenhand-Token";

  private static final String ATTRIBUTE = "evenhand.restToken";
  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final HttpServletRequest request;

  @Inject
  public RestToken(HttpServletRequest request) {
    this.request = request;
  }

  /** For the container's proxy. */
  protected RestToken() {
    this(null);
  }

  /** The session's token, made when it is first asked for. */
  public String getValue() {
    var session = request.getSession();
    synchronized (session) {
      if (session.getAttribute(ATTRIBUTE) == null) {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        session.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(bytes));
      }
      return (String) session.getAttribute(ATTRIBUTE);
    }
  }

  static boolean isSentAlong(HttpServletRequest request) {
    var sent = request.getHeader(HEADER);
    var session = request.getSession(false);
    return sent != null
        && session != null
        && session.getAttribute(ATTRIBUTE) instanceof String token
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
