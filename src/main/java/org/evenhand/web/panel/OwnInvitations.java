package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.api.SittingAnswer;
import org.evenhand.hearing.application.AnswerInvitation;
import org.evenhand.hearing.application.ReadOwnInvitations;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;

/** What a member was asked to sit on, and their answers, on the page of their days. */
@Named
@ViewScoped
public class OwnInvitations implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadOwnInvitations read;
  @Inject private transient AnswerInvitation answer;
  @Inject private transient Clock clock;
  private transient List<InvitationView> all;
  private List<Problem> problems = List.of();

  /** Says that they will sit. */
  public String accept(UUID invitation) {
    problems = answer.answer(invitation, SittingAnswer.WILL_SIT).problems();
    all = null;
    return problems.isEmpty() ? "/panel/mine?faces-redirect=true&done=accepted" : null;
  }

  private List<InvitationView> all() {
    if (all == null) {
      all = read.all();
    }
    return all;
  }

  /** Those that want an answer, the next day first. */
  public List<InvitationView> getUnanswered() {
    return all().stream()
        .filter(InvitationView::open)
        .filter(one -> one.state().isUnanswered() || one.state() == InvitationState.LAPSED)
        .toList();
  }

  /** Those that they said they will sit on, to come. */
  public List<InvitationView> getAccepted() {
    return all().stream()
        .filter(InvitationView::open)
        .filter(one -> one.state() == InvitationState.ACCEPTED)
        .toList();
  }

  /** Every seat that they were drawn for or named to, of twelve months and to come. */
  public List<InvitationView> getDrawn() {
    return all();
  }

  /** Of those, how many they said they cannot sit on. */
  public long getDeclined() {
    return all().stream().filter(one -> one.reason() != null).count();
  }

  public LocalDate getSince() {
    return CivilTime.today(clock).minusMonths(12);
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
