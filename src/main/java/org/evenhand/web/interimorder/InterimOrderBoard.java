package org.evenhand.web.interimorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.interimorder.api.WatchedOrder;
import org.evenhand.interimorder.application.WatchInterimOrders;

/**
 * Interim orders in force on cases whose deadlines the visitor may answer for, the most pressing
 * first. What is shown is noted.
 */
@Named
@RequestScoped
public class InterimOrderBoard {
  private static final int SOON = 28;

  private final WatchInterimOrders watch;
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final NoteAccess access;
  private final CurrentActor actor;
  private List<Line> lines;

  /**
   * A line of the board.
   *
   * @param registrant whom it is about, or null where nobody is matched
   */
  public record Line(WatchedOrder watched, PartyView registrant) {
    /** How near the next day is: late, soon or running. */
    public String press() {
      if (watched.daysLeft() < 0 || !watched.passed().isEmpty()) {
        return "late";
      }
      return watched.daysLeft() <= SOON ? "soon" : "running";
    }
  }

  @Inject
  public InterimOrderBoard(
      WatchInterimOrders watch,
      ReadCase cases,
      GivenCases given,
      MayOpen mayOpen,
      NoteAccess access,
      CurrentActor actor) {
    this.watch = watch;
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.access = access;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected InterimOrderBoard() {
    this(null, null, null, null, null, null);
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = watch.all().stream().filter(this::isOpenToMe).map(this::line).toList();
      access.note(actor.get(), lines.stream().map(InterimOrderBoard::shown).toList());
    }
    return lines;
  }

  public int getCount() {
    return getLines().size();
  }

  /** How many must be reviewed or end within four weeks, or have passed a day. */
  public long getPressing() {
    return getLines().stream().filter(line -> !line.press().equals("running")).count();
  }

  private boolean isOpenToMe(WatchedOrder watched) {
    var me = actor.get();
    return cases
        .find(watched.order().caseReference())
        .map(file -> given.inTheHandsOf(me, file))
        .filter(hand -> mayOpen.may(me, Permission.ESCALATION_ANSWER, hand))
        .isPresent();
  }

  private static Opened shown(Line line) {
    return new Opened(line.watched().order().caseReference(), "FOUND", "");
  }

  private Line line(WatchedOrder watched) {
    var registrant =
        cases
            .party(watched.order().caseReference(), PartyRole.REGISTRANT)
            .filter(party -> party.person().isPresent());
    return new Line(watched, registrant.orElse(null));
  }
}
