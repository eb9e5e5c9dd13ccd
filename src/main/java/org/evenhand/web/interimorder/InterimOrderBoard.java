package org.evenhand.web.interimorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.interimorder.api.WatchedOrder;
import org.evenhand.interimorder.application.WatchInterimOrders;
import org.evenhand.kernel.CaseReference;
import org.evenhand.web.cases.CaseSight;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/**
 * Interim orders in force on cases whose deadlines the visitor may answer for, the most pressing
 * first. What is shown is noted.
 */
@Named
@RequestScoped
public class InterimOrderBoard {
  private static final int SOON = 28;

  private static final int SIZE = 25;
  private static final List<String> PRESSING_FIRST = List.of("late", "soon", "running");

  private final WatchInterimOrders watch;
  private final ReadCase cases;
  private final ListCases list;
  private final CaseSight sight;
  private final NoteAccess access;
  private final CurrentActor actor;
  private List<WatchedOrder> open;
  private List<Line> lines;

  /**
   * A line of the board.
   *
   * @param registrant whom it is about, or null where nobody is matched
   */
  public record Line(WatchedOrder watched, PartyView registrant) {
    /** How near the next day is: late, soon or running. */
    public String press() {
      return pressOf(watched);
    }
  }

  @Inject
  public InterimOrderBoard(
      WatchInterimOrders watch,
      ReadCase cases,
      ListCases list,
      CaseSight sight,
      NoteAccess access,
      CurrentActor actor) {
    this.watch = watch;
    this.cases = cases;
    this.list = list;
    this.sight = sight;
    this.access = access;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected InterimOrderBoard() {
    this(null, null, null, null, null, null);
  }

  /** The lines of this page. */
  public List<Line> getLines() {
    if (lines == null) {
      var shown = open().stream().skip((long) (address().page() - 1) * SIZE).limit(SIZE).toList();
      var about = cases.party(references(shown), PartyRole.REGISTRANT);
      lines =
          shown.stream()
              .map(watched -> new Line(watched, matched(about, watched.order().caseReference())))
              .toList();
      access.note(actor.get(), lines.stream().map(InterimOrderBoard::shown).toList());
    }
    return lines;
  }

  public int getCount() {
    return open().size();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getCount());
  }

  /** How many must be reviewed or end within four weeks, or have passed a day. */
  public long getPressing() {
    return open().stream().filter(watched -> !pressOf(watched).equals("running")).count();
  }

  /** Those of which a day has passed before all others, so that none is on a later page. */
  private List<WatchedOrder> open() {
    if (open == null) {
      var all = watch.all();
      var seen = list.seen(sight.of(Permission.ESCALATION_ANSWER), references(all));
      open =
          all.stream()
              .filter(it -> seen.contains(it.order().caseReference()))
              .sorted(Comparator.comparing(it -> PRESSING_FIRST.indexOf(pressOf(it))))
              .toList();
    }
    return open;
  }

  private static String pressOf(WatchedOrder watched) {
    if (watched.daysLeft() < 0 || !watched.passed().isEmpty()) {
      return "late";
    }
    return watched.daysLeft() <= SOON ? "soon" : "running";
  }

  private static Opened shown(Line line) {
    return new Opened(line.watched().order().caseReference(), "FOUND", "");
  }

  private static List<CaseReference> references(List<WatchedOrder> some) {
    return some.stream().map(watched -> watched.order().caseReference()).distinct().toList();
  }

  private static PartyView matched(Map<CaseReference, PartyView> about, CaseReference reference) {
    return Optional.ofNullable(about.get(reference))
        .filter(party -> party.person().isPresent())
        .orElse(null);
  }

  private static ListAddress address() {
    return ListAddress.asked("/interim-orders", List.of());
  }
}
