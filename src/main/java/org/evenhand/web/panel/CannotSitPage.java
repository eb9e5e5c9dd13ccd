package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.api.SittingAnswer;
import org.evenhand.hearing.application.AnswerInvitation;
import org.evenhand.hearing.application.ReadOwnInvitations;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/** A member says that they cannot sit on a hearing, and why. */
@Named
@ViewScoped
public class CannotSitPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadOwnInvitations read;
  @Inject private transient AnswerInvitation answer;
  @Inject private transient Words words;
  private String id = "";
  private String why = "";
  private String said = "";
  private transient InvitationView invitation;
  private List<Problem> problems = List.of();

  /** Opens one of their own that can still be answered. */
  public void open() {
    getInvitation();
  }

  /** Says it. */
  public String say() {
    var reason = Arrays.stream(CannotSit.values()).filter(one -> one.name().equals(why)).findAny();
    if (reason.isEmpty()) {
      problems = List.of(Problem.at("why", "invitation.why.missing"));
      return null;
    }
    problems = answer.answer(uuid(), SittingAnswer.cannot(reason.get(), said)).problems();
    return problems.isEmpty()
        ? "/panel/mine?faces-redirect=true&done="
            + (reason.get() == CannotSit.TOO_NEAR ? "declinedNear" : "declined")
        : null;
  }

  public InvitationView getInvitation() {
    if (invitation == null) {
      invitation = read.open(uuid()).orElseThrow(NotShown::new);
    }
    return invitation;
  }

  public List<Choice> getWhys() {
    return Arrays.stream(CannotSit.values())
        .map(
            one ->
                new Choice(
                    one.name(), words.of("invitation.why." + one.name()), one.name().equals(why)))
        .toList();
  }

  private UUID uuid() {
    return MemberAtDoor.id(id);
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String chosen) {
    this.why = chosen == null ? "" : chosen;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String typed) {
    this.said = typed == null ? "" : TypedText.read(typed);
  }
}
