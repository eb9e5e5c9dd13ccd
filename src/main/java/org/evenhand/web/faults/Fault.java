package org.evenhand.web.faults;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Something broke: a number for the person to quote and for us to find the log by.
 *
 * @param number for example {@code 7F3K-20PQ}; letters and digits that are not mistaken for others
 */
public record Fault(String number) {
  private static final Logger LOG = Logger.getLogger(Fault.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String ATTRIBUTE = Fault.class.getName();
  private static final SecureRandom CHANCE = new SecureRandom();

  /** Logs a fault under a new number. */
  public static Fault of(Throwable cause) {
    var fault = new Fault(four() + "-" + four());
    LOG.log(Level.SEVERE, cause, () -> "fault " + fault.number());
    return fault;
  }

  /** The fault that this request already has, or a new one for the cause the server names. */
  static Fault in(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Fault known) {
      return known;
    }
    var cause = (Throwable) request.getAttribute("jakarta.servlet.error.exception");
    return of(cause == null ? new IllegalStateException("no cause given") : cause);
  }

  void noteIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  private static String four() {
    return CHANCE
        .ints(4, 0, SIGNS.length())
        .mapToObj(i -> SIGNS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
