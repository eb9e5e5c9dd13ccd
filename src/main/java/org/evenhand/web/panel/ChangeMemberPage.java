package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.MemberWish;
import org.evenhand.panel.application.ChangeMember;
import org.evenhand.panel.application.ReadPool;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/** Another term, training, places, fee, or a suspension, with a reason. */
@Named
@ViewScoped
public class ChangeMemberPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ReadPool pool;
  @Inject private transient ChangeMember change;
  @Inject private transient CurrentActor actor;
  private String id = "";
  private int version;
  private String appointedFrom = "";
  private String appointedTo = "";
  private String trainedUntil = "";
  private boolean mayChair;
  private boolean suspended;
  private String mostDays = "";
  private String fee = "";
  private String reason = "";
  private HashSet<String> ticked = new HashSet<>();
  private transient List<Problem> problems = List.of();

  /** Begins with what is known. */
  public void open() {
    var file = MemberAtDoor.open(pool, id);
    version = file.version();
    appointedFrom = Words.day(file.appointedFrom());
    appointedTo = Words.day(file.appointedTo());
    trainedUntil = Words.day(file.trainedUntil());
    mayChair = file.member().mayChair();
    suspended = file.suspended();
    mostDays = file.mostDays().map(String::valueOf).orElse("");
    fee = file.feePence().map(Pounds::written).orElse("");
    ticked = new HashSet<>(file.venues());
  }

  /** Saves it and shows the member. */
  public String save() {
    ticked = new HashSet<>(Sent.values("venues"));
    mayChair = !Sent.values("mayChair").isEmpty();
    suspended = !Sent.values("suspended").isEmpty();
    problems = checked();
    if (!problems.isEmpty()) {
      return null;
    }
    var saved = change.change(MemberAtDoor.id(id), actor.get(), wish(), version);
    problems = saved.problems();
    if (!saved.isDone()) {
      return null;
    }
    var told = saved.value().isEmpty() ? "changed" : "uncovered";
    return "/panel/member?faces-redirect=true&done=" + told + "&id=" + id;
  }

  private List<Problem> checked() {
    var found = new ArrayList<Problem>();
    date(found, "appointedFrom", appointedFrom);
    date(found, "appointedTo", appointedTo);
    date(found, "trainedUntil", trainedUntil);
    TypedPlaces.problem(mostDays).ifPresent(found::add);
    if (!fee.isBlank() && Pounds.read(fee).isEmpty()) {
      found.add(Problem.at("fee", "pool.fee.amount"));
    }
    return found;
  }

  private static void date(List<Problem> found, String field, String typed) {
    if (TypedDate.read(typed).isEmpty()) {
      found.add(Problem.at(field, "answer.notADate"));
    }
  }

  private MemberWish wish() {
    return new MemberWish(
        mayChair,
        day(appointedFrom),
        day(appointedTo),
        day(trainedUntil),
        suspended,
        new TreeSet<>(ticked),
        TypedPlaces.number(mostDays),
        fee.isBlank() ? Optional.empty() : Pounds.read(fee),
        reason);
  }

  private static LocalDate day(String typed) {
    return TypedDate.read(typed).orElseThrow();
  }

  public MemberView getMember() {
    return MemberAtDoor.open(pool, id).member();
  }

  public List<Choice> getVenues() {
    return TypedPlaces.choices(pool.venues(), ticked);
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }

  public String getAppointedFrom() {
    return appointedFrom;
  }

  public void setAppointedFrom(String typed) {
    this.appointedFrom = text(typed);
  }

  public String getAppointedTo() {
    return appointedTo;
  }

  public void setAppointedTo(String typed) {
    this.appointedTo = text(typed);
  }

  public String getTrainedUntil() {
    return trainedUntil;
  }

  public void setTrainedUntil(String typed) {
    this.trainedUntil = text(typed);
  }

  public boolean isMayChair() {
    return mayChair;
  }

  public boolean isSuspended() {
    return suspended;
  }

  public String getMostDays() {
    return mostDays;
  }

  public void setMostDays(String typed) {
    this.mostDays = text(typed);
  }

  public String getFee() {
    return fee;
  }

  public void setFee(String typed) {
    this.fee = text(typed);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    this.reason = text(typed);
  }

  private static String text(String typed) {
    return typed == null ? "" : TypedText.read(typed);
  }
}
