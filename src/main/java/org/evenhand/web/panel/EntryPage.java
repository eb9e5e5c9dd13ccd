package org.evenhand.web.panel;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.DeclaredView;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.application.KeepOwnAddress;
import org.evenhand.panel.application.KeepOwnWishes;
import org.evenhand.panel.application.MakeCalendarAddress;
import org.evenhand.panel.application.ReadOwnPlace;
import org.evenhand.panel.application.ReadPool;
import org.evenhand.panel.application.SayAdjustments;
import org.evenhand.panel.application.StopCalendarAddress;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/** What the pool knows of a member, for that member: places, needs, conflicts, their calendar. */
@Named
@ViewScoped
public class EntryPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern OWN_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
  @Inject private transient ReadOwnPlace own;
  @Inject private transient ReadPool pool;
  @Inject private transient KeepOwnWishes wishes;
  @Inject private transient KeepOwnAddress addresses;
  @Inject private transient SayAdjustments adjustments;
  @Inject private transient MakeCalendarAddress makeAddress;
  @Inject private transient StopCalendarAddress stopAddress;
  @Inject private transient CurrentActor actor;
  @Inject private transient Words words;
  private String done = "";
  private String mostDays = "";
  private String needs = "";
  private String email = "";
  private HashSet<String> ticked = new HashSet<>();
  private String secret = "";
  private transient List<Problem> problems = List.of();

  /** Opens it for a member of the pool, with what is known. */
  public void open() {
    var file = getFile();
    mostDays = file.mostDays().map(String::valueOf).orElse("");
    ticked = new HashSet<>(file.venues());
    needs = adjustments.own(actor.get());
    email = addresses.kept(actor.get());
  }

  public MemberFile getFile() {
    return own.of(actor.get()).orElseThrow(NotShown::new);
  }

  /** Saves where they sit and how much. */
  public String saveWishes() {
    var places = TypedPlaces.ticked();
    ticked = new HashSet<>(places);
    problems = TypedPlaces.problem(mostDays).stream().toList();
    if (problems.isEmpty()) {
      problems = wishes.keep(actor.get(), places, TypedPlaces.number(mostDays)).problems();
    }
    return problems.isEmpty() ? again("wishes") : null;
  }

  /** Saves where invitations are sent. */
  public String saveEmail() {
    problems = addresses.keep(actor.get(), email).problems();
    return problems.isEmpty() ? again("email") : null;
  }

  /** Saves what they need. */
  public String saveNeeds() {
    problems = adjustments.say(actor.get(), needs).problems();
    return problems.isEmpty() ? again("needs") : null;
  }

  /** Makes an address for their calendar and shows it once. */
  public void makeCalendar() {
    var made = makeAddress.make(actor.get());
    problems = made.problems();
    secret = made.isDone() ? made.value() : "";
  }

  /** Ends the address. */
  public String stopCalendar() {
    problems = stopAddress.stop(actor.get()).problems();
    return problems.isEmpty() ? again("stopped") : null;
  }

  private static String again(String what) {
    return "/panel/entry?faces-redirect=true&done=" + what;
  }

  /**
   * The address that was just made, shown once, at the host that the browser knows; empty when none
   * was made. Plain http is for one's own machine only.
   */
  public String getAddress() {
    if (secret.isEmpty()) {
      return "";
    }
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var host = external.getRequestHeaderMap().get("Host");
    var plain = !external.isSecure() && OWN_MACHINE.matcher(host).matches();
    var path = external.getRequestContextPath() + "/calendar/" + secret;
    return (plain ? "http://" : "https://") + host + path;
  }

  /** The day since which the calendar has an address, or null. */
  public String getCalendarSince() {
    return own.calendarSince(actor.get()).map(words::dateOf).orElse(null);
  }

  public List<Choice> getVenues() {
    return TypedPlaces.choices(pool.venues(), ticked);
  }

  public List<DeclaredView> getDeclared() {
    return own.declared(actor.get());
  }

  public String getEmployers() {
    return getFile().employers().stream().collect(Collectors.joining(", "));
  }

  public String getFee() {
    return getFile().feePence().map(Pounds::written).orElse(null);
  }

  /** What was just done, in words, or null. */
  public String getNotice() {
    return words.maybe("entry.done." + done).orElse(null);
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }

  public String getMostDays() {
    return mostDays;
  }

  public void setMostDays(String typed) {
    this.mostDays = typed == null ? "" : typed;
  }

  public String getNeeds() {
    return needs;
  }

  public void setNeeds(String typed) {
    this.needs = typed == null ? "" : TypedText.read(typed);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String typed) {
    this.email = typed == null ? "" : TypedText.read(typed);
  }
}
