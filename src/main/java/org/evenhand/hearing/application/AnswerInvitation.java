package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.SittingAnswer;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.application.ReadOwnPlace;

/** Somebody who was asked to sit says that they will, or that they cannot; also later. */
@Dependent
public class AnswerInvitation {
  /** Most characters of their own words. */
  public static final int LONGEST = 500;

  private final Invitations invitations;
  private final Hearings hearings;
  private final ReadOwnPlace own;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public AnswerInvitation(
      Invitations invitations,
      Hearings hearings,
      ReadOwnPlace own,
      CurrentActor actor,
      Clock clock) {
    this.invitations = invitations;
    this.hearings = hearings;
    this.own = own;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected AnswerInvitation() {
    this(null, null, null, null, null);
  }

  /**
   * Answered the same again, it stays as it is.
   *
   * @throws NotShown when it is somebody else's, or nobody's
   */
  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<UUID> answer(UUID id, SittingAnswer answer) {
    var me = own.of(actor.get()).orElseThrow(NotShown::new).member().id();
    var invitation =
        invitations.hold(id).filter(one -> one.member().equals(me)).orElseThrow(NotShown::new);
    var problem = problem(invitation, answer);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    if (!isSaid(invitation, answer)) {
      answer
          .cannot()
          .ifPresentOrElse(
              why -> invitation.decline(why, answer.words().strip(), clock.instant()),
              () -> invitation.accept(clock.instant()));
    }
    return Outcome.done(id);
  }

  private Optional<Problem> problem(SittingInvitation invitation, SittingAnswer answer) {
    if (!isOpen(invitation)) {
      return Optional.of(Problem.of("invitation.over"));
    }
    if (answer.cannot().filter(CannotSit.OTHER::equals).isPresent() && answer.words().isBlank()) {
      return Optional.of(Problem.at("words", "invitation.words.missing"));
    }
    return TypedText.problem("words", answer.words(), LONGEST);
  }

  /** While the hearing is still to come and somebody else was not asked. */
  private boolean isOpen(SittingInvitation invitation) {
    return invitation.state() != InvitationState.WITHDRAWN
        && hearings.get(invitation.hearing()).state().equals("LISTED")
        && !invitation.firstDay().isBefore(CivilTime.today(clock));
  }

  private static boolean isSaid(SittingInvitation invitation, SittingAnswer answer) {
    return answer.cannot().isEmpty()
        ? invitation.state() == InvitationState.ACCEPTED
        : invitation.state() == InvitationState.DECLINED
            && invitation.reason().equals(answer.cannot())
            && invitation.words().equals(answer.words().strip());
  }
}
