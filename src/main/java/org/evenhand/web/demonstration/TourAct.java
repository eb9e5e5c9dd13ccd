package org.evenhand.web.demonstration;

import java.util.List;
import java.util.Locale;

/**
 * One thing to do at a step of the tour: a link or a button. Its words are {@code tour.act.} and
 * its name.
 *
 * @param account the invented colleague whom the visitor becomes; empty for a link and the clock
 * @param address of the page that it opens; empty for the others
 * @param steps of the process, of which the colleague opens the first that waits
 * @param days by which the clock is moved on
 */
public record TourAct(
    String name, Kind kind, String account, String address, List<String> steps, int days) {
  /** What kind of thing it is. */
  public enum Kind {
    /** Open a page as whoever one is. */
    PAGE,
    /** Become a colleague and open a page. */
    PAGE_AS,
    /** Become a colleague and open a task. */
    TASK,
    /** Become a colleague and open a case whose interim order is the next to be reviewed or end. */
    INTERIM_ORDER,
    /** Become a colleague and open a case with a final order. */
    ORDER,
    /** Move the clock on. */
    CLOCK
  }

  static TourAct page(String name, String address) {
    return new TourAct(name, Kind.PAGE, "", address, List.of(), 0);
  }

  static TourAct pageAs(String name, String account, String address) {
    return new TourAct(name, Kind.PAGE_AS, account, address, List.of(), 0);
  }

  static TourAct task(String name, String account, String... steps) {
    return new TourAct(name, Kind.TASK, account, "", List.of(steps), 0);
  }

  static TourAct interimOrder(String name, String account) {
    return new TourAct(name, Kind.INTERIM_ORDER, account, "", List.of(), 0);
  }

  static TourAct order(String name, String account) {
    return new TourAct(name, Kind.ORDER, account, "", List.of(), 0);
  }

  static TourAct clock(String name, int days) {
    return new TourAct(name, Kind.CLOCK, "", "", List.of(), days);
  }

  /** The kind in small letters, for pages. */
  public String look() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
