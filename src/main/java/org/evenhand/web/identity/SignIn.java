package org.evenhand.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.shiro.web.util.WebUtils;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.identity.application.Permissions;
import org.evenhand.identity.application.Sessions;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.web.frame.Place;

/** The page on which somebody says who they are. */
@Named
@RequestScoped
public class SignIn {
  private final Sessions sessions;
  private final DemonstrationMode demonstration;
  private final SessionRules rules;
  private final HttpServletRequest request;
  private final Words words;
  private String user = "";
  private String password = "";
  private List<Problem> problems = List.of();

  @Inject
  public SignIn(
      Sessions sessions,
      DemonstrationMode demonstration,
      SessionRules rules,
      HttpServletRequest request,
      Words words) {
    this.sessions = sessions;
    this.demonstration = demonstration;
    this.rules = rules;
    this.request = request;
    this.words = words;
  }

  /** For the container's proxy. */
  protected SignIn() {
    this(null, null, null, null, null);
  }

  /** Signs in with what was typed, and goes on; or stays, and says what is wrong. */
  public void enter() throws IOException {
    goOn(sessions.begin(user, password, request.getRemoteAddr()));
  }

  /** Becomes an invented colleague; in a demonstration only. */
  public void enterAs(String colleague) throws IOException {
    goOn(sessions.beginAs(colleague));
  }

  private void goOn(Outcome<Welcome> outcome) throws IOException {
    password = "";
    problems = outcome.problems();
    if (outcome.isDone()) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().redirect(next(outcome.value()));
    }
  }

  /** Where they wanted to go before they were asked to sign in, or where their work is. */
  private String next(Welcome welcome) {
    if (welcome.who().oneTimePassword()) {
      return OwnPasswordFirst.PAGE;
    }
    var wanted = WebUtils.getAndClearSavedRequest(request);
    if (wanted != null && "GET".equals(wanted.getMethod())) {
      return wanted.getRequestUrl();
    }
    var actor = welcome.who().actor();
    return Stream.of(Place.values())
        .filter(place -> Permissions.permit(actor, place.permission()))
        .findFirst()
        .map(Place::getAddress)
        .orElse("/");
  }

  /** Why somebody was signed out, in words, or null. */
  public String getNotice() {
    var why = request.getParameter("why");
    return why == null
        ? null
        : switch (why) {
          case "idle" -> words.of("signOut.idle", rules.idleMinutes());
          case "long" -> words.of("signOut.long", rules.hours());
          case "changed" -> words.of("signOut.changed");
          case "done" -> words.of("signOut.done");
          default -> null;
        };
  }

  /** The invented colleagues; none outside a demonstration. */
  public List<DemonstrationAccount> getAccounts() {
    return demonstration.isOn() ? DemonstrationAccounts.all() : List.of();
  }

  public String getDemonstrationPassword() {
    return demonstration.isOn() ? DemonstrationAccounts.PASSWORD : "";
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
