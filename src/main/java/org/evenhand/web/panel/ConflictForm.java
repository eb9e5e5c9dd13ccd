package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.NewConflict;
import org.evenhand.panel.api.NewConflict.About;
import org.evenhand.panel.api.NewConflict.Why;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.DeclareConflict;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/** Saying that a member is too near to a case, an employer or a person; sent twice, said once. */
@ViewScoped
public abstract class ConflictForm implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient DeclareConflict declare;
  @Inject private transient IdSource ids;
  @Inject private transient Clock clock;
  @Inject private transient Words words;
  private String about = "";
  private String what = "";
  private String why = "";
  private String from = "";
  private String last = "";
  private String said = "";
  private String reason = "";
  private String once = "";
  private transient List<Problem> problems = List.of();

  abstract Whose whose();

  /** Where it goes on when it is said. */
  abstract String goesOn();

  final void begin() {
    once = ids.next().toString();
  }

  /** Says it. */
  public String declare() {
    problems = checked();
    if (!problems.isEmpty()) {
      return null;
    }
    var conflict =
        new NewConflict(
            About.valueOf(about),
            what,
            Why.valueOf(why),
            typed(from).orElse(CivilTime.today(clock)),
            typed(last),
            said);
    problems = declare.declare(whose(), conflict, UUID.fromString(once)).problems();
    return problems.isEmpty() ? goesOn() : null;
  }

  private List<Problem> checked() {
    var found = new ArrayList<Problem>();
    if (Arrays.stream(About.values()).noneMatch(one -> one.name().equals(about))) {
      found.add(Problem.at("about", "conflict.about.missing"));
    }
    if (Arrays.stream(Why.values()).noneMatch(one -> one.name().equals(why))) {
      found.add(Problem.at("why", "conflict.why.missing"));
    }
    if (!from.isBlank() && typed(from).isEmpty()) {
      found.add(Problem.at("from", "answer.notADate"));
    }
    if (!last.isBlank() && typed(last).isEmpty()) {
      found.add(Problem.at("last", "answer.notADate"));
    }
    return found;
  }

  private static Optional<LocalDate> typed(String day) {
    return TypedDate.read(day);
  }

  public List<Choice> getAbouts() {
    return Arrays.stream(About.values())
        .map(one -> choice(one.name(), "conflict.about.", about))
        .toList();
  }

  public List<Choice> getWhys() {
    return Arrays.stream(Why.values())
        .map(one -> choice(one.name(), "conflict.why.", why))
        .toList();
  }

  private Choice choice(String code, String key, String chosen) {
    return new Choice(code, words.of(key + code), code.equals(chosen));
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String chosen) {
    this.about = text(chosen);
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String typed) {
    this.what = text(typed);
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String chosen) {
    this.why = text(chosen);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String typed) {
    this.from = text(typed);
  }

  public String getLast() {
    return last;
  }

  public void setLast(String typed) {
    this.last = text(typed);
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String typed) {
    this.said = text(typed);
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
