package org.evenhand.web.hearing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.api.ListedHearing;
import org.evenhand.hearing.application.ReadListings;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.ConflictAside;
import org.evenhand.panel.application.ReadConflictsAside;
import org.evenhand.panel.application.SetConflictAside;
import org.evenhand.web.cases.CaseSight;

/** Conflicts of interest on hearings to come that the reader may set aside, with a reason. */
@Named
@ViewScoped
public class ConflictsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS_AHEAD = 12;
  @Inject private transient ReadListings listings;
  @Inject private transient ListCases list;
  @Inject private transient CaseSight sight;
  @Inject private transient ReadConflictsAside read;
  @Inject private transient SetConflictAside set;
  @Inject private transient Clock clock;
  private String caseReference = "";
  private String member = "";
  private String reason = "";
  private String done = "";
  private String why = "";
  private transient List<ConflictAside> all;
  private List<Problem> problems = List.of();

  /** Opens it; one that is asked for and is not there is not shown. */
  public void open() {
    getAll();
    if (!caseReference.isEmpty() && getShown() == null) {
      throw new NotShown();
    }
  }

  /** Sets the one shown aside, or lets it count again. */
  public String set() {
    var it = getShown();
    if (it == null) {
      throw new NotShown();
    }
    var said =
        new ConflictAside(
            it.reference(), it.member(), it.name(), it.reason(), !it.aside(), why, "", null);
    problems = set.set(said).problems();
    all = null;
    return problems.isEmpty()
        ? "/hearings/conflicts?faces-redirect=true&done=" + (it.aside() ? "again" : "aside")
        : null;
  }

  /** Of hearings that wait and of those listed in the next twelve months. */
  public List<ConflictAside> getAll() {
    if (all == null) {
      var today = CivilTime.today(clock);
      var cases =
          Stream.concat(
                  listings.toList().stream().map(HearingToList::caseReference),
                  listings.listed(today, today.plusMonths(MONTHS_AHEAD)).stream()
                      .map(ListedHearing::caseReference))
              .collect(Collectors.toSet());
      Set<CaseReference> seen = list.seen(sight.of(Permission.HEARING_READ), cases);
      all = read.on(seen);
    }
    return all;
  }

  /** The one that the address names, or null. */
  public ConflictAside getShown() {
    return getAll().stream()
        .filter(one -> one.reference().value().equals(caseReference))
        .filter(one -> one.member().equals(uuid()))
        .filter(one -> one.reason().name().equals(reason))
        .findFirst()
        .orElse(null);
  }

  private UUID uuid() {
    try {
      return UUID.fromString(member);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getCaseReference() {
    return caseReference;
  }

  public void setCaseReference(String asked) {
    this.caseReference = asked == null ? "" : asked;
  }

  public String getMember() {
    return member;
  }

  public void setMember(String asked) {
    this.member = asked == null ? "" : asked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String asked) {
    this.reason = asked == null ? "" : asked;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String typed) {
    this.why = typed == null ? "" : TypedText.read(typed);
  }
}
