package org.evenhand.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.ShowRegistrant;
import org.evenhand.web.cases.CaseSight;

/** One registrant as at a day, with those of their cases that the reader may know of. */
@Named
@RequestScoped
public class RegistrantPage {
  private static final int CASES_SHOWN = 50;
  private final ShowRegistrant register;
  private final ListCases cases;
  private final CaseSight sight;
  private final NoteAccess access;
  private final CurrentActor actor;
  private final Clock clock;
  private String number = "";
  private String on = "";
  private RegistrantView registrant;
  private List<CaseRow> shown;

  @Inject
  public RegistrantPage(
      ShowRegistrant register,
      ListCases cases,
      CaseSight sight,
      NoteAccess access,
      CurrentActor actor,
      Clock clock) {
    this.register = register;
    this.cases = cases;
    this.sight = sight;
    this.access = access;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected RegistrantPage() {
    this(null, null, null, null, null, null);
  }

  /** Looks the registrant up, and notes it together with the cases it shows. */
  public void open() {
    if (!Permissions.permit(actor.get(), Permission.REGISTER_FIND)
        || !RegistrationNumber.looksLikeOne(number)) {
      throw new NotShown();
    }
    registrant =
        register
            .show(WhichRegistrant.number(RegistrationNumber.typed(number)), getDay())
            .orElseThrow(NotShown::new);
    var filter = CaseFilter.of(sight.get()).orAbout(Set.of(registrant.person()));
    shown = cases.list(filter, 0, CASES_SHOWN).items();
    access.lookedUp(actor.get(), "REGISTRANT", List.of(registrant.number()));
    access.note(
        actor.get(), shown.stream().map(row -> new Opened(row.reference(), "FOUND", "")).toList());
  }

  /** The day asked for; today where none was, or none that is one. */
  public LocalDate getDay() {
    return typedDay().orElseGet(() -> CivilTime.today(clock));
  }

  private Optional<LocalDate> typedDay() {
    return TypedDate.read(on);
  }

  public List<Problem> getProblems() {
    return on.isBlank() || typedDay().isPresent()
        ? List.of()
        : List.of(Problem.at("on", "answer.notADate"));
  }

  public RegistrantView getRegistrant() {
    return registrant;
  }

  public List<CaseRow> getCases() {
    return shown;
  }

  /** References of the cases shown; an annotation names its case to nobody else. */
  public Set<CaseReference> getKnown() {
    return shown.stream().map(CaseRow::reference).collect(Collectors.toSet());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    number = typed == null ? "" : typed;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String typed) {
    on = typed == null ? "" : typed.strip();
  }
}
