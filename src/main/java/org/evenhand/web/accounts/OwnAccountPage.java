package org.evenhand.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.application.ChangePassword;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Sessions;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * One's own account and password. Changing it ends every session of the account; whoever changed it
 * goes on in a new one.
 */
@Named
@RequestScoped
public class OwnAccountPage {
  private final Sessions sessions;
  private final ChangePassword changePassword;
  private final RoleWords roleWords;
  private final HttpServletRequest request;
  private String old = "";
  private String wanted = "";
  private String again = "";
  private boolean changed;
  private List<Problem> problems = List.of();

  @Inject
  public OwnAccountPage(
      Sessions sessions,
      ChangePassword changePassword,
      RoleWords roleWords,
      HttpServletRequest request) {
    this.sessions = sessions;
    this.changePassword = changePassword;
    this.roleWords = roleWords;
    this.request = request;
  }

  /** For the container's proxy. */
  protected OwnAccountPage() {
    this(null, null, null, null);
  }

  /** Changes it, when the old one is right and the new one was typed twice. */
  public void change() throws IOException {
    var outcome =
        wanted.equals(again)
            ? changePassword.change(who().actor(), old, wanted, request.getRemoteAddr())
            : Outcome.<String>refused(Problem.at("again", "password.again"));
    problems = outcome.problems();
    if (outcome.isDone()) {
      var begun = sessions.begin(outcome.value(), wanted, request.getRemoteAddr());
      var next = begun.isDone() ? "/account?changed=true" : "/sign-in?why=changed";
      FacesContext.getCurrentInstance().getExternalContext().redirect(next);
    }
    old = "";
    wanted = "";
    again = "";
  }

  /** Whether they must choose their own before anything else. */
  public boolean isFirst() {
    return who().oneTimePassword();
  }

  /** Whether a password can be changed; those of a demonstration stay. */
  public boolean isChangeable() {
    return DemonstrationAccounts.named(who().account()).isEmpty();
  }

  /** Those who must choose a password first see no way to anywhere else. */
  public String getTemplate() {
    return isFirst() ? "/WEB-INF/templates/public.xhtml" : "/WEB-INF/templates/staff.xhtml";
  }

  public SignedIn getWho() {
    return who();
  }

  public String getRoles() {
    return roleWords.list(who().roles());
  }

  private SignedIn who() {
    return sessions.current().orElseThrow(NotShown::new);
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String typed) {
    this.old = typed == null ? "" : typed;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String typed) {
    this.wanted = typed == null ? "" : typed;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String typed) {
    this.again = typed == null ? "" : typed;
  }

  public boolean isChanged() {
    return changed;
  }

  public void setChanged(boolean done) {
    this.changed = done;
  }
}
