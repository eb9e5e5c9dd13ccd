package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address is written in one way only: plain letters, digits, dots, hyphens and underscores
 * between single slashes. Whatever needs decoding, goes up, or hides something after a semicolon is
 * refused before anybody could read it differently from anybody else.
 */
final class PathForm {
  private static final Pattern PLAIN =
      Pattern.compile("/|(?:/[A-Za-z0-9_][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*)+/?");
  private static final int LONGEST = 512;
  private static final int BAD_REQUEST = 400;

  private PathForm() {}

  /**
   * The container takes a session id out of the address before anybody sees it, and would follow
   * it, whatever tracking mode it was told; so that is asked for by itself.
   */
  static Optional<Refusal> refusal(HttpServletRequest request) {
    return request.isRequestedSessionIdFromURL() || !isPlain(request.getRequestURI())
        ? Optional.of(new Refusal(BAD_REQUEST, "Evenhand has no address of this form."))
        : Optional.empty();
  }

  /**
   * @param raw a path as it came over the wire, undecoded
   */
  static boolean isPlain(String raw) {
    return raw.length() <= LONGEST && PLAIN.matcher(raw).matches();
  }
}
